import type { Imputation } from '../imputation.ts';
import { refuseOption } from '../refuse-option.ts';
import { filled } from './column-centre.ts';

export interface ExpectationMaximizationParameters {
  /** How many rounds at most. Default: 1,000. */
  readonly rounds?: number;
}

/**
 * What is most likely given the alternative's other criteria, if all values together were normally distributed: means and covariances are found by
 * expectation and maximization from all alternatives, gaps and all. For values without long tails: take logarithms first. Dempster, Laird and
 * Rubin (1977); what Amelia, which COINr offers, draws around.
 *
 * Needs more alternatives than criteria, and spread in each. Where alternatives know nothing the means are filled in.
 *
 * @throws `INVALID_OPTION` where alternatives are too few
 *
 * @example
 * scoreAlternatives({ alternatives, criteria, values, imputation: expectationMaximization });
 */
export const expectationMaximization: Imputation<ExpectationMaximizationParameters> = {
  kind: 'imputation',
  name: 'expectation-maximization',
  impute(input, { rounds = 1000 }) {
    const { columns } = input;
    const rows = columns[0]?.length ?? 0;
    const size = columns.length;
    if (rows <= size)
      refuseOption(
        `Expectation and maximization needs more than ${size} alternatives. Impute otherwise.`,
        'imputation',
      );
    // in standard units, so that no unit makes the equations hard to solve
    const units = columns.map(standardUnit);
    const data = Array.from({ length: rows }, (_, row) =>
      columns.map((column, c) => (column[row]! - units[c]!.mean) / units[c]!.deviation),
    );
    let current = data.map((line) => line.map((value) => (Number.isNaN(value) ? 0 : value)));
    let moments = momentsOf(
      current,
      current.map(() => null),
      size,
    );
    for (let round = 0; round < rounds; round++) {
      const extra: (number[][] | null)[] = [];
      const next = data.map((line) => {
        const { values, residual } = conditional(line, moments);
        extra.push(residual);
        return values;
      });
      const moved = next.reduce(
        (most, line, i) => line.reduce((far, value, c) => Math.max(far, Math.abs(value - current[i]![c]!)), most),
        0,
      );
      current = next;
      moments = momentsOf(current, extra, size);
      if (moved < 1e-10) break;
    }
    return filled(input, (_, row, c) => current[row]![c]! * units[c]!.deviation + units[c]!.mean);
  },
};

interface Moments {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

function standardUnit(column: Float64Array): { readonly mean: number; readonly deviation: number } {
  const known = Array.from(column).filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value / known.length, 0);
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2 / known.length, 0));
  return { mean, deviation: deviation > 0 ? deviation : 1 };
}

function momentsOf(
  lines: readonly (readonly number[])[],
  extra: readonly (readonly (readonly number[])[] | null)[],
  size: number,
): Moments {
  const n = lines.length;
  const mean = Array.from({ length: size }, (_, c) => lines.reduce((sum, line) => sum + line[c]! / n, 0));
  const covariance = mean.map((_, a) =>
    mean.map((__, b) =>
      lines.reduce(
        (sum, line, i) => sum + ((line[a]! - mean[a]!) * (line[b]! - mean[b]!) + (extra[i]?.[a]?.[b] ?? 0)) / n,
        0,
      ),
    ),
  );
  return { mean, covariance };
}

/** A line with its gaps at what is expected of them, and their covariances that remain, on the places of all. */
function conditional(line: readonly number[], { mean, covariance }: Moments) {
  const gaps = line.flatMap((value, c) => (Number.isNaN(value) ? [c] : []));
  if (gaps.length === 0) return { values: [...line], residual: null };
  const known = line.flatMap((value, c) => (Number.isNaN(value) ? [] : [c]));
  const block = known.map((a) => known.map((b) => covariance[a]![b]! + (a === b ? 1e-9 : 0)));
  // a column of slopes for each gap
  const slopes = gaps.map((gap) =>
    solved(
      block,
      known.map((a) => covariance[a]![gap]!),
    ),
  );
  const values = [...line];
  gaps.forEach((gap, i) => {
    values[gap] = known.reduce((sum, c, k) => sum + slopes[i]![k]! * (line[c]! - mean[c]!), mean[gap]!);
  });
  const residual = line.map(() => line.map(() => 0));
  gaps.forEach((a, i) => {
    for (const b of gaps)
      residual[a]![b] = covariance[a]![b]! - known.reduce((sum, c, k) => sum + slopes[i]![k]! * covariance[c]![b]!, 0);
  });
  return { values, residual };
}

/** The solution of a system of equations, by elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i]!]);
  const size = lines.length;
  for (let c = 0; c < size; c++) {
    const pivot = lines
      .slice(c)
      .reduce((best, line, i) => (Math.abs(line[c]!) > Math.abs(lines[best]![c]!) ? c + i : best), c);
    [lines[c], lines[pivot]] = [lines[pivot]!, lines[c]!];
    for (let r = c + 1; r < size; r++) {
      const factor = lines[r]![c]! / lines[c]![c]!;
      for (let k = c; k <= size; k++) lines[r]![k]! -= factor * lines[c]![k]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let c = size - 1; c >= 0; c--) {
    const rest = lines[c]!.slice(c + 1, size).reduce((sum, entry, k) => sum + entry * solution[c + 1 + k]!, 0);
    solution[c] = (lines[c]![size]! - rest) / lines[c]![c]!;
  }
  return solution;
}
