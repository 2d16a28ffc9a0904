import { join } from 'node:path';
import { metroMembers } from './metro-tables.mjs';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

const written = 'Written by scripts/data/build-codes.mjs; do not edit by hand.';

/** The counties of a place, by state: two digits, then three for each county. */
function byState(counties) {
  const groups = new Map();
  for (const fips of [...counties].sort()) {
    groups.set(fips.slice(0, 2), (groups.get(fips.slice(0, 2)) ?? '') + fips.slice(2));
  }
  return [...groups].map(([state, numbers]) => state + numbers);
}

function metroLines(folder, delineation) {
  const members = new Map();
  const placed = new Set();
  for (const [county, metro] of metroMembers(folder, delineation)) {
    if (placed.has(county)) throw new Error(`${county} is in two areas`);
    placed.add(county);
    members.set(metro, [...(members.get(metro) ?? []), county]);
  }
  return [...members].sort().map(([metro, counties]) => [metro, ...byState(counties)].join(' '));
}

function metroFile(folder, delineation, scope) {
  return `// The counties of each metropolitan and micropolitan area, a line for an area: its five digits, then for each state two FIPS
// digits with the three digits of each county.
// Edition: OMB delineation of ${delineation}, ${scope}.
// Source: US Office of Management and Budget and US Census Bureau, delineation files (US federal government work, public
// domain).
// ${written}

export const countyMetro${delineation}Table: string = \`${templateText(metroLines(folder, delineation))}\`;
`;
}

function districtLines(folder) {
  const parts = new Map();
  const countyParts = new Map();
  for (const row of readTable(join(folder, 'us/county_cd118_relationship.csv'))) {
    // Water that no district has, and districts that only touch a county.
    if (row.cd118_geoid.endsWith('ZZ') || row.land_area_part_m2 === '0') continue;
    if (!row.county_fips.startsWith(row.cd118_geoid.slice(0, 2)))
      throw new Error(`${row.cd118_geoid} leaves its state`);
    parts.set(row.cd118_geoid, [...(parts.get(row.cd118_geoid) ?? []), row]);
    countyParts.set(row.county_fips, (countyParts.get(row.county_fips) ?? 0) + 1);
  }
  return [...parts].sort().map(([district, rows]) => {
    rows.sort((a, b) => (a.county_fips < b.county_fips ? -1 : 1));
    const isWhole = (row) => countyParts.get(row.county_fips) === 1;
    const whole = rows.filter(isWhole).map((row) => row.county_fips.slice(2));
    const split = rows.filter((row) => !isWhole(row));
    return [district + whole.join(''), ...split.map((row) => row.county_fips.slice(2) + row.land_area_part_m2)].join(
      ' ',
    );
  });
}

/** The tables of `src/codes/relations`. */
export function placeRelationTables(folder) {
  return {
    'src/codes/relations/county-metro-2013.data.ts': metroFile(folder, 2013, 'with Puerto Rico'),
    'src/codes/relations/county-metro-2018.data.ts': metroFile(folder, 2018, 'without Puerto Rico'),
    'src/codes/relations/county-district-118.data.ts': `// The counties of each district of the 118th Congress, a line for a district: its four digits, with the three digits of each
// county that lies in it whole; then, for each county that it shares, the three digits and the square metres of land that
// the two have in common. Parts without land are left out.
// Edition: districts of the 118th Congress, counties of the 2020 census.
// Source: US Census Bureau, 118th Congressional District to 2020 County relationship file (US federal government work, public
// domain).
// ${written}

export const countyDistrict118Table: string = \`${templateText(districtLines(folder))}\`;
`,
  };
}
