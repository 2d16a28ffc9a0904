import { describe, expect, test } from 'vitest';
import { type Mapping, type ReadProgress, readCsv } from '../../src/sources/index.ts';
import { exportBasis, exportsByState, provenance } from './fixtures.ts';
import { utf8 } from './in-chunks.ts';

const text = 'State,Year,Exports\nGeorgia,2024,"53,442,647,110"\nAlabama,2024,26500000000\n';

describe('readCsv', () => {
  test('reads the example of its documentation', async () => {
    const { cube, rejected } = await readCsv(
      'State,Year,Exports\nGeorgia,2024,"53,442,647,110"\nGorgia,2024,1\n',
      exportsByState,
    );
    expect(cube.rollup(['region']).rows()).toEqual([{ region: 'US-GA', valueUsd: 53442647110 }]);
    expect(rejected).toEqual([
      {
        line: 3,
        column: 'State',
        value: 'Gorgia',
        reason: 'UNKNOWN_REGION',
        explanation: expect.stringContaining('Gorgia'),
      },
    ]);
  });

  test('gives every fact its status and its source, and the cube what it counts', async () => {
    const mapping = { ...exportsByState, basis: exportBasis, title: 'Exports' };
    const { cube, rowsRead, rowsRejected } = await readCsv(text, mapping);
    expect(cube.rows()[0]).toEqual({
      region: 'US-GA',
      period: '2024',
      status: 'reported',
      source: 'a-file',
      valueUsd: 53442647110,
    });
    expect(cube.metadata).toEqual({
      title: 'Exports',
      basis: exportBasis,
      measures: { valueUsd: { unit: 'USD', additive: true } },
      provenance: [{ ...provenance, rowsRead: 2, rowsRejected: 0 }],
    });
    expect([rowsRead, rowsRejected]).toEqual([2, 0]);
  });

  test.each([
    ['text', text],
    ['bytes', utf8(text)],
    ['a Blob', new Blob([text])],
    ['a File', new File([text], 'exports.csv')],
    ['a web stream', new Blob([text]).stream()],
    [
      'an iterable of texts',
      (async function* () {
        yield* text;
      })(),
    ],
  ])('reads %s', async (_, input) => {
    const { cube } = await readCsv(input, exportsByState);
    expect(cube.rollup([]).rows()).toEqual([{ valueUsd: 79942647110 }]);
  });

  test('keeps missing, suppressed and zero apart', async () => {
    const rows = 'Georgia,2020,\nGeorgia,2021,(D)\nGeorgia,2022,N/A\nGeorgia,2023,0\n';
    const { cube } = await readCsv(`State,Year,Exports\n${rows}`, exportsByState);
    expect(cube.rows().map(({ status, valueUsd }) => [status, valueUsd])).toEqual([
      ['missing', null],
      ['suppressed', null],
      ['missing', null],
      ['reported', 0],
    ]);
  });

  test('the first measure that is not reported decides the status of a row', async () => {
    const mapping = {
      ...exportsByState,
      measures: { valueUsd: { column: 'Exports' }, companies: { column: 'Firms', unit: 'companies' } },
    };
    const { cube } = await readCsv('State,Year,Exports,Firms\nGA,2024,5,D\nGA,2023,-,D\n', mapping);
    expect(cube.rows()).toMatchObject([
      { status: 'suppressed', valueUsd: 5, companies: null },
      { status: 'missing', valueUsd: null, companies: null },
    ]);
    expect(cube.metadata.measures.companies).toEqual({ unit: 'companies', additive: false });
  });

  test('finds columns by name below title lines, in any order, case and spacing', async () => {
    const file = '"Exports, by state"\nDownloaded on 2026-03-30\n\n exports ,YEAR,"State",Note,\n5,2024,GA,x,\n';
    const { cube } = await readCsv(file, exportsByState);
    expect(cube.rows()).toMatchObject([{ region: 'US-GA', period: '2024', valueUsd: 5 }]);
  });

  test.each([
    [';', 'State;Year;Exports\nGeorgia;2024;1,5\n', '.'],
    ['\t', 'State\tYear\tExports\nGeorgia\t2024\t1.5\n', '.'],
    ['|', 'State|Year|Exports\nGeorgia|2024|1.5\n', '.'],
    [';', 'State;Year;Exports\nGeorgia;2024;1,5\n', ','],
  ] as const)('tells the delimiter %j', async (_, file, decimal) => {
    const { cube, rejectedByReason } = await readCsv(file, { ...exportsByState, decimal });
    if (file.includes('1,5') && decimal === '.') expect(rejectedByReason).toEqual({ NOT_A_NUMBER: 1 });
    else expect(cube.rows()).toMatchObject([{ valueUsd: 1.5 }]);
  });

  test('takes the delimiter that is said', async () => {
    const mapping: Mapping = {
      ...exportsByState,
      dimensions: { note: { column: 'a,b' } },
      measures: { v: { column: 'c' } },
    };
    expect((await readCsv('a,b;c\nx;1\n', mapping, { delimiter: ';' })).cube.rows()).toMatchObject([
      { note: 'x', v: 1 },
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('reads line ends %j and keeps line numbers', async (end) => {
    const lines = ['State,Year,Exports', 'GA,2024,1', '', 'XX,2024,2', '"A', 'L",2024,3', 'AL,2024,4'];
    const { cube, rejected, rowsRead } = await readCsv(lines.join(end), exportsByState);
    expect(cube.rows()).toMatchObject([{ region: 'US-GA' }, { region: 'US-AL' }]);
    expect(rejected.map(({ line, value }) => [line, value])).toEqual([
      [4, 'XX'],
      [5, 'A\nL'],
    ]);
    expect(rowsRead).toBe(4);
  });

  test('keeps codes as text with their zeros, and constants in every row', async () => {
    const mapping = {
      dimensions: {
        region: { value: 'US-GA' },
        product: { column: 'HS', as: 'product' },
        period: { column: 'Y', as: 'year' },
      },
      measures: { valueUsd: { column: 'V', unit: 'thousand-USD' } },
      labels: { product: { column: 'Title' } },
      provenance,
    } as const;
    const { cube, labels } = await readCsv('HS,Title,Y,V\n0101,Horses,2024,2\n0101,Other title,2023,1\n', mapping);
    expect(cube.rows()).toMatchObject([
      { region: 'US-GA', product: '0101', period: '2024', valueUsd: 2000 },
      { region: 'US-GA', product: '0101', period: '2023', valueUsd: 1000 },
    ]);
    expect(labels).toEqual({ product: { '0101': 'Horses' } });
  });

  test('a label of a code named __proto__ is a label', async () => {
    const mapping = {
      dimensions: { product: { column: 'HS' } },
      measures: { v: { column: 'V' } },
      labels: { product: { column: 'Title' } },
      provenance,
    };
    const { labels, cube } = await readCsv('HS,Title,V\n__proto__,Bad,2\n', mapping);
    expect(Object.keys(labels.product ?? {})).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).Bad).toBeUndefined();
    expect(cube.dictionary('product')).toEqual(['__proto__']);
  });

  test('reads more distinct texts than a byte or two bytes hold', async () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => `p${i},${i}`).join('\n');
    const mapping = { dimensions: { p: { column: 'p' } }, measures: { v: { column: 'v' } }, provenance };
    const { cube } = await readCsv(`p,v\n${rows}\n`, mapping);
    expect(cube.rowCount).toBe(70_000);
    expect(cube.where({ p: ['p0', 'p255', 'p256', 'p65536', 'p69999'] }).rows()).toMatchObject([
      { p: 'p0', v: 0 },
      { p: 'p255', v: 255 },
      { p: 'p256', v: 256 },
      { p: 'p65536', v: 65536 },
      { p: 'p69999', v: 69999 },
    ]);
  });

  test('reports how far it has come', async () => {
    const rows = 'Georgia,2024,1\n'.repeat(20_000);
    const seen: ReadProgress[] = [];
    await readCsv(new Blob([`State,Year,Exports\n${rows}`]), exportsByState, { onProgress: (p) => void seen.push(p) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ rowsRead: 20_000, rowsRejected: 0, fraction: 1 });
    const fractions = seen.map(({ fraction }) => fraction!);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    const unknown: ReadProgress[] = [];
    await readCsv(new Blob([text]).stream(), exportsByState, { onProgress: (p) => void unknown.push(p) });
    expect(unknown.at(-1)?.fraction).toBeNull();
  });

  test('leaves the mapping as it was', async () => {
    const before = structuredClone(exportsByState);
    await readCsv(text, Object.freeze(exportsByState));
    expect(exportsByState).toEqual(before);
  });
});
