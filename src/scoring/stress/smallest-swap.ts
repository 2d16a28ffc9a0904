import { readTable } from '../read-table.ts';
import { refuseOption } from '../refuse-option.ts';
import { scoreAlternatives } from '../score-alternatives.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { bisected } from './break-even-weights.ts';
import { weighAgain } from './weigh-again.ts';

/** A change that alone would make two alternatives tie. */
export interface Swap {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** What would swap two alternatives. */
export interface SmallestSwap {
  readonly upper: string;
  readonly lower: string;
  /** Shares of weight among those beside it at which the two tie, the smallest change first. Those that can't are left out. */
  readonly weights: readonly Swap[];
  /** Values of the lower one at which the two tie, within what others have, the smallest change first, measured by the range of the criterion. */
  readonly values: readonly Swap[];
  readonly sentence: string;
}

/**
 * What would swap two alternatives ("why is Mexico above Canada?"): for each criterion the weight, and the value of the one behind, at which the
 * two would tie. A value changes alone, and stays within the range of the criterion; everything is scored anew, with all that follows
 * from it.
 *
 * Costs some dozens of scorings for each criterion.
 *
 * @param upper the id of one alternative, `lower` of the other; they may be given in any order
 * @throws `INVALID_OPTION` for alternatives without a score, or that tie; as `scoreAlternatives`
 *
 * @example
 * const input = { alternatives: ['a', 'b'], criteria: [{ id: 'x', weight: 3 }, { id: 'y' }], values: [[1, 0], [0, 1]] };
 * smallestSwap(input, 'a', 'b').sentence; // 'b would draw level with a if its x were 1 rather than 0, or if y weighed 0.5 rather than 0.25.'
 */
export function smallestSwap(input: ScoringInput, upper: string, lower: string): SmallestSwap {
  const { alternatives } = scoreAlternatives(input);
  const rankOf = (id: string, path: string) =>
    alternatives.find((one) => one.id === id)?.rank ??
    refuseOption(`${JSON.stringify(id)} has no score. Name one of \`ranking\`.`, path);
  const [one, other] = [rankOf(upper, 'upper'), rankOf(lower, 'lower')];
  if (one === other) refuseOption('The two tie: there is nothing to swap.', 'lower');
  const [ahead, behind] = one < other ? [upper, lower] : [lower, upper];
  const weights = weightSwaps(input, ahead, behind);
  const values = valueSwaps(input, ahead, behind);
  const labelOf = (id: string) =>
    [...alternatives, ...input.criteria, ...(input.groups ?? [])].find((entry) => entry.id === id)?.label ?? id;
  return {
    upper: ahead,
    lower: behind,
    weights,
    values,
    sentence: sentenceOf(labelOf(ahead), labelOf(behind), weights[0], values[0], labelOf),
  };
}

function weightSwaps(input: ScoringInput, ahead: string, behind: string): Swap[] {
  const model = weighAgain(input);
  const [a, b] = [model.ids.indexOf(ahead), model.ids.indexOf(behind)];
  const swaps = model.weights.flatMap(({ id, weight }) => {
    const leads = (share: number) => {
      const scores = model.scoresWith(id, share);
      return scores[a]! > scores[b]!;
    };
    return [0, 1].flatMap((end) => nearest(weight, end, leads).map((to) => ({ id, from: weight, to })));
  });
  return swaps.sort((x, y) => Math.abs(x.to - x.from) - Math.abs(y.to - y.from));
}

function valueSwaps(input: ScoringInput, ahead: string, behind: string): Swap[] {
  const table = readTable(input);
  const row = table.alternatives.findIndex(({ id }) => id === behind);
  const rows = table.alternatives.map((_, i) =>
    table.columns.map((column) => (Number.isNaN(column[i]) ? null : column[i]!)),
  );
  const swaps = table.criteria.flatMap(({ id }, c) => {
    const column = table.columns[c]!;
    const from = column[row]!;
    const known = Array.from(column).filter((value) => !Number.isNaN(value));
    const [low, high] = [Math.min(...known), Math.max(...known)];
    if (Number.isNaN(from) || low === high) return [];
    const leads = (value: number) => {
      const values = rows.map((cells, i) => (i === row ? cells.map((cell, k) => (k === c ? value : cell)) : cells));
      const { alternatives } = scoreAlternatives({ ...input, values });
      const rank = (wanted: string) => alternatives.find((one) => one.id === wanted)?.rank ?? Number.POSITIVE_INFINITY;
      return rank(ahead) < rank(behind);
    };
    return [low, high].flatMap((end) => nearest(from, end, leads).map((to) => ({ id, from, to, range: high - low })));
  });
  swaps.sort((x, y) => Math.abs(x.to - x.from) / x.range - Math.abs(y.to - y.from) / y.range);
  return swaps.map(({ range, ...swap }) => swap);
}

/** The nearest place towards an end at which the lead is lost, looked for in twenty steps. */
function nearest(from: number, end: number, leads: (value: number) => boolean): number[] {
  let kept = from;
  for (let step = 1; step <= 20 && from !== end; step++) {
    const value = from + ((end - from) * step) / 20;
    if (!leads(value)) return [bisected(kept, value, leads)];
    kept = value;
  }
  return [];
}

function sentenceOf(
  ahead: string,
  behind: string,
  weight: Swap | undefined,
  value: Swap | undefined,
  labelOf: (id: string) => string,
): string {
  const shown = (figure: number) => String(Number(figure.toPrecision(3)));
  const ways = [
    ...(value ? [`its ${labelOf(value.id)} were ${shown(value.to)} rather than ${shown(value.from)}`] : []),
    ...(weight ? [`${labelOf(weight.id)} weighed ${shown(weight.to)} rather than ${shown(weight.from)}`] : []),
  ];
  if (ways.length === 0)
    return `No single weight, and no single value of ${behind} within what others have, would bring it level with ${ahead}.`;
  return `${behind} would draw level with ${ahead} if ${ways.join(', or if ')}.`;
}
