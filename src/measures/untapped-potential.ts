import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { type ByLabel, figuresOf } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import { checkTable, type TradeTableOptions } from './trade-table.ts';

/** A market's untapped potential for a product, and what it is made of. In the unit of the imports, a year. */
export interface UntappedPotential {
  /** What the home exporter would sell as one of the market's main suppliers; `null` where undefined. */
  readonly potential: number | null;
  /** The suppliers whose mean it is, the largest first. Empty where it isn't known which they are. */
  readonly suppliers: readonly { readonly supplier: string; readonly value: number }[];
  /** What the home exporter sells now; `null` where not known. */
  readonly home: number | null;
  /** What all suppliers sell, home among them; `null` where not known. */
  readonly total: number | null;
  /** `potential` − `home`: below 0 where home already sells more than the mean. */
  readonly gap: number | null;
  /** `potential` / `total`: 0.167 is 16.7% of the market. */
  readonly shareOfImports: number | null;
  /** `potential` / `home`: 8.5 is 850%. `null` where home sells nothing yet. */
  readonly timesHome: number | null;
  /** The weight of each period used, by label. They add up to 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly convention: { readonly suppliers: number; readonly periods: number; readonly missing: MissingRule };
  /** How many cells of the periods used have no value. */
  readonly missingCells: number;
}

export interface UntappedPotentialOptions extends TradeTableOptions {
  /** How many suppliers are the main ones. Default: 6. */
  readonly suppliers?: number;
  /** How many of the latest periods are used, by their labels in the order of text. Default: 5, or all where there are fewer. */
  readonly periods?: number;
  /**
   * The weight of each period by label, of any sum. Default: 1 for the earliest used, 2 for the next, and so on. That recent years
   * weigh more is published; by how much isn't, so the default is unconfirmed.
   */
  readonly weights?: ByLabel;
}

/**
 * Untapped potential of a market for a product, after the TRADE-DSM method: the mean of what the market's six largest suppliers
 * sell, the home exporter left out and the next one in its place. Each supplier counts with its time-weighted mean of five years.
 *
 * For ranking markets only; no target for a firm. Fewer suppliers are used where fewer sell at all; without any, it is `null`. With
 * equal suppliers at the sixth place the mean is the same; the list names the one that comes first as text. A missing cell of
 * another supplier leaves the potential unknown; `sum-known` takes each supplier's mean over its known periods. Costs time linear in
 * the cells, and sorting the suppliers.
 *
 * @param imports of one product into one market: suppliers in rows, periods in columns, in any order
 * @param home the row of the home exporter; one that the table doesn't list sells an unknown amount
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no imports or weights can be; `INVALID_OPTION` for a number of
 *   suppliers or periods that is none, or weights that are all 0
 *
 * @example
 * const imports = new Matrix(
 *   ['A', 'B', 'C', 'D', 'E', 'F', 'home'], ['2019–2023'], Float64Array.of(100, 60, 40, 30, 15, 10, 5));
 * untappedPotential(imports, 'home').potential; // 42.5
 */
export function untappedPotential(
  imports: Matrix,
  home: string,
  { suppliers: count = 6, periods = 5, weights, missing = 'withhold' }: UntappedPotentialOptions = {},
): UntappedPotential {
  checkTable(imports, 'imports', missing);
  checkCount(count, 'suppliers');
  checkCount(periods, 'periods');
  const used = weightsOf([...imports.columnLabels].sort().slice(-periods), weights);
  const means = new Map(imports.rowLabels.map((label) => [label, meanOf(imports, label, { used, missing })]));
  const others = [...means].filter(([label, { mean }]) => label !== home && (mean > 0 || Number.isNaN(mean)));
  const isKnown = missing === 'sum-known' || others.every(([, { mean }]) => !Number.isNaN(mean));
  const suppliers = others
    .flatMap(([supplier, { mean: value }]) => (isKnown && value > 0 ? [{ supplier, value }] : []))
    .sort((a, b) => b.value - a.value || (a.supplier < b.supplier ? -1 : 1));
  const main = suppliers.slice(0, count);
  const potential = sumOf(main) / main.length;
  const now = means.get(home)?.mean ?? Number.NaN;
  const total = isKnown ? sumOf(suppliers) + now : Number.NaN;
  return {
    potential: orNull(potential),
    suppliers: main,
    home: orNull(now),
    total: orNull(total),
    gap: orNull(potential - now),
    shareOfImports: orNull(potential / total),
    timesHome: now === 0 ? null : orNull(potential / now),
    weights: used,
    convention: { suppliers: count, periods, missing },
    missingCells: [...means.values()].reduce((sum, { lacking }) => sum + lacking, 0),
  };
}

/** The weights of the periods, which add up to 1. */
function weightsOf(periods: readonly string[], given: ByLabel | undefined): Readonly<Record<string, number>> {
  const raw =
    given === undefined ? Float64Array.from(periods, (_, i) => i + 1) : figuresOf(periods, given, 'options.weights');
  const sum = raw.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0) && periods.length > 0) {
    throw new PortolanError(
      'INVALID_OPTION',
      `The weights of ${periods.join(', ')} are not all given, or all 0. Give each period a weight, one of them above 0.`,
      { path: 'options.weights' },
    );
  }
  return Object.fromEntries(periods.map((period, i) => [period, raw[i]! / sum]));
}

/** A supplier's weighted mean over the periods, or over the known ones; `NaN` where not known. */
function meanOf(
  imports: Matrix,
  supplier: string,
  { used, missing }: { readonly used: Readonly<Record<string, number>>; readonly missing: MissingRule },
): { readonly mean: number; readonly lacking: number } {
  let [sum, weight, lacking] = [0, 0, 0];
  for (const [period, share] of Object.entries(used)) {
    if (share === 0) continue;
    const value = imports.at(supplier, period);
    if (value === null) lacking += 1;
    else {
      sum += share * value;
      weight += share;
    }
  }
  // all known: the weights add up to 1
  if (lacking === 0) return { mean: weight === 0 ? Number.NaN : sum, lacking };
  return { mean: missing === 'withhold' ? Number.NaN : sum / weight, lacking };
}

function sumOf(suppliers: readonly { readonly value: number }[]): number {
  return suppliers.reduce((sum, { value }) => sum + value, 0);
}

function orNull(figure: number): number | null {
  return Number.isFinite(figure) ? figure : null;
}

function checkCount(count: number, option: string): void {
  if (Number.isInteger(count) && count > 0) return;
  throw new PortolanError('INVALID_OPTION', `${option} is ${count}. Give a whole number above 0.`, {
    path: `options.${option}`,
  });
}
