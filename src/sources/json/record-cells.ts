import { PortolanError } from '../../errors/index.ts';
import { columnIndex } from '../column-name.ts';
import type { CellRefusal } from '../rejection.ts';
import { excerpt } from './excerpt.ts';
import type { JsonRecords } from './parse-records.ts';

const unsafe = ['__proto__', 'constructor', 'prototype'];
const sampled = 1000;

/** How the cells of the columns asked for are found in the records of a JSON text. */
export interface RecordCells {
  /** The names that the records have. */
  readonly found: readonly string[];
  /** The records themselves, without a header. */
  readonly records: JsonRecords;
  /** The cells of a record in the order of the columns, or why there are none. */
  cellsOf(record: unknown): readonly string[] | CellRefusal;
}

function refused(
  value: unknown,
  reason: CellRefusal['reason'],
  explanation: string,
  column: string | null = null,
): CellRefusal {
  return { column, value: excerpt(value), reason, explanation };
}

function cellText(value: unknown, column: string, codes: ReadonlySet<string>): string | CellRefusal {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object')
    return refused(value, 'NESTED_VALUE', 'The value is a list or an object, not a text or a number.', column);
  if (typeof value === 'number' && codes.has(column)) {
    return refused(
      value,
      'CODE_AS_NUMBER',
      'A code that was made a number may have lost its leading zeros. Give it as text.',
      column,
    );
  }
  return String(value);
}

function readCells(
  columns: readonly string[],
  valueAt: (i: number) => unknown,
  codes: ReadonlySet<string>,
): readonly string[] | CellRefusal {
  const cells: string[] = [];
  for (const [i, column] of columns.entries()) {
    const cell = cellText(valueAt(i), column, codes);
    if (typeof cell !== 'string') return cell;
    cells.push(cell);
  }
  return cells;
}

/**
 * Rows of cells below a header, as the Census Bureau's services answer.
 *
 * @throws `NOT_JSON`
 */
function tableCells(
  [header, ...records]: JsonRecords,
  columns: readonly string[],
  codes: ReadonlySet<string>,
): RecordCells {
  const found = (header as readonly unknown[]).map((name, i) => {
    if (typeof name !== 'object' || name === null) return String(name);
    throw new PortolanError(
      'NOT_JSON',
      `The first row is no header: its cell ${i + 1} is a list or an object. Check that it is the right file.`,
    );
  });
  const places = columns.map((column) => columnIndex(found, column));
  return {
    found,
    records,
    cellsOf(record) {
      if (!Array.isArray(record)) return refused(record, 'NOT_A_RECORD', 'The row is no list of cells.');
      if (record.length !== found.length) {
        return refused(
          record,
          'RAGGED_ROW',
          `The row has ${record.length} cells where the header has ${found.length}.`,
        );
      }
      return readCells(columns, (i) => record[places[i]!], codes);
    },
  };
}

/** Objects with a key for each column. */
function objectCells(records: JsonRecords, columns: readonly string[], codes: ReadonlySet<string>): RecordCells {
  const objects = records.slice(0, sampled).filter((record) => typeof record === 'object' && record !== null);
  const found = [...new Set(objects.flatMap((record) => Object.keys(record as object)))];
  const keys = columns.map((column) =>
    found.includes(column) ? column : (found[columnIndex(found, column)] ?? column),
  );
  return {
    found,
    records,
    cellsOf(record) {
      if (typeof record !== 'object' || record === null || Array.isArray(record)) {
        return refused(record, 'NOT_A_RECORD', 'The record is no object.');
      }
      const key = unsafe.find((name) => Object.hasOwn(record, name));
      if (key !== undefined) {
        return refused(
          record,
          'FORBIDDEN_KEY',
          `The key ${key} could change how every object behaves. Ask where it came from.`,
          key,
        );
      }
      const values = record as Readonly<Record<string, unknown>>;
      return readCells(columns, (i) => (Object.hasOwn(record, keys[i]!) ? values[keys[i]!] : undefined), codes);
    },
  };
}

/**
 * `codes` are the columns whose cells must be text.
 *
 * @throws `NOT_JSON` for a header that is none
 */
export function recordCells(records: JsonRecords, columns: readonly string[], codes: ReadonlySet<string>): RecordCells {
  return Array.isArray(records[0]) ? tableCells(records, columns, codes) : objectCells(records, columns, codes);
}
