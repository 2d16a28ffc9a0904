/** The power of 2 near a number above 0, at most it. Figures divided by it keep all their digits, and their squares are doubles. */
export function powerOfTwo(largest: number): number {
  return 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
}

/** Figures divided by the power of 2 near the largest in size, and that power; as they are where all are 0. `NaN` is passed over. */
export function byPowerOfTwo(figures: readonly number[]): {
  readonly scaled: readonly number[];
  readonly unit: number;
} {
  const largest = figures.reduce((size, figure) => (Math.abs(figure) > size ? Math.abs(figure) : size), 0);
  if (largest === 0) return { scaled: figures, unit: 1 };
  const unit = powerOfTwo(largest);
  return { scaled: figures.map((figure) => figure / unit), unit };
}
