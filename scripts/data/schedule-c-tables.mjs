import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';
import { literal } from './write-or-check.mjs';

const source = `// Source: US Census Bureau (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.`;

/** The tables of Schedule C: its countries, and the country groups that trade data carry under codes of the same kind. */
export function scheduleCTables(folder) {
  const alpha2 = new Map(readTable(join(folder, 'codes/countries.csv')).map((row) => [row.iso3, row.iso2]));
  const rows = readTable(join(folder, 'codes/census_schedule_c.csv'));
  const odd = rows.filter((row) => !/^[1-79]\d{3}$/.test(row.cty_code) || !/^[A-Z]{3}$/.test(row.iso3));
  if (odd.length > 0) throw new Error(`No code of Schedule C: ${literal(odd[0])}`);
  const ofCensus = rows.filter((row) => row.census_iso2 !== alpha2.get(row.iso3));
  const groups = readTable(join(folder, 'codes/census_country_groups.csv')).filter((row) => row.kind !== 'total');
  return {
    'src/codes/countries/schedule-c.data.ts': `// Schedule C: the code of a country in US trade statistics, its ISO 3166-1 alpha-3 code, its name as listed; and the
// two-letter codes that the Census Bureau prints and ISO 3166-1 doesn't have.
// Edition: list produced on 27 January 2021.
${source}

export const scheduleCTable: string = \`
${templateText(rows.map((row) => `${row.cty_code} ${row.iso3} ${row.name}`))}
\`;

export const censusAlpha2: string = \`
${templateText(ofCensus.map((row) => `${row.census_iso2} ${row.iso3}`))}
\`;
`,
    'src/codes/countries/country-groups.data.ts': `// Groups of countries and continents that US trade statistics carry beside countries: code, name, and whether the trade
// interface returned it.
// Edition: replies of December 2023; the one not returned stands in the guide of the interface.
${source}

export const countryGroupTable: readonly (readonly [code: string, name: string, returned: boolean])[] = [
${groups.map((row) => `  ${literal([row.cty_code, row.name, !row.kind.includes('not returned')])},`).join('\n')}
];
`,
  };
}
