import { type ByLabel, checkFigures } from './by-label.ts';
import { checkChoice } from './check-choice.ts';
import { isKnown } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { onOneGrid } from './on-one-grid.ts';

export interface MarginDecomposition {
  /** End less start, in the unit of the figures. The three parts add up to it, to the last bit. `null` where undefined, as they. */
  readonly change: number | null;
  /** Extensive margin: what new relations bring. */
  readonly entry: number | null;
  /** Extensive margin: what ended ones take, 0 or below. */
  readonly exit: number | null;
  /** Intensive margin: growth and decline of those that go on. */
  readonly continuing: number | null;
  /** How many there are of each. */
  readonly counts: { readonly entry: number; readonly exit: number; readonly continuing: number };
  /** Labels that one of the two times lacks a figure for; left out with `sum-known`. */
  readonly missing: readonly string[];
  readonly convention: { readonly missing: MissingRule };
}

/**
 * The change of an amount split into its extensive margin, relations that start or end, and its intensive margin, growth of those that go on:
 * ΔX = Σ entry x₁ − Σ exit x₀ + Σ continuing (x₁ − x₀). A relation is whatever the labels name: products, markets, products to markets,
 * firms. It exists in a year with a value above 0.
 *
 * Absent is not zero: a label that only one of the two records has is missing in the other, and with `withhold` (the default) nothing is
 * known; give 0 where there was no trade. `sum-known` leaves such labels out and lists them. Costs time linear in the labels. Shares of a
 * reference by Hummels and Klenow: `extensiveMargin`, `intensiveMargin`.
 *
 * Source: Besedeš and Prusa (2011), "The role of extensive and intensive margins and export growth"; as an identity Amiti and Freund (2010).
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite figure, `INVALID_OPTION`, `TOO_LARGE` where figures lead above 1.1e307
 *
 * @example
 * const { entry, exit, continuing, change } = marginDecomposition(
 *   { FRA: 100, JPN: 40, CHL: 0 },
 *   { FRA: 120, JPN: 0, CHL: 15 },
 * );
 * [entry, exit, continuing, change]; // [15, -40, 20, -5]
 */
export function marginDecomposition(
  start: ByLabel,
  end: ByLabel,
  { missing = 'withhold' }: { readonly missing?: MissingRule } = {},
): MarginDecomposition {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  checkFigures(start, 'start');
  checkFigures(end, 'end');
  const counts = { entry: 0, exit: 0, continuing: 0 };
  const lacking: string[] = [];
  let [before, entered, left, after] = [0, 0, 0, 0];
  for (const label of new Set([...Object.keys(start), ...Object.keys(end)])) {
    const from = Object.hasOwn(start, label) ? start[label]! : null;
    const to = Object.hasOwn(end, label) ? end[label]! : null;
    if (!isKnown(from) || !isKnown(to)) {
      lacking.push(label);
      continue;
    }
    before += from;
    after += to;
    if (from === 0 && to === 0) continue;
    const kind = from === 0 ? 'entry' : to === 0 ? 'exit' : 'continuing';
    counts[kind] += 1;
    if (kind === 'entry') entered += to;
    if (kind === 'exit') left += from;
  }
  const isWithheld = missing === 'withhold' && lacking.length > 0;
  const levels = onOneGrid([before, before + entered, before + entered - left, after]);
  const step = (from: number, to: number) => (isWithheld ? null : levels[to]! - levels[from]!);
  return {
    change: step(0, 3),
    entry: step(0, 1),
    exit: step(1, 2),
    continuing: step(2, 3),
    counts,
    missing: lacking.sort(),
    convention: { missing },
  };
}
