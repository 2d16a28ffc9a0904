import { PortolanError } from '../errors/index.ts';

const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is an object with named values, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Far deeper than anything that portolan writes, and shallow enough for every recursive walk. */
const deepest = 64;

function refuseUnsafe(value: unknown, path: string, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) {
    throw new PortolanError('INVALID_JSON', `The data are nested more than ${deepest} deep. Give what was written.`, {
      path,
    });
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (value[i] === undefined) {
        throw new PortolanError('INVALID_JSON', `There is nothing at ${path}[${i}]. Give what was written.`, {
          path: `${path}[${i}]`,
        });
      }
      if (typeof value[i] === 'object') refuseUnsafe(value[i], `${path}[${i}]`, depth + 1);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (unsafe.has(key)) {
      throw new PortolanError(
        'INVALID_JSON',
        `The key ${key} at ${place} could change how every object behaves. Remove it, and ask where it came from.`,
        { path: place },
      );
    }
    refuseUnsafe(item, place, depth + 1);
  }
}

/**
 * Plain data from a JSON text, or from what `JSON.parse` made of it, without keys that could reach a prototype and
 * without nesting that could exhaust the stack.
 *
 * @throws `INVALID_JSON`
 */
export function parseJson(json: unknown): unknown {
  let value = json;
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json);
    } catch (cause) {
      throw new PortolanError('INVALID_JSON', 'The text is no JSON. Give the whole text that was written.', { cause });
    }
  }
  refuseUnsafe(value, '', 0);
  return value;
}
