import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../src/model/index.ts';
import type { CellKind } from '../../src/sources/index.ts';
import { DimensionReader } from '../../src/sources/mapping/dimension-reader.ts';
import { cellParser } from '../../src/sources/mapping/parse-cell.ts';

const read = (kind: CellKind, text: string) => {
  const parsed = cellParser(kind)(text);
  return typeof parsed === 'string' ? parsed : parsed.reason;
};

describe('cellParser', () => {
  test.each<[CellKind, string, string]>([
    ['text', 'Food & Kindred Products', 'Food & Kindred Products'],
    ['state', 'Dist of Columbia', 'US-DC'],
    ['state', 'District of Colombia', 'US-DC'],
    ['state', 'GA', 'US-GA'],
    ['state', 'United States', 'UNKNOWN_REGION'],
    ['state', 'Gorgia', 'UNKNOWN_REGION'],
    ['region', 'United States', 'US'],
    ['region', 'cbsa:12060', 'cbsa:12060'],
    ['region', 'Georgia', 'US-GA'],
    ['region', 'Atlantis', 'UNKNOWN_REGION'],
    ['market', 'Korea, South', 'KOR'],
    ['market', 'CAN', 'CAN'],
    ['market', 'World Total', 'WLD'],
    ['market', 'OPEC', 'COUNTRY_GROUP'],
    ['market', 'Atlantis', 'UNKNOWN_MARKET'],
    ['product', '010121', '010121'],
    ['product', '31-33', '31-33'],
    ['product', '311 Food', 'UNKNOWN_PRODUCT'],
    ['year', '2024', '2024'],
    ['year', '24', 'NOT_A_PERIOD'],
    ['year', '2024-01', 'NOT_A_PERIOD'],
    ['year', '2026 through January', 'PARTIAL_YEAR'],
    ['period', '2024', '2024'],
    ['period', '2024-Q3', '2024-Q3'],
    ['period', '2024-07', '2024-07'],
    ['period', 'January 2012', '2012-01'],
    ['period', 'SEPTEMBER 2012', '2012-09'],
    ['period', 'Dec. 2012', '2012-12'],
    ['period', 'Janber 2012', 'NOT_A_PERIOD'],
    ['period', '2012-13', 'NOT_A_PERIOD'],
    ['period', '2026 through January', 'PARTIAL_YEAR'],
    ['period', '2026 through January and more', 'NOT_A_PERIOD'],
  ])('%s: %s is %s', (kind, text, expected) => {
    expect(read(kind, text)).toBe(expected);
  });

  test('a rule of the caller decides', () => {
    const parse = cellParser(
      (text): Parsed<string> =>
        text === 'yes' ? { ok: true, value: '1' } : { ok: false, reason: 'Only yes is known.' },
    );
    expect(parse('yes')).toBe('1');
    expect(parse('no')).toEqual({ reason: 'NOT_ACCEPTED', explanation: 'Only yes is known.' });
  });
});

describe('DimensionReader', () => {
  const reasonOf = (reader: DimensionReader, cell: string) => {
    const found = reader.read(cell);
    return 'reason' in found ? found.reason : found.text;
  };

  test('refuses what no dimension can hold', () => {
    const reader = new DimensionReader((text) => text);
    expect(reasonOf(reader, ' a ')).toBe('a');
    expect(reasonOf(reader, '   ')).toBe('EMPTY_CELL');
    expect(reasonOf(reader, '=cmd|calc')).toBe('FORMULA');
    expect(reasonOf(reader, '@x')).toBe('FORMULA');
    expect(reasonOf(reader, 'a\u0000b')).toBe('CONTROL_CHARACTER');
    expect(reasonOf(reader, 'a\nb')).toBe('a\nb');
  });

  test('works out a cell once, and forgets when there are too many', () => {
    let worked = 0;
    const reader = new DimensionReader((text) => {
      worked++;
      return text;
    });
    for (let i = 0; i < 10; i++) reader.read('same');
    expect(worked).toBe(1);
    for (let i = 0; i < 70_000; i++) reader.read(`cell ${i}`);
    reader.read('same');
    expect(worked).toBe(70_002);
    expect(reader.read('same')).toEqual({ text: 'same', code: 0 });
    expect(reader.read('cell 69999')).toEqual({ text: 'cell 69999', code: 70_000 });
  });

  test('does not remember long cells', () => {
    let worked = 0;
    const reader = new DimensionReader((text) => {
      worked++;
      return text;
    });
    const long = 'x'.repeat(1000);
    expect(reader.read(long)).toEqual(reader.read(long));
    expect(worked).toBe(2);
  });

  test('names of what every object has are cells like others', () => {
    const reader = new DimensionReader((text) => text);
    for (const name of ['__proto__', 'constructor', 'toString']) expect(reasonOf(reader, name)).toBe(name);
  });
});
