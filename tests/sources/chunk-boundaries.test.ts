import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/sources/index.ts';
import { exportsByState } from './fixtures.ts';
import { inChunks, utf8, utf16 } from './in-chunks.ts';

const rows = [
  'Georgia,2024,"53,442,647,110",“quoted” – naïve',
  '"Dist of\nColumbia",2024,5,東京 🦀',
  'Dist of Columbia,2023,7,"says ""no"", twice"',
  'Atlantis,2024,5,"a\r\nb"',
  'Texas,2024,-1,é',
  'Texas,2024,(D),',
  '"Ohio,2024,1,open quote',
  'Ohio,2024,1,ü',
  '',
  'Utah,2026 through January,1,x',
  'Iowa,2024',
];
const table = `Titel: Ausfuhr – 輸出\r\nState,Year,Exports,Note\r\n${rows.join('\r\n')}\r\nMaine,2024,3,end`;

async function outcome(input: AsyncIterable<Uint8Array>) {
  const { cube, ...rest } = await readCsv(input, exportsByState);
  return { rows: cube.rows(), metadata: cube.metadata, ...rest };
}

test.each([
  ['UTF-8', utf8(table)],
  ['UTF-8 with a mark', utf8(`\ufeff${table}`)],
  ['UTF-16', utf16(table, { littleEndian: true, mark: true })],
])('any cut of %s into chunks gives the same cube and the same rejections', async (_, bytes) => {
  const whole = await outcome(inChunks(bytes, []));
  expect(whole.rows.map(({ region }) => region)).toEqual(['US-GA', 'US-DC', 'US-DC', 'US-TX', 'US-OH', 'US-ME']);
  expect(whole.rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [7, 'UNKNOWN_REGION'],
    [9, 'NEGATIVE_VALUE'],
    [11, 'MALFORMED_QUOTES'],
    [14, 'PARTIAL_YEAR'],
    [15, 'RAGGED_ROW'],
  ]);
  const everyByte = Array.from(bytes, (_, i) => i);
  expect(await outcome(inChunks(bytes, everyByte))).toEqual(whole);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      expect(await outcome(inChunks(bytes, cuts))).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test.each([65_535, 65_536, 65_537])('a line end of two characters at %i is one line end', async (place) => {
  const header = 'State,Year,Exports,Note\r\n';
  const long = `Georgia,2024,1,${'x'.repeat(place - header.length - 16)}`;
  const file = `${header}${long}\r\nAtlantis,2024,2,y\r\n`;
  expect(file.indexOf('\r', header.length)).toBe(place - 1);
  const { rejected, rowsRead } = await outcome(inChunks(utf8(file), []));
  expect([rowsRead, rejected[0]?.line]).toEqual([2, 3]);
});

test('the same holds for files of several blocks', async () => {
  const note = '"a ""note"", with\r\na line – and a 🦀"';
  const lines = Array.from(
    { length: 6000 },
    (_, i) => `${i % 7 ? 'Georgia' : 'Nowhere'},${1990 + (i % 30)},${i},${note}`,
  );
  const bytes = utf8(`State,Year,Exports,Note\r\n${lines.join('\r\n')}\r\n`);
  const whole = await outcome(inChunks(bytes, []));
  expect(whole.rowsRead).toBe(6000);
  expect(whole.rejected.slice(0, 2).map(({ line }) => line)).toEqual([2, 16]);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 30 }), async (cuts) => {
      expect(await outcome(inChunks(bytes, cuts))).toEqual(whole);
    }),
    { numRuns: 8 },
  );
});
