/** A year `2018`, a quarter `2018-Q3` or a month `2018-12`. */
export type Period = `${number}` | `${number}-Q${number}` | `${number}-${number}`;

const shape = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Whether a text is a year, a quarter or a month. `2026 through January` is none of them. */
export function isPeriod(text: string): text is Period {
  return shape.test(text);
}

/** Whether a text is a whole calendar year, `0000` to `9999`. */
export function isYear(text: string): text is `${number}` {
  return /^\d{4}$/.test(text);
}
