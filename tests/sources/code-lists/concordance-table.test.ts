import { describe, expect, it } from 'vitest';
import type { ConcordanceSource } from '../../../src/codes/concordances/index.ts';
import { hs2017 } from '../../../src/codes/hs/index.ts';
import { naics2017, naics2022 } from '../../../src/codes/naics/index.ts';
import {
  readConcordanceTable,
  readMetroDelineation,
  readPlaceRelation,
} from '../../../src/sources/code-lists/index.ts';
import { refusal } from '../refusal.ts';

const source: ConcordanceSource = {
  title: 'HS to NAICS, 1989-2017',
  publisher: 'Pierce and Schott',
  vintage: '2018',
  licence: 'research data, to be cited',
  derived: false,
  note: null,
};
const columns = { from: 'hs2017_code', to: 'naics6_code' };
const options = { from: hs2017, to: naics2017, columns, source };

/** The layout of the tables of Pierce and Schott. */
const header = 'hs2017_code,naics6_code,naics4_code,naics3_code,in_naics_2012,in_naics_2017,in_naics_2022';

describe('readConcordanceTable', () => {
  it('reads pairs of codes, sorted', async () => {
    const text = `${header}\n010129,112920,1129,112,1,1,1\n010121,112920,1129,112,1,1,1\n`;
    const read = await readConcordanceTable(text, options);
    expect(read).toEqual({
      table: {
        from: 'HS2017',
        to: 'NAICS2017',
        source,
        approximate: false,
        links: [
          { from: '010121', to: '112920', lines: 1 },
          { from: '010129', to: '112920', lines: 1 },
        ],
      },
      rowsRead: 2,
      rowsLeftOut: 0,
      rejected: [],
      rowsRejected: 0,
      rejectedByReason: {},
    });
  });

  it('counts lines, and adds up those of a pair that stands several times', async () => {
    const text = 'hs2017_code;naics6_code;lines\n010121;112920;3\n010121;112920;2\n010129;112920;0\n010130;112920;x\n';
    const { table, rejected } = await readConcordanceTable(text, {
      ...options,
      columns: { ...columns, lines: 'lines' },
      approximate: true,
    });
    expect([table.links, table.approximate]).toEqual([[{ from: '010121', to: '112920', lines: 5 }], true]);
    expect(rejected).toMatchObject([
      { line: 4, column: 'lines', value: '0', reason: 'NOT_A_NUMBER' },
      { line: 5, column: 'lines', value: 'x', reason: 'NOT_A_NUMBER' },
    ]);
  });

  it('takes only the rows asked for, and counts the others', async () => {
    const text = `${header}\n010121,112920,1129,112,1,1,1\n010129,999999,9999,999,1,0,0\n010130,112920,1129,112,1,,1\n`;
    const only = { column: 'in_naics_2017', values: ['1'] };
    const { table, rejected, rowsLeftOut, rowsRead } = await readConcordanceTable(text, { ...options, only });
    expect([table.links.length, rejected, rowsLeftOut, rowsRead]).toEqual([1, [], 2, 3]);
  });

  it('lists codes that are in neither list, with what was probably meant', async () => {
    const text = `${header}\n10121,112920,,,1,1,1\n010129,1129200,,,1,1,1\n__proto__,112920,,,1,1,1\n,112920,,,1,1,1\n`;
    const { table, rejected } = await readConcordanceTable(text, options);
    expect(table.links).toEqual([]);
    expect(rejected.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [2, 'hs2017_code', 'UNKNOWN_PRODUCT'],
      [3, 'naics6_code', 'UNKNOWN_PRODUCT'],
      [4, 'hs2017_code', 'UNKNOWN_PRODUCT'],
      [5, 'hs2017_code', 'EMPTY_CELL'],
    ]);
    expect(rejected[0]).toMatchObject({ value: '10121', explanation: expect.stringContaining('010121') });
  });

  it('links editions of one system too', async () => {
    const text = '2017 NAICS Code,2022 NAICS Code\n211120,211120\n';
    const columns = { from: '2017 naics code', to: '2022 NAICS Code' };
    const { table } = await readConcordanceTable(text, { from: naics2017, to: naics2022, columns, source });
    expect(table.links).toEqual([{ from: '211120', to: '211120', lines: 1 }]);
  });

  it.each<[string, string, object, string, string]>([
    ['no columns', `${header}\n`, { columns: undefined }, 'INVALID_OPTION', 'options.columns.from'],
    ['no list', `${header}\n`, { from: undefined }, 'INVALID_OPTION', 'options.from'],
    ['the name of a list', `${header}\n`, { to: 'NAICS2017' }, 'INVALID_OPTION', 'options.to'],
    ['one column', `${header}\n`, { columns: { from: 'hs2017_code' } }, 'INVALID_OPTION', 'options.columns.to'],
    ['a file without one', 'hs2017_code,x\n010121,1\n', {}, 'MISSING_COLUMN', 'options.columns'],
    [
      'a file without flags',
      `${header}\n`,
      { only: { column: 'flag', values: ['1'] } },
      'MISSING_COLUMN',
      'options.columns',
    ],
  ])('refuses %s', async (_, text, bad, code, path) => {
    const error = await refusal(readConcordanceTable(text, { ...options, ...bad } as typeof options));
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it.each([[undefined], [null], ['hs2017']])('refuses options of %j', async (bad) => {
    const readers: readonly ((input: string, options: never) => Promise<unknown>)[] = [
      readConcordanceTable,
      readMetroDelineation,
      readPlaceRelation,
    ];
    for (const read of readers) {
      expect(await refusal(read(header, bad as never))).toMatchObject({ code: 'INVALID_OPTION', path: 'options' });
    }
  });
});
