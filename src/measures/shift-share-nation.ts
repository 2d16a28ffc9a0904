import type { Matrix } from '../cube/matrix.ts';
import type { MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { measuredAmount } from './measured.ts';
import { compensated, type Nation, regionLevels } from './shift-share-levels.ts';

/** A total at two times. */
export interface StartAndEnd {
  readonly start: MaybeNumber;
  readonly end: MaybeNumber;
}

/** A nation by industry with its totals: those given, or the sums. */
export function nationOf(
  start: Float64Array,
  end: Float64Array,
  totals: StartAndEnd | undefined,
  missing: MissingRule,
): Nation {
  if (totals !== undefined) {
    const total = (name: keyof StartAndEnd) =>
      measuredAmount(totals[name], () => `options.nationalTotals.${name}`) ?? Number.NaN;
    return { start, end, totalStart: total('start'), totalEnd: total('end') };
  }
  const itself = { start, end, totalStart: Number.NaN, totalEnd: Number.NaN };
  const sums = regionLevels(start, end, 0, itself, false, missing === 'sum-known');
  return { start, end, totalStart: sums.start, totalEnd: sums.end };
}

/**
 * The sums of the columns of two tables with the same labels, compensated. With `knownOnly` of the cells that are known in both
 * tables; else a column with a missing cell has no sum.
 */
export function columnSums(start: Matrix, end: Matrix, knownOnly: boolean): Pick<Nation, 'start' | 'end'> {
  const width = start.columnLabels.length;
  const sums = { start: new Float64Array(width), end: new Float64Array(width) };
  const lost = { start: new Float64Array(width), end: new Float64Array(width) };
  const known = new Uint8Array(width);
  for (let row = 0, cell = 0; row < start.rowLabels.length; row++) {
    for (let i = 0; i < width; i++, cell++) {
      const e0 = start.values[cell]!;
      const e1 = end.values[cell]!;
      if (knownOnly && Number.isNaN(e0 + e1)) continue;
      known[i] = 1;
      const sum0 = sums.start[i]!;
      const next0 = sum0 + e0;
      lost.start[i]! += e0 > sum0 ? e0 - next0 + sum0 : sum0 - next0 + e0;
      sums.start[i] = next0;
      const sum1 = sums.end[i]!;
      const next1 = sum1 + e1;
      lost.end[i]! += e1 > sum1 ? e1 - next1 + sum1 : sum1 - next1 + e1;
      sums.end[i] = next1;
    }
  }
  const total = (values: Float64Array, rest: Float64Array) =>
    values.map((value, i) => (known[i] === 1 ? compensated(value, rest[i]!) : Number.NaN));
  return { start: total(sums.start, lost.start), end: total(sums.end, lost.end) };
}
