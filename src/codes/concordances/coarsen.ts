import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { shown } from '../shown.ts';
import { compareTexts } from './compare-texts.ts';
import type { ConcordanceTable, TableLink } from './concordance.ts';
import { linksByCode } from './links-by-code.ts';
import { sortLinks } from './sort-links.ts';

/** The coarser code that holds a code, on each side. A side without one stays as it is. */
export interface CoarsenOptions {
  readonly from?: (code: string) => string;
  readonly to?: (code: string) => string;
}

function coarser(code: string, rule: ((code: string) => string) | undefined, side: 'from' | 'to'): string {
  const found: unknown = rule === undefined ? code : rule(code);
  if (typeof found === 'string' && found !== '') return found;
  throw new PortolanError(
    'INVALID_OPTION',
    `options.${side} gives no code for ${shown(code)}. Give the code of the same edition that holds it.`,
    { path: `options.${side}`, details: { code } },
  );
}

/**
 * A table between coarser codes of the same editions. Links that fall together add up their lines, so that occurrence
 * weights count the matching lines of the finest table. What the publisher picks for conversion is left out.
 *
 * @throws `INVALID_OPTION` where a rule gives no code, `INVALID_CONCORDANCE`
 *
 * @example
 * const links = [
 *   { from: '854610', to: '327212', lines: 1 },
 *   { from: '854690', to: '326199', lines: 1 },
 *   { from: '854690', to: '327212', lines: 1 },
 * ];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2017', to: 'NAICS2017', source, approximate: false, links } as const;
 * const firstFour = (code) => code.slice(0, 4);
 * const { links: coarse } = coarsen(table, { from: firstFour, to: firstFour });
 * coarse; // [{ from: '8546', to: '3261', lines: 1 }, { from: '8546', to: '3272', lines: 2 }]
 */
export function coarsen<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
  options: CoarsenOptions,
): ConcordanceTable<From, To> {
  checkOptions(options, ['from', 'to'], 'coarsen(table, { from: (code) => code.slice(0, 4) })');
  const links = new Map<string, { from: string; to: string; lines: number; bases: Set<string> }>();
  for (const link of [...linksByCode(table).values()].flat()) {
    const from = coarser(link.from, options.from, 'from');
    const to = coarser(link.to, options.to, 'to');
    const key = JSON.stringify([from, to]);
    const one = links.get(key) ?? { from, to, lines: 0, bases: new Set() };
    one.lines += link.lines;
    if (link.basis !== undefined) one.bases.add(link.basis);
    links.set(key, one);
  }
  return {
    from: table.from,
    to: table.to,
    source: table.source,
    approximate: table.approximate,
    links: sortLinks(
      [...links.values()].map(({ from, to, lines, bases }): TableLink => {
        const basis = [...bases].sort(compareTexts).join('; ');
        return { from, to, lines, ...(basis !== '' && { basis }) };
      }),
    ),
  };
}
