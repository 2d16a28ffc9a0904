const limit = 40;

/** A refused value as a message shows it: short, quoted, and safe whatever the value is. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'string') return value === null ? 'null' : `a value of type ${typeof value}`;
  return value.length <= limit ? `"${value}"` : `"${value.slice(0, limit)}…"`;
}
