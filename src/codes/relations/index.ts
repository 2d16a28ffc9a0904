// relations: each that comes with portolan has an entry of its own, portolan/codes/relations/…

// looking up
export { partsOf, placesOf } from './parts-of.ts';
export type { PlaceLink, PlaceRelation, PlaceRelationMeta, RelationBasis } from './place-relation.ts';
// a file of one's own
export {
  type PlaceRelationOptions,
  type PlaceRelationRead,
  type PlaceRow,
  placeRelation,
  type RejectedPlaceRow,
} from './place-relation-from-rows.ts';
