import type { Column } from '../../model/index.ts';
import {
  headerColumn,
  isNumeric,
  type PrintableTable,
  printCell,
  printHeading,
  shownColumns,
} from '../printable-table.ts';
import { anchorId } from './anchor-id.ts';
import { html, type Markup } from './markup.ts';

export interface TableOptions {
  /** Key of the row that is set off from the others. */
  readonly ownRow: string;
  /** Whether the title stands above already and is given to screen readers only. */
  readonly titleStands: boolean;
}

/** The id of a row, to which findings link. */
export function rowId(table: string, row: string): string {
  return anchorId('row', table, row);
}

/** What a reader must know of a table. */
export function notesMarkup({ notes }: PrintableTable): Markup {
  return html`${notes.map((note) => html`<p class="small">${note}</p>\n`)}`;
}

/** A table of the result with its title and its units, without its notes. */
export function tableMarkup(table: PrintableTable, { ownRow, titleStands }: TableOptions): Markup {
  const columns = shownColumns(table);
  const header = headerColumn(table);
  const number = (column: Column) => (isNumeric(column) ? html` class="number"` : null);
  const heading = (column: Column) => html`<th scope="col"${number(column)}>${printHeading(column)}</th>`;
  const cell = (row: { readonly key: string }, column: Column) => {
    const { text, figure } = printCell(row, column);
    const content = figure === null || text === String(figure) ? text : html`<data value="${figure}">${text}</data>`;
    if (column === header)
      return html`<th scope="row"${column.unit === 'text' ? html` class="name"` : null}>${content}</th>`;
    return html`<td${number(column)}>${content}</td>`;
  };
  const rows = table.rows.map(
    (row) =>
      html`<tr id="${rowId(table.id, row.key)}"${row.key === ownRow ? html` class="own"` : null}>${columns.map((column) => cell(row, column))}</tr>\n`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${table.title}">
<table id="${anchorId('table', table.id)}">
<caption${titleStands ? html` class="unseen"` : null}><span>${table.title}</span></caption>
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>`;
}
