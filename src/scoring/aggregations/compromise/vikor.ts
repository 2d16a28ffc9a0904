import type { Aggregation } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import type { Scoring } from '../../scoring.ts';
import { amongWhole } from '../among-whole.ts';
import { bounds, rowSums, scaledColumns } from './scaled-columns.ts';

export interface VikorParameters {
  /** The weight of the majority of criteria (S) against the worst of them (R), 0–1. Default: 0.5. */
  readonly majority?: number;
}

/**
 * VIKOR: S, the weighted distance from the best by all criteria, and R, that by the worst criterion, each brought to 0–1 and mixed: Q. The
 * lowest is first. Partial compensation: what S lets others make up for, R doesn't. Keeps dominance. Opricovic and Tzeng (2004); pymcdm,
 * scikit-criteria, pyDecision, R's MCDM, pyrepo-mcda.
 *
 * `parts`: `S`, `R`. Where all have the same S, or the same R, it tells nothing and counts 0. {@link vikorCompromise} says whether the first
 * stands alone. Alternatives with gaps have no score.
 *
 * @throws `INVALID_OPTION` for a majority outside 0–1
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, aggregation: vikor });
 */
export const vikor: Aggregation<VikorParameters> = {
  kind: 'aggregation',
  name: 'vikor',
  scale: 'values',
  better: 'lower',
  aggregate(input, { majority = 0.5 }) {
    if (!(majority >= 0 && majority <= 1)) refuseOption(`The majority is ${majority}. Give 0 to 1.`, 'majority');
    return amongWhole(input, (whole) => {
      const { rows, weights } = whole;
      const columns = scaledColumns(whole, 'min-max');
      const S = rowSums(columns, rows, (value, c) => weights[c]! * (1 - value));
      const R = new Float64Array(rows);
      columns.forEach((column, c) => {
        for (let row = 0; row < rows; row++) R[row] = Math.max(R[row]!, weights[c]! * (1 - column[row]!));
      });
      const [ofS, ofR] = [placesOf(S), placesOf(R)];
      return { scores: ofS.map((place, row) => majority * place + (1 - majority) * ofR[row]!), parts: { S, R } };
    });
  },
};

function placesOf(list: Float64Array): Float64Array {
  const { least, most } = bounds(list);
  return list.map((value) => (most > least ? (value - least) / (most - least) : 0));
}

/** Whether the first of a VIKOR ranking stands alone. */
export interface VikorCompromise {
  /** Whether the second is 1 / (n − 1) or more behind. */
  readonly acceptableAdvantage: boolean;
  /** Whether the first is also best by S or by R. */
  readonly acceptableStability: boolean;
  /** The ids among which VIKOR makes no choice: the first alone where both hold; it and the second where only stability fails; else all that are less than 1 / (n − 1) behind. */
  readonly compromise: readonly string[];
}

/**
 * The compromise solution of a scoring by {@link vikor}: the alternatives among which it can't tell. Opricovic and Tzeng (2004).
 *
 * @throws `INVALID_OPTION` for a scoring by another method, or of fewer than two alternatives
 *
 * @example
 * vikorCompromise(scoreAlternatives({ alternatives, criteria, values, aggregation: vikor })).compromise; // ids, one where the first stands alone
 */
export function vikorCompromise({ alternatives, ranking, parts, recipe }: Scoring): VikorCompromise {
  if (recipe.aggregation?.method !== vikor.name)
    refuseOption('This scoring is not by vikor. Give one that is.', 'scoring');
  if (ranking.length < 2) refuseOption('A compromise needs two alternatives with a score, or more.', 'scoring');
  const scores = new Map(alternatives.map(({ id, score }) => [id, score!]));
  const [first, second] = ranking as [string, string];
  const needed = 1 / (ranking.length - 1);
  const behind = (id: string) => scores.get(id)! - scores.get(first)!;
  const isBest = (part: string) => ranking.every((id) => parts.at(first, part)! <= parts.at(id, part)!);
  const acceptableAdvantage = behind(second) >= needed;
  const acceptableStability = isBest('S') || isBest('R');
  const close = acceptableAdvantage ? [first, second] : ranking.filter((id) => behind(id) < needed);
  return {
    acceptableAdvantage,
    acceptableStability,
    compromise: acceptableAdvantage && acceptableStability ? [first] : close,
  };
}
