import { expectTypeOf, it } from 'vitest';
import { type BeaService, type BeaSummary, beaService, beaServices2020 } from '../../src/codes/bea/index.ts';
import { type BlsSector, blsSector } from '../../src/codes/bls/index.ts';
import { cluster, clusterKind } from '../../src/codes/clusters/index.ts';
import {
  commodityParent,
  industriesOf,
  isNaics,
  isTradeOnlyNaics,
  type NaicsCode,
  type NaicsCommodity,
  type NaicsGoods,
  naics,
  naics2017,
  naics2022,
  naicsCommodity,
  naicsEdition,
  parseNaics,
  type TradeOnlyNaics,
} from '../../src/codes/naics/index.ts';
import { naics2017Titles } from '../../src/codes/naics/titles/index.ts';
import type { CodeIn, Parsed, ProductCode } from '../../src/model/index.ts';

declare const hs6: CodeIn<'HS2017'>;
declare const text: string;

it('the edition that is asked for is the edition of the code', () => {
  expectTypeOf(naics('336', 'NAICS2017')).toEqualTypeOf<NaicsCode<'NAICS2017'>>();
  expectTypeOf(naics('336')).toEqualTypeOf<NaicsCode>();
  expectTypeOf(parseNaics('336', 'NAICS2022')).toEqualTypeOf<Parsed<NaicsCode<'NAICS2022'>>>();
  expectTypeOf(naicsEdition('NAICS2022').code('336')).toEqualTypeOf<NaicsCode<'NAICS2022'>>();
  expectTypeOf(naics('336', 'NAICS2017')).toExtend<NaicsCode>();
  expectTypeOf(naics('336', 'NAICS2017')).toExtend<ProductCode>();
  if (isNaics(text, 'NAICS2017')) expectTypeOf(text).toExtend<NaicsCode<'NAICS2017'>>();
});

it('a code of another edition, of any edition, of HS, or plain text is no code of NAICS 2017', () => {
  naics2017.parentOf(naics('336', 'NAICS2017'));
  // @ts-expect-error 2012 where 2017 is wanted
  naics2017.parentOf(naics('336', 'NAICS2012'));
  // @ts-expect-error 2017 where 2022 is wanted
  naics2022.childrenOf(naics('336', 'NAICS2017'));
  // @ts-expect-error any edition where 2017 is wanted
  naics2017.parentOf(naics('336'));
  // @ts-expect-error nor does the place where it is wanted choose its edition
  const chosen: NaicsCode<'NAICS2017'> = naics('336');
  // @ts-expect-error nor that of a commodity
  const commodity: NaicsCommodity<'NAICS2017'> = naicsCommodity('336');
  expectTypeOf([chosen, commodity]).toBeArray();
  // @ts-expect-error HS where NAICS is wanted
  naics2017.parentOf(hs6);
  // @ts-expect-error text where NAICS is wanted
  naics2017.levelOf('336');
  // @ts-expect-error a title of another edition
  naics2017Titles.titleOf(naics('336', 'NAICS2022'));
  // @ts-expect-error there is no such edition
  naics('336', 'NAICS2007');
});

it('a code of trade is no code of NAICS until it is asked', () => {
  const commodity = naicsCommodity('336411', 'NAICS2017');
  expectTypeOf(commodity).toEqualTypeOf<NaicsCommodity<'NAICS2017'>>();
  expectTypeOf(commodity).toExtend<ProductCode>();
  expectTypeOf<TradeOnlyNaics>().toExtend<NaicsCommodity>();
  expectTypeOf<TradeOnlyNaics>().not.toExtend<NaicsCode>();
  // @ts-expect-error it may be of trade only
  naics2017.parentOf(commodity);
  if (!isTradeOnlyNaics(commodity)) {
    expectTypeOf(commodity).toEqualTypeOf<NaicsGoods<'NAICS2017'>>();
    naics2017.parentOf(commodity);
  }
});

it('an industry is a code of trade once it is known to be of goods', () => {
  expectTypeOf<NaicsGoods<'NAICS2017'>>().toExtend<NaicsCode<'NAICS2017'>>();
  expectTypeOf<NaicsGoods<'NAICS2017'>>().toExtend<NaicsCommodity<'NAICS2017'>>();
  expectTypeOf<NaicsCode<'NAICS2017'>>().not.toExtend<NaicsCommodity<'NAICS2017'>>();
  expectTypeOf<CodeIn<'HS2017'>>().not.toExtend<NaicsCommodity>();
  expectTypeOf<NaicsCommodity<'NAICS2012'>>().not.toExtend<NaicsCommodity<'NAICS2017'>>();
});

it('industries of a code are of its edition', () => {
  expectTypeOf(industriesOf(naicsCommodity('11211X', 'NAICS2017'), naics2017)).toEqualTypeOf<
    readonly NaicsCode<'NAICS2017'>[]
  >();
  // @ts-expect-error 2017 in the list of 2022
  industriesOf(naics('336', 'NAICS2017'), naics2022);
  // @ts-expect-error 2012 in the list of 2017
  commodityParent(naicsCommodity('336', 'NAICS2012'), naics2017);
});

it('services, summary codes, sectors and clusters do not mix', () => {
  expectTypeOf<BeaService>().not.toExtend<BeaSummary>();
  expectTypeOf<BlsSector>().not.toExtend<BeaSummary>();
  expectTypeOf(cluster('Automotive')).toExtend<ProductCode>();
  // @ts-expect-error a sector where a cluster is wanted
  clusterKind(blsSector('15'));
  // @ts-expect-error NAICS where a service is wanted
  beaServices2020.parentOf(naics('541'));
  expectTypeOf(beaServices2020.parentOf(beaService('Transport'))).toEqualTypeOf<BeaService | null>();
});
