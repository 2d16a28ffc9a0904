import type { Edition } from '../../model/index.ts';
import type { Input } from '../input/input.ts';
import { openInput } from '../input/open-input.ts';
import { readText } from '../input/read-text.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Fields } from './fields.ts';
import { jsonTitleRows } from './json-title-rows.ts';
import { type RowsRead, readRows } from './read-rows.ts';

export type TitleField = 'code' | 'title';

/** Rows of codes with their titles, from a file of either format. */
export interface TitleRows extends RowsRead<TitleField> {
  readonly fields: Fields<TitleField>;
  /** What the file says that it lists, in words; `null` where it doesn't say. */
  readonly name: string | null;
}

/** What is looked for in a file. */
export interface WantedTitles {
  readonly edition: Edition;
  readonly fields: Fields<TitleField>;
}

/**
 * The codes and titles of a file: JSON as UN Comtrade gives it, a list of JSON records, or a delimited file. Which of them
 * it is tells its first character.
 *
 * @throws `EDITION_MISMATCH`, and what the readers of JSON and of delimited files throw
 */
export async function titleRows(input: Input, wanted: WantedTitles, options: ReadOptions): Promise<TitleRows> {
  const { signal = new AbortController().signal, fetch, encoding } = options;
  const text = await readText(await openInput(input, { signal, fetch }), { encoding, notText: 'NOT_CSV' });
  signal.throwIfAborted();
  if (/^[[{]/.test(text.trimStart())) return jsonTitleRows(text, wanted, { ...options, signal });
  const read = await readRows(text, wanted.fields, { ...options, free: ['title'], optional: ['title'] });
  return { ...read, fields: wanted.fields, name: null };
}
