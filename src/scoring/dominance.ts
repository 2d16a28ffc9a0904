import type { Matrix } from '../cube/index.ts';
import { prepare } from './prepare.ts';
import type { ScoringInput } from './scoring-input.ts';
import { tableOf } from './table-of.ts';

/** One alternative that is at least as good as another by every criterion, and better by one. */
export interface DominantPair {
  readonly dominator: string;
  readonly dominated: string;
  /** Whether it is better by every criterion. */
  readonly strict: boolean;
}

/** Who dominates whom: what holds whatever the weights are. */
export interface Dominance {
  readonly pairs: readonly DominantPair[];
  /** The ids that no other dominates: under any weights, one of them is first. */
  readonly nonDominated: readonly string[];
  /** The ids that no other dominates strictly. */
  readonly notStrictlyDominated: readonly string[];
  /** By how many criteria the alternative of the row is better than that of the column. */
  readonly better: Matrix;
  /** By how many criteria the two are equal. */
  readonly equal: Matrix;
}

/**
 * Pareto dominance between alternatives: a dominates b when it is at least as good by every criterion and better by one; strictly,
 * when it is better by every one. Directions and targets are honoured; weights play no part.
 *
 * Where one of the two has no value, neither dominates: absent is not worse. Alternatives excluded by `select` and vetoes are left out.
 * Costs time quadratic in alternatives. As scikit-criteria's `dominance`.
 *
 * @throws as {@link scoreAlternatives}
 *
 * @example
 * dominance({
 *   alternatives: ['a', 'b', 'c'],
 *   criteria: [{ id: 'size' }, { id: 'tariff', direction: 'less' }],
 *   values: [[9, 0], [5, 2], [7, 1]],
 * }).nonDominated; // ['a']
 */
export function dominance(input: ScoringInput): Dominance {
  const { alternatives, columns, senses } = prepare(input);
  const rows = alternatives.length;
  const better = alternatives.map(() => new Float64Array(rows));
  const equal = alternatives.map(() => new Float64Array(rows));
  for (let c = 0; c < columns.length; c++) {
    const turned = columns[c]!.map((value) => senses[c]! * value);
    for (let second = 0; second < rows; second++) {
      const [wins, ties, value] = [better[second]!, equal[second]!, turned[second]!];
      for (let first = 0; first < rows; first++) {
        if (turned[first]! > value) wins[first]!++;
        else if (turned[first] === value) ties[first]!++;
      }
    }
  }
  const pairs: DominantPair[] = [];
  const isDominated = new Uint8Array(rows);
  for (let first = 0; first < rows; first++) {
    for (let second = 0; second < rows; second++) {
      const wins = better[second]![first]!;
      if (wins === 0 || wins + equal[second]![first]! < columns.length) continue;
      const strict = wins === columns.length;
      pairs.push({ dominator: alternatives[first]!.id, dominated: alternatives[second]!.id, strict });
      isDominated[second] = strict ? 2 : Math.max(1, isDominated[second]!);
    }
  }
  const idsWhere = (test: (state: number) => boolean) =>
    alternatives.filter((_, row) => test(isDominated[row]!)).map(({ id }) => id);
  return {
    pairs,
    nonDominated: idsWhere((state) => state === 0),
    notStrictlyDominated: idsWhere((state) => state < 2),
    better: tableOf(alternatives, alternatives, better),
    equal: tableOf(alternatives, alternatives, equal),
  };
}
