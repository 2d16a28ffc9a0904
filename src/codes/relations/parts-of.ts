import type { RegionCode } from '../../model/index.ts';
import type { PlaceLink, PlaceRelation } from './place-relation.ts';

interface RelationIndex {
  readonly byFrom: ReadonlyMap<RegionCode, readonly PlaceLink[]>;
  readonly byTo: ReadonlyMap<RegionCode, readonly PlaceLink[]>;
}

const indexes = /* @__PURE__ */ new WeakMap<PlaceRelation, RelationIndex>();

/** The links of a relation by both ends, made once for a relation. */
function indexOf(relation: PlaceRelation): RelationIndex {
  const known = indexes.get(relation);
  if (known !== undefined) return known;
  const { links } = relation;
  const index = { byFrom: grouped(links, 0), byTo: grouped(links, 1) };
  indexes.set(relation, index);
  return index;
}

function grouped(links: readonly PlaceLink[], end: 0 | 1): ReadonlyMap<RegionCode, readonly PlaceLink[]> {
  const groups = new Map<RegionCode, PlaceLink[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group === undefined) groups.set(link[end], [link]);
    else group.push(link);
  }
  return groups;
}

/**
 * The links that lead to a place: its parts, each with the share of the part that lies in the place. In order of their codes;
 * empty for a place that the relation doesn't have. The relation is indexed once, so that a look-up costs next to nothing.
 *
 * @example
 * partsOf(countyMetro2013, 'cbsa:10500').map(([county]) => county);
 * // ['county:13007', 'county:13095', 'county:13177', 'county:13273', 'county:13321']
 */
export function partsOf<From extends RegionCode, To extends RegionCode>(
  relation: PlaceRelation<From, To>,
  place: NoInfer<To>,
): readonly PlaceLink<From, To>[] {
  return (indexOf(relation).byTo.get(place) ?? []) as readonly PlaceLink<From, To>[];
}

/**
 * The links that lead from a place: where it lies, each with the share of it that lies there. In order of their codes; empty for
 * a place that the relation doesn't have, such as a county outside every metropolitan area.
 *
 * @example
 * placesOf(countyMetro2018, 'county:13121'); // [['county:13121', 'cbsa:12060', 1]]
 */
export function placesOf<From extends RegionCode, To extends RegionCode>(
  relation: PlaceRelation<From, To>,
  place: NoInfer<From>,
): readonly PlaceLink<From, To>[] {
  return (indexOf(relation).byFrom.get(place) ?? []) as readonly PlaceLink<From, To>[];
}
