// Writes the figures of src/sample from public statistics, in portolan's own layout:
//   node scripts/data/build-georgia.mjs [folder of US statistics] [--check]
import { join } from 'node:path';
import { provenance, provenanceIds } from './georgia-provenance.mjs';
import { readTable } from './read-table.mjs';
import { literal, readArguments, writeOrCheck } from './write-or-check.mjs';
import { yearTable } from './year-table.mjs';

const { folder, check } = readArguments('../shared/data/us');
const read = (name) => readTable(join(folder, name));
const between = (from, to) => (row) => Number(row.year) >= from && Number(row.year) <= to;
const regionOf = ({ state_abbr: usps }) => (usps === 'US' ? 'US' : `US-${usps}`);
const sourceOf = ({ source_id: id }) => {
  const known = provenanceIds[id];
  if (known === undefined)
    throw new Error(`The release ${id} has no provenance yet. Describe it in georgia-provenance.mjs.`);
  return known;
};
const areas = new Map(read('state_codes.csv').map((row) => [row.state_fips, row]));
const isArea = (row) => areas.has(row.state_fips);
const isAreaOrNation = (row) => isArea(row) || row.state_fips === '00';

const totals = read('state_exports_total_by_year.csv').filter(between(2012, 2025)).filter(isArea);
const products = read('state_exports_by_naics3_2012_2025.csv.gz').filter(isArea);
const countries = read('state_exports_by_country_2016_2025.csv.gz').filter(isArea);

/** Sums by market, since the Gaza Strip and the West Bank share a code. */
function sumByMarket(region, rows) {
  const sums = new Map();
  for (const row of rows) {
    const key = `${row.year} ${row.partner_iso3}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(row.exports_value_usd));
  }
  return [...sums].map(([key, value]) => {
    const [year, market] = key.split(' ');
    return { key: `${region} ${market}`, year, values: [value], source: 'census-api-countries-2026-03' };
  });
}

const byKey = (key, values) => (row) => ({ key: key(row), year: row.year, values: values(row), source: sourceOf(row) });
const exportsUsd = (row) => [Number(row.exports_value_usd)];

const tables = {
  stateTotals: yearTable(totals.map(byKey(regionOf, exportsUsd))),
  nationTotals: yearTable(read('us_exports_total_2005_2025.csv').map(byKey(() => 'US', exportsUsd))),
  products: yearTable(products.map(byKey((row) => `${regionOf(row)} ${row.naics3}`, exportsUsd))),
  markets: yearTable([
    ...sumByMarket(
      'US-GA',
      countries.filter((row) => row.state_abbr === 'GA'),
    ),
    ...sumByMarket('custom:all-states', countries),
  ]),
  population: yearTable(
    read('state_population_1990_2024.csv')
      .filter(between(2012, 2024))
      .filter(isAreaOrNation)
      .map(byKey(regionOf, (row) => [Number(row.population)])),
  ),
  grossDomesticProduct: yearTable(
    read('state_gdp_1997_2022.csv')
      .filter(between(2012, 2022))
      .filter(isAreaOrNation)
      .map((row) => ({
        key: regionOf(row),
        year: row.year,
        values: [Number(row.nominal_gdp_usd)],
        source: 'bea-sagdp1-2023-03',
      })),
    [100_000],
  ),
  exporters: yearTable(
    read('exporters_by_state_2005_2009_partial.csv').map((row) => ({
      key: regionOf(row),
      year: row.year,
      values: [row.identified_exporters, row.exports_value_usd, row.known_exports_value_usd].map(Number),
      source: provenanceIds[row.exhibit],
    })),
    [1, 1_000_000, 1_000_000],
  ),
};

const labels = new Map(products.map((row) => [row.naics3, row.naics3_title]));
const header = (what, publisher, ids) => `// ${what}
// Publisher: ${publisher}.
// Vintages: ${ids.map((id) => provenance.find((one) => one.id === id).vintage).join('; ')}.
// Licence: US federal government work, public domain.
// Written by scripts/data/build-georgia.mjs; do not edit by hand.
`;
const file = (what, publisher, entries) => {
  const ids = [...new Set(Object.values(entries).flatMap((table) => table.sources))];
  const constants = Object.entries(entries).map(
    ([name, table]) => `export const ${name}: YearTable = {
  years: ${literal(table.years)},
  sources: ${literal(table.sources)},
  scales: ${literal(table.scales)},
  rows: \`${table.rows}\`,
};
`,
  );
  return `${header(what, publisher, ids)}import type { YearTable } from './year-table.ts';

${constants.join('\n')}`;
};

const census = 'US Census Bureau';
const { stateTotals, nationTotals, exporters, population, grossDomesticProduct } = tables;
writeOrCheck(
  {
    'src/sample/exports-total.data.ts': file(
      'Goods exports of the 50 states, DC, Puerto Rico and the US Virgin Islands, 2012 to 2025, and of the nation, 2005 to 2025.',
      `${census}; for the nation to 2019 the International Trade Administration`,
      { stateTotals, nationTotals },
    ),
    'src/sample/exports-by-product.data.ts': file(
      'Goods exports of the same areas by NAICS-based 3-digit commodity, 2012 to 2025.',
      census,
      { products: tables.products },
    ),
    'src/sample/exports-by-market.data.ts': file(
      'Goods exports of Georgia, and of the same areas together, by country, 2016 to 2025.',
      census,
      { markets: tables.markets },
    ),
    'src/sample/economy.data.ts': file(
      'Resident population, 2012 to 2024, and gross domestic product, 2012 to 2022, of states and the nation.',
      `${census} (population) and US Bureau of Economic Analysis (product)`,
      { population, grossDomesticProduct },
    ),
    'src/sample/exporters.data.ts': file(
      'Identified exporting companies, exports and exports of known exporter, 2005, 2006, 2007 and 2009; some states only.',
      census,
      { exporters },
    ),
    'src/sample/labels.data.ts': `${header(
      'What the areas and commodities of the sample are called, and where its figures come from.',
      census,
      [],
    ).replace('// Vintages: .\n', '')}import type { Provenance, RegionCode } from '../model/index.ts';

export const areas: readonly (readonly [code: RegionCode, label: string])[] = [
${[...areas.values()].map((row) => `  ${literal([regionOf(row), row.state_name])},`).join('\n')}
];

export const productTitles: Readonly<Record<string, string>> = {
${[...labels]
  .sort()
  .map(([code, title]) => `  ${literal(code)}: ${literal(title)},`)
  .join('\n')}
};

export const provenance: readonly Provenance[] = [
${provenance
  .map(
    (one) =>
      `  {\n${Object.entries(one)
        .map(([name, value]) => `    ${name}: ${literal(value)},`)
        .join('\n')}\n  },`,
  )
  .join('\n')}
];
`,
  },
  { check },
);
