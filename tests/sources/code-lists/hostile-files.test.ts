import { describe, expect, it } from 'vitest';
import { hs2017 } from '../../../src/codes/hs/index.ts';
import { naics2017 } from '../../../src/codes/naics/index.ts';
import {
  readClassificationTitles,
  readConcordanceTable,
  readCountryGroupMembers,
  readMetroDelineation,
  readPlaceRelation,
  readPortDistrictTitles,
} from '../../../src/sources/code-lists/index.ts';
import { readCsv, readJson } from '../../../src/sources/index.ts';
import { refusal } from '../refusal.ts';

const options = { classification: hs2017 };
const comtrade = (results: readonly unknown[]) => JSON.stringify({ classCode: 'H5', className: 'HS2017', results });
const rejections = (rejected: readonly { line: number; column: string | null; reason: string }[]) =>
  rejected.map(({ line, column, reason }) => [line, column, reason]);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a title that a spreadsheet would run is refused', () => {
  const formulas = ["=cmd|' /C calc'!A0", '@SUM(1)', '+1+1', '-2', '-2+3', '＝1+1', '\t=1', '\r\n+1', '\u202e=1'];

  it.each(formulas)('behind its code in a file of UN Comtrade: %j', async (formula) => {
    for (const text of [`010121 - ${formula}`, `010121 -${formula}`, ` 010121 - ${formula}`, formula]) {
      const { titles, rejected } = await readClassificationTitles(comtrade([{ id: '010121', text }]), options);
      expect([titles.entries(), rejections(rejected)]).toEqual([[], [[1, 'text', 'FORMULA']]]);
    }
  });

  it.each(formulas)('in other lists: %j', async (formula) => {
    const rows = { code: '010121', title: formula };
    const csv = `code,title\n010121,"${formula}"\n`;
    for (const text of [JSON.stringify([rows]), csv]) {
      const { titles, rejected } = await readClassificationTitles(text, options);
      expect([titles.entries(), rejected.map(({ reason }) => reason)]).toEqual([[], ['FORMULA']]);
    }
    const districts = await readPortDistrictTitles(`district,title\n17,"${formula}"\n`);
    expect(rejections(districts.rejected)).toEqual([[2, 'title', 'FORMULA']]);
  });
});

describe('one record does not lose the others', () => {
  const good = { code: '010129', title: 'Horses' };

  it('with a cell of lists in lists', async () => {
    const text = `[{"code":"010121","title":${nested(5000)}},${JSON.stringify(good)}]`;
    const { titles, rejected } = await readClassificationTitles(text, options);
    expect(titles.entries()).toEqual([['010129', 'Horses']]);
    expect(rejections(rejected)).toEqual([[1, 'title', 'NESTED_VALUE']]);
    expect(rejected[0]!.value.length).toBeLessThan(300);
  });

  it('that is lists in lists', async () => {
    for (const record of [nested(5000), `{"a":`.repeat(5000) + 1 + '}'.repeat(5000)]) {
      const { titles, rejected } = await readClassificationTitles(`[${JSON.stringify(good)},${record}]`, options);
      expect(titles.entries()).toEqual([['010129', 'Horses']]);
      expect(rejected).toHaveLength(1);
    }
  });

  it('with an object that has no text', async () => {
    const text = JSON.stringify([{ code: { toString: 1 }, title: 'x' }, good]);
    const { titles, rejected } = await readClassificationTitles(text, options);
    expect(titles.entries()).toEqual([['010129', 'Horses']]);
    expect(rejected[0]).toMatchObject({ column: 'code', value: '{"toString":1}', reason: 'NESTED_VALUE' });
  });
});

describe('what a file says of itself as an object is refused', () => {
  it('in a header', async () => {
    const text = '[[{"toString":1},"code","title"],["a","010121","x"]]';
    expect(await refusal(readClassificationTitles(text, options))).toMatchObject({ code: 'NOT_JSON' });
    expect(await refusal(readClassificationTitles(`[[${nested(5000)}],["a"]]`, options))).toMatchObject({
      code: 'NOT_JSON',
    });
  });

  it('in the name of a classification', async () => {
    for (const className of ['{"toString":1}', nested(5000)]) {
      const text = `{"classCode":"H4","className":${className},"results":[]}`;
      const error = await refusal(readClassificationTitles(text, options));
      expect([error.code, error.message]).toEqual(['EDITION_MISMATCH', expect.stringContaining('lists H4')]);
    }
  });
});

it('JSON behind any number of blanks is read', async () => {
  const { titles } = await readClassificationTitles(`${' \n'.repeat(3000)}[{"code":"010121","title":"x"}]`, options);
  expect(titles.entries()).toEqual([['010121', 'x']]);
});

it('a header without rows is no list in JSON either', async () => {
  expect(await refusal(readClassificationTitles('[["code","title"]]', options))).toMatchObject({ code: 'EMPTY_INPUT' });
});

