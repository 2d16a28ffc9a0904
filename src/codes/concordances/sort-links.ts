import { compareTexts } from './compare-texts.ts';
import type { TableLink } from './concordance.ts';

/** Puts links in the order of a table. */
export function sortLinks(links: TableLink[]): TableLink[] {
  return links.sort((one, other) => compareTexts(one.from, other.from) || compareTexts(one.to, other.to));
}
