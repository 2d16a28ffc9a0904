import { countyDistrict118Table } from './county-district-118.data.ts';
import type { PlaceLink, PlaceRelation } from './place-relation.ts';
import { placeRelationTable } from './place-relation-table.ts';

type County = `county:${string}`;
type District = `cd118:${string}`;

/**
 * Which districts of the 118th Congress the counties of the 2020 census lie in, with the share of each county's land: 3,234
 * counties, 2,830 of them in one district. The shares of a county add up to 1.
 *
 * They are shares of land, not of people, jobs or exports: no such shares are in the data at hand. A figure split by them is a
 * rough estimate where a county lies in several districts, worst where a city is one of them. Connecticut is by its eight
 * counties. Parts without land are left out.
 *
 * @example
 * placesOf(countyDistrict118, 'county:13051'); // [['county:13051', 'cd118:1301', 1]]
 */
export const countyDistrict118: PlaceRelation<County, District> = /* @__PURE__ */ placeRelationTable(
  {
    from: 'county',
    to: 'congressional-district',
    vintage: '118th Congress, counties of the 2020 census',
    basis: 'land-area',
    source: 'US Census Bureau, 118th Congressional District to 2020 County relationship file',
    note: 'Shares of land, not of people, jobs or exports.',
  },
  () => links(countyDistrict118Table),
);

/** The links of the table: each share is the land in common over all land of the county. */
function links(table: string): readonly PlaceLink<County, District>[] {
  const parts = [...landParts(table)];
  const land = new Map<County, number>();
  for (const [county, , squareMetres] of parts) land.set(county, (land.get(county) ?? 0) + squareMetres);
  return parts.map(([county, district, squareMetres]) => [county, district, squareMetres / land.get(county)!]);
}

/** The parts of counties in districts with their land. A county that lies in one district whole counts 1. */
function* landParts(table: string): Iterable<PlaceLink<County, District>> {
  for (const line of table.split('\n')) {
    const [head = '', ...shared] = line.split(' ');
    const [state, district] = [head.slice(0, 2), `cd118:${head.slice(0, 4)}` as const];
    for (let i = 4; i < head.length; i += 3) yield [`county:${state}${head.slice(i, i + 3)}`, district, 1];
    for (const part of shared) yield [`county:${state}${part.slice(0, 3)}`, district, Number(part.slice(3))];
  }
}
