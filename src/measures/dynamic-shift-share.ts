import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { alignMatrices, type Unmatched } from './align-matrices.ts';
import { checkAmount } from './by-label.ts';
import type { MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { type ShiftShare, shiftShare } from './shift-share.ts';
import {
  checkShiftShareOptions,
  componentNames,
  componentRecord,
  componentValues,
  type ShiftShareComponents,
  type ShiftShareMethod,
} from './shift-share-components.ts';
import { tableTotals } from './table-totals.ts';

export interface DynamicShiftShareOptions<Method extends ShiftShareMethod = ShiftShareMethod> {
  /** As in {@link shiftShare}. Default: `dunn`. */
  readonly method?: Method;
  /** The nation over all industries by period, where the table doesn't hold them all. Default: the sums of its rows. */
  readonly nationalTotals?: Readonly<Record<string, MaybeNumber>>;
  /** As in {@link shiftShare}. Default: `withhold`. */
  readonly missing?: MissingRule;
}

export interface DynamicShiftShare<Method extends ShiftShareMethod = ShiftShareMethod> {
  /** The sums of the components of all steps; with `gerfin` the means of the ratios. */
  readonly total: ShiftShareComponents<Method>;
  /** The same for each industry. */
  readonly industries: readonly (ShiftShareComponents<Method> & { readonly industry: string })[];
  /** Shift-share from each period to the next. */
  readonly steps: readonly (ShiftShare<Method> & { readonly from: string; readonly to: string })[];
  /** Periods (`rows`) and industries (`columns`) that only one of the tables has: they are in no total. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: {
    readonly method: Method;
    readonly missing: MissingRule;
    readonly nationalTotals: 'sum' | 'given';
    readonly steps: 'sum' | 'mean';
  };
}

/**
 * Dynamic shift-share: {@link shiftShare} from each period to the next, so that the mix is that of each period rather than of the
 * first, and the sums of its components over the periods; with `gerfin` the arithmetic means of the ratios, as in REAT, which unlike the
 * ratios of a step don't multiply up.
 *
 * Rows are periods, columns industries, of the region and of its nation; periods are taken in the order of their labels as text
 * (`2018`, `2018-Q3`, `2018-12`), whatever the order of the rows. Additive components add up to the change from the first to the
 * last period to the last bit. A component that is `null` in one step is `null` in the total.
 *
 * Costs time linear in the cells. Source: Barff and Knight (1988), "Dynamic Shift-Share Analysis".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE`, `INVALID_OPTION`, also where the tables have fewer than two periods in common,
 * `TOO_LARGE` where figures lead above 1.1e307
 *
 * @example
 * const years = ['2022', '2023', '2024'];
 * const region = new Matrix(years, ['311', '334'], Float64Array.of(100, 50, 110, 50, 121, 60));
 * const nation = new Matrix(years, ['311', '334'], Float64Array.of(1000, 1000, 1000, 1200, 1100, 1200));
 * dynamicShiftShare(region, nation).total.change; // 31
 */
export function dynamicShiftShare<const Method extends ShiftShareMethod = 'dunn'>(
  region: Matrix,
  nation: Matrix,
  options: DynamicShiftShareOptions<Method> = {},
): DynamicShiftShare<Method> {
  const { method = 'dunn' as Method, nationalTotals, missing = 'withhold' } = options;
  checkShiftShareOptions(method, missing);
  // for what it refuses
  tableTotals(region, missing, 'region');
  tableTotals(nation, missing, 'nation');
  const { first, second, unmatched } = alignMatrices(region, nation);
  const periods = [...first.rowLabels].sort();
  if (periods.length < 2) refusePeriods(periods);
  const totalOf = (period: string) => {
    const total =
      nationalTotals !== undefined && Object.hasOwn(nationalTotals, period) ? nationalTotals[period]! : null;
    checkAmount(total, `options.nationalTotals[${period}]`);
    return total;
  };

  const steps = periods.slice(1).map((to, i) => {
    const from = periods[i]!;
    const [start, end, nationalStart, nationalEnd] = [first.row(from), first.row(to), second.row(from), second.row(to)];
    const figures = first.columnLabels.map((industry, column) => ({
      industry,
      start: start[column]!,
      end: end[column]!,
      nationalStart: nationalStart[column]!,
      nationalEnd: nationalEnd[column]!,
    }));
    const totals = nationalTotals === undefined ? {} : { nationalTotals: { start: totalOf(from), end: totalOf(to) } };
    return { from, to, ...shiftShare(figures, { method, missing, ...totals }) };
  });
  return {
    total: over(
      method,
      steps.map(({ total }) => total),
    ),
    industries: first.columnLabels.map((industry, i) => ({
      industry,
      ...over(
        method,
        steps.map(({ industries }) => industries[i]!),
      ),
    })),
    steps,
    unmatched,
    convention: {
      method,
      missing,
      nationalTotals: nationalTotals === undefined ? 'sum' : 'given',
      steps: method === 'gerfin' ? 'mean' : 'sum',
    },
  };
}

/** The components of all steps as one: their means, or their sums as levels above 0, from which they add up again. */
function over<Method extends ShiftShareMethod>(
  method: Method,
  steps: readonly ShiftShareComponents<Method>[],
): ShiftShareComponents<Method> {
  const sumOf = (name: string) =>
    steps.reduce((sum, step) => sum + ((step as unknown as Components)[name] ?? Number.NaN), 0);
  if (method === 'gerfin') {
    const means = componentNames[method].map((name) => sumOf(name) / steps.length);
    const finite = means.map((mean) => (Number.isFinite(mean) ? mean : Number.NaN));
    return componentRecord(method, finite);
  }
  const [end, nation, mix, regional] = [sumOf('change'), sumOf('national'), sumOf('mix'), sumOf('regional')];
  const allocation = method === 'dunn' ? 0 : sumOf('allocation');
  // where the nation's total isn't known, the regional part still is
  const industry = Number.isNaN(nation + mix) ? end - allocation - regional : nation + mix;
  const levels = { start: 0, nation, industry, homothetic: industry + regional, end };
  return componentRecord(method, componentValues(method, levels));
}

type Components = Readonly<Record<string, number | null>>;

function refusePeriods(periods: readonly string[]): never {
  throw new PortolanError(
    'INVALID_OPTION',
    `The tables have ${periods.length === 0 ? 'no period' : `only ${periods[0]}`} in common. Give two periods or more of both.`,
    { path: 'region' },
  );
}
