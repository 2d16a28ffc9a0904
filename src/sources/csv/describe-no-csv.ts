import { PortolanError } from '../../errors/index.ts';
import { delimiters, firstRecords, type Head } from './find-header.ts';

const longestAddress = 300;

/** Whether a text is one word or path that ends like a file's name, or an address. */
function isAddress(text: string): boolean {
  if (text.length > longestAddress || /[\n\r\t,;|]/.test(text)) return false;
  return /^(?:https?|file):\/\/\S+$/i.test(text) || /\.(?:csv|tsv|txt|json|xlsx?|zip|gz|parquet)$/i.test(text);
}

function quotedStart(text: string): string {
  return text.length <= 60 ? `"${text}"` : `"${text.slice(0, 60)}…"`;
}

/**
 * Why a text is no CSV at all: empty, a page, JSON, or a file's name in place of the file. `null` where it may be a CSV of another
 * layout.
 */
export function describeNoCsv(head: string): PortolanError | null {
  const start = head.slice(0, 1000).trimStart();
  if (start === '' && head.trim() === '') {
    return new PortolanError(
      'EMPTY_INPUT',
      'The input is empty. Check that the download was complete, and that a stream was not read before.',
    );
  }
  if (/^<(?:!doctype|html|head|body|\?xml|!--|[a-z])/i.test(start)) {
    return new PortolanError(
      'NOT_CSV',
      'The input is a web page or XML, as services send in place of a file for an error or a sign-in. Open the address in a browser and download the CSV.',
    );
  }
  if (isAddress(head.trim())) {
    return new PortolanError(
      'NOT_CSV',
      `The input is the text ${quotedStart(head.trim())}, which looks like the name or address of a file: a text is read as the file itself. Give a Blob, a File, a URL object or the text in the file.`,
      { path: 'input' },
    );
  }
  if (/^[[{]/.test(start)) {
    return new PortolanError(
      'NOT_CSV',
      'The input is JSON. If it is the table, read it with json(); if it is an error message, its text says what to do.',
    );
  }
  return null;
}

/** How wide the rows under a delimiter mostly are, how many are so, and the first of those. */
function commonRow(head: Head, delimiter: string): { readonly rows: number; readonly cells: readonly string[] } {
  const byWidth = new Map<number, { rows: number; readonly cells: readonly string[] }>();
  for (const { cells } of firstRecords(head, delimiter)) {
    const same = byWidth.get(cells.length);
    if (same !== undefined) same.rows++;
    else if (cells.some((cell) => cell.trim() !== '')) byWidth.set(cells.length, { rows: 1, cells });
  }
  const wide = [...byWidth.values()].filter(({ cells }) => cells.length > 1);
  return (wide.length > 0 ? wide : [...byWidth.values()]).reduce(moreCommon, { rows: 0, cells: [] });
}

function moreCommon<Row extends { readonly rows: number; readonly cells: readonly string[] }>(
  one: Row,
  other: Row,
): Row {
  const oneIsWide = one.cells.length > 1;
  const otherIsWide = other.cells.length > 1;
  if (oneIsWide !== otherIsWide) return oneIsWide ? one : other;
  const difference = other.rows - one.rows || other.cells.length - one.cells.length;
  return difference > 0 ? other : one;
}

/**
 * The most likely header of a file in which none was found: the first row with as many cells as most rows have, under the
 * delimiter that cuts the most rows alike. So a sign within the texts of some rows is not taken for the delimiter.
 */
export function likelyHeader(head: Head, delimiter: string | undefined): readonly string[] {
  const rows = (delimiter === undefined ? delimiters : [delimiter]).map((candidate) => commonRow(head, candidate));
  return rows.reduce(moreCommon).cells.map((cell) => cell.trim());
}
