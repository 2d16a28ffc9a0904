/** `2016–2025`, or the one year. Empty without years. */
export function yearSpan(years: readonly (number | string)[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

/** Values of one dimension for a reader: an unbroken run of years as a span, else the first six and how many more. */
export function listValues(values: readonly string[]): string {
  const years = values.map(Number);
  const run = values.length > 2 && years.every((year, at) => /^\d{4}$/.test(values[at]!) && year === years[0]! + at);
  if (run) return yearSpan(years);
  const shown = values.slice(0, 6).join(', ');
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}
