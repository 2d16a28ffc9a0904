import { Matrix } from '../cube/matrix.ts';
import { alignMatrices, type Unmatched } from './align-matrices.ts';
import { type ByLabel, figuresOf } from './by-label.ts';
import type { MissingRule } from './known-parts.ts';
import type { ShiftShareOptions } from './shift-share.ts';
import {
  type ComponentsByMethod,
  checkShiftShareOptions,
  componentNames,
  componentValues,
  type ShiftShareMethod,
} from './shift-share-components.ts';
import { industryLevels, type Nation, regionLevels } from './shift-share-levels.ts';
import { columnSums, nationOf } from './shift-share-nation.ts';
import { tableTotals } from './table-totals.ts';

export interface ShiftShareTableOptions<Method extends ShiftShareMethod = ShiftShareMethod>
  extends ShiftShareOptions<Method> {
  /**
   * The nation by industry, where it isn't the sum of the regions: published state or county figures often don't add up to it.
   * An industry that isn't listed is missing. Default: the sums of the regions.
   */
  readonly nation?: { readonly start: ByLabel; readonly end: ByLabel };
  /** Whether to give the components of each industry of each region too: a table the size of the input for each. Default: no. */
  readonly byIndustry?: boolean;
}

/** The names of a method's components. */
export type ComponentName<Method extends ShiftShareMethod = ShiftShareMethod> = keyof ComponentsByMethod[Method] &
  string;

export interface ShiftShareTable<Method extends ShiftShareMethod = ShiftShareMethod> {
  /** A row for each region, a column for each component, `NaN` where undefined. */
  readonly totals: Matrix;
  /** For each region, how many industries start at 0 (`entries`), end at 0 (`exits`), and how many figures are missing (`missingCells`). */
  readonly counts: Matrix;
  /** The tables of regions and industries by component, where asked for. */
  readonly industries: Readonly<Record<ComponentName<Method>, Matrix>> | null;
  /** Regions and industries that only one of the tables has: they are in no total. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: {
    readonly method: Method;
    readonly missing: MissingRule;
    readonly nation: 'sum' | 'given';
    readonly nationalTotals: 'sum' | 'given';
  };
}

/**
 * {@link shiftShare} of all regions of a table at once: rows are regions, columns industries, in the same unit at both times. The
 * figures are those of `shiftShare` for each region, to the last bit.
 *
 * Costs time linear in the cells, and memory for the totals; with `byIndustry` also for a table each component.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`, `TOO_LARGE` where figures lead above 1.1e307
 *
 * @example
 * const before = new Matrix(['US-GA', 'US-AL'], ['311', '334'], Float64Array.of(100, 50, 300, 50));
 * const after = new Matrix(['US-GA', 'US-AL'], ['311', '334'], Float64Array.of(130, 40, 320, 60));
 * const { totals } = shiftShareTable(before, after);
 * totals.columnLabels; // ['change', 'national', 'mix', 'regional', 'netShift']
 * totals.at('US-GA', 'change'); // 20
 * totals.at('US-GA', 'national'); // 15
 * totals.at('US-GA', 'regional'); // 7.5
 */
export function shiftShareTable<const Method extends ShiftShareMethod = 'dunn'>(
  start: Matrix,
  end: Matrix,
  options: ShiftShareTableOptions<Method> = {},
): ShiftShareTable<Method> {
  const { method = 'dunn' as Method, missing = 'withhold', byIndustry = false } = options;
  checkShiftShareOptions(method, missing);
  // for what it refuses
  tableTotals(start, missing, 'start');
  tableTotals(end, missing, 'end');
  const { first, second, unmatched } = alignMatrices(start, end);
  const { rowLabels: regions, columnLabels: industries } = first;
  const width = industries.length;
  const nation = nationFor(first, second, options, missing);

  const names: readonly string[] = componentNames[method];
  const totals = new Float64Array(regions.length * names.length);
  const counts = new Float64Array(regions.length * 3);
  const tables = byIndustry ? names.map(() => new Float64Array(regions.length * width)) : [];
  for (let row = 0; row < regions.length; row++) {
    const offset = row * width;
    const withHomothetic = method === 'esteban-marquillas';
    const total = regionLevels(first.values, second.values, offset, nation, withHomothetic, missing === 'sum-known');
    totals.set(componentValues(method, total), row * names.length);
    counts.set([total.entries, total.exits, total.missingCells], row * 3);
    if (!byIndustry) continue;
    for (let i = 0; i < width; i++) {
      const cell = offset + i;
      const levels = industryLevels(method, first.values[cell]!, second.values[cell]!, nation, i, total);
      const values = componentValues(method, levels);
      for (let component = 0; component < values.length; component++) tables[component]![cell] = values[component]!;
    }
  }
  const industryTables = tables.map((values, i) => [names[i]!, new Matrix(regions, industries, values)] as const);
  return {
    totals: new Matrix(regions, names, totals),
    counts: new Matrix(regions, ['entries', 'exits', 'missingCells'], counts),
    industries: byIndustry ? (Object.fromEntries(industryTables) as Record<ComponentName<Method>, Matrix>) : null,
    unmatched,
    convention: {
      method,
      missing,
      nation: options.nation === undefined ? 'sum' : 'given',
      nationalTotals: options.nationalTotals === undefined ? 'sum' : 'given',
    },
  };
}

function nationFor(
  start: Matrix,
  end: Matrix,
  { nation, nationalTotals }: ShiftShareTableOptions,
  missing: MissingRule,
): Nation {
  if (nation === undefined) {
    const sums = columnSums(start, end, missing === 'sum-known');
    return nationOf(sums.start, sums.end, nationalTotals, missing);
  }
  return nationOf(
    figuresOf(start.columnLabels, nation.start, 'options.nation.start'),
    figuresOf(start.columnLabels, nation.end, 'options.nation.end'),
    nationalTotals,
    missing,
  );
}
