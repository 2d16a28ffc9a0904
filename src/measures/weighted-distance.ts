import { checkChoice } from './check-choice.ts';
import {
  checkRadius,
  type GeoPoint,
  type GreatCircleOptions,
  meanEarthRadiusKm,
  radiansOf,
} from './great-circle-distance.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import { measuredAmount } from './measured.ts';

/** A place that counts for something: a city with its population. */
export interface WeightedPoint extends GeoPoint {
  readonly weight: MaybeNumber;
}

export interface WeightedDistance {
  /** In km; `null` where undefined. */
  readonly distance: number | null;
  /** `theta` is the exponent of the mean: 1 or −1. */
  readonly convention: {
    readonly mean: 'arithmetic' | 'harmonic';
    readonly theta: 1 | -1;
    readonly radiusKm: number;
  };
}

/** Chords on the unit sphere that are nothing but rounding: a few micrometres. Longitudes 180 and −180 are one place. */
const samePlace = 1e-12;

export interface WeightedDistanceOptions extends GreatCircleOptions {
  /**
   * `harmonic` (the default): θ = −1, CEPII's distwces and distw_harmonic; trade falls off about in proportion to distance, so near
   * pairs count for more. `arithmetic`: θ = 1, CEPII's distw and distw_arithmetic, never smaller.
   */
  readonly mean?: 'arithmetic' | 'harmonic';
}

/**
 * Distance of two regions that are many places each: the mean of the great-circle distances of all pairs, weighted by population,
 * (Σₖ Σₗ (wₖ/W)(wₗ/W) dₖₗ^θ)^(1/θ). One place on each side gives their {@link greatCircleDistance}.
 *
 * `null` when a weight is missing, or a coordinate of a place that weighs something; when one side weighs nothing; or, for the
 * harmonic mean, when two places are the same: their distance is 0 and no mean of reciprocals. So a region has no harmonic distance
 * to itself, and CEPII's distances within a country are another formula. Places that weigh 0 don't count. Takes every pair once.
 *
 * Source: Head and Mayer (2002), "Illusory border effects"; Mayer and Zignago (2011), "Notes on CEPII's distances measures".
 *
 * @throws `NEGATIVE_VALUE` for a weight below 0; `INVALID_MEASURE_VALUE`, `INVALID_OPTION` as {@link greatCircleDistance}
 *
 * @example
 * const georgia = [
 *   { latitude: 33.749, longitude: -84.388, weight: 6.1 },
 *   { latitude: 32.0809, longitude: -81.0912, weight: 0.4 },
 * ];
 * const panama = [{ latitude: 8.9824, longitude: -79.5199, weight: 2 }];
 * weightedDistance(georgia, panama).distance; // 2783…
 */
export function weightedDistance(
  from: readonly WeightedPoint[],
  to: readonly WeightedPoint[],
  { mean = 'harmonic', radiusKm = meanEarthRadiusKm }: WeightedDistanceOptions = {},
): WeightedDistance {
  checkChoice(mean, ['arithmetic', 'harmonic'], 'mean');
  checkRadius(radiusKm);
  const theta = mean === 'arithmetic' ? 1 : -1;
  const convention = { mean, theta, radiusKm } as const;
  const starts = onUnitSphere(from, 'from');
  const ends = onUnitSphere(to, 'to');
  if (starts === null || ends === null) return { distance: null, convention };
  let sum = 0;
  for (let k = 0; k < starts.count; k++) {
    let ofStart = 0;
    for (let l = 0; l < ends.count; l++) {
      const chord = Math.hypot(starts.x[k]! - ends.x[l]!, starts.y[k]! - ends.y[l]!, starts.z[k]! - ends.z[l]!);
      const distance = chord < samePlace ? 0 : 2 * radiusKm * Math.asin(Math.min(1, chord / 2));
      ofStart += ends.share[l]! * (theta === 1 ? distance : 1 / distance);
    }
    sum += starts.share[k]! * ofStart;
  }
  const distance = theta === 1 ? sum : 1 / sum;
  return { distance: isKnown(sum) && isKnown(distance) ? distance : null, convention };
}

/** The places that weigh something as unit vectors with their shares; `null` where not all is known or nothing weighs. */
function onUnitSphere(points: readonly WeightedPoint[], path: string) {
  const weighted = points.map((point, i) => ({
    place: radiansOf(point, `${path}[${i}]`),
    weight: measuredAmount(point.weight, () => `${path}[${i}].weight`),
  }));
  const largest = weighted.reduce((most, { weight }) => Math.max(most, weight ?? 0), 0);
  const counted = weighted.filter(({ weight }) => weight !== 0);
  if (largest === 0 || counted.some(({ place, weight }) => place === null || weight === null)) return null;
  const total = counted.reduce((sum, { weight }) => sum + weight! / largest, 0);
  return {
    count: counted.length,
    share: Float64Array.from(counted, ({ weight }) => weight! / largest / total),
    x: Float64Array.from(counted, ({ place }) => Math.cos(place!.latitude) * Math.cos(place!.longitude)),
    y: Float64Array.from(counted, ({ place }) => Math.cos(place!.latitude) * Math.sin(place!.longitude)),
    z: Float64Array.from(counted, ({ place }) => Math.sin(place!.latitude)),
  };
}
