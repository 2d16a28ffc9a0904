import type { CubeLike, RegionCode } from '../model/index.ts';
import { wholes } from './annual-facts.ts';

/** Exports of one region by year and part: a market or a product. */
export type AnnualParts = ReadonlyMap<number, ReadonlyMap<string, number | null>>;

/**
 * The exports of some regions together by year and part. Rows for all parts together (`WLD`) are left out, since a
 * total is never added to its parts. A part is missing where one of its inputs is.
 */
export function annualParts(
  facts: CubeLike | null,
  part: 'market' | 'product',
  regions: readonly RegionCode[],
): AnnualParts {
  const parts = new Map<number, Map<string, number | null>>();
  if (facts === null) return parts;
  for (const row of facts.where({ region: regions }).rollup(['period', part]).rows()) {
    const name = String(row[part]);
    if (name === wholes[part]) continue;
    const year = Number(row.period);
    const ofYear = parts.get(year) ?? new Map<string, number | null>();
    ofYear.set(name, row.valueUsd as number | null);
    parts.set(year, ofYear);
  }
  return parts;
}

/** The sum of the parts that are known. */
export function sumOfKnown(parts: ReadonlyMap<string, number | null>): number {
  let sum = 0;
  for (const value of parts.values()) sum += value ?? 0;
  return sum;
}
