import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { goodValues, type SchemaName, schemaByName } from './good-values.ts';

type Path = readonly (string | number)[];

const all = Object.entries(schemaByName) as [SchemaName, z.ZodMiniType][];

/** What a schema says of a value: its messages, none when it accepts it. */
function messages(schema: z.ZodMiniType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

function isPlain(value: unknown): value is object {
  return (
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
  );
}

/** The places in plain data, the whole first; of a long list the first item only. */
function places(value: unknown, path: Path = []): Path[] {
  if (!isPlain(value)) return [path];
  const entries = Array.isArray(value) ? [...value.entries()].slice(0, 1) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => places(item, [...path, key]))];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);
}

/** A copy with another value at one place; `undefined` leaves the key out. */
function replaced(value: unknown, path: Path, other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length === 0 && other === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = replaced(copy[key], rest, other);
  return copy;
}

/** Records take any name; every other object is closed. */
const records: readonly unknown[] = ['productLabels', 'answers', 'cells'];

function isClosed(good: unknown, path: Path): boolean {
  const value = valueAt(good, path);
  return isPlain(value) && !Array.isArray(value) && !records.includes(path.at(-1));
}

const wrongEverywhere = [() => 0, Symbol('wrong'), 1n, Number.NaN, Number.POSITIVE_INFINITY];
const wrongSomewhere = [
  ...wrongEverywhere,
  undefined,
  null,
  true,
  42,
  -1,
  0.5,
  '',
  'wrong',
  'x'.repeat(10_001),
  [],
  {},
  [null],
];

describe.each(all)('%s', (name, schema) => {
  const good = goodValues[name];
  const everyPlace = places(good);

  it('accepts a good value and gives it back', () => {
    expect(schema.parse(good)).toEqual(good);
  });

  it('refuses what is no data at any place', () => {
    for (const path of everyPlace) {
      for (const wrong of wrongEverywhere) {
        expect(messages(schema, replaced(good, path, wrong)), `${path.join('.')} ${String(wrong)}`).not.toEqual([]);
      }
    }
  });

  it('says what to give, in a sentence of its own, whatever is wrong and wherever', () => {
    for (const path of everyPlace) {
      for (const wrong of wrongSomewhere) {
        for (const message of messages(schema, replaced(good, path, wrong))) {
          expect(message, `${path.join('.')} ${String(wrong)}`).toMatch(/^[A-Z].*\.$/);
          expect(message).not.toContain('Invalid');
        }
      }
    }
  });

  it('refuses fields that it does not know, by name', () => {
    for (const path of everyPlace.filter((one) => isClosed(good, one))) {
      const extended = replaced(good, path, { ...(valueAt(good, path) as object), surprise: 1 });
      expect(messages(schema, extended), path.join('.')).toContain('Leave out surprise: there is no such field.');
    }
  });
});

it('every schema has a good value', () => {
  expect(Object.keys(goodValues).sort()).toEqual(all.map(([name]) => name).sort());
});
