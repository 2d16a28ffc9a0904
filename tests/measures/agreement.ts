import { expect } from 'vitest';
import { getCurrentTest } from 'vitest/suite';

/** A function of portolan beside one of a package that economists trust. */
export interface Comparison {
  /** The function of portolan: `locationQuotient`. */
  readonly function: string;
  /** The package and its version, as in the golden file: `EconGeo 2.1`. */
  readonly peer: string;
  /** The variant compared, where the function has several: `eigenvector, n − 1`. */
  readonly variant?: string;
}

export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** What a test leaves for the table of deviations in docs/. */
export interface Deviation extends Comparison {
  /** Largest |actual − expected| / max(1, |expected|). */
  readonly deviation: number;
  readonly figures: number;
}

declare module 'vitest' {
  interface TaskMeta {
    deviations?: Deviation[];
  }
}

/** Golden files write undefined results as `null`, `"NaN"` or `"Infinity"`; portolan has `null` or `NaN` for each. */
type Figure = number | string | null | undefined;

function numberOf(figure: Figure): number {
  if (figure === null || figure === undefined || typeof figure === 'string') return Number.NaN;
  return Number.isFinite(figure) ? figure : Number.NaN;
}

/**
 * Holds figures to those of a peer, each at |actual − expected| ≤ absolute + relative · |expected|, undefined where the peer's is,
 * and notes the largest deviation for the table in docs/.
 */
export function expectAgreement(
  comparison: Comparison,
  actual: ArrayLike<Figure>,
  expected: ArrayLike<Figure>,
  { absolute, relative }: Tolerance = { absolute: 1e-12, relative: 1e-10 },
): void {
  expect(actual.length, `${comparison.function}: number of figures`).toBe(expected.length);
  let deviation = 0;
  for (let i = 0; i < expected.length; i++) {
    const [mine, theirs] = [numberOf(actual[i]), numberOf(expected[i])];
    const where = `${comparison.function} against ${comparison.peer}, figure ${i}: ${mine} against ${theirs}`;
    if (Number.isNaN(theirs)) {
      expect(mine, where).toBeNaN();
      continue;
    }
    const difference = Math.abs(mine - theirs);
    expect(difference <= absolute + relative * Math.abs(theirs), where).toBe(true);
    deviation = Math.max(deviation, difference / Math.max(1, Math.abs(theirs)));
  }
  const test = getCurrentTest();
  if (test === undefined) throw new Error('expectAgreement is called outside a test');
  test.meta.deviations = [...(test.meta.deviations ?? []), { ...comparison, deviation, figures: expected.length }];
}
