import fc from 'fast-check';
import type { Concordance, ConcordanceSource, ConcordanceTable } from '../../../src/codes/concordances/index.ts';
import {
  concordanceFromPairs,
  equalWeights,
  occurrenceWeights,
  tradeWeights,
} from '../../../src/codes/concordances/index.ts';
import type { Edition } from '../../../src/model/index.ts';

export const source: ConcordanceSource = {
  title: 'Invented links',
  publisher: 'Nobody',
  vintage: '2024',
  licence: 'CC0',
  derived: false,
  note: null,
};

/** A table of pairs; a pair that stands several times has as many lines. */
export function tableOf<const From extends Edition, const To extends Edition>(
  from: From,
  to: To,
  pairs: readonly (readonly [string, string, number?])[],
): ConcordanceTable<From, To> {
  return concordanceFromPairs(pairs as readonly (readonly [string, string])[], { from, to, source }).table;
}

/** Codes that are easy to sort wrongly. */
export const someCodes = ['9', '10', '010', 'a', 'A', 'é', '__proto__', 'constructor', '🍑', '\uffee'] as const;

const pair = fc.tuple(fc.constantFrom(...someCodes), fc.constantFrom(...someCodes), fc.integer({ min: 1, max: 5 }));

export function tables<const From extends Edition, const To extends Edition>(
  from: From,
  to: To,
): fc.Arbitrary<ConcordanceTable<From, To>> {
  return fc.array(pair, { maxLength: 30 }).map((pairs) => tableOf(from, to, pairs));
}

const value = fc.oneof(
  fc.constantFrom(0, null, 5e-324, 1e308),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
);
const fallback = fc.constantFrom('equal', 'occurrence', 'leave-unmapped');

/** Concordances with weights of every kind. */
export function concordances<const From extends Edition, const To extends Edition>(
  from: From,
  to: To,
): fc.Arbitrary<Concordance<From, To>> {
  return tables(from, to).chain((table) => {
    const byLink = fc
      .tuple(...table.links.map(() => value))
      .map((values) => table.links.map((link, i) => [link.from, link.to, values[i]!] as const));
    const byTarget = fc.tuple(...table.links.map(() => value)).map((values) => {
      return new Map(table.links.map(({ to: code }, i) => [code, values[i]!]));
    });
    return fc.oneof(
      fc.constant(occurrenceWeights(table)),
      fc.constant(equalWeights(table)),
      fc.tuple(byLink, fallback).map(([values, taken]) => tradeWeights(table, { byLink: values }, { fallback: taken })),
      fc
        .tuple(byTarget, fallback)
        .map(([values, taken]) => tradeWeights(table, { byTarget: values }, { fallback: taken })),
    );
  });
}

/** The weights of each code and its unmapped share, added up. */
export function rowSums({ links, unmapped }: Concordance): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [code, , weight] of links) sums.set(code, (sums.get(code) ?? 0) + weight);
  for (const [code, share] of unmapped) sums.set(code, (sums.get(code) ?? 0) + share);
  return sums;
}
