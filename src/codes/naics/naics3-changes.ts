import type { Edition } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { naics3ChangeTable, naics3CodesChecked } from './naics3-changes.data.ts';

/** An edition of NAICS that export series of 2012 and later are coded in. */
export type NaicsEdition = Extract<Edition, `NAICS${string}`>;

/** A 3-digit code that does not hold the same goods or industries in an edition as in the one before. */
export interface Naics3Change {
  readonly code: string;
  /** The edition with which it changed. */
  readonly edition: NaicsEdition;
  /** `redefined`: it stays, and industries moved into or out of it. */
  readonly change: 'introduced' | 'discontinued' | 'redefined';
  /**
   * - `classification`: read from the lists and concordances of NAICS;
   * - `trade-series`: seen in the figures of the state export series, where NAICS itself did not change. With the edition of
   *   2022 the series begins to use 115 for goods that it had under 112 before, such as bovine semen; it is about an eighth
   *   of 112. The Census Bureau states neither the move nor whether other codes gave to 115.
   */
  readonly basis: 'classification' | 'trade-series';
}

/**
 * The 3-digit codes that changed with NAICS 2017 or NAICS 2022. No other did: an industry that was merged into another
 * inside the same 4-digit group leaves its 3-digit code as it was.
 */
export const naics3Changes: readonly Naics3Change[] = /* @__PURE__ */ frozen(naics3ChangeTable);

const editions: readonly NaicsEdition[] = ['NAICS2012', 'NAICS2017', 'NAICS2022'];

/**
 * Whether a series of one 3-digit code means the same throughout, when it is coded in several editions of NAICS:
 * - `same`: its definition did not change between them;
 * - `changed`: it did, so that the figures of the editions must not be joined as they are;
 * - `unknown`: the code is in none of the editions of 2012, 2017 and 2022.
 *
 * The codes of trade statistics that are no industries (910 to 990) are `same`: no edition of NAICS defines them.
 *
 * @example
 * naics3Stability('336', ['NAICS2012', 'NAICS2022']); // 'same'
 * naics3Stability('115', ['NAICS2017', 'NAICS2022']); // 'changed'
 */
export function naics3Stability(code: string, between: readonly NaicsEdition[]): 'same' | 'changed' | 'unknown' {
  if (!/^\d{3}$/.test(code) || !naics3CodesChecked.includes(code)) return 'unknown';
  const positions = between.map((edition) => editions.indexOf(edition));
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  const changed = naics3ChangeTable.some((change) => {
    const position = editions.indexOf(change.edition);
    return change.code === code && position > first && position <= last;
  });
  return changed ? 'changed' : 'same';
}
