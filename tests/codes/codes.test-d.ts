import { expectTypeOf, it } from 'vitest';
import { market, type StateCode, state } from '../../src/codes/index.ts';
import { type Naics3, naics3 } from '../../src/codes/naics/index.ts';
import type { MarketCode, ProductCode, RegionCode } from '../../src/model/index.ts';

it('codes of different systems do not mix', () => {
  expectTypeOf(state('US-GA')).toExtend<RegionCode>();
  expectTypeOf(naics3('336')).toExtend<ProductCode>();
  expectTypeOf(market('CAN')).not.toExtend<ProductCode>();
  expectTypeOf(naics3('336')).not.toExtend<MarketCode>();
  expectTypeOf<ProductCode>().not.toExtend<Naics3>();
  expectTypeOf<string>().not.toExtend<MarketCode>();
});

it('a state that does not exist is a compile error', () => {
  expectTypeOf<'US-GA'>().toExtend<StateCode>();
  expectTypeOf<'US-XX'>().not.toExtend<StateCode>();
});
