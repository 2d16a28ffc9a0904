import { PortolanError } from '../../errors/index.ts';
import type { Edition } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { shown } from '../shown.ts';
import { checkFallback } from './check-fallback.ts';
import type { Concordance, ConcordanceTable, WeightFallback } from './concordance.ts';
import { weighted } from './weighted.ts';

export interface ConversionChoiceOptions {
  /** What becomes of a code for which the publisher picks no target. `leave-unmapped` unless given. */
  readonly fallback?: WeightFallback;
}

/**
 * All of a code's value to the one target that the publisher of the table picks for conversion. Nothing is split, so whole
 * figures stay whole; but what is not picked gets nothing, which breaks series of small products.
 *
 * @throws `INVALID_CONCORDANCE` for a table without picks, or with two for one code; `INVALID_OPTION`
 *
 * @example
 * const links = [
 *   { from: '010221', to: '010221', lines: 1, chosen: true },
 *   { from: '010221', to: '010229', lines: 1, chosen: false },
 * ];
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const table = { from: 'HS2022', to: 'HS2017', source, approximate: false, links } as const;
 * conversionChoice(table).links; // [['010221', '010221', 1]]
 */
export function conversionChoice<From extends Edition, To extends Edition>(
  table: ConcordanceTable<From, To>,
  options: ConversionChoiceOptions = {},
): Concordance<From, To> {
  checkOptions(options, ['fallback'], "conversionChoice(table, { fallback: 'equal' })");
  const { fallback = 'leave-unmapped' } = options;
  checkFallback(fallback);
  const concordance = weighted(
    table,
    'conversion-choice',
    (links) => {
      const chosen = links.filter((link) => link.chosen === true);
      if (chosen.length > 1) {
        throw new PortolanError(
          'INVALID_CONCORDANCE',
          `The table picks ${chosen.length} targets for ${shown(chosen[0]!.from)}. Mark one as chosen.`,
          { path: 'table.links', details: { code: chosen[0]!.from } },
        );
      }
      return chosen.length === 0 ? null : links.map((link) => (link.chosen === true ? 1 : 0));
    },
    fallback,
  );
  if (table.links.length > 0 && !table.links.some(({ chosen }) => chosen === true)) {
    throw new PortolanError(
      'INVALID_CONCORDANCE',
      `The publisher of the table from ${table.from} to ${table.to} picks no targets. Use occurrenceWeights, equalWeights or tradeWeights.`,
      { path: 'table.links' },
    );
  }
  return concordance;
}
