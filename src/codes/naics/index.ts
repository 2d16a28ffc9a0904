// commodities of export statistics

export { isManufactured } from './is-manufactured.ts';
export {
  isNaics3,
  type Naics3,
  type Naics3Record,
  naics3,
  naics3Commodities,
  naics3Title,
  parseNaics3,
} from './naics3.ts';
export { type Naics3Change, type NaicsEdition, naics3Changes, naics3Stability } from './naics3-changes.ts';
// editions
export { naicsTradeEditions } from './trade-editions.ts';
