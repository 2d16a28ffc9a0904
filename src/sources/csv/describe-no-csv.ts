import { PortolanError } from '../../errors/index.ts';
import { delimiters, firstRecords, type Head } from './find-header.ts';

/**
 * Why a text is no CSV at all: empty, a page, JSON, or prose without columns. `null` where it may be a CSV of another
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
  if (/^[[{]/.test(start)) {
    return new PortolanError(
      'NOT_CSV',
      'The input is JSON. If it is the table, read it with json(); if it is an error message, its text says what to do.',
    );
  }
  return null;
}

/** The most likely header of a file in which none was found: the first row with the most cells, under any delimiter. */
export function likelyHeader(head: Head, delimiter: string | undefined): readonly string[] {
  let likely: readonly string[] = [];
  for (const candidate of delimiter === undefined ? delimiters : [delimiter]) {
    for (const { cells } of firstRecords(head, candidate)) if (cells.length > likely.length) likely = cells;
  }
  return likely.map((cell) => cell.trim());
}
