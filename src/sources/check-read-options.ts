import { PortolanError } from '../errors/index.ts';
import type { ReadOptions } from './read-options.ts';

const isSignal = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  ['throwIfAborted', 'addEventListener'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'function',
  );

const isCount = (value: unknown) =>
  value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && Number(value) >= 0);

/**
 * Refuses options of reading that can't be meant.
 *
 * @throws `INVALID_OPTION`
 */
export function checkReadOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw invalid('', 'The options are no object. Leave them out.');
  const { keepRejected, signal, onProgress, fetch }: Partial<Record<keyof ReadOptions, unknown>> = options;
  if (keepRejected !== undefined && !isCount(keepRejected)) {
    throw invalid(
      '.keepRejected',
      'How many rejected rows are listed is a whole number from 0 on, or Infinity for all.',
    );
  }
  if (signal !== undefined && !isSignal(signal)) {
    throw invalid('.signal', 'The signal is none. Give that of an AbortController, or leave it out.');
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw invalid('.onProgress', 'What is told of progress is no function. Give one, or leave it out.');
  }
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw invalid('.fetch', 'What fetches an address is no function. Give one, or leave it out.');
  }
}

function invalid(path: string, message: string): PortolanError {
  return new PortolanError('INVALID_OPTION', message, { path: `options${path}` });
}
