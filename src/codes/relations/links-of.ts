import type { RegionCode } from '../../model/index.ts';
import type { PlaceLink, PlaceRelation } from './place-relation.ts';

/** The links of a relation by both ends. */
export interface RelationIndex {
  readonly from: ReadonlyMap<RegionCode, readonly PlaceLink[]>;
  readonly to: ReadonlyMap<RegionCode, readonly PlaceLink[]>;
}

const indexes = /* @__PURE__ */ new WeakMap<PlaceRelation, RelationIndex>();

/** The links of a relation by both ends, made once for a relation. */
export function linksOf(relation: PlaceRelation): RelationIndex {
  const known = indexes.get(relation);
  if (known !== undefined) return known;
  const { links } = relation;
  const index = { from: grouped(links, 0), to: grouped(links, 1) };
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
  // the links themselves may be the caller's own
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
