import { countyMetro2018Table } from './county-metro-2018.data.ts';
import { metroMembers } from './metro-members.ts';
import type { PlaceRelation } from './place-relation.ts';
import { placeRelationTable } from './place-relation-table.ts';

/**
 * Which metropolitan or micropolitan area a county is a member of, in the OMB delineation of 2018: 1,840 counties in 926 areas, without Puerto Rico's, which the list at hand leaves out. Counties
 * that are in none have no link.
 *
 * @example
 * partsOf(countyMetro2018, 'cbsa:12060').length; // 29
 */
export const countyMetro2018: PlaceRelation<`county:${string}`, `cbsa:${string}`> = /* @__PURE__ */ placeRelationTable(
  {
    from: 'county',
    to: 'metro',
    vintage: 'OMB delineation of 2018',
    basis: 'membership',
    source: 'US Office of Management and Budget and US Census Bureau, delineation file of 2018',
    note: 'Puerto Rico is left out.',
  },
  () => metroMembers(countyMetro2018Table),
);
