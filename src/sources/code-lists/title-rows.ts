import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { columnIndex } from '../column-name.ts';
import type { Input } from '../input/input.ts';
import { openInput } from '../input/open-input.ts';
import { readText } from '../input/read-text.ts';
import { parseJson, recordsAt } from '../json/parse-records.ts';
import { recordCells } from '../json/record-cells.ts';
import { missingColumns } from '../missing-columns.ts';
import type { ReadOptions } from '../read-options.ts';
import { RejectionLog } from '../rejection-log.ts';
import { cleanTitle } from './clean-title.ts';
import { comtradeEdition } from './comtrade-edition.ts';
import { columnsOf, columnsText, type FieldColumns, type Fields } from './fields.ts';
import { type RowsRead, readCell, readRows, type TextRow } from './read-rows.ts';
import { keptByDefault } from './refuse-rows.ts';

export type TitleField = 'code' | 'title';

/** Rows of codes with their titles, from a file of either format. */
export interface TitleRows extends RowsRead<TitleField> {
  readonly fields: Fields<TitleField>;
  /** What the file says that it lists, in words; `null` where it doesn't say. */
  readonly name: string | null;
}

interface Wanted {
  readonly edition: Edition;
  readonly fields: Fields<TitleField>;
}

/** What a file of UN Comtrade says of itself, around its list of records. */
interface ComtradeFile {
  readonly classCode?: unknown;
  readonly className?: unknown;
  readonly results: unknown;
}

function isComtrade(value: unknown): value is ComtradeFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'results');
}

function checkEdition({ classCode, className }: ComtradeFile, edition: Edition): void {
  const listed = comtradeEdition(classCode);
  if (listed === undefined || listed === edition) return;
  const name = cleanTitle(String(className ?? classCode)).slice(0, 60);
  throw new PortolanError(
    'EDITION_MISMATCH',
    `The file lists ${name} and the classification is ${edition}. Give the file of ${edition}, or the classification that the file lists.`,
    { path: 'input', details: { listed, wanted: edition } },
  );
}

const comtradeFields: Fields<TitleField> = { code: 'id', title: 'text' };

/** UN Comtrade writes `010121 - Horses; live`. */
function withoutCode(title: string, code: string): string {
  return title.startsWith(`${code} -`) ? title.slice(code.length + 2).trim() : title;
}

function oneColumn(columns: FieldColumns): string {
  const [column = '', ...further] = columnsOf(columns);
  if (further.length === 0) return column;
  throw new PortolanError('INVALID_OPTION', 'A field of JSON records is one key. Name one.', {
    path: 'options.columns',
  });
}

function jsonRows(
  text: string,
  { edition, fields: named }: Wanted,
  { keepRejected = keptByDefault }: ReadOptions,
): TitleRows {
  const value = parseJson(text);
  const comtrade = isComtrade(value);
  if (comtrade) checkEdition(value, edition);
  const fields = comtrade ? comtradeFields : named;
  const keys = [oneColumn(fields.code), oneColumn(fields.title)] as const;
  const list = recordCells(recordsAt(value, comtrade ? ['results'] : []), keys, new Set([keys[0]]));
  if (keys.some((key) => columnIndex(list.found, key) === -1)) {
    throw missingColumns(keys, list.found, { namedIn: 'options.columns' });
  }
  const log = new RejectionLog({ limit: keepRejected });
  const rows: TextRow<TitleField>[] = [];
  for (const [i, record] of list.records.entries()) {
    const line = i + 1;
    const cells = list.cellsOf(record);
    if ('reason' in cells) {
      log.add({ line, ...cells });
      continue;
    }
    const [code, title] = cells.map((cell, c) => readCell(cell, { isFree: c === 1, isOptional: c === 1 }));
    if (typeof code !== 'string') log.add({ line, column: columnsText(fields.code), value: cells[0]!, ...code! });
    else if (typeof title !== 'string')
      log.add({ line, column: columnsText(fields.title), value: cells[1]!, ...title! });
    else rows.push({ line, texts: { code, title: comtrade ? withoutCode(title, code) : title } });
  }
  const name = comtrade && typeof value.className === 'string' ? cleanTitle(value.className).slice(0, 60) : '';
  return { rows, rowsRead: list.records.length, ...log.summary(), fields, name: name === '' ? null : name };
}

/**
 * The codes and titles of a file: JSON as UN Comtrade gives it, a list of JSON records, or a delimited file. Which of them
 * it is tells its first character.
 *
 * @throws `EDITION_MISMATCH`, and what the readers of JSON and of delimited files throw
 */
export async function titleRows(input: Input, wanted: Wanted, options: ReadOptions): Promise<TitleRows> {
  const { signal = new AbortController().signal, fetch, encoding } = options;
  const text = await readText(await openInput(input, { signal, fetch }), { encoding, notText: 'NOT_CSV' });
  signal.throwIfAborted();
  if (/^\s{0,1000}[[{]/.test(text)) return jsonRows(text, wanted, options);
  const read = await readRows(text, wanted.fields, { ...options, free: ['title'], optional: ['title'] });
  return { ...read, fields: wanted.fields, name: null };
}
