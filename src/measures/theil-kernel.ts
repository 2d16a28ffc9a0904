import type { KnownParts } from './known-parts.ts';
import { logarithmOfRatio } from './logarithm.ts';

export type TheilVariant = 'T' | 'L';

/**
 * Theil's T = Σ s ln(x/μ), with s the share of the value in all of them, or L = Σ p ln(μ/x), with p the share of its weight; over
 * the places that are asked for. `null` for L with a value of 0, whose logarithm is not finite, and where there is nothing.
 */
export function theilOf({ values, companions }: KnownParts, variant: TheilVariant, places?: readonly number[]) {
  const length = places?.length ?? values.length;
  const at = (i: number) => (places === undefined ? i : places[i]!);
  let weight = 0;
  let amount = 0;
  for (let i = 0; i < length; i++) {
    weight += companions[at(i)]!;
    amount += companions[at(i)]! * values[at(i)]!;
  }
  if (amount === 0) return { weight, amount, index: null };
  const mean = amount / weight;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const [value, w] = [values[at(i)]!, companions[at(i)]!];
    if (w === 0) continue;
    if (value === 0 && variant === 'L') return { weight, amount, index: null };
    if (value > 0) {
      const log = logarithmOfRatio(Math.log, value, mean);
      sum += variant === 'T' ? w * value * log : -w * log;
    }
  }
  return { weight, amount, index: Math.max(0, sum / (variant === 'T' ? amount : weight)) };
}
