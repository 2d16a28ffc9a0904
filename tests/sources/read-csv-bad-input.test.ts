import { describe, expect, test } from 'vitest';
import { type Input, type Mapping, readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';
import { utf16 } from './in-chunks.ts';
import { refusal } from './refusal.ts';

const header = 'State,Year,Exports';
const table = `${header}\nGeorgia,2024,5\n`;

describe('a file that is no table is refused as a whole', () => {
  test.each<[string, Input, string, string]>([
    ['nothing', '', 'EMPTY_INPUT', 'download'],
    ['no bytes', new Uint8Array(), 'EMPTY_INPUT', 'download'],
    ['blanks', ' \n\r\n ', 'EMPTY_INPUT', 'download'],
    ['a mark and nothing', '\ufeff', 'EMPTY_INPUT', 'download'],
    ['a header without rows', `${header}\n`, 'EMPTY_INPUT', 'no rows'],
    ['a header and empty rows', `${header}\n,,\n\n`, 'EMPTY_INPUT', 'no rows'],
    ['an HTML page', '<!DOCTYPE html><html><title>Sign in</title></html>', 'NOT_CSV', 'web page'],
    ['an HTML page after blanks', '\n\n  <html lang="en"><body>503</body></html>', 'NOT_CSV', 'web page'],
    ['XML', '<?xml version="1.0"?><error>no</error>', 'NOT_CSV', 'web page'],
    ['a JSON error', '{"error":"invalid key"}', 'NOT_CSV', 'json()'],
    ['a JSON list', '[["NAME"],["Georgia"]]', 'NOT_CSV', 'json()'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), 'NOT_CSV', 'Excel'],
    ['another table', 'a,b\n1,2\n', 'MISSING_COLUMN', '"a", "b"'],
    ['a column that stands twice', 'State,Year,Exports,exports\nGA,2024,1,2\n', 'WRONG_LAYOUT', 'twice'],
    ['a header without end', `${header},${'x'.repeat(100_000)}\nGA,2024,1,y\n`, 'RECORD_TOO_LONG', 'first line'],
    ['prose', 'Service unavailable. Try again later.', 'MISSING_COLUMN', 'Service unavailable'],
  ])('%s', async (_, input, code, hint) => {
    const error = await refusal(readCsv(input, exportsByState));
    expect(error.code).toBe(code);
    expect(error.message).toContain(hint);
  });

  test('a missing column is named beside those that were found', async () => {
    const error = await refusal(readCsv('State;Exports;Share of total\nGA;1;2\n', exportsByState));
    expect(error.details).toEqual({ missing: ['Year'], found: ['State', 'Exports', 'Share of total'] });
  });

  test('an input that is none', async () => {
    const error = await refusal(readCsv(42 as unknown as Input, exportsByState));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', 'input']);
  });

  test('a stream that is read by somebody else, or was read before', async () => {
    const stream = new Blob([table]).stream();
    const reading = readCsv(stream, exportsByState);
    expect(await refusal(readCsv(stream, exportsByState))).toMatchObject({ code: 'INVALID_OPTION', path: 'input' });
    await reading;
    const error = await refusal(readCsv(stream, exportsByState));
    expect(error.code).toBe('EMPTY_INPUT');
    expect(error.message).toContain('stream');
  });
});

test.each([
  ['a byte order mark', `\ufeff${table}`],
  ['UTF-16 with a mark', utf16(table, { littleEndian: true, mark: true })],
  ['UTF-16 without a mark', utf16(table, { littleEndian: false, mark: false })],
])('%s does not disturb', async (_, input) => {
  expect((await readCsv(input, exportsByState)).cube.rows()).toMatchObject([{ region: 'US-GA', valueUsd: 5 }]);
});

