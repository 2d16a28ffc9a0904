import { cut } from '../../codes/cut.ts';
import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { columnIndex } from '../column-name.ts';
import { parseJson, recordsAt } from '../json/parse-records.ts';
import { recordCells } from '../json/record-cells.ts';
import { missingColumns } from '../missing-columns.ts';
import { pausing } from '../pausing.ts';
import type { ReadOptions } from '../read-options.ts';
import type { CellRefusal } from '../rejection.ts';
import { RejectionLog } from '../rejection-log.ts';
import { cleanTitle } from './clean-title.ts';
import { comtradeEdition } from './comtrade-edition.ts';
import { columnsOf, columnsText, type FieldColumns, type Fields } from './fields.ts';
import { readCell, type TextRow } from './read-rows.ts';
import { keptByDefault } from './refuse-rows.ts';
import type { TitleField, TitleRows, WantedTitles } from './title-rows.ts';

/** What a file of UN Comtrade says of itself, around its list of records. */
interface ComtradeFile {
  readonly classCode?: unknown;
  readonly className?: unknown;
  readonly results: unknown;
}

const longestName = 60;

function isComtrade(value: unknown): value is ComtradeFile {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, 'results');
}

function checkEdition({ classCode, className }: ComtradeFile, edition: Edition): void {
  const listed = comtradeEdition(classCode);
  if (listed === undefined || listed === edition) return;
  const name = cut(cleanTitle(String(typeof className === 'string' ? className : classCode)), longestName);
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

const recordsBetweenReports = 4096;

/**
 * The codes and titles of a JSON text: as UN Comtrade gives it, or a list of records.
 *
 * @throws `EDITION_MISMATCH`, `EMPTY_INPUT`, `NOT_JSON`, `MISSING_COLUMN`, `INVALID_OPTION`, and the reason of the signal
 */
export async function jsonTitleRows(
  text: string,
  { edition, fields: named }: WantedTitles,
  { signal, onProgress, keepRejected = keptByDefault }: ReadOptions & { readonly signal: AbortSignal },
): Promise<TitleRows> {
  const value = parseJson(text);
  const comtrade = isComtrade(value);
  if (comtrade) checkEdition(value, edition);
  const fields = comtrade ? comtradeFields : named;
  const keys = [oneColumn(fields.code), oneColumn(fields.title)] as const;
  const list = recordCells(recordsAt(value, comtrade ? ['results'] : []), keys, new Set([keys[0]]));
  if (keys.some((key) => columnIndex(list.found, key) === -1)) {
    throw missingColumns(keys, list.found, { namedIn: 'options.columns' });
  }
  const rowsRead = list.records.length;
  if (rowsRead === 0) throw new PortolanError('EMPTY_INPUT', 'The JSON has a header and no rows. Check the download.');
  const log = new RejectionLog({ limit: keepRejected });
  const rows: TextRow<TitleField>[] = [];
  const pause = pausing();
  for (const [i, record] of list.records.entries()) {
    const read = readTitle(list.cellsOf(record), fields, { isComtrade: comtrade });
    if ('reason' in read) log.add({ line: i + 1, ...read });
    else rows.push({ line: i + 1, texts: read });
    if ((i + 1) % recordsBetweenReports !== 0 && i + 1 < rowsRead) continue;
    signal.throwIfAborted();
    onProgress?.({ rowsRead: i + 1, rowsRejected: log.count, fraction: (i + 1) / rowsRead });
    await pause();
  }
  signal.throwIfAborted();
  const name = comtrade && typeof value.className === 'string' ? cut(cleanTitle(value.className), longestName) : '';
  return { rows, rowsRead, ...log.summary(), fields, name: name === '' ? null : name };
}

function readTitle(
  cells: readonly string[] | CellRefusal,
  fields: Fields<TitleField>,
  { isComtrade }: { readonly isComtrade: boolean },
): TextRow<TitleField>['texts'] | CellRefusal {
  if ('reason' in cells) return cells;
  const [codeCell = '', titleCell = ''] = cells;
  const code = readCell(codeCell, { isFree: false, isOptional: false });
  if (typeof code !== 'string') return { column: columnsText(fields.code), value: codeCell, ...code };
  // what stands behind the code is the title, so it is what is checked
  const text = isComtrade ? withoutCode(cleanTitle(titleCell), code) : titleCell;
  const title = readCell(text, { isFree: true, isOptional: true });
  if (typeof title !== 'string') return { column: columnsText(fields.title), value: titleCell, ...title };
  return { code, title };
}