describe('titles in JSON', () => {
  const many = `[${'{"code":"010121","title":"x"},'.repeat(20_000)}{"code":"010121","title":"x"}]`;

  it('tell progress', async () => {
    const told: unknown[] = [];
    await readClassificationTitles(many, { ...options, onProgress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual({ rowsRead: 20_001, rowsRejected: 0, fraction: 1 });
  });

  it('end when the signal fires', async () => {
    const controller = new AbortController();
    const reason = new Error('stop');
    let told = 0;
    const read = readClassificationTitles(many, {
      ...options,
      signal: controller.signal,
      onProgress: () => {
        told++;
        controller.abort(reason);
      },
    });
    await expect(read).rejects.toBe(reason);
    expect(told).toBe(1);
  });
});

const relation = {
  from: 'county',
  to: 'congressional-district',
  basis: 'land-area',
  vintage: 'v',
  source: 's',
  note: null,
  columns: { from: { column: 'c', prefix: 'county:' }, to: { column: 'd', prefix: 'cd119:' }, share: 's' },
} as const;
const source = { title: 't', publisher: 'p', vintage: 'v', licence: 'l', derived: false, note: null };
const table = { from: hs2017, to: naics2017, columns: { from: 'h', to: 'n' }, source };
const mapping = {
  dimensions: { period: { column: 'y', as: 'year' } },
  measures: { v: { column: 'v', unit: 'USD' } },
  provenance: {
    ...{ id: 'a', title: 'A', publisher: 'P', vintage: 'V', retrieved: null, url: null, licence: 'L', note: null },
  },
} as never;

const readers: readonly (readonly [name: string, read: (options: object) => Promise<unknown>])[] = [
  ['readClassificationTitles of CSV', (o) => readClassificationTitles('code,title\n01,x\n', { ...options, ...o })],
  [
    'readClassificationTitles of JSON',
    (o) => readClassificationTitles('[{"code":"01","title":"x"}]', { ...options, ...o }),
  ],
  ['readConcordanceTable', (o) => readConcordanceTable('h,n\n010121,112920\n', { ...table, ...o })],
  ['readPlaceRelation', (o) => readPlaceRelation('c,d,s\n01001,0101,1\n', { ...relation, ...o })],
  ['readMetroDelineation', (o) => readMetroDelineation('a\n', { vintage: 'v', source: 's', ...o })],
  ['readCountryGroupMembers', (o) => readCountryGroupMembers('group,country\n0020,1220\n', o)],
  ['readPortDistrictTitles', (o) => readPortDistrictTitles('district,title\n17,x\n', o)],
  ['readCsv', (o) => readCsv('y,v\n2020,1\n', mapping, o)],
  ['readJson', (o) => readJson('[{"y":2020,"v":1}]', mapping, o)],
];

describe.each(readers)('%s', (name, read) => {
  it.each<[string, unknown]>([
    ['keepRejected', Number.NaN],
    ['keepRejected', -1],
    ['keepRejected', 1.5],
    ['keepRejected', null],
    ['keepRejected', '9'],
    ['signal', {}],
    ['signal', null],
    ['onProgress', 5],
  ])('refuses %s of %o', async (option, value) => {
    expect(await refusal(read({ [option]: value }))).toMatchObject({
      code: 'INVALID_OPTION',
      path: `options.${option}`,
    });
  });

  it.runIf(/Titles|Table|Relation|Delineation|Members/.test(name))(
    'refuses options that there are none of',
    async () => {
      expect(await refusal(read({ sorce: 'x' }))).toMatchObject({ code: 'INVALID_OPTION', path: 'options' });
    },
  );
});

it('rejected rows may all be kept, or none', async () => {
  const text = `district,title\n${'x,a\n'.repeat(3)}`;
  const counts = [0, 2, Number.POSITIVE_INFINITY].map(async (keepRejected) => {
    const { rejected, rowsRejected } = await readPortDistrictTitles(text, { keepRejected });
    return [rejected.length, rowsRejected];
  });
  expect(await Promise.all(counts)).toEqual([
    [0, 3],
    [2, 3],
    [3, 3],
  ]);
});

it.each<[string, unknown]>([
  ['null', null],
  ['a text', 'n'],
  ['no values', { column: 'n' }],
  ['a text of values', { column: 'n', values: '112920' }],
  ['values that are no texts', { column: 'n', values: [1] }],
])('readConcordanceTable refuses %s for only', async (_, only) => {
  const error = await refusal(readConcordanceTable('h,n\n010121,112920\n', { ...table, only: only as never }));
  expect([error.code, error.path]).toEqual(['INVALID_OPTION', expect.stringMatching(/^options\.only/)]);
});

describe('rows that do not do', () => {
  it('name the line that they repeat', async () => {
    const { rejected } = await readPlaceRelation('c,d,s\nx,0101,1\n01001,0101,1\n\n01001,0101,1\n', relation);
    expect(rejected[1]).toMatchObject({ line: 5, reason: 'REPEATED', explanation: expect.stringContaining('line 3') });
    const header = 'CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,FIPS State Code,FIPS County Code';
    const row = '12060,"Atlanta, GA",Metropolitan Statistical Area,13,121';
    const text = `A list\n${header}\n1${row}\n${row}\n${row}\n`;
    const areas = await readMetroDelineation(text, { vintage: 'v', source: 's' });
    expect(areas.rejected[1]).toMatchObject({
      line: 5,
      reason: 'REPEATED',
      explanation: expect.stringContaining('line 4'),
    });
  });

  it('are not said to be repeated where their shares add up to more than 1', async () => {
    const { rejected } = await readPlaceRelation('c,d,s\n01001,0101,.6\n01001,0102,.6\n', relation);
    expect(rejections(rejected)).toEqual([
      [2, null, 'NOT_ACCEPTED'],
      [3, null, 'NOT_ACCEPTED'],
    ]);
  });

  it('are those of a relation between kinds of region that there are none of', async () => {
    const read = readPlaceRelation('c,d,s\n01001,0101,1\n', { ...relation, from: 'planet' as never });
    expect(await refusal(read)).toMatchObject({ code: 'INVALID_OPTION', path: 'options.from' });
  });
});
