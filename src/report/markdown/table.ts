import { escapeMarkdownCell } from '../escape-markdown.ts';
import {
  headerColumn,
  isNumeric,
  type PrintableTable,
  printCell,
  printHeading,
  shownColumns,
} from '../printable-table.ts';

export interface MarkdownTableOptions {
  /** Key of a row to set in bold. */
  readonly ownRow?: string;
}

const widestPadding = 48;

function width(text: string): number {
  return [...text].length;
}

/**
 * A table of a result as a GitHub table, without its title: figures with their units, flush right; missing is `–`.
 * Columns are padded, so that it reads as plain text too.
 *
 * @example
 * tableToMarkdown(assessment.performance.growth);
 */
export function tableToMarkdown(table: PrintableTable, { ownRow }: MarkdownTableOptions = {}): string {
  const columns = shownColumns(table);
  const header = headerColumn(table);
  const rows = table.rows.map((row) =>
    columns.map((column) => {
      const text = escapeMarkdownCell(printCell(row, column).text);
      return row.key === ownRow && column === header && text !== '' ? `**${text}**` : text;
    }),
  );
  const headings = columns.map((column) => escapeMarkdownCell(printHeading(column)));
  const widths = columns.map((_, at) =>
    Math.min(
      widestPadding,
      [headings, ...rows].reduce((most, cells) => Math.max(most, width(cells[at]!)), 4),
    ),
  );
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, at) => {
      const space = ' '.repeat(Math.max(0, widths[at]! - width(cell)));
      return isNumeric(columns[at]!) ? space + cell : cell + space;
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = columns.map((column, at) =>
    isNumeric(column) ? `${'-'.repeat(widths[at]! - 1)}:` : '-'.repeat(widths[at]!),
  );
  return [line(headings), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
