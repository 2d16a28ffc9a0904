import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { refuseOption } from '../refuse-option.ts';

/** Random numbers from a seed: the same seed gives the same numbers. */
export interface Random {
  /** Uniform in 0–1, without 1. */
  uniform(): number;
  /** Mean 0, deviation 1. */
  normal(): number;
  /** Gamma distribution of a shape above 0 and scale 1. Marsaglia and Tsang (2000). */
  gamma(shape: number): number;
  /** A whole number from 0, below a limit. */
  below(limit: number): number;
}

/** @throws `INVALID_OPTION` for a seed that is not whole */
export function randomOf(seed: number): Random {
  if (!Number.isInteger(seed)) refuseOption(`The seed is ${seed}. Give a whole number.`, 'seed');
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  const normal = () => {
    for (;;) {
      const [u, v] = [2 * uniform() - 1, 2 * uniform() - 1];
      const square = u * u + v * v;
      if (square > 0 && square < 1) return u * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return { uniform, normal, gamma, below: (limit) => Math.floor(uniform() * limit) };
}
