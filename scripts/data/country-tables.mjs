import { join } from 'node:path';
import { nameKey } from './name-key.mjs';
import { readTable } from './read-table.mjs';
import { literal } from './write-or-check.mjs';

// Where the list's own name is an abbreviation or leaves a part of the country out.
const labels = {
  BIH: 'Bosnia and Herzegovina',
  CCK: 'Cocos (Keeling) Islands',
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  CPV: 'Cabo Verde',
  GBR: 'United Kingdom',
  UMI: 'US Minor Outlying Islands',
  USA: 'United States',
  VIR: 'US Virgin Islands',
};

// Names in common use that none of the lists has.
const furtherNames = {
  ARE: ['UAE'],
  CHN: ["People's Republic of China"],
  EGY: ['Arab Republic of Egypt'],
  FLK: ['Falkland Islands (Malvinas)'],
  FRO: ['Faeroe Islands'],
  GBR: ['Great Britain'],
  GMB: ['Republic of the Gambia'],
  HKG: ['Hong Kong SAR', 'Hong Kong SAR China'],
  KGZ: ['Kyrgyz Republic'],
  LAO: ['Lao PDR'],
  MAC: ['Macau SAR', 'Macao SAR', 'Macao SAR China'],
  MKD: ['Republic of North Macedonia'],
  NLD: ['Kingdom of the Netherlands'],
  PRK: ['DPRK'],
  PSE: ['West Bank', 'Gaza Strip', 'Gaza', 'Palestinian Territories', 'Occupied Palestinian Territories'],
  SVK: ['Slovak Republic'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TWN: ['Taiwan, Province of China'],
  USA: ['U.S.A.'],
  VAT: ['Vatican', 'Holy See (Vatican City State)'],
  VEN: ['Venezuela, RB'],
};

const world = ['World', 'World Total', 'Total for All Countries', 'All Countries'];

// The country groups that Census tables carry beside countries, and other names of the same groups.
const furtherGroups = ['USMCA', 'NAFTA', 'EU', 'Pacific Rim', 'Oceania'];

const spelt = (name) =>
  name
    .replaceAll(' & ', ' and ')
    .replaceAll('’', "'")
    .replace(/^St\. /, 'Saint ');

/** The names of a country without those that read the same, label first. */
function distinct(names) {
  const seen = new Set();
  return names.filter((name) => {
    const key = nameKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** `src/codes/countries.data.ts` from ISO 3166-1 and the names that the Census Bureau writes. */
export function countryTables(folder) {
  const names = new Map();
  const add = (code, name) => names.set(code, [...(names.get(code) ?? []), name]);
  for (const row of readTable(join(folder, 'codes/countries.csv'))) {
    add(row.iso3, labels[row.iso3] ?? spelt(row.name));
    add(row.iso3, row.name);
    add(row.iso3, spelt(row.un_name));
  }
  add('XKX', 'Kosovo');
  for (const row of readTable(join(folder, 'codes/census_schedule_c.csv'))) add(row.iso3, row.name);
  for (const row of readTable(join(folder, 'us/partner_country_names_iso.csv'))) add(row.iso3, row.census_partner_name);
  for (const [code, further] of Object.entries(furtherNames)) for (const name of further) add(code, name);
  for (const name of world) add('WLD', name);
  const countries = [...names.keys()].sort().map((code) => [code, distinct(names.get(code))]);

  const groups = readTable(join(folder, 'codes/census_country_groups.csv')).filter((row) => row.kind !== 'total');
  const groupNames = distinct([...groups.map((row) => row.name), ...furtherGroups]);
  checkKeys(countries, groupNames);
  return {
    'src/codes/countries.data.ts': `// Countries by ISO 3166-1 alpha-3 code, with XKX for Kosovo and WLD for all countries together: the label, then other
// names in use. The Gaza Strip and the West Bank, which the Census Bureau lists apart, are both PSE.
// Edition: ISO 3166-1 as of May 2026; Schedule C of January 2021; names of Census trade data, 2016 to 2026.
// Sources: UN Statistics Division (M49 names); US Census Bureau, Schedule C and USA Trade Online (US federal government
// work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const countryNames = {
${countries.map(([code, list]) => `  ${code}: ${literal(list)},`).join('\n')}
} as const satisfies Readonly<Record<string, readonly [label: string, ...others: string[]]>>;

/** Country groups and continents that Census trade data carry beside countries. */
export const countryGroupNames = [
${groupNames.map((name) => `  ${literal(name)},`).join('\n')}
] as const satisfies readonly string[];
`,
  };
}

/** One name must never mean two countries, or a country and a group. */
function checkKeys(countries, groupNames) {
  const owners = new Map();
  const claim = (name, owner) => {
    const key = nameKey(name);
    const other = owners.get(key);
    if (key === '' || (other !== undefined && other !== owner)) {
      throw new Error(`${literal(name)} of ${owner} reads like a name of ${other}`);
    }
    owners.set(key, owner);
  };
  for (const [code, list] of countries) for (const name of list) claim(name, code);
  for (const name of groupNames) claim(name, 'a group');
}
