import { PortolanError } from '../../errors/index.ts';
import type { Classification } from '../classification.ts';
import { shown } from '../shown.ts';
import type { NaicsLevel } from './naics-classification.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { naics2012 } from './naics2012.ts';
import { naics2017 } from './naics2017.ts';
import { naics2022 } from './naics2022.ts';

/** The lists of NAICS by edition, oldest first. */
export const naicsLists = [naics2012, naics2017, naics2022] as const;

/**
 * The list of one edition of NAICS. It brings all three editions into a page; import `naics2022` where one is enough.
 *
 * @throws PortolanError `INVALID_OPTION` for anything but `NAICS2012`, `NAICS2017` and `NAICS2022`.
 *
 * @example
 * naicsEdition('NAICS2022').codes('national-industry').length; // 1012
 */
export function naicsEdition<const E extends NaicsEdition>(edition: E): Classification<E, NaicsLevel> {
  if (!isEdition(edition)) throw new PortolanError('INVALID_OPTION', noEdition(edition), { path: 'edition' });
  return naicsLists.find((list) => list.edition === edition) as unknown as Classification<E, NaicsLevel>;
}

/** Whether a value names an edition of NAICS. */
export function isEdition(value: unknown): value is NaicsEdition {
  return naicsLists.some((list) => list.edition === value);
}

/** Why a value is no edition of NAICS. */
export function noEdition(edition: unknown): string {
  return `${shown(edition)} is not an edition of NAICS. Give NAICS2012, NAICS2017 or NAICS2022.`;
}

/**
 * The editions of NAICS in which a code exists, written exactly, oldest first; none for anything else. A code that exists
 * in several may hold other industries in each.
 *
 * @example
 * naicsEditions('336411'); // ['NAICS2012', 'NAICS2017', 'NAICS2022']
 * naicsEditions('455'); // ['NAICS2022']
 */
export function naicsEditions(code: unknown): readonly NaicsEdition[] {
  return naicsLists.filter((list) => list.has(code)).map((list) => list.edition);
}
