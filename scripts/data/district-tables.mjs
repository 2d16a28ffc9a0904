import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { wrapped } from './template-text.mjs';

/** The districts of each state: how many, 0 for a single one at large, 98 for a delegate. */
function counts(geoids) {
  const byState = new Map();
  for (const geoid of [...new Set(geoids)].sort()) {
    byState.set(geoid.slice(0, 2), [...(byState.get(geoid.slice(0, 2)) ?? []), Number(geoid.slice(2))]);
  }
  return [...byState].map(([state, numbers]) => {
    const single = numbers.length === 1 && (numbers[0] === 0 || numbers[0] === 98);
    if (!single && numbers.some((number, i) => number !== i + 1)) throw new Error(`${state} has districts ${numbers}`);
    return `${state}:${numbers.at(-1)}`;
  });
}

/** `src/codes/districts/districts.data.ts` from the files that relate districts to counties and to ZIP code areas. */
export function districtTables(folder) {
  const of118 = readTable(join(folder, 'us/county_cd118_relationship.csv')).map((row) => row.cd118_geoid);
  const of119 = readTable(join(folder, 'us/zcta_cd119.csv.gz')).map((row) => row.cd_geoid);
  // ZZ marks water and other parts of counties without land that no district has.
  const kept = of118.filter((geoid) => !geoid.endsWith('ZZ'));
  return {
    'src/codes/districts/districts.data.ts': `// Congressional districts by the two FIPS digits of the state: the number of districts, 0 for a single one at large (code 00),
// 98 for the seat of a delegate (code 98). ZZ, parts of counties without land that lie in no district, is left out.
// Edition: 118th Congress, 435 districts and 6 delegates; 119th Congress, 435 districts, and the District of Columbia and
// Puerto Rico, which its file writes with 00. Its file has no other territory.
// Source: US Census Bureau, relation of counties to districts of the 118th Congress (2023) and of ZIP code areas to those of the
// 119th (2024-11) (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const districtTable: Readonly<Record<118 | 119, string>> = {
  118: \`${wrapped(counts(kept))}\`,
  119: \`${wrapped(counts(of119))}\`,
};
`,
  };
}
