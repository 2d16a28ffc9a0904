import type { RegionCode } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import type { PlaceLink, PlaceRelation, PlaceRelationMeta } from './place-relation.ts';

/** A relation whose links are read from their table when they are first asked for. */
export function placeRelationTable<From extends RegionCode, To extends RegionCode>(
  meta: PlaceRelationMeta,
  read: () => Iterable<PlaceLink<From, To>>,
): PlaceRelation<From, To> {
  let links: readonly PlaceLink<From, To>[] | undefined;
  // frozen as it is: looking into it would read the table
  return Object.freeze({
    ...meta,
    get links() {
      links ??= frozen(sortedLinks(read()));
      return links;
    },
  });
}

/** Links in order of `from`, then `to`. */
export function sortedLinks<From extends RegionCode, To extends RegionCode>(
  links: Iterable<PlaceLink<From, To>>,
): readonly PlaceLink<From, To>[] {
  return [...links].sort(([from, to], [otherFrom, otherTo]) =>
    from === otherFrom ? (to < otherTo ? -1 : 1) : from < otherFrom ? -1 : 1,
  );
}
