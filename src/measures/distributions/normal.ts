import { upperGamma } from './incomplete-gamma.ts';

/** The share of a standard normal distribution beyond ±z. */
export function normalTails(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/** The z beyond which both sides together hold a share of a standard normal distribution. */
export function normalQuantile(tails: number): number {
  let [low, high] = [0, 40];
  for (let i = 0; i < 200 && high - low > 1e-16 * Math.max(1, high); i++) {
    const middle = (low + high) / 2;
    if (normalTails(middle) > tails) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
