import type { Classification } from '../../codes/classification.ts';
import { type Titles, titles } from '../../codes/titles.ts';
import type { Edition } from '../../model/index.ts';
import type { Input } from '../input/input.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows } from '../rejection.ts';
import { checkClassification } from './check-classification.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields } from './fields.ts';
import { type RefusedRow, refuseRows } from './refuse-rows.ts';
import { type TitleField, titleRows } from './title-rows.ts';
import { withSuggestion } from './with-suggestion.ts';

/** How titles are read from a file. */
export interface ClassificationTitlesOptions<E extends Edition = Edition> extends ReadOptions {
  /** Whose codes the file lists. */
  readonly classification: Classification<E>;
  /** The columns, or the keys of JSON records. Default `code` and `title`; a file of UN Comtrade needs none. */
  readonly columns?: { readonly code?: string | undefined; readonly title?: string | undefined } | undefined;
  /** What the titles are from, to be cited. Default: UN Comtrade where the file is its, else the classification's name. */
  readonly source?: string | undefined;
}

/** Titles read from a file, and the rows that they leave out. */
export interface ClassificationTitlesRead<E extends Edition = Edition> extends RejectedRows {
  /** In the order of the classification. */
  readonly titles: Titles<E>;
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}

const longestTitle = 4000;

/**
 * Reads what the codes of a classification are called from an official file: the JSON in which UN Comtrade lists a
 * classification (`H5.json` and the like), or a CSV or JSON list with a code and a title in each row. So titles of HS
 * subheadings, which portolan does not ship, can be had and searched.
 *
 * Titles are cleaned of control characters and come without the code that UN Comtrade puts before each. A row is listed in
 * `rejected` and left out where its code is not in the classification, written exactly (UN Comtrade's totals `TOTAL` and
 * `AG6` among them), where the code stood before, and where the title is empty, a text that a spreadsheet would run or longer than 4000 characters.
 *
 * @throws `EDITION_MISMATCH` for a file of UN Comtrade that lists another edition; `INVALID_OPTION`, `EMPTY_INPUT`,
 * `NOT_CSV`, `NOT_JSON`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`, `RECORD_TOO_LONG`, `TOO_LARGE`,
 * `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const text = '{ "classCode": "H5", "className": "HS2017", "results": [{ "id": "010130", "text": "010130 - Asses; live" }] }';
 * const { titles } = await readClassificationTitles(text, { classification: hs2017 });
 * titles.titleOf(hs2017.code('010130')); // 'Asses; live'
 * titles.source; // 'UN Comtrade, HS2017'
 */
export async function readClassificationTitles<const E extends Edition>(
  input: Input,
  options: ClassificationTitlesOptions<E>,
): Promise<ClassificationTitlesRead<E>> {
  checkListOptions(
    options,
    ['classification', 'columns', 'source'],
    'readClassificationTitles(input, { classification: hs2017 })',
  );
  const { classification, columns, source } = options;
  checkClassification(classification, 'classification');
  const fields = checkedFields<TitleField>({ code: columns?.code ?? 'code', title: columns?.title ?? 'title' });
  const read = await titleRows(input, { edition: classification.edition, fields }, options);
  const found = new Map<string, string>();
  const refused: RefusedRow<TitleField>[] = [];
  for (const [row, { texts }] of read.rows.entries()) {
    const refusal = refusalOf(texts, found, classification as unknown as Classification);
    if (refusal === null) found.set(texts.code, texts.title);
    else refused.push({ row, ...refusal });
  }
  const ofFile = read.name === null ? `${classification.title}, from a file` : `UN Comtrade, ${read.name}`;
  const rows = classification.codes().flatMap((code) => {
    const title = found.get(code);
    return title === undefined ? [] : [[code, title] as const];
  });
  return {
    titles: titles(classification.edition, source ?? ofFile, () => rows),
    rowsRead: read.rowsRead,
    ...refuseRows(read, refused, read.fields, options),
  };
}

function refusalOf(
  { code, title }: Readonly<Record<TitleField, string>>,
  found: ReadonlyMap<string, string>,
  classification: Classification,
): Omit<RefusedRow<TitleField>, 'row'> | null {
  const parsed = classification.parse(code);
  if (!parsed.ok) return { field: 'code', reason: 'UNKNOWN_PRODUCT', explanation: withSuggestion(parsed) };
  if (found.has(code)) {
    return { field: 'code', reason: 'REPEATED', explanation: 'The code stood before: its first title is taken.' };
  }
  if (title === '') return { field: 'title', reason: 'EMPTY_CELL', explanation: 'The code has no title here.' };
  if (title.length > longestTitle) {
    const explanation = `The title has more than ${longestTitle} characters, as no title has.`;
    return { field: 'title', reason: 'NOT_ACCEPTED', explanation };
  }
  return null;
}
