import { type Chunks, drain, type RunOptions, runAsync } from '../../measures/run-chunks.ts';
import { refuseOption } from '../refuse-option.ts';
import { scoreAlternatives } from '../score-alternatives.ts';
import type { Scoring } from '../scoring.ts';
import type { ScoringInput } from '../scoring-input.ts';
import { randomOf } from '../stress/random.ts';
import { sobolIndices } from './sobol-indices.ts';
import { sobolPoints } from './sobol-points.ts';

/** A choice that could be made otherwise: parts of an input, one of which is taken; or the weight of a criterion or group, between two ends. */
export type SensitivityFactor =
  | { readonly id: string; readonly options: readonly Partial<ScoringInput>[] }
  | { readonly id: string; readonly weightOf: string; readonly between: readonly [number, number] };

export interface SensitivityOptions {
  readonly factors: readonly SensitivityFactor[];
  /**
   * What is looked at: `rank-shift` (the default), by how many places alternatives move on average from the order as given, or the score or the
   * rank of one alternative.
   */
  readonly of?: 'rank-shift' | { readonly score: string } | { readonly rank: string };
  /** Base points; the input is scored (factors + 2) times as often. Default: 100. */
  readonly points?: number;
  /** Default: 1. */
  readonly seed?: number;
}

/** How much of the uncertainty of a result each choice makes. */
export interface FactorSensitivity {
  readonly id: string;
  /** The share of the variance that it explains alone; `null` where the result never changes. */
  readonly first: number | null;
  /** The share that it has a part in. */
  readonly total: number | null;
  /** From which to which total index 90 % of resampled points lie. */
  readonly interval: readonly [number, number] | null;
}

/** Which choice matters. */
export interface Sensitivity {
  /** The most important by its total first. */
  readonly factors: readonly FactorSensitivity[];
  /** Of the result looked at, over all points. */
  readonly mean: number;
  readonly variance: number;
  /** How often the input was scored. */
  readonly runs: number;
  readonly sentence: string;
}

/**
 * Which choice matters for an index: Sobol's indices of first and total order over normalizations, weights, aggregations, treatments, anything that can
 * be chosen otherwise. Saltelli et al. (2008), as the OECD and JRC handbook asks; COINr's get_sensitivity.
 *
 * Points are Sobol's, shifted by the seed; the interval is of 200 resamples. Costs (factors + 2) × points scorings.
 *
 * @throws `INVALID_OPTION` for no factors, too many (32), or what is no factor; as `scoreAlternatives`
 *
 * @example
 * const factors = [
 *   { id: 'normalization', options: [{ normalization: minMax }, { normalization: zScore }] },
 *   { id: 'weight of imports', weightOf: 'imports', between: [1, 3] },
 * ];
 * sensitivityIndices({ alternatives, criteria, values }, { factors }).sentence;
 * // such as: weight of imports decides most: 71 % of the variance of the rank shift alone, 84 % with what it has a part in.
 */
export function sensitivityIndices(input: ScoringInput, options: SensitivityOptions): Sensitivity {
  return drain(measuring(input, options));
}

/**
 * {@link sensitivityIndices} in chunks that let the page or the server do other work, with progress and a signal to stop. The same result, to the last
 * bit.
 *
 * @example
 * await sensitivityIndicesAsync(input, { factors, points: 1000 }, { signal });
 */
export function sensitivityIndicesAsync(
  input: ScoringInput,
  options: SensitivityOptions,
  run: RunOptions = {},
): Promise<Sensitivity> {
  return runAsync(measuring(input, options), run);
}

function* measuring(input: ScoringInput, options: SensitivityOptions): Chunks<Sensitivity> {
  const { factors, of = 'rank-shift', points = 100, seed = 1 } = options;
  checkFactors(factors);
  if (!Number.isInteger(points) || points < 2)
    refuseOption(`${points} points are too few. Give a whole number above 1.`, 'points');
  const k = factors.length;
  const random = randomOf(seed);
  const shifts = Float64Array.from({ length: 2 * k }, () => random.uniform());
  const base = sobolPoints(2 * k, points).map((point) => point.map((place, d) => (place + shifts[d]!) % 1));
  const looked = lookerOf(of, scoreAlternatives(input));
  const result = (place: (factor: number) => number) =>
    looked(scoreAlternatives(factors.reduce((chosen, factor, i) => withChoice(chosen, factor, place(i)), input)));
  const runs = { a: [] as number[], b: [] as number[], ab: factors.map(() => [] as number[]) };
  for (const [i, point] of base.entries()) {
    runs.a.push(result((factor) => point[factor]!));
    runs.b.push(result((factor) => point[k + factor]!));
    for (let f = 0; f < k; f++) runs.ab[f]!.push(result((factor) => point[factor === f ? k + factor : factor]!));
    yield (i + 1) / points;
  }
  const { first, total, variance } = sobolIndices(runs);
  const intervals = resampled(runs, points, () => random.below(points));
  const found = factors.map(
    ({ id }, f): FactorSensitivity => ({ id, first: first[f]!, total: total[f]!, interval: intervals[f]! }),
  );
  found.sort((x, y) => (y.total ?? 0) - (x.total ?? 0));
  return {
    factors: found,
    mean: [...runs.a, ...runs.b].reduce((sum, value) => sum + value / (2 * points), 0),
    variance,
    runs: points * (k + 2),
    sentence: sentenceOf(found[0]!, of),
  };
}

