import { checkPoints } from './check-points.ts';
import { directionNumbers } from './direction-numbers.ts';

/** How many dimensions there are direction numbers for. */
const most = 64;
const bits = 32;

/**
 * The first points of Sobol's sequence in 0–1, which fill all dimensions evenly; the first is 0 throughout. Joe and Kuo's (2008) direction numbers in
 * Gray code order, as scipy's and SALib's unscrambled sequence. Up to 64 dimensions.
 *
 * @throws `INVALID_OPTION` for more dimensions, or fewer than one, and for more points than memory holds
 *
 * @example
 * sobolPoints(2, 4).map((point) => Array.from(point)); // [[0, 0], [0.5, 0.5], [0.75, 0.25], [0.25, 0.75]]
 */
export function sobolPoints(dimensions: number, count: number): readonly Float64Array[] {
  checkPoints(dimensions, count, most);
  const directions = Array.from({ length: dimensions }, (_, d) => directionsOf(d));
  const places = new Uint32Array(dimensions);
  return Array.from({ length: count }, (_, i) => {
    if (i > 0) {
      // the lowest 0 of the number before
      const bit = Math.clz32(~(i - 1) & -~(i - 1)) ^ 31;
      for (let d = 0; d < dimensions; d++) places[d] = (places[d]! ^ directions[d]![bit]!) >>> 0;
    }
    return Float64Array.from(places, (place) => place / 2 ** bits);
  });
}

function directionsOf(dimension: number): Uint32Array {
  const found = new Uint32Array(bits);
  if (dimension === 0) {
    for (let i = 0; i < bits; i++) found[i] = 2 ** (bits - 1 - i);
    return found;
  }
  const [polynomial, first] = directionNumbers[dimension - 1]!;
  const degree = 31 - Math.clz32(polynomial);
  for (let i = 0; i < bits; i++) {
    if (i < degree) {
      found[i] = first[i]! * 2 ** (bits - 1 - i);
      continue;
    }
    let direction = (found[i - degree]! ^ (found[i - degree]! >>> degree)) >>> 0;
    for (let k = 1; k < degree; k++)
      if ((polynomial >>> (degree - k)) & 1) direction = (direction ^ found[i - k]!) >>> 0;
    found[i] = direction;
  }
  return found;
}
