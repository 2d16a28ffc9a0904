import { PortolanError } from '../../errors/index.ts';
import { shown } from '../shown.ts';
import { compareTexts } from './compare-texts.ts';
import type { ConcordanceTable, TableLink } from './concordance.ts';

function refuse(problem: string, place: number): never {
  throw new PortolanError('INVALID_CONCORDANCE', problem, { path: `table.links[${place}]` });
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * The links of a table by the code that they lead from, both sorted.
 *
 * @throws `INVALID_CONCORDANCE` for a link without codes or with no lines, and for one that stands twice
 */
export function linksByCode(table: ConcordanceTable): ReadonlyMap<string, readonly TableLink[]> {
  const links: unknown = (table as ConcordanceTable | null | undefined)?.links;
  if (!Array.isArray(links)) {
    throw new PortolanError('INVALID_CONCORDANCE', 'The table has no list of links. Give a concordance table.', {
      path: 'table.links',
    });
  }
  const targets = new Map<string, Map<string, TableLink>>();
  // entries() also visits holes
  for (const [i, link] of (links as readonly (TableLink | undefined)[]).entries()) {
    if (!isText(link?.from) || !isText(link.to)) refuse('A link leads from a code to a code. Give both as text.', i);
    if (!(Number.isFinite(link.lines) && link.lines > 0)) {
      refuse(`The link from ${shown(link.from)} to ${shown(link.to)} has no lines. Count at least one.`, i);
    }
    const known = targets.get(link.from) ?? new Map<string, TableLink>();
    if (known.has(link.to)) {
      refuse(`The link from ${shown(link.from)} to ${shown(link.to)} stands twice. Add up its lines.`, i);
    }
    targets.set(link.from, known.set(link.to, link));
  }
  return new Map(
    [...targets]
      .sort(([one], [other]) => compareTexts(one, other))
      .map(([code, known]) => [code, [...known.values()].sort((one, other) => compareTexts(one.to, other.to))]),
  );
}
