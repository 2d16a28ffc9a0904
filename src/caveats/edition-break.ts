import { type NaicsEdition, naics3Changes, naics3Stability } from '../codes/index.ts';
import type { Classified, EditionSpan, ProductCode } from '../model/index.ts';
import type { FactsInUse } from './facts-in-use.ts';
import type { RuleHit } from './rule.ts';

/** The editions that a set of years is coded in. */
function editionsIn({ editions }: Classified, periods: readonly string[]): readonly EditionSpan[] {
  const years = periods.map((period) => period.slice(0, 4));
  return editions.filter(({ from, to }) =>
    years.some((year) => (from === null || year >= from.slice(0, 4)) && (to === null || year <= to.slice(0, 4))),
  );
}

function changedInClassification(code: ProductCode): boolean {
  return naics3Changes.some((change) => change.code === code && change.basis === 'classification');
}

/**
 * Where one figure or series joins years that are coded in several editions of NAICS: it blocks on codes whose
 * definition changed between them and warns on totals and on codes that stayed as they were. The periods touched are
 * those with which a later edition begins.
 */
export function naicsEditionBreaks({ basis, periods, series, products, joinedProducts }: FactsInUse): RuleHit[] {
  if (!series || basis?.classified?.system !== 'NAICS') return [];
  const spans = editionsIn(basis.classified, periods);
  if (spans.length < 2) return [];
  const period = spans.slice(1).flatMap(({ from }) => from ?? []);
  if (products === undefined) return [{ cells: { period } }];
  const editions = spans.map(({ edition }) => edition as NaicsEdition);
  const joined = joinedProducts ?? [];
  const blocked = joined.filter(
    (code) => naics3Stability(code, editions) === 'changed' && changedInClassification(code),
  );
  const warned = joined.filter((code) => !blocked.includes(code));
  return [
    ...(blocked.length > 0 ? [{ cells: { product: blocked, period }, severity: 'block' as const }] : []),
    ...(warned.length > 0 ? [{ cells: { product: warned, period } }] : []),
  ];
}
