import { compoundGrowthRate, growthRate, oddYear, perCapita, trend } from '../measures/index.ts';
import type { GrowthRow, RegionCode, Table, TrendRow } from '../model/index.ts';
import { type AnnualSeries, valueIn } from './annual-series.ts';

/** Exports of a region year by year, in total and per head of the population of the same year. */
export function trendTable(
  region: RegionCode,
  years: readonly number[],
  exports: AnnualSeries,
  population: AnnualSeries,
): Table<TrendRow> {
  const growth = (values: (year: number) => number | null, year: number) =>
    years.includes(year - 1) ? growthRate(values(year - 1), values(year)) : null;
  const exportsIn = (year: number) => valueIn(exports, region, year);
  const perHeadIn = (year: number) => perCapita(exportsIn(year), valueIn(population, region, year));
  const rows = years.map(
    (year): TrendRow => ({
      key: String(year),
      year,
      exportsUsd: exportsIn(year),
      growth: growth(exportsIn, year),
      population: valueIn(population, region, year),
      exportsPerHeadUsd: perHeadIn(year),
      perHeadGrowth: growth(perHeadIn, year),
      status: exports.get(region)?.get(year)?.status ?? 'missing',
    }),
  );
  const gaps = years.some((year, i) => i > 0 && year - years[i - 1]! > 1);
  const withoutPeople = rows.filter(
    ({ exportsPerHeadUsd, exportsUsd }) => exportsUsd !== null && exportsPerHeadUsd === null,
  );
  return {
    id: 'trend',
    title: `Goods exports, ${years[0]}–${years.at(-1)}`,
    columns: [
      { name: 'year', label: 'Year', unit: 'year' },
      { name: 'exportsUsd', label: 'Exports', unit: 'USD' },
      { name: 'growth', label: 'Change on the year before', unit: 'growth' },
      { name: 'population', label: 'Population', unit: 'persons' },
      { name: 'exportsPerHeadUsd', label: 'Exports per head', unit: 'USD-per-head' },
      { name: 'perHeadGrowth', label: 'Change per head', unit: 'growth' },
      { name: 'status', label: 'Status', unit: 'text' },
    ],
    rows,
    notes: [
      'Current US dollars, free alongside ship: growth is nominal, price changes included.',
      ...(gaps ? ['Years are left out, so the change on the year before is given for consecutive years only.'] : []),
      ...(withoutPeople.length > 0
        ? [`No population in the evidence for ${withoutPeople.map(({ year }) => year).join(', ')}: no figure per head.`]
        : []),
    ],
  };
}

/** Growth over the span of the trend table: between its ends, and along a line fitted through all its years. */
export function growthTable({ rows }: Table<TrendRow>): Table<GrowthRow> {
  const row = (key: string, label: string, value: (row: TrendRow) => number | null): GrowthRow[] => {
    const known = rows.filter((one) => value(one) !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const years = known.map(({ year }) => year);
    const values = known.map(value);
    const fitted = trend(years, values);
    return [
      {
        key,
        label,
        from: first.year,
        to: last.year,
        compoundGrowth: compoundGrowthRate(value(first), value(last), last.year - first.year),
        trendGrowth: fitted?.growth ?? null,
        trendStandardError: fitted?.standardError ?? null,
        oddYear: oddYear(years, values),
      },
    ];
  };
  return {
    id: 'growth',
    title: 'Annual growth over the span',
    columns: [
      { name: 'label', label: 'Measure', unit: 'text' },
      { name: 'from', label: 'From', unit: 'year' },
      { name: 'to', label: 'To', unit: 'year' },
      { name: 'compoundGrowth', label: 'Compound growth a year', unit: 'growth' },
      { name: 'trendGrowth', label: 'Fitted trend a year', unit: 'growth' },
      { name: 'trendStandardError', label: 'Standard error of the trend', unit: 'share' },
      { name: 'oddYear', label: 'Dominant year', unit: 'year' },
    ],
    rows: [
      ...row('exports', 'Exports', ({ exportsUsd }) => exportsUsd),
      ...row('exportsPerHead', 'Exports per head', ({ exportsPerHeadUsd }) => exportsPerHeadUsd),
    ],
    notes: [
      'Compound growth compares the first with the last year; the trend is fitted through the logarithms of all years.',
      'A year is dominant when its change outweighs those of all other years together; read the trend then.',
    ],
  };
}
