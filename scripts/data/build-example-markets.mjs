// Writes the figures of examples/markets from public statistics, in portolan's own layout:
//   node scripts/data/build-example-markets.mjs [folder of statistics] [--check]
import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal, readArguments, writeOrCheck } from './write-or-check.mjs';

const { folder, check } = readArguments('../shared/data');
const read = (path) => readTable(join(folder, path));

const numberOf = (text) => (text === undefined || text === '' ? null : Number(text));
const rounded = (value, digits) => (value === null ? null : Number(value.toPrecision(digits)));

const exports = new Map(
  read('us/state_exports_by_country_2016_2025.csv.gz')
    .filter((row) => row.state_abbr === 'GA')
    .map((row) => [`${row.partner_iso3} ${row.year}`, Number(row.exports_value_usd)]),
);
const indicators = new Map(read('markets/country_indicators.csv').map((row) => [`${row.iso3} ${row.year}`, row]));
const latest = (code, name) => {
  for (const year of ['2024', '2023']) {
    const value = numberOf(indicators.get(`${code} ${year}`)?.[name]);
    if (value !== null) return value;
  }
  return null;
};
const growth = (code) => {
  const years = [2020, 2021, 2022, 2023, 2024].map((year) =>
    numberOf(indicators.get(`${code} ${year}`)?.gdp_growth_real_pct),
  );
  if (years.includes(null)) return null;
  return 100 * (years.reduce((product, pct) => product * (1 + pct / 100), 1) ** (1 / years.length) - 1);
};
const logistics = new Map(
  read('markets/world_bank_lpi.csv')
    .filter(({ year }) => year === '2023')
    .map((row) => [row.iso3, numberOf(row.lpi_score)]),
);
const law = new Map(
  read('markets/wgi.csv')
    .filter(({ year }) => year === '2023')
    .map((row) => [row.iso3, row]),
);
const capitals = new Map(
  read('markets/cepii_country_cities.csv')
    .filter(({ is_capital }) => is_capital === '1')
    .reverse()
    .map((row) => [row.iso3, row]),
);
const fromAtlanta = (code) => {
  const capital = capitals.get(code);
  if (capital === undefined) return null;
  const [here, there] = [
    [33.749, -84.388],
    [Number(capital.latitude_deg), Number(capital.longitude_deg)],
  ].map((point) => point.map((degrees) => (degrees * Math.PI) / 180));
  const half = Math.sin((there[0] - here[0]) / 2) ** 2;
  const across = Math.cos(here[0]) * Math.cos(there[0]) * Math.sin((there[1] - here[1]) / 2) ** 2;
  return Math.round(2 * 6371.0088 * Math.asin(Math.sqrt(half + across)));
};
const partners = new Set(read('markets/us_free_trade_agreements.csv').map(({ iso3 }) => iso3));
const names = new Map(
  read('us/state_exports_by_country_2016_2025.csv.gz').map(({ partner_iso3, partner_name }) => [
    partner_iso3,
    partner_name,
  ]),
);

const codes = [...new Set([...indicators.keys()].map((key) => key.slice(0, 3)))]
  .filter((code) => code !== 'USA' && names.has(code) && latest(code, 'merchandise_imports_current_usd') !== null)
  .sort();
const rows = codes.map((code) => [
  code,
  names.get(code),
  exports.get(`${code} 2024`) ?? null,
  exports.get(`${code} 2019`) ?? null,
  latest(code, 'merchandise_imports_current_usd'),
  rounded(growth(code), 4),
  latest(code, 'gdp_per_capita_current_usd'),
  logistics.get(code) ?? null,
  rounded(numberOf(law.get(code)?.rule_of_law_estimate), 4),
  rounded(numberOf(law.get(code)?.rule_of_law_std_error), 4),
  fromAtlanta(code),
  partners.has(code) ? 1 : 0,
]);

writeOrCheck(
  {
    'examples/markets/figures.mjs': `// ${rows.length} markets: Georgia's sales there and what the market is like. null where nothing is published.
// Georgia's goods exports by destination, origin of movement, free alongside ship: US Census Bureau, API of 30 March 2026; US federal
// government work, public domain. No row of a destination in a year is null, not 0.
// Merchandise imports, real GDP growth and GDP per head: World Bank, World Development Indicators, release of about June 2026; Logistics
// Performance Index 2023; Worldwide Governance Indicators, 2024 update: all CC BY 4.0.
// Capitals, for the distance: CEPII, GeoDist (Mayer and Zignago 2011), Etalab Open Licence.
// Free trade agreements of the United States in force: Office of the US Trade Representative.
// Written by scripts/data/build-example-markets.mjs; do not edit by hand.

/**
 * ISO code, name, Georgia's exports in 2024 and in 2019 (US dollars), the market's imports (US dollars, 2024, else 2023), real growth of GDP
 * 2019–2024 (% a year), GDP per head (US dollars, 2024, else 2023), logistics performance 2023 (1–5), rule of law 2023 (estimate, about
 * −2.5 to 2.5) and its standard error, great-circle distance from Atlanta to the capital (km), trade agreement (1 or 0).
 */
export const markets = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
];
`,
  },
  { check },
);
