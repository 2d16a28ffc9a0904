import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';

/** Figures by label, `null` where a figure is undefined or missing. */
export type ByLabel = Readonly<Record<string, MaybeNumber>>;

/** Figures as a record by label, `NaN` as `null`. */
export function byLabel(
  labels: readonly string[],
  figures: ArrayLike<number>,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(labels.map((label, i) => [label, Number.isNaN(figures[i]!) ? null : figures[i]!]));
}

/** The figures of a record in the order of the labels, `NaN` where it has none. Refuses what no amount can be. */
export function figuresOf(labels: readonly string[], figures: ByLabel, path: string): Float64Array {
  checkFigures(figures, path);
  return Float64Array.from(labels, (label) => (Object.hasOwn(figures, label) ? figures[label] : null) ?? Number.NaN);
}

/** Refuses figures below 0 or infinite, by label. */
export function checkFigures(figures: ByLabel, path: string): void {
  for (const [label, figure] of Object.entries(figures)) checkAmount(figure, `${path}[${label}]`);
}

/** Refuses an amount below 0 or infinite; `null` and `NaN` are missing and pass. */
export function checkAmount(amount: MaybeNumber, path: string): void {
  if (amount === null || Number.isNaN(amount) || (Number.isFinite(amount) && amount >= 0)) return;
  if (Number.isFinite(amount)) {
    throw new PortolanError('NEGATIVE_VALUE', `${path} is ${amount}. Leave out corrections below 0.`, { path });
  }
  throw new PortolanError(
    'INVALID_MEASURE_VALUE',
    `${path} is ${String(amount)}, no finite number. Give null where a figure is missing.`,
    { path },
  );
}
