import type { Aggregation, AggregationInput } from '../../aggregation.ts';
import { refuseOption } from '../../refuse-option.ts';
import type { Scoring } from '../../scoring.ts';
import { amongWhole } from '../among-whole.ts';

/**
 * How much better counts how strongly, 0–1. `usual`: any difference fully. `u-shape`: fully above `indifference`. `v-shape`: in proportion up to
 * `preference`. `level`: half above `indifference`, fully above `preference`. `linear`: from `indifference` on in proportion up to
 * `preference`. `gaussian`: 1 − exp(−d² / 2s²) with s the `spread`. `root`: √(d / preference) up to `preference`.
 */
export type PreferenceShape = 'usual' | 'u-shape' | 'v-shape' | 'level' | 'linear' | 'gaussian' | 'root';

/** A preference function with its thresholds, in the unit of the criterion. */
export interface Preference {
  readonly shape: PreferenceShape;
  /** Up to which a difference doesn't count, 0 or more. */
  readonly indifference?: number;
  /** From which a difference counts fully, above `indifference`. */
  readonly preference?: number;
  /** Where a Gaussian rises most, above 0. */
  readonly spread?: number;
}

export interface PrometheeParameters {
  /** By the id of criteria; those not named have the usual one. Default: `usual` for all. */
  readonly preferences?: Readonly<Record<string, Preference>>;
}

/**
 * PROMETHEE II: how strongly an alternative is preferred to all others on average, less how strongly they are to it: the net flow, −1 to 1. Partial
 * compensation: differences count up to their thresholds only. Keeps dominance. Brans and Vincke (1985); pymcdm, pyDecision, pyrepo-mcda
 * (which has `usual` alone).
 *
 * `parts`: `plus` and `minus`, the flows that {@link prometheeOrder} reads. Costs time quadratic in alternatives. Alternatives with gaps have no
 * score, nor has a single one.
 *
 * @throws `INVALID_OPTION` for thresholds that a shape needs and doesn't have
 *
 * @example
 * const preferences = { distance: { shape: 'linear', indifference: 500, preference: 3000 } };
 * scoreAlternatives({ alternatives, criteria, values, aggregation: withParameters(promethee, { preferences }) });
 */
export const promethee: Aggregation<PrometheeParameters> = {
  kind: 'aggregation',
  name: 'promethee',
  scale: 'values',
  better: 'higher',
  aggregate(input, { preferences = {} }) {
    const degrees = input.ids.map((id) => {
      const { shape, ...thresholds } = Object.hasOwn(preferences, id) ? preferences[id]! : { shape: 'usual' as const };
      return degreeOf(shape, thresholds, `preferences.${id}`);
    });
    return amongWhole(input, (whole) => {
      const { plus, minus } = flowsOf(whole, degrees);
      return { scores: plus.map((one, row) => one - minus[row]!), parts: { plus, minus } };
    });
  },
};

type Degree = (difference: number) => number;

function degreeOf(shape: PreferenceShape, thresholds: Omit<Preference, 'shape'>, path: string): Degree {
  const { indifference = 0, preference, spread } = thresholds;
  if (!(indifference >= 0))
    refuseOption(`The indifference is ${indifference}. Give 0 or more.`, `${path}.indifference`);
  const full = () =>
    preference !== undefined && preference > indifference
      ? preference
      : refuseOption(
          `${shape} needs a preference above ${indifference}, in the unit of the criterion.`,
          `${path}.preference`,
        );
  const shapes: Readonly<Record<PreferenceShape, () => Degree>> = {
    usual: () => () => 1,
    'u-shape': () => (d) => (d > indifference ? 1 : 0),
    'v-shape': () => {
      const p = full();
      return (d) => Math.min(1, d / p);
    },
    level: () => {
      const p = full();
      return (d) => (d > p ? 1 : d > indifference ? 0.5 : 0);
    },
    linear: () => {
      const p = full();
      return (d) => Math.min(1, Math.max(0, (d - indifference) / (p - indifference)));
    },
    gaussian: () => {
      if (!(spread! > 0))
        refuseOption('gaussian needs a spread above 0, in the unit of the criterion.', `${path}.spread`);
      return (d) => 1 - Math.exp(-(d * d) / (2 * spread! * spread!));
    },
    root: () => {
      const p = full();
      return (d) => Math.min(1, Math.sqrt(d / p));
    },
  };
  if (!Object.hasOwn(shapes, shape)) refuseOption(`There is no shape ${JSON.stringify(shape)}.`, `${path}.shape`);
  return shapes[shape]();
}

function flowsOf({ rows, columns, weights, senses }: AggregationInput, degrees: readonly Degree[]) {
  const [plus, minus] = [new Float64Array(rows), new Float64Array(rows)];
  const total = weights.reduce((sum, weight) => sum + weight, 0) * (rows - 1);
  columns.forEach((column, c) => {
    const degree = degrees[c]!;
    for (let a = 0; a < rows; a++) {
      for (let b = 0; b < a; b++) {
        const difference = senses[c]! * (column[a]! - column[b]!);
        if (difference === 0) continue;
        const share = (weights[c]! * degree(Math.abs(difference))) / total;
        const [better, worse] = difference > 0 ? [a, b] : [b, a];
        plus[better]! += share;
        minus[worse]! += share;
      }
    }
  });
  return rows > 1 ? { plus, minus } : { plus: plus.fill(Number.NaN), minus: minus.fill(Number.NaN) };
}

/** PROMETHEE I: which pairs of alternatives can be told, and which can't. */
export interface PrometheeOrder {
  /** The first is better by one flow and not worse by the other. */
  readonly preferred: readonly (readonly [string, string])[];
  /** Both flows are the same. */
  readonly indifferent: readonly (readonly [string, string])[];
  /** The flows contradict each other: PROMETHEE II ranks them, PROMETHEE I doesn't. */
  readonly incomparable: readonly (readonly [string, string])[];
}

/**
 * The partial order of PROMETHEE I, from a scoring by {@link promethee}. Brans and Vincke (1985).
 *
 * @throws `INVALID_OPTION` for a scoring by another method
 *
 * @example
 * prometheeOrder(scoreAlternatives({ alternatives, criteria, values, aggregation: promethee })).incomparable; // pairs of ids
 */
export function prometheeOrder({ ranking, parts, recipe }: Scoring): PrometheeOrder {
  if (recipe.aggregation?.method !== promethee.name)
    refuseOption('This scoring is not by promethee. Give one that is.', 'scoring');
  const preferred: [string, string][] = [];
  const indifferent: [string, string][] = [];
  const incomparable: [string, string][] = [];
  const sign = (difference: number) => (Math.abs(difference) < 1e-12 ? 0 : Math.sign(difference));
  ranking.forEach((a, i) => {
    for (const b of ranking.slice(i + 1)) {
      const plus = sign(parts.at(a, 'plus')! - parts.at(b, 'plus')!);
      const minus = sign(parts.at(b, 'minus')! - parts.at(a, 'minus')!);
      if (plus * minus < 0) incomparable.push([a, b]);
      else if (plus + minus === 0) indifferent.push([a, b]);
      else preferred.push(plus + minus > 0 ? [a, b] : [b, a]);
    }
  });
  return { preferred, indifferent, incomparable };
}
