// states

// regions made of others
export { type CustomRegionOptions, customRegion } from './custom-region.ts';
// markets
export { isMarket, market, marketLabel, markets, parseMarket, world } from './market.ts';
export { isCountryGroup, marketByName } from './market-by-name.ts';
// products: the titles of NAICS have an entry of their own, portolan/codes/naics
export { isManufactured } from './naics/is-manufactured.ts';
export { type Naics3Change, type NaicsEdition, naics3Changes, naics3Stability } from './naics/naics3-changes.ts';
export { naicsTradeEditions } from './naics/trade-editions.ts';
// regions
export { parentRegion } from './parent-region.ts';
export { isRegionCode, parseRegionCode, regionCode } from './region-code.ts';
export { regionKind } from './region-kind.ts';
export { regionLabel } from './region-label.ts';
export type { PlaceLink, PlaceRelation, PlaceRelationMeta, RelationBasis } from './relations/place-relation.ts';
export {
  fiftyStates,
  isState,
  parseState,
  type StateCode,
  type StateRecord,
  state,
  states,
} from './state.ts';
export { stateByName } from './state-by-name.ts';
