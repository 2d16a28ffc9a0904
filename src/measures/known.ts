/** A number, or `null` (or `NaN`) where it is missing. Measures never take missing for zero. */
export type MaybeNumber = number | null;

/** Whether a finite number is there. */
export function isKnown(value: MaybeNumber): value is number {
  return Number.isFinite(value);
}

/** A result, `null` where it is beyond the range of doubles: measures are never infinite. */
export function finite(result: number): number | null {
  return Number.isFinite(result) ? result : null;
}
