import { describe, expect, test } from 'vitest';
import { type Input, readJson } from '../../src/sources/index.ts';
import { provenance } from './fixtures.ts';
import { utf8 } from './in-chunks.ts';
import { refusal } from './refusal.ts';

const population = {
  dimensions: { region: { column: 'state', as: 'state' }, period: { column: 'year', as: 'year' } },
  measures: { persons: { column: 'people', unit: 'persons' } },
  provenance,
} as const;

const georgia = { region: 'US-GA', period: '2024', status: 'reported', source: 'a-file', persons: 11180878 };

describe('readJson', () => {
  test.each<[string, Input, readonly string[]]>([
    ['records', '[{"state":"GA","year":2024,"people":11180878}]', []],
    ['bytes', utf8('\ufeff[{"state":"GA","year":"2024","people":"11,180,878"}]'), []],
    ['a Blob', new Blob(['[{"State":"Georgia"," YEAR ":2024,"people":11180878,"more":[1]}]']), []],
    ['rows below a header', '[["state","people","year"],["13",11180878,"2024"]]', []],
    ['records inside', '{"data":{"rows":[{"state":"GA","year":2024,"people":11180878}]}}', ['data', 'rows']],
  ])('reads %s', async (_, input, records) => {
    expect((await readJson(input, population, { records })).cube.rows()).toEqual([georgia]);
  });

  test('keeps missing, zero and absent apart, and lists what it can’t read by record', async () => {
    const records = [
      { state: 'GA', year: 2020, people: 0 },
      { state: 'GA', year: 2021, people: null },
      { state: 'GA', year: 2022 },
      { state: 'GA', year: 2023, people: '(D)' },
      { state: 'XX', year: 2024, people: 1 },
      { year: 2024, people: 1 },
      { state: 'GA', year: 2024, people: { value: 1 } },
      { state: 'GA', year: 2024, people: -1 },
      { state: 'GA', year: 2024, people: '=1' },
      'GA',
      null,
      { state: 'GA', year: 2024, people: true },
    ];
    const { cube, rejected, rowsRead, rowsRejected } = await readJson(JSON.stringify(records), population);
    expect(cube.rows().map(({ status, persons }) => [status, persons])).toEqual([
      ['reported', 0],
      ['missing', null],
      ['missing', null],
      ['suppressed', null],
    ]);
    expect(rejected.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [5, 'state', 'UNKNOWN_REGION'],
      [6, 'state', 'EMPTY_CELL'],
      [7, 'people', 'NESTED_VALUE'],
      [8, 'people', 'NEGATIVE_VALUE'],
      [9, 'people', 'FORMULA'],
      [10, null, 'NOT_A_RECORD'],
      [11, null, 'NOT_A_RECORD'],
      [12, 'people', 'NOT_A_NUMBER'],
    ]);
    expect([rowsRead, rowsRejected]).toEqual([12, 8]);
  });

  test.each([
    '__proto__',
    'constructor',
    'prototype',
  ])('lists a record with the key %s and touches no prototype', async (key) => {
    const bad = `{"state":"GA","year":2024,"people":1,"${key}":{"polluted":true}}`;
    const good = '{"state":"AL","year":2024,"people":2}';
    const { cube, rejected } = await readJson(`[${bad},${good}]`, population);
    expect(rejected).toMatchObject([{ line: 1, column: key, reason: 'FORBIDDEN_KEY' }]);
    expect(cube.rows()).toMatchObject([{ region: 'US-AL' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('walks to the records by own keys only', async () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'rows']) {
      const error = await refusal(readJson('{"data":[]}', population, { records: [key] }));
      expect([error.code, error.path]).toEqual(['NOT_JSON', 'options.records']);
    }
  });

  test('a code that was made a number is refused, since its zeros may be lost', async () => {
    const mapping = { ...population, dimensions: { product: { column: 'hs', as: 'product' } } } as const;
    const { cube, rejected } = await readJson('[{"hs":"010121","people":1},{"hs":10121,"people":1}]', mapping);
    expect(cube.dictionary('product')).toEqual(['010121']);
    expect(rejected).toMatchObject([{ line: 2, column: 'hs', value: '10121', reason: 'CODE_AS_NUMBER' }]);
  });

  test('rows of another length than the header are listed', async () => {
    const { rejected } = await readJson('[["state","people","year"],["GA",1],{"a":1},["GA",1,2024]]', population);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'RAGGED_ROW'],
      [2, 'NOT_A_RECORD'],
    ]);
  });

  test.each<[string, Input, string, string]>([
    ['nothing', '', 'EMPTY_INPUT', 'empty'],
    ['an empty list', '[]', 'EMPTY_INPUT', 'empty'],
    ['a header without rows', '[["state","year","people"]]', 'EMPTY_INPUT', 'no rows'],
    ['an HTML page', '<!doctype html><p>429 Too Many Requests', 'NOT_JSON', 'web page'],
    ['half of it', '[{"state":"GA","year"', 'NOT_JSON', 'complete'],
    ['CSV', 'state,year,people\nGA,2024,1\n', 'NOT_JSON', 'csv()'],
    ['an error message', '{"error":{"message":"no key"}}', 'NOT_JSON', 'error'],
    ['a number', '42', 'NOT_JSON', 'list'],
    ['other records', '[{"a":1}]', 'MISSING_COLUMN', '"a"'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'NOT_JSON', 'Excel'],
  ])('refuses %s', async (_, input, code, hint) => {
    const error = await refusal(readJson(input, population));
    expect(error.code).toBe(code);
    expect(error.message).toContain(hint);
  });

  test('reports how far it has come, to the last record', async () => {
    const records = Array.from({ length: 5000 }, (_, i) => ({ state: 'GA', year: 2000 + (i % 20), people: i }));
    const seen: number[] = [];
    await readJson(JSON.stringify(records), population, { onProgress: ({ rowsRead }) => void seen.push(rowsRead) });
    expect(seen).toEqual([4096, 5000]);
  });
});
