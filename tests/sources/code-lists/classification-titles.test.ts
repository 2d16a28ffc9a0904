import { describe, expect, it } from 'vitest';
import { hs2012, hs2017 } from '../../../src/codes/hs/index.ts';
import { codeSearch } from '../../../src/codes/search/index.ts';
import { sitc4 } from '../../../src/codes/sitc/index.ts';
import { readClassificationTitles } from '../../../src/sources/code-lists/index.ts';
import type { Input } from '../../../src/sources/index.ts';
import { inChunks, utf8, utf16 } from '../in-chunks.ts';
import { refusal } from '../refusal.ts';

const options = { classification: hs2017 };

/** A file as UN Comtrade gives it. */
function comtrade(
  results: readonly unknown[],
  { classCode = 'H5', className = 'HS2017' }: { classCode?: unknown; className?: unknown } = {},
): string {
  return JSON.stringify({ more: false, classCode, className, results });
}

const horses = { id: '010121', text: '010121 - Horses; live, pure-bred breeding animals', parent: '0101' };
const asses = { id: '010130', text: '010130 - Asses; live', parent: '0101', isLeaf: '1', aggrLevel: 6 };
const chapter = { id: '01', text: '01 - Animals; live', parent: 'TOTAL' };

describe('JSON of UN Comtrade', () => {
  it('gives titles without their codes, in the order of the classification', async () => {
    const { titles, rejected, rowsRead } = await readClassificationTitles(comtrade([asses, horses, chapter]), options);
    expect(titles.entries()).toEqual([
      ['01', 'Animals; live'],
      ['010121', 'Horses; live, pure-bred breeding animals'],
      ['010130', 'Asses; live'],
    ]);
    expect([titles.edition, titles.source, rowsRead, rejected]).toEqual(['HS2017', 'UN Comtrade, HS2017', 3, []]);
    expect(titles.titleOf(hs2017.code('010130'))).toBe('Asses; live');
    expect(titles.titleOf(hs2017.code('0101'))).toBeNull();
  });

  it('can be searched', async () => {
    const { titles } = await readClassificationTitles(comtrade([asses, horses]), options);
    expect(codeSearch([titles]).search('horse')).toMatchObject([{ code: '010121', edition: 'HS2017' }]);
  });

  it('lists what is no code of the classification, with its place', async () => {
    const records = [
      { id: 'TOTAL', text: 'Total of all HS2017 commodities', parent: '#' },
      { id: 'AG6', text: 'AG6 - All 6-digit HS2017 commodities', parent: '#' },
      horses,
      { id: '0101.30', text: 'Asses' },
      { id: 10130, text: 'Asses' },
      { id: '', text: 'Nothing' },
      horses,
      { id: '010130', text: '010130 - ' },
      { id: '010190', text: '=HYPERLINK("x")' },
      { id: '010190', text: null },
      { id: '010190', text: ['Mules'] },
      { id: '010190', text: 'x'.repeat(4001) },
      'Mules',
      null,
      { text: 'Mules' },
    ];
    const { titles, rejected, rowsRead, rowsRejected, rejectedByReason } = await readClassificationTitles(
      comtrade(records),
      options,
    );
    expect(titles.entries().map(([code]): string => code)).toEqual(['010121']);
    expect(rejected.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [1, 'id', 'UNKNOWN_PRODUCT'],
      [2, 'id', 'UNKNOWN_PRODUCT'],
      [4, 'id', 'UNKNOWN_PRODUCT'],
      [5, 'id', 'CODE_AS_NUMBER'],
      [6, 'id', 'EMPTY_CELL'],
      [7, 'id', 'REPEATED'],
      [8, 'text', 'EMPTY_CELL'],
      [9, 'text', 'FORMULA'],
      [10, 'text', 'EMPTY_CELL'],
      [11, 'text', 'NESTED_VALUE'],
      [12, 'text', 'NOT_ACCEPTED'],
      [13, null, 'NOT_A_RECORD'],
      [14, null, 'NOT_A_RECORD'],
      [15, 'id', 'EMPTY_CELL'],
    ]);
    expect([rowsRead, rowsRejected]).toEqual([15, 14]);
    expect(Object.values(rejectedByReason).reduce((a, b) => a + b, 0)).toBe(14);
    expect(rejected[2]?.explanation).toContain('Did you mean 010130?');
    expect(rejected[10]?.value.length).toBeLessThan(250);
  });

  it('of another edition is refused, and of one that can’t be told it is taken', async () => {
    const error = await refusal(readClassificationTitles(comtrade([horses]), { classification: hs2012 }));
    expect([error.code, error.details]).toEqual(['EDITION_MISMATCH', { listed: 'HS2017', wanted: 'HS2012' }]);
    expect(error.message).toContain('lists HS2017');
    const mixed = comtrade([horses], { classCode: 'HS', className: 'HS as reported' });
    expect((await refusal(readClassificationTitles(mixed, options))).code).toBe('EDITION_MISMATCH');
    for (const classCode of [undefined, null, 5, '__proto__', 'X9']) {
      const text = comtrade([horses], { classCode, className: 7 });
      const { titles } = await readClassificationTitles(text, options);
      expect([titles.source, titles.entries().length]).toEqual(['Harmonized System 2017, from a file', 1]);
    }
  });

  it('of SITC lists its memorandum items as no codes', async () => {
    const records = [
      { id: '001', text: '001 - Live animals other than animals of division 03', parent: '00' },
      { id: '091X', text: '091X - Memorandum Item', parent: '091' },
    ];
    const text = comtrade(records, { classCode: 'S4', className: 'SITC Rev. 4' });
    const { titles, rejected } = await readClassificationTitles(text, { classification: sitc4 });
    expect(titles.entries()).toEqual([['001', 'Live animals other than animals of division 03']]);
    expect(titles.source).toBe('UN Comtrade, SITC Rev. 4');
    expect(rejected).toMatchObject([{ line: 2, column: 'id', value: '091X', reason: 'UNKNOWN_PRODUCT' }]);
  });

  it.each(['__proto__', 'constructor'])('lists a record with the key %s and touches no prototype', async (key) => {
    const text = `{"results":[{"id":"01","text":"Animals","${key}":{"polluted":true}},{"id":"02","text":"Meat"}]}`;
    const { titles, rejected } = await readClassificationTitles(text, options);
    expect(titles.entries()).toEqual([['02', 'Meat']]);
    expect(rejected).toMatchObject([{ line: 1, reason: 'FORBIDDEN_KEY' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('lists', () => {
  const csv = 'code,title\n01,Animals; live\n010121,"Horses; live, pure-bred"\n';
  const expected = [
    ['01', 'Animals; live'],
    ['010121', 'Horses; live, pure-bred'],
  ];

  it.each<[string, Input]>([
    ['as text', csv],
    ['with a byte order mark', `\ufeff${csv}`],
    ['with CRLF', csv.replaceAll('\n', '\r\n')],
    ['as bytes', utf8(csv)],
    ['in UTF-16', utf16(csv, { littleEndian: true, mark: true })],
    ['as a Blob', new Blob([csv])],
    ['in pieces', inChunks(utf8(csv), [1, 7, 13, 20, 40])],
    [
      'with semicolons',
      'code;title\n01;Animals; live\n'
        .replace('Animals; live', '"Animals; live"')
        .concat('010121;"Horses; live, pure-bred"\n'),
    ],
    [
      'below a preamble, among other columns',
      `HS 2017\n\nno,Title, CODE \n1,Animals; live,01\n2,"Horses; live, pure-bred",010121\n`,
    ],
    ['as JSON records', '[{"code":"01","title":"Animals; live"},{"title":"Horses; live, pure-bred","code":"010121"}]'],
    [
      'as JSON rows below a header',
      '\n [["code","title"],["01","Animals; live"],["010121","Horses; live, pure-bred"]]',
    ],
  ])('of codes and titles are read %s', async (_, input) => {
    const { titles, rejected } = await readClassificationTitles(input, options);
    expect(titles.entries()).toEqual(expected);
    expect(rejected).toEqual([]);
  });

  it('have the columns and the source that the caller names', async () => {
    const { titles } = await readClassificationTitles('hs_code,text\n01,Animals\n', {
      ...options,
      columns: { code: 'hs_code', title: 'text' },
      source: 'A list of my own',
    });
    expect([titles.entries(), titles.source]).toEqual([[['01', 'Animals']], 'A list of my own']);
  });

  it('lose control characters, marks of direction and white space of titles, and keep other scripts', async () => {
    const text =
      'code,title\n01,"Ani\u0007mals;\n\u202e live\u0000 "\n02,Viande et abats\u00a0comestibles\n03,Рыба 活\n';
    const { titles } = await readClassificationTitles(text, options);
    expect(titles.entries().map(([, title]) => title)).toEqual([
      'Ani mals; live',
      'Viande et abats comestibles',
      'Рыба 活',
    ]);
  });

  it('have their rejected rows by line', async () => {
    const text = 'code,title\n01,Animals\n0\u00071,x\n1,Animals\n01,Again\n02\n03,\n@04,x\n05,=1+1\n"06"x,y\n';
    const { rejected, rowsRead, rowsRejected } = await readClassificationTitles(text, options);
    expect(rejected.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'code', 'CONTROL_CHARACTER'],
      [4, 'code', 'UNKNOWN_PRODUCT'],
      [5, 'code', 'REPEATED'],
      [6, null, 'RAGGED_ROW'],
      [7, 'title', 'EMPTY_CELL'],
      [8, 'code', 'FORMULA'],
      [9, 'title', 'FORMULA'],
      [10, null, 'MALFORMED_QUOTES'],
    ]);
    expect([rowsRead, rowsRejected]).toEqual([9, 8]);
  });

  it('keep no more rejected rows than asked for, and count all', async () => {
    const text = `code,title\n${'x1,a\n'.repeat(30)}${'01\n'.repeat(30)}`;
    const read = await readClassificationTitles(text, { ...options, keepRejected: 40 });
    expect([read.rejected.length, read.rowsRejected]).toEqual([40, 60]);
    expect(read.rejectedByReason).toEqual({ RAGGED_ROW: 30, UNKNOWN_PRODUCT: 30 });
  });

  it('may have columns of any name', async () => {
    const text = '__proto__,constructor,toString\n01,Animals,x\n';
    const columns = { code: '__proto__', title: 'constructor' };
    const { titles } = await readClassificationTitles(text, { ...options, columns });
    expect(titles.entries()).toEqual([['01', 'Animals']]);
  });
});

describe('what is no such file is refused as a whole', () => {
  it.each<[string, Input, string, string]>([
    ['nothing', '', 'EMPTY_INPUT', 'download'],
    ['a header without rows', 'code,title\n', 'EMPTY_INPUT', 'no rows'],
    ['an HTML page', '<!DOCTYPE html><title>503</title>', 'NOT_CSV', 'web page'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'NOT_CSV', 'Excel'],
    ['another table', 'a,b\n01,Animals\n', 'MISSING_COLUMN', '"code", "title"'],
    ['a column that stands twice', 'code,title,Code\n01,Animals,02\n', 'WRONG_LAYOUT', 'twice'],
    ['a quote that nobody closes', `code,title\n01,"${'x\n'.repeat(600_000)}`, 'RECORD_TOO_LONG', 'quote'],
    [
      'another header',
      'HS Code,Description\n01,Animals\n8505,"Magnets; permanent; a | b"\n',
      'MISSING_COLUMN',
      'Found were "HS Code", "Description".',
    ],
    ['the name of a file', 't.csv', 'NOT_CSV', 'Give a Blob, a File, a URL object or the text in the file'],
    ['a path', './data/HS 2017.CSV ', 'NOT_CSV', 'a text is read as the file itself'],
    ['an address', 'https://example.org/t?format=csv', 'NOT_CSV', 'a URL object'],
    ['half of a JSON', '{"results":[{"id":"01"', 'NOT_JSON', 'complete'],
    ['a JSON error', '{"error":"no key"}', 'NOT_JSON', 'error'],
    ['results that are no list', '{"results":{"id":"01"}}', 'NOT_JSON', 'list'],
    ['no results', '{"results":[]}', 'EMPTY_INPUT', 'empty'],
    ['results of other records', '{"results":[{"a":1}]}', 'MISSING_COLUMN', '"id"'],
    ['a list of other records', '[{"a":1}]', 'MISSING_COLUMN', 'options.columns'],
  ])('%s', async (_, input, code, hint) => {
    const error = await refusal(readClassificationTitles(input, options));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(hint)]);
  });

  it.each<[string, object, string]>([
    ['no options', undefined as never, 'options'],
    ['options that are null', null as never, 'options'],
    ['no classification', {}, 'options.classification'],
    ['no classification but its name', { classification: 'HS2017' }, 'options.classification'],
    ['a column without a name', { ...options, columns: { code: ' ' } }, 'options.columns.code'],
    ['a column that is a number', { ...options, columns: { title: 2 } }, 'options.columns.title'],
  ])('%s, before anything is read', async (_, bad, path) => {
    const unread = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('It was read.')) });
    const error = await refusal(readClassificationTitles(unread, bad as typeof options));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', path]);
  });
});

describe('a signal that fires', () => {
  it('before the reading ends it', async () => {
    const reading = readClassificationTitles('code,title\n01,Animals\n', {
      ...options,
      signal: AbortSignal.abort('no'),
    });
    await expect(reading).rejects.toBe('no');
  });

  it('while a stream keeps silent ends the waiting', async () => {
    const controller = new AbortController();
    const reading = readClassificationTitles(new ReadableStream(), { ...options, signal: controller.signal });
    setTimeout(() => controller.abort('too slow'), 5);
    await expect(reading).rejects.toBe('too slow');
  });
});
