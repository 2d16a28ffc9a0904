/** The answer to whether something increases: `Hardly` when it moves by less than a twentieth of a percent. */
export function direction(growth: number): 'Yes' | 'No' | 'Hardly' {
  if (growth > 0.0005) return 'Yes';
  return growth < -0.0005 ? 'No' : 'Hardly';
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
