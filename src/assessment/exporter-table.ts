import { growthRate, shareOf } from '../measures/index.ts';
import type { CubeLike, ExporterRow, RegionCode, Table } from '../model/index.ts';
import { annualSeries, valueIn, yearsOf } from './annual-series.ts';

/** Companies that export, for every year that the evidence has; `null` when it has none for the region. */
export function exporterTable(region: RegionCode, counts: CubeLike | null): Table<ExporterRow> | null {
  const series = (measure: string) => annualSeries(counts, measure);
  const companies = series('companies');
  const small = series('smallAndMediumCompanies');
  const exports = series('exportsUsd');
  const known = series('knownValueUsd');
  const smallKnown = series('smallAndMediumKnownValueUsd');
  const years = yearsOf(companies, region).filter((year) => valueIn(companies, region, year) !== null);
  if (years.length === 0) return null;
  const rows = years.map((year, i): ExporterRow => {
    const count = valueIn(companies, region, year);
    const before = years[i - 1] ?? null;
    const knownValueUsd = valueIn(known, region, year);
    return {
      key: String(year),
      year,
      companies: count,
      change: before === null ? null : growthRate(valueIn(companies, region, before), count),
      changeFrom: before,
      smallAndMediumShare: shareOf(valueIn(small, region, year), count),
      knownValueUsd,
      knownShare: shareOf(knownValueUsd, valueIn(exports, region, year)),
      valuePerExporterUsd: shareOf(knownValueUsd, count),
      smallAndMediumValueShare: shareOf(valueIn(smallKnown, region, year), knownValueUsd),
    };
  });
  return {
    id: 'exporters',
    title: `Exporting companies, ${years[0]}–${years.at(-1)}`,
    columns: [
      { name: 'year', label: 'Year', unit: 'year' },
      { name: 'companies', label: 'Exporting companies', unit: 'companies' },
      { name: 'change', label: 'Change', unit: 'growth' },
      { name: 'changeFrom', label: 'Since', unit: 'year' },
      { name: 'smallAndMediumShare', label: 'Small and medium-sized', unit: 'share' },
      { name: 'knownValueUsd', label: 'Known value', unit: 'USD' },
      { name: 'knownShare', label: 'Known share of exports', unit: 'share' },
      { name: 'valuePerExporterUsd', label: 'Known value per exporter', unit: 'USD' },
      { name: 'smallAndMediumValueShare', label: 'Known value of small and medium-sized', unit: 'share' },
    ],
    rows,
    notes: ['Companies that ship goods; known value is the export value that could be linked to a company.'],
  };
}
