import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal } from './write-or-check.mjs';

// Territories that the state lists of the statistics leave out. Codes: ISO 3166-2:US and INCITS 38 (FIPS state codes).
const furtherTerritories = [
  { state_fips: '60', state_usps: 'AS', state_name: 'American Samoa' },
  { state_fips: '66', state_usps: 'GU', state_name: 'Guam' },
  { state_fips: '69', state_usps: 'MP', state_name: 'Northern Mariana Islands' },
  { state_fips: '74', state_usps: 'UM', state_name: 'US Minor Outlying Islands' },
];
/** `src/codes/states.data.ts` from the state lists of the Census Bureau. */
export function stateTable(folder) {
  const census = readTable(join(folder, 'codes/us_states.csv'));
  const known = new Set(census.map((row) => row.state_fips));
  const exporting = readTable(join(folder, 'us/state_codes.csv'))
    .filter((row) => !known.has(row.state_fips))
    .map((row) => ({ ...row, state_usps: row.state_abbr }));
  const rows = [...census, ...exporting, ...furtherTerritories]
    .map((row) => [row.state_usps, row.state_fips, row.state_name])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const lines = rows.map((row) => `  ${literal(row)},`);
  return {
    'src/codes/states.data.ts': `// The 50 states, the District of Columbia (11) and the six territories (60 and more) of the United States: the two letters
// of the postal service, the FIPS digits and the name.
// Edition: ISO 3166-2:US codes; FIPS state codes of INCITS 38; names as in the 2020 census.
// Source: US Census Bureau, state lists (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const stateTable = [
${lines.join('\n')}
] as const satisfies readonly (readonly [usps: string, fips: string, name: string])[];
`,
  };
}
