import { PortolanError } from '../../errors/index.ts';
import { columnIndex } from '../column-name.ts';
import { readRecords } from '../csv/read-records.ts';
import { refuseRepeated } from '../csv/refuse-repeated.ts';
import { detached } from '../detached.ts';
import type { Input } from '../input/input.ts';
import { hasControlCharacter } from '../mapping/has-control-character.ts';
import { isFormula, isRunText } from '../mapping/is-formula.ts';
import { missingColumns } from '../missing-columns.ts';
import type { ReadOptions } from '../read-options.ts';
import type { CellRefusal, RejectedRows } from '../rejection.ts';
import { cleanTitle } from './clean-title.ts';
import { columnsOf, columnsText, type Fields } from './fields.ts';

/** A row of a file: the texts of the fields asked for, and the line on which it begins. */
export interface TextRow<Field extends string> {
  readonly line: number;
  readonly texts: Readonly<Record<Field, string>>;
}

export interface RowsRead<Field extends string> extends RejectedRows {
  readonly rows: readonly TextRow<Field>[];
  /** Rows with something in them, rejected ones included. */
  readonly rowsRead: number;
}

export interface RowsOptions<Field extends string> extends ReadOptions {
  /** Fields of free text: they are cleaned, where a code with a control character is refused. */
  readonly free?: readonly Field[];
  /** Fields that may be empty. */
  readonly optional?: readonly Field[];
}

/** The most rows that are taken from one file. No list of codes is as long. */
const mostRows = 1_000_000;

/**
 * The text of a cell of a code list, or why it is none: empty, a formula, or with characters that no code has. Free text is
 * cleaned of those.
 */
export function readCell(
  cell: string,
  { isFree, isOptional }: { readonly isFree: boolean; readonly isOptional: boolean },
): string | Omit<CellRefusal, 'column' | 'value'> {
  const text = isFree ? cleanTitle(cell) : cell.trim();
  if (text === '' && !isOptional)
    return { reason: 'EMPTY_CELL', explanation: 'The row says nothing without this cell.' };
  if (isFree && isRunText(text)) {
    return { reason: 'FORMULA', explanation: 'A spreadsheet may run a text that begins with =, +, - or @.' };
  }
  if (isFormula(text)) return { reason: 'FORMULA', explanation: 'A cell that begins with = or @ is a formula.' };
  if (hasControlCharacter(text)) {
    return { reason: 'CONTROL_CHARACTER', explanation: 'The cell holds a character that no text has.' };
  }
  return detached(text);
}

/**
 * The rows of a delimited file by the fields asked for, whatever other columns it has and wherever they stand. Rows that
 * can't be read are listed.
 *
 * @throws what {@link readRecords} throws, `MISSING_COLUMN`, `WRONG_LAYOUT` for a column that stands twice, and `TOO_LARGE`
 * above a million rows
 */
export async function readRows<Field extends string>(
  input: Input,
  fields: Fields<Field>,
  { free = [], optional = [], ...options }: RowsOptions<NoInfer<Field>>,
): Promise<RowsRead<Field>> {
  const names = Object.keys(fields) as Field[];
  const columns = [...new Set(names.flatMap((name) => columnsOf(fields[name])))];
  const rows: TextRow<Field>[] = [];
  const read = await readRecords(
    input,
    {
      accepts: (cells) => columns.every((column) => columnIndex(cells, column) !== -1),
      refuse: (likely) => missingColumns(columns, likely, { namedIn: 'options.columns' }),
      begin: ({ cells: header }) => {
        refuseRepeated(columns, header, { namedIn: 'options.columns' });
        const places = names.map((name) => ({
          name,
          at: columnsOf(fields[name]).map((column) => columnIndex(header, column)),
          isFree: free.includes(name),
          isOptional: optional.includes(name),
        }));
        return (cells, line) => {
          const texts: [Field, string][] = [];
          for (const { name, at, isFree, isOptional } of places) {
            const cell = at.map((place) => cells[place]!.trim()).join('');
            const text = readCell(cell, { isFree, isOptional });
            if (typeof text !== 'string') return { column: columnsText(fields[name]), value: cell, ...text };
            texts.push([name, text]);
          }
          if (rows.length === mostRows) throw tooLarge();
          rows.push({ line, texts: Object.fromEntries(texts) as Record<Field, string> });
          return null;
        };
      },
    },
    options,
  );
  return { ...read, rows };
}

function tooLarge(): PortolanError {
  return new PortolanError(
    'TOO_LARGE',
    `The file has more than ${mostRows} rows, and no list of codes has. Check that it is the right file.`,
  );
}
