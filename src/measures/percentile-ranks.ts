import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { placed } from './placed.ts';

/** Which share of a list lies behind a value. */
export type PercentileDefinition = 'others' | 'others-below' | 'mean' | 'weak' | 'strict';

/** The percentile ranks of a list. */
export interface PercentileRanks {
  /** 0–100 for each value in the list's order; `null` where it is missing or undefined. */
  readonly percentiles: readonly (number | null)[];
  /** How many values are known. */
  readonly of: number;
  readonly convention: Required<PercentileOptions>;
}

export interface PercentileOptions {
  /**
   * - `others` (the default): the share of the others that lie behind, those tied counted half, as in {@link rankAmong}; 0 for the
   *   last and 100 for the first, 50 where all are equal. COINr's n_prank with average ties; undefined for a single value.
   * - `others-below`: the same without those tied. Excel's PERCENTRANK.INC, COINr's n_prank.
   * - `mean`, `weak`, `strict`: the share of the whole list, the value itself included, that lies behind with those equal counted
   *   half, full, or not at all, by the names of scipy's percentileofscore.
   */
  readonly definition?: PercentileDefinition;
  /** Which value comes first, and has the highest percentile. Default: the largest, `descending`. */
  readonly order?: 'descending' | 'ascending';
}

const definitions: Readonly<Record<PercentileDefinition, (behind: number, equal: number, count: number) => number>> = {
  others: (behind, equal, count) => (behind + (equal - 1) / 2) / (count - 1),
  'others-below': (behind, _, count) => behind / (count - 1),
  mean: (behind, equal, count) => (behind + equal / 2) / count,
  weak: (behind, equal, count) => (behind + equal) / count,
  strict: (behind, _, count) => behind / count,
};

/**
 * The percentile rank of each value of a list, 0–100: the share of values that lie behind it. There are several definitions in use;
 * the default is the one of {@link rankAmong}. Missing values have none and are not counted.
 *
 * Sorts once: n log n for n values.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value, `INVALID_OPTION`
 *
 * @example
 * percentileRanks([10, 20, 20, 40, null]).percentiles; // [0, 50, 50, 100, null]
 * percentileRanks([10, 20, 20, 40], { definition: 'weak' }).percentiles; // [25, 75, 75, 100]
 */
export function percentileRanks(
  values: readonly MaybeNumber[],
  { definition = 'others', order = 'descending' }: PercentileOptions = {},
): PercentileRanks {
  checkChoice(definition, Object.keys(definitions), 'definition');
  checkChoice(order, ['descending', 'ascending'], 'order');
  const { groups, below } = placed(values);
  const of = below.at(-1)!;
  const percentileOf = (group: number) => {
    if (group === -1) return null;
    const equal = below[group + 1]! - below[group]!;
    const behind = order === 'descending' ? below[group]! : of - below[group + 1]!;
    const share = definitions[definition](behind, equal, of);
    return Number.isNaN(share) ? null : 100 * share;
  };
  return { percentiles: Array.from(groups, percentileOf), of, convention: { definition, order } };
}
