// the lists, one an edition

export type { CodeIn } from '../../model/index.ts';
export type { Classification } from '../classification.ts';
export type { NaicsCode, NaicsLevel } from './naics-classification.ts';
export { naicsEdition, naicsEditions } from './naics-edition.ts';
export { naics2012 } from './naics2012.ts';
export { naics2017 } from './naics2017.ts';
export { naics2022 } from './naics2022.ts';

// industries of any level

export { industriesOf } from './industries-of.ts';
export { isManufactured } from './is-manufactured.ts';
export { isNaics, naics, parseNaics } from './naics.ts';

// commodities of trade statistics

export { commodityParent } from './commodity-parent.ts';
export {
  isNaicsCommodity,
  type NaicsCommodity,
  type NaicsGoods,
  naicsCommodity,
  parseNaicsCommodity,
} from './naics-commodity.ts';
export {
  isNaics3,
  type Naics3,
  type Naics3Record,
  naics3,
  naics3Commodities,
  naics3Title,
  parseNaics3,
} from './naics3.ts';
export {
  isTradeOnlyNaics,
  type TradeOnlyNaics,
  type TradeOnlyNaicsRecord,
  tradeOnlyNaics,
} from './trade-only-naics.ts';

// editions of the series

export { type Naics3Change, type NaicsEdition, naics3Changes, naics3Stability } from './naics3-changes.ts';
export { naicsTradeEditions } from './trade-editions.ts';
