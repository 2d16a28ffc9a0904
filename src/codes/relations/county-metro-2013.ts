import { countyMetro2013Table } from './county-metro-2013.data.ts';
import { metroMembers } from './metro-members.ts';
import type { PlaceRelation } from './place-relation.ts';
import { placeRelationTable } from './place-relation-table.ts';

/**
 * Which metropolitan or micropolitan area a county is a member of, in the OMB delineation of 2013: 1,882 counties in 929 areas, with Puerto Rico's. Counties
 * that are in none have no link.
 *
 * @example
 * partsOf(countyMetro2013, 'cbsa:12060').length; // 29
 */
export const countyMetro2013: PlaceRelation<`county:${string}`, `cbsa:${string}`> = /* @__PURE__ */ placeRelationTable(
  {
    from: 'county',
    to: 'metro',
    vintage: 'OMB delineation of 2013',
    basis: 'membership',
    source: 'US Office of Management and Budget and US Census Bureau, delineation file of 2013',
    note: null,
  },
  () => metroMembers(countyMetro2013Table),
);
