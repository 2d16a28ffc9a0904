import type { RegionCode } from '../../model/index.ts';
import { checkPlace } from './check-place.ts';
import { linksOf } from './links-of.ts';
import type { PlaceLink, PlaceRelation } from './place-relation.ts';

/**
 * The links that lead to a place: its parts, each with the share of the part that lies in the place. In order of their codes.
 * The relation is indexed once, so that a look-up costs next to nothing.
 *
 * Empty for a place that the relation doesn't list: it was none when the relation held, such as an area of another delineation,
 * or there is no such place.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a region, with a suggestion where there is one; `INVALID_OPTION` for a region
 * of another kind or Congress than the relation leads to, and for what is no relation.
 *
 * @example
 * partsOf(countyMetro2013, 'cbsa:10500').map(([county]) => county);
 * // ['county:13007', 'county:13095', 'county:13177', 'county:13273', 'county:13321']
 */
export function partsOf<From extends RegionCode, To extends RegionCode>(
  relation: PlaceRelation<From, To>,
  place: NoInfer<To>,
): readonly PlaceLink<From, To>[] {
  checkPlace(relation, 'to', place);
  return (linksOf(relation).to.get(place) ?? []) as readonly PlaceLink<From, To>[];
}

/**
 * The links that lead from a place: where it lies, each with the share of it that lies there. In order of their codes.
 *
 * Empty for a place that the relation doesn't list, which means one of two things. It lies in none, such as a county outside
 * every metropolitan area; or its code was not in use when the relation held, such as Connecticut's planning regions in
 * `countyDistrict118`. That relation lists every county of its vintage, so there it is always the second; a relation of
 * counties to metropolitan areas doesn't tell the two apart.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a region, with a suggestion where there is one; `INVALID_OPTION` for a region
 * of another kind or Congress than the relation leads from, and for what is no relation.
 *
 * @example
 * placesOf(countyMetro2018, 'county:13121'); // [['county:13121', 'cbsa:12060', 1]]
 */
export function placesOf<From extends RegionCode, To extends RegionCode>(
  relation: PlaceRelation<From, To>,
  place: NoInfer<From>,
): readonly PlaceLink<From, To>[] {
  checkPlace(relation, 'from', place);
  return (linksOf(relation).from.get(place) ?? []) as readonly PlaceLink<From, To>[];
}