function withChoice(input: ScoringInput, factor: SensitivityFactor, place: number): ScoringInput {
  if ('options' in factor)
    return {
      ...input,
      ...factor.options[Math.min(factor.options.length - 1, Math.floor(place * factor.options.length))],
    };
  const [low, high] = factor.between;
  const weight = low + place * (high - low);
  const changed = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => (one.id === factor.weightOf ? { ...one, weight } : one));
  return { ...input, criteria: changed(input.criteria), ...(input.groups && { groups: changed(input.groups) }) };
}

function lookerOf(of: NonNullable<SensitivityOptions['of']>, nominal: Scoring): (scoring: Scoring) => number {
  if (of === 'rank-shift') {
    const ranks = new Map(nominal.alternatives.flatMap(({ id, rank }) => (rank === null ? [] : [[id, rank] as const])));
    return ({ alternatives }) => {
      const shifts = alternatives.flatMap(({ id, rank }) =>
        rank === null || !ranks.has(id) ? [] : [Math.abs(rank - ranks.get(id)!)],
      );
      return shifts.reduce((sum, shift) => sum + shift / shifts.length, 0);
    };
  }
  const [figure, id] = 'score' in of ? (['score', of.score] as const) : (['rank', of.rank] as const);
  if (!nominal.ranking.includes(id)) refuseOption(`${JSON.stringify(id)} has no score. Name one of \`ranking\`.`, 'of');
  return ({ alternatives }) => alternatives.find((one) => one.id === id)?.[figure] ?? Number.NaN;
}

function resampled(
  {
    a,
    b,
    ab,
  }: { readonly a: readonly number[]; readonly b: readonly number[]; readonly ab: readonly (readonly number[])[] },
  points: number,
  draw: () => number,
): ([number, number] | null)[] {
  const totals = ab.map(() => [] as number[]);
  for (let round = 0; round < 200; round++) {
    const chosen = Array.from({ length: points }, draw);
    const pick = (list: readonly number[]) => chosen.map((i) => list[i]!);
    sobolIndices({ a: pick(a), b: pick(b), ab: ab.map(pick) }).total.forEach((total, f) => {
      if (total !== null) totals[f]!.push(total);
    });
  }
  return totals.map((list) => {
    const sorted = [...list].sort((x, y) => x - y);
    return sorted.length < 20
      ? null
      : [sorted[Math.floor(sorted.length * 0.05)]!, sorted[Math.ceil(sorted.length * 0.95) - 1]!];
  });
}

function checkFactors(factors: readonly SensitivityFactor[]): void {
  if (factors.length === 0 || factors.length > 32) refuseOption('Give 1 to 32 factors.', 'factors');
  factors.forEach((factor, i) => {
    const path = `factors[${i}]`;
    if ('options' in factor) {
      if (factor.options.length === 0) refuseOption('Give the options to choose from.', path);
    } else if (!(factor.between?.[0] >= 0 && factor.between[0] <= factor.between[1])) {
      refuseOption('Give options, or a weight between two ends of 0 or more.', path);
    }
  });
}

function sentenceOf({ id, first, total }: FactorSensitivity, of: NonNullable<SensitivityOptions['of']>): string {
  const looked =
    of === 'rank-shift' ? 'the rank shift' : 'score' in of ? `the score of ${of.score}` : `the rank of ${of.rank}`;
  if (first === null || total === null) return `No choice changes ${looked}.`;
  const shown = (share: number) => `${Math.round(Math.max(0, share) * 100)} %`;
  return `${id} decides most: ${shown(first)} of the variance of ${looked} alone, ${shown(total)} with what it has a part in.`;
}
