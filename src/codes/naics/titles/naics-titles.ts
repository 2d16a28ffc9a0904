import type { Classification } from '../../classification.ts';
import { type Titles, titles } from '../../titles.ts';
import type { NaicsLevel } from '../naics-classification.ts';
import type { NaicsEdition } from '../naics3-changes.ts';

/** The titles of an edition from a text that has one a line, in the order of the codes, an empty line for the title above. */
export function naicsTitles<const E extends NaicsEdition>(
  list: Classification<E, NaicsLevel>,
  table: string,
): Titles<E> {
  return titles(list.edition, `US Census Bureau, ${list.title} structure`, () => rowsOf(list.codes(), table));
}

function* rowsOf(codes: readonly string[], table: string): Iterable<readonly [string, string]> {
  let above = '';
  for (const [i, line] of table.split('\n').entries()) {
    if (line !== '') above = line;
    yield [codes[i]!, above];
  }
}
