import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';
import { literal } from './write-or-check.mjs';

const plain = (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const lastWord = (name) => name.slice(name.lastIndexOf(' ') + 1);
const county = (fips) => `county:${fips}`;
const isRegionOfConnecticut = (fips) => fips >= '09110' && fips <= '09190';
const isCountyOfConnecticut = (fips) => fips >= '09001' && fips <= '09015';

/** Every county that a list names, with its full name: `{ census, names, years }`, years being those with a population. */
export function countyLists(folder) {
  const census = new Set(readTable(join(folder, 'codes/us_counties.csv')).map((row) => row.county_fips));
  const names = new Map();
  for (const row of readTable(join(folder, 'us/county_cd118_relationship.csv'))) {
    names.set(row.county_fips, row.county_name);
  }
  const years = new Map();
  for (const row of readTable(join(folder, 'us/county_population_2010_2023.csv.gz'))) {
    years.set(row.county_fips, [...(years.get(row.county_fips) ?? []), Number(row.year)]);
    if (!names.has(row.county_fips)) names.set(row.county_fips, row.county_name);
  }
  for (const row of readTable(join(folder, 'us/county_cbsa_delineation_2013.csv'))) {
    if (!names.has(row.county_fips)) names.set(row.county_fips, row.county_name);
  }
  for (const row of readTable(join(folder, 'us/county_cbsa_2018.csv'))) {
    // The city that the list of 2013 names last has an empty line here: no name, no population.
    if (!names.has(row.county_fips)) throw new Error(`${row.county_fips} has no name in any list`);
  }
  return { census, names, years };
}

/** When codes began and ended, as far as the lists show it. Each is looked at by hand: anything else is an error. */
function changes({ census, names, years }) {
  const partly = [...years].filter(([, list]) => list.length < 14).map(([fips]) => fips);
  const withoutPopulation = [...names.keys()].filter((fips) => !years.has(fips) && !census.has(fips) && fips < '60');
  const of = (test) => partly.filter(test).sort();
  const found = {
    bedford: withoutPopulation,
    connecticut: [of(isCountyOfConnecticut), of(isRegionOfConnecticut)],
    others: of((fips) => !isCountyOfConnecticut(fips) && !isRegionOfConnecticut(fips)),
  };
  const spans = found.others.map((fips) => `${fips} ${years.get(fips)[0]}-${years.get(fips).at(-1)}`).join(', ');
  if (
    found.bedford.join() !== '51515' ||
    found.connecticut.map((list) => list.length).join() !== '8,9' ||
    spans !== '02063 2020-2023, 02066 2020-2023, 02261 2010-2019'
  ) {
    throw new Error(`Look at these counties first: ${JSON.stringify(found)} ${spans}`);
  }
  return [
    {
      year: 2014,
      ended: found.bedford.map(county),
      began: [],
      summary: 'Bedford city, Virginia, is in the delineation of 2013 and in no later list.',
      basis:
        'The population estimates of vintage 2019, on the boundaries of 2019, leave it out in every year. What it became part of is in none of the lists.',
    },
    {
      year: 2020,
      ended: ['county:02261'],
      began: ['county:02063', 'county:02066'],
      summary:
        'The lists have Valdez-Cordova, Alaska, until 2019, and Chugach and Copper River from 2020, in its place.',
      basis:
        'Population estimates: vintage 2019 has the one in 2010 to 2019, vintage 2023 the two in 2020 to 2023, and the 2020 census has the two. No list gives shares for earlier years.',
    },
    {
      year: 2022,
      ended: found.connecticut[0].map(county),
      began: found.connecticut[1].map(county),
      summary:
        "Connecticut's nine planning regions replaced its eight counties in 2022, and no clean map leads from one to the other.",
      basis:
        'Rule 87 FR 34235. The 2020 census and the districts of the 118th Congress are by the counties. The population estimates of vintage 2023 give the regions for 2020 and 2021 already, counted back.',
    },
  ];
}

/** The counties of a state on one line: what most names end in, then each name without it; `=` before a name in full. */
function stateLine(state, counties) {
  const endings = new Map();
  for (const [, name] of counties) endings.set(lastWord(name), (endings.get(lastWord(name)) ?? 0) + 1);
  const [ending] = [...endings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0];
  let expected = 1;
  const entries = counties.map(([fips, name]) => {
    const number = Number(fips.slice(2));
    const digits = number === expected ? '' : fips.slice(2);
    expected = number + 2;
    const short = name.endsWith(` ${ending}`) ? name.slice(0, -ending.length - 1) : `=${name}`;
    if (/^\d/.test(short) || short.includes('|')) throw new Error(`${fips} ${name} can't be written in the table`);
    return digits + short;
  });
  return [`${state}${ending}`, ...entries].join('|');
}

/** `src/codes/counties/counties.data.ts` from every list of counties at hand. */
export function countyTables(folder) {
  const lists = countyLists(folder);
  const byState = new Map();
  for (const [fips, name] of [...lists.names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (plain(name).replace(/[A-Za-z .'-]/g, '') !== '') throw new Error(`${fips} has an odd name: ${name}`);
    byState.set(fips.slice(0, 2), [...(byState.get(fips.slice(0, 2)) ?? []), [fips, name]]);
  }
  const lines = [...byState].map(([state, counties]) => stateLine(state, counties));
  const changeLines = changes(lists).map((change) => `  ${literal(change)},`);
  return {
    'src/codes/counties/counties.data.ts': `// Counties and their equivalents, a line for each state, district or territory: its two FIPS digits and what most names end
// in, then each name without that ending, divided by |. The three digits before a name are left out where they are those
// before it plus 2 (001 for the first); = stands before a name in full.
// Edition: the counties of the 2020 census; Connecticut's planning regions of 2022; two codes of older lists that ended.
// Sources: US Census Bureau: 2020 census, relation of counties to districts of the 118th Congress, population estimates of
// vintages 2019 and 2023; OMB, delineation of metropolitan areas, 2013 (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const countyTable: string = \`${templateText(lines)}\`;

/** The first year of each change, and the codes that ended before it or began with it. */
export const countyChangeTable: readonly {
  readonly year: number;
  readonly ended: readonly string[];
  readonly began: readonly string[];
  readonly summary: string;
  readonly basis: string;
}[] = [
${changeLines.join('\n')}
];
`,
  };
}
