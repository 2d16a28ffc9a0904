import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { finite } from '../known.ts';
import type { Ratings } from './raters.ts';

export interface KrippendorffOptions {
  /** What differences between values mean. Default: `nominal`, they are the same or not. */
  readonly level?: 'nominal' | 'ordinal' | 'interval' | 'ratio';
}

/** How far raters agree beyond chance. */
export interface KrippendorffAlpha {
  /** 1 for full agreement, 0 for what chance gives, below 0 for less. */
  readonly alpha: number;
  /** How many units have two ratings or more; others say nothing. */
  readonly units: number;
  readonly convention: { readonly level: 'nominal' | 'ordinal' | 'interval' | 'ratio' };
}

/**
 * Krippendorff's alpha of any number of raters, with ratings missing anywhere: 1 − observed over expected disagreement. `null` where all values are
 * the same, or no unit has two ratings. Krippendorff (2011); irr's kripp.alpha, the Python package krippendorff.
 *
 * Linear in ratings, plus the square of the number of different values.
 *
 * @param ratings for each rater a rating of each unit
 * @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`
 *
 * @example
 * krippendorffAlpha([[1, 2, 3, null], [1, 2, 2, 4], [1, 2, 3, 4]])?.alpha; // 0.7727…
 */
export function krippendorffAlpha(
  ratings: Ratings,
  { level = 'nominal' }: KrippendorffOptions = {},
): KrippendorffAlpha | null {
  checkChoice(level, ['nominal', 'ordinal', 'interval', 'ratio'], 'level');
  const { levels, codes, width } = coded(ratings);
  const k = levels.length;
  const coincidences = new Float64Array(k * k);
  const counts = new Int32Array(k);
  const met = new Int32Array(k);
  let units = 0;
  for (let unit = 0; unit < width; unit++) {
    let total = 0;
    let distinct = 0;
    for (const list of codes) {
      const code = list[unit]!;
      if (code < 0) continue;
      if (counts[code] === 0) met[distinct++] = code;
      counts[code]!++;
      total++;
    }
    if (total > 1) {
      units++;
      for (let i = 0; i < distinct; i++) {
        for (let j = 0; j < distinct; j++) {
          const [a, b] = [met[i]!, met[j]!];
          coincidences[a * k + b]! += (counts[a]! * (counts[b]! - (a === b ? 1 : 0))) / (total - 1);
        }
      }
    }
    for (let i = 0; i < distinct; i++) counts[met[i]!] = 0;
  }
  const margins = Float64Array.from({ length: k }, (_, a) =>
    coincidences.subarray(a * k, (a + 1) * k).reduce((sum, one) => sum + one, 0),
  );
  const n = margins.reduce((sum, one) => sum + one, 0);
  const distance = distanceOf(level, levels, margins);
  let [observed, expected] = [0, 0];
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const apart = distance(a, b);
      observed += 2 * coincidences[a * k + b]! * apart;
      expected += (2 * margins[a]! * margins[b]! * apart) / (n - 1);
    }
  }
  const alpha = finite(1 - observed / expected);
  return alpha === null ? null : { alpha, units, convention: { level } };
}

/** Ratings as places among the values that occur, −1 where missing. */
function coded(ratings: Ratings) {
  const width = ratings[0]?.length ?? 0;
  const places = new Map<number, number>();
  const raw = ratings.map((list, rater) => {
    if (list.length !== width) {
      throw new PortolanError('LENGTH_MISMATCH', `Give ${width} ratings, as the first rater.`, {
        path: `ratings[${rater}]`,
      });
    }
    const raw = new Int32Array(width);
    for (let unit = 0; unit < width; unit++) {
      const value = list[unit];
      if (value === null || value === undefined || Number.isNaN(value)) {
        raw[unit] = -1;
        continue;
      }
      if (!Number.isFinite(value)) {
        throw new PortolanError('INVALID_MEASURE_VALUE', `${value} is no rating. Give a finite number, or null.`, {
          path: `ratings[${rater}][${unit}]`,
        });
      }
      const known = places.get(value);
      if (known === undefined) places.set(value, places.size);
      raw[unit] = known ?? places.size - 1;
    }
    return raw;
  });
  const met = [...places.keys()];
  const levels = [...met].sort((a, b) => a - b);
  const order = new Map(levels.map((value, i) => [value, i]));
  const to = Int32Array.from(met, (value) => order.get(value)!);
  return { levels, width, codes: raw.map((list) => list.map((code) => (code < 0 ? -1 : to[code]!))) };
}

function distanceOf(
  level: NonNullable<KrippendorffOptions['level']>,
  levels: readonly number[],
  margins: Float64Array,
) {
  const below = new Float64Array(levels.length + 1);
  margins.forEach((margin, i) => {
    below[i + 1] = below[i]! + margin;
  });
  const distances = {
    nominal: () => 1,
    ordinal: (a: number, b: number) => (below[a + 1]! - below[b]! - (margins[a]! + margins[b]!) / 2) ** 2,
    interval: (a: number, b: number) => (levels[a]! - levels[b]!) ** 2,
    ratio: (a: number, b: number) => ((levels[a]! - levels[b]!) / (levels[a]! + levels[b]!)) ** 2,
  };
  return distances[level] as (a: number, b: number) => number;
}
