/** A number, or `null` (or `NaN`) where it is missing. Measures never take missing for zero. */
export type MaybeNumber = number | null;

/** Whether a finite number is there. */
export function isKnown(value: MaybeNumber): value is number {
  return Number.isFinite(value);
}
