/** A number, or `null` (or `NaN`) where it is missing. Measures never take missing for zero. */
export type MaybeNumber = number | null;

/** Whether a number is there. */
export function isKnown(value: MaybeNumber): value is number {
  return value !== null && !Number.isNaN(value);
}
