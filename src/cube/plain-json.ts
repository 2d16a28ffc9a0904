import { PortolanError } from '../errors/index.ts';

const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is an object with named values, not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseUnsafeKeys(root: unknown): void {
  const waiting: [value: unknown, path: string][] = [[root, '']];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, path] = next;
    if (Array.isArray(value)) {
      if (typeof value[0] === 'object') value.forEach((item, i) => void waiting.push([item, `${path}[${i}]`]));
    } else if (isRecord(value)) {
      for (const key of Object.keys(value)) {
        const place = path === '' ? key : `${path}.${key}`;
        if (unsafe.has(key)) {
          throw new PortolanError(
            'INVALID_JSON',
            `The key ${key} at ${place} could change how every object behaves. Remove it, and ask where it came from.`,
            { path: place },
          );
        }
        waiting.push([value[key], place]);
      }
    }
  }
}

/**
 * Plain data from a JSON text, or from what `JSON.parse` made of it, without keys that could reach a prototype.
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
  refuseUnsafeKeys(value);
  return value;
}
