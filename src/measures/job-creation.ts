import type { MaybeNumber } from './known.ts';
import { measuredAmount } from './measured.ts';
import { onOneGrid } from './on-one-grid.ts';
import { scaledBy } from './scaled-by.ts';

/** A cluster or industry of a region beside that of its nation, at two times. */
export interface JobFigures {
  readonly start: MaybeNumber;
  readonly end: MaybeNumber;
  readonly nationalStart: MaybeNumber;
  readonly nationalEnd: MaybeNumber;
}

/** Jobs, in the unit of the figures. `expected` + `effect` is `actual`, to the last bit. */
export interface JobCreation {
  /** End less start. */
  readonly actual: number | null;
  /** What growth at the nation's rate in the same cluster would have brought. */
  readonly expected: number | null;
  /** `actual` − `expected`: what the region did beyond it. */
  readonly effect: number | null;
}

/**
 * Job creation of a cluster as U.S. Cluster Mapping shows it: actual E₁ − E₀, expected E₀ · (the nation's growth in the cluster),
 * effect actual − expected. In the words of {@link shiftShare}, expected is the national part and the mix, the effect the regional part.
 *
 * A cluster that starts at 0 is expected to stay there: all that it creates is effect. `null` where a figure that is needed is
 * missing, or where the nation starts at 0 and the region doesn't.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `TOO_LARGE` where a figure leads above 1.1e307
 *
 * @example
 * jobCreation({ start: 200, end: 280, nationalStart: 1000, nationalEnd: 1300 });
 * // { actual: 80, expected: 60, effect: 20 }
 */
export function jobCreation(figures: JobFigures): JobCreation {
  const amount = (name: keyof JobFigures) => measuredAmount(figures[name], () => `figures.${name}`) ?? Number.NaN;
  const start = amount('start');
  const nationalStart = amount('nationalStart');
  const nationalEnd = amount('nationalEnd');
  const grown = nationalStart > 0 ? scaledBy(start, nationalEnd, nationalStart) : Number.NaN;
  const levels = onOneGrid([start, start === 0 ? 0 : grown, amount('end')]);
  const step = (from: number, to: number) => {
    const size = levels[to]! - levels[from]!;
    return Number.isNaN(size) ? null : size;
  };
  return { actual: step(0, 2), expected: step(0, 1), effect: step(1, 2) };
}
