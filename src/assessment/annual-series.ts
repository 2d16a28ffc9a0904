import { PortolanError } from '../errors/index.ts';
import type { CubeLike, FigureStatus, RegionCode } from '../model/index.ts';

/** A figure of one year: `null` when suppressed or missing. */
export interface AnnualFigure {
  readonly value: number | null;
  readonly status: FigureStatus;
}

/** Figures of one measure by region and year. A year that is not in the evidence is not in the map. */
export type AnnualSeries = ReadonlyMap<RegionCode, ReadonlyMap<number, AnnualFigure>>;

function worst(a: FigureStatus, b: FigureStatus): FigureStatus {
  const order: readonly FigureStatus[] = ['reported', 'estimated', 'suppressed', 'missing'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/**
 * One measure of yearly facts by region and year, summed over all other dimensions and withheld where an input is
 * missing. A value that is not there is never `reported`.
 *
 * @throws `NOT_ADDITIVE` where the cells of a region and year must not be added
 */
export function annualSeries(facts: CubeLike | null, measure: string): AnnualSeries {
  const series = new Map<RegionCode, Map<number, AnnualFigure>>();
  if (facts === null || !facts.measures.includes(measure)) return series;
  for (const row of facts.rows()) {
    const region = row.region as RegionCode;
    const year = Number(row.period);
    const value = row[measure] as number | null;
    const stated = (row.status as FigureStatus | undefined) ?? 'reported';
    const status = value === null && stated !== 'suppressed' ? 'missing' : stated;
    const ofRegion = series.get(region) ?? new Map<number, AnnualFigure>();
    const before = ofRegion.get(year);
    if (before !== undefined && facts.metadata.measures[measure]?.additive === false) {
      throw new PortolanError(
        'NOT_ADDITIVE',
        `The facts have several figures of ${measure} for ${region} in ${year}, and these must not be added. Give one for all together.`,
        { path: 'evidence.facts' },
      );
    }
    ofRegion.set(
      year,
      before === undefined
        ? { value, status }
        : {
            value: before.value === null || value === null ? null : before.value + value,
            status: worst(before.status, status),
          },
    );
    series.set(region, ofRegion);
  }
  return series;
}

/** The value of a region in a year, `null` where suppressed, missing or not in the evidence. */
export function valueIn(series: AnnualSeries, region: RegionCode, year: number): number | null {
  return series.get(region)?.get(year)?.value ?? null;
}

/** The years for which a region has a row, ascending. */
export function yearsOf(series: AnnualSeries, region: RegionCode): number[] {
  return [...(series.get(region)?.keys() ?? [])].sort((a, b) => a - b);
}
