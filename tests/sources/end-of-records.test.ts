import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { endOfRecords } from '../../src/sources/csv/end-of-records.ts';
import { parseBlock, parseRows } from '../../src/sources/csv/parse-block.ts';
import { countLineFeeds, longestRecord, readBlocks } from '../../src/sources/csv/read-blocks.ts';
import { refusal } from './refusal.ts';

const messyText = fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', 'a', ' ', 'é'), maxLength: 60 });

async function* pieces(texts: readonly string[]) {
  for (const text of texts) yield { text, consumed: 0 };
}

async function rowsInBlocks(texts: readonly string[]): Promise<{ rows: (readonly string[])[]; lines: number[] }> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  for await (const block of readBlocks(pieces(texts), ',', { line: 1 })) {
    const parsed = parseBlock(block, ',');
    rows.push(...parsed.rows);
    lines.push(...parsed.rows.map((_, i) => parsed.lines?.[i] ?? block.line + i));
  }
  return { rows, lines };
}

function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = places.map((place) => place % (text.length + 1)).sort((a, b) => a - b);
  return [0, ...cuts].map((start, i) => text.slice(start, cuts[i] ?? text.length));
}

describe('endOfRecords', () => {
  test.each([
    ['a,b\nc', 4],
    ['a,b', 0],
    ['', 0],
    ['"a\nb"\nc', 6],
    ['"a\nb",', 0],
    ['x\n"a\nb",', 2],
    ['"a ""q"" \n', 0],
    ['"a"  \nb', 6],
    ['"a"b\n"\nc', 7],
    ['5" pipe,1\nc', 10],
    ['a\n"', 2],
    ['a\n"b"', 2],
    ['"a""\n', 0],
  ])('%j has whole records up to %i', (text, end) => {
    expect(endOfRecords(text, ',')).toBe(end);
  });

  test('counts records where it is asked for some', () => {
    expect(endOfRecords('a\n"b\n"\nc\n', ',', { most: 1 })).toBe(2);
    expect(endOfRecords('a\n"b\n"\nc\n', ',', { start: 2, most: 1 })).toBe(7);
    expect(endOfRecords('a\n"b\n"\nc\n', ',', { most: 2 })).toBe(7);
  });

  test('a text cut there is parsed as if it were whole, also where its quotes are malformed', () => {
    fc.assert(
      fc.property(messyText, (body) => {
        const text = `${body}\n`;
        const end = endOfRecords(text, ',');
        const whole = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text).data;
        const parts = [text.slice(0, end), text.slice(end)].filter((part) => part !== '');
        const rows = parts.flatMap((part) => {
          const { data } = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(part);
          return part === parts.at(-1) ? data : data.slice(0, -1);
        });
        expect(rows).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test('is linear where quotes and line ends are set against it', () => {
    for (const unit of ['"x\n', '" ', 'a"\n', '""', ',"', '\n"']) endOfRecords(unit.repeat(300_000), ',');
    endOfRecords(`${'a\n'.repeat(300_000)}"`, ',', { most: 300_000 });
  });
});

describe('readBlocks and parseBlock', () => {
  test('any cut gives the same rows on the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(messyText, fc.array(fc.nat(70), { maxLength: 5 }), async (text, places) => {
        expect(await rowsInBlocks(cutAt(text, places))).toEqual(await rowsInBlocks([text]));
      }),
      { numRuns: 1000 },
    );
  });

  test('agrees with d3-dsv on well-formed text', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'ü', ' ', ';'), maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const plain = (text: string) => (/[",\n]/.test(text) ? quoted(text) : text);
    const rows = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(200), { maxLength: 4 }), async (table, places) => {
        const text = table.map((row) => row.map(([c, q]) => (q ? quoted(c) : plain(c))).join(',')).join('\n');
        const { rows: read } = await rowsInBlocks(cutAt(text, places));
        expect(read).toEqual(table.map((row) => row.map(([c]) => c)));
        expect(read).toEqual(dsvFormat(',').parseRows(text));
      }),
      { numRuns: 500 },
    );
  });

  test('every line of the text is in a row, and rows begin on their lines', async () => {
    await fc.assert(
      fc.asyncProperty(messyText, async (text) => {
        const { rows, lines } = await rowsInBlocks([text]);
        const all = text === '' || text.endsWith('\n') ? text : `${text}\n`;
        const ends = rows.map((cells, i) => lines[i]! + 1 + cells.reduce((sum, c) => sum + countLineFeeds(c), 0));
        expect(lines).toEqual([1, ...ends].slice(0, rows.length));
        expect(ends.at(-1) ?? 1).toBe(countLineFeeds(all) + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives up the line with a quote that is not closed and keeps those after it', () => {
    const text = 'a,1\n"b,2\nc,3\nd,"x\ny"\n';
    const block = { text, line: 10, lines: 5, consumed: 0 };
    expect(parseBlock(block, ',')).toMatchObject({
      rows: [['a', '1'], ['"b,2'], ['c', '3'], ['d', 'x\ny']],
      lines: [10, 11, 12, 13],
      malformed: new Set([1]),
    });
  });

  test('refuses a record that does not end, and names its line', async () => {
    const endless = `a,b\n"${'x'.repeat(longestRecord)}`;
    const texts = cutAt(endless, [70_000, 200_000, 500_000]);
    const error = await refusal(rowsInBlocks(texts));
    expect([error.code, error.path, error.details]).toEqual(['RECORD_TOO_LONG', 'line 2', { line: 2 }]);
  });

  test('accepts the longest record that is allowed, and not one character more, however it is cut', async () => {
    const record = (length: number) => `"${'x'.repeat(length - 3)}"\n`;
    for (const places of [[], [65_536, 131_072], [1_000_000]]) {
      const whole = record(longestRecord);
      expect((await rowsInBlocks(cutAt(whole, places))).rows).toHaveLength(1);
      const error = await refusal(rowsInBlocks(cutAt(record(longestRecord + 1), places)));
      expect(error.code).toBe('RECORD_TOO_LONG');
    }
  });
});

test('papaparse still has the parser that is used, with the errors that are read', () => {
  expect(parseRows('a,"b"\n"c\n', ',')).toEqual({ rows: [['a', 'b'], ['c\n']], wellFormed: false });
  expect(parseRows('a,"b"\n', ',')).toEqual({ rows: [['a', 'b']], wellFormed: true });
});
