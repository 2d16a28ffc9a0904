import { PortolanError } from '../../errors/index.ts';

/** The list of records in a JSON text, as it stands there. */
export type JsonRecords = readonly unknown[];

function notJson(message: string, path?: string): PortolanError {
  return new PortolanError('NOT_JSON', message, path === undefined ? {} : { path });
}

/**
 * What a JSON text says.
 *
 * @throws `EMPTY_INPUT`, `NOT_JSON`
 */
export function parseJson(text: string): unknown {
  const start = text.slice(0, 1000).trimStart();
  if (text.trim() === '')
    throw new PortolanError(
      'EMPTY_INPUT',
      'The input is empty. Check that the download was complete, and that a stream was not read before.',
    );
  if (start.startsWith('<')) {
    throw notJson(
      'The input is a web page or XML, as services send in place of an answer for an error or a sign-in. Open the address in a browser to see what it says.',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw notJson('The input is no JSON, or not all of it. Check that the download was complete; for CSV use csv().');
  }
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, step) => {
    if (typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)) {
      return (inner as Readonly<Record<string, unknown>>)[step];
    }
    throw notJson(
      `The JSON has no ${JSON.stringify(step)} where the records should be. Correct options.records.`,
      'options.records',
    );
  }, value);
}

/**
 * The list of records in a JSON text: the text itself, or what stands at the keys named.
 *
 * @throws `EMPTY_INPUT`, `NOT_JSON`
 */
export function parseRecords(text: string, steps: readonly string[]): JsonRecords {
  return recordsAt(parseJson(text), steps);
}

/**
 * The list of records in what a JSON text says.
 *
 * @throws `EMPTY_INPUT`, `NOT_JSON`
 */
export function recordsAt(value: unknown, steps: readonly string[]): JsonRecords {
  const records = at(value, steps);
  if (!Array.isArray(records)) {
    const keys = typeof records === 'object' && records !== null ? Object.keys(records).slice(0, 20).join(', ') : '';
    throw notJson(
      `The JSON is no list of records${keys === '' ? '' : ` but has ${keys}`}. Name the key of the list in options.records.`,
      'options.records',
    );
  }
  if (records.length === 0) throw new PortolanError('EMPTY_INPUT', 'The list of records is empty. Check the request.');
  return records;
}