describe('a row that can’t be read is listed, and the others are kept', () => {
  test.each<[string, string, string | null, string, string]>([
    ['a formula in a dimension', '=HYPERLINK(1),2024,5', 'State', '=HYPERLINK(1)', 'FORMULA'],
    ['a formula in a measure', 'GA,2024,=1+1', 'Exports', '=1+1', 'FORMULA'],
    ['a formula with an at sign', 'GA,2024,@SUM(A1)', 'Exports', '@SUM(A1)', 'FORMULA'],
    ['a negative value', 'GA,2024,-5', 'Exports', '-5', 'NEGATIVE_VALUE'],
    ['a word for a number', 'GA,2024,five', 'Exports', 'five', 'NOT_A_NUMBER'],
    ['an unknown state', 'Atlantis,2024,5', 'State', 'Atlantis', 'UNKNOWN_REGION'],
    ['a part of a year', 'GA,2026 through January,5', 'Year', '2026 through January', 'PARTIAL_YEAR'],
    ['an empty place', ',2024,5', 'State', '', 'EMPTY_CELL'],
    ['a control character', 'G\u0007A,2024,5', 'State', 'G\u0007A', 'CONTROL_CHARACTER'],
    ['too few cells', 'GA,2024', null, 'GA | 2024', 'RAGGED_ROW'],
    ['thousands without quotes', 'GA,2024,1,234', null, 'GA | 2024 | 1 | 234', 'RAGGED_ROW'],
    ['text after a quote', '"GA"x,2024,5', null, '"GA"x,2024,5', 'MALFORMED_QUOTES'],
    ['a quote that is not closed', '"GA,2024,5', null, '"GA,2024,5', 'MALFORMED_QUOTES'],
  ])('%s', async (_, row, column, value, reason) => {
    const file = `${header}\nAL,2023,1\n${row}\nGA,2023,2\nTX,2023,3\n`;
    const { cube, rejected, rowsRead, rowsRejected, rejectedByReason } = await readCsv(file, exportsByState);
    expect(rejected).toMatchObject([{ line: 3, column, value, reason }]);
    expect(rejected[0]?.explanation.length).toBeGreaterThan(20);
    expect([rowsRead, rowsRejected, rejectedByReason]).toEqual([4, 1, { [reason]: 1 }]);
    expect(cube.rows().map(({ region }) => region)).toEqual(['US-AL', 'US-GA', 'US-TX']);
  });

  test('all are counted, the first are listed, and long values are cut', async () => {
    const file = `${header}\n${`${'x'.repeat(5000)},2024,5\n`.repeat(20)}${'GA,2024,-1\n'.repeat(30)}GA,2024,1\n`;
    const read = await readCsv(file, exportsByState, { keepRejected: 12 });
    expect(read.rejected).toHaveLength(12);
    expect(read.rejected[0]?.value).toHaveLength(201);
    expect(read.rejectedByReason).toEqual({ NEGATIVE_VALUE: 30, UNKNOWN_REGION: 20 });
    expect([read.rowsRead, read.rowsRejected, read.cube.rowCount]).toEqual([51, 50, 1]);
    expect(read.cube.metadata.provenance[0]).toMatchObject({ rowsRead: 51, rowsRejected: 50 });
  });

  test('1000 are listed unless more are asked for', async () => {
    const file = `${header}\n${'GA,2024,-1\n'.repeat(1500)}`;
    expect((await readCsv(file, exportsByState)).rejected).toHaveLength(1000);
    expect((await readCsv(file, exportsByState, { keepRejected: 2000 })).rejected).toHaveLength(1500);
  });
});

describe('a mapping that can’t be meant is refused before anything is read', () => {
  const unread = () => new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error('It was read.')) });
  test.each<[string, object, string]>([
    ['no measure', { measures: {} }, 'mapping.measures'],
    ['a dimension named status', { dimensions: { status: { column: 'S' } } }, 'mapping.dimensions.status'],
    ['a dimension without a column', { dimensions: { region: { column: ' ' } } }, 'mapping.dimensions.region'],
    ['an unknown kind', { dimensions: { region: { column: 'S', as: 'county' } } }, 'mapping.dimensions.region'],
    ['a constant that is no text', { dimensions: { region: { value: 13 } } }, 'mapping.dimensions.region'],
    ['a measure without a column', { measures: { v: {} } }, 'mapping.measures.v'],
    ['a measure that is a text', { measures: { v: 'v' } }, 'mapping.measures.v'],
    ['dimensions in a list', { dimensions: ['region'] }, 'mapping.dimensions.0'],
    ['no provenance', { provenance: undefined }, 'mapping.provenance'],
    ['labels of nothing', { labels: { product: { column: 'P' } } }, 'mapping.labels.product'],
  ])('%s', async (_, change, path) => {
    const mapping = { ...exportsByState, ...change } as unknown as Mapping;
    const error = await refusal(readCsv(unread(), mapping));
    expect([error.code, error.path]).toEqual(['INVALID_OPTION', path]);
  });

  test('a name that no column can have', async () => {
    const mapping = { ...exportsByState, dimensions: { 'my region': { column: 'State' } } };
    expect((await refusal(readCsv(table, mapping))).code).toBe('INVALID_NAME');
  });
});
