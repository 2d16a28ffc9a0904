import { expectTypeOf, it } from 'vitest';
import { type BecCode, bec, becUse } from '../../src/codes/bec/index.ts';
import {
  type Hs6,
  type HsCode,
  type Hts,
  hs,
  hs6,
  hs6OfTenDigits,
  hs2012,
  hs2017,
  hsEdition,
  hts,
  isHs,
  isHs6,
  parseHs6,
  type ScheduleB,
  scheduleB,
} from '../../src/codes/hs/index.ts';
import { hs2017Titles } from '../../src/codes/hs/titles/index.ts';
import { type SitcCode, sitc, sitc4 } from '../../src/codes/sitc/index.ts';
import type { CodeIn, MarketCode, Parsed, ProductCode } from '../../src/model/index.ts';

it('codes of another edition do not compile', () => {
  const older = hs2012.code('010121');
  // @ts-expect-error HS 2012 where HS 2017 is wanted
  hs2017.levelOf(older);
  // @ts-expect-error HS 2012 where HS 2017 is wanted
  hs2017Titles.titleOf(older);
  // @ts-expect-error a code of any edition where HS 2017 is wanted
  hs2017.parentOf(hs('010121'));
  // @ts-expect-error no such edition
  hs('010121', 'HS2007');
  hs2017.parentOf(hs('010121', 'HS2017'));
  hs2017.parentOf(hs6('010121', 'HS2017'));
  expectTypeOf<HsCode<'HS2012'>>().not.toExtend<HsCode<'HS2017'>>();
  expectTypeOf<HsCode<'HS2012'>>().toExtend<HsCode>();
  expectTypeOf<HsCode>().not.toExtend<HsCode<'HS2012'>>();
});

it('codes of another system do not compile', () => {
  // @ts-expect-error SITC where HS is wanted
  hs2017.levelOf(sitc('784'));
  // @ts-expect-error HS where SITC is wanted
  sitc4.levelOf(hs('8703', 'HS2017'));
  // @ts-expect-error SITC where BEC is wanted
  becUse(sitc('7'));
  // @ts-expect-error a subheading where ten digits are wanted
  hs6OfTenDigits(hs6('010121'));
  // @ts-expect-error text that nobody has checked
  hs2017.levelOf('010121');
  expectTypeOf<ScheduleB>().not.toExtend<Hts>();
  expectTypeOf<Hts>().not.toExtend<ScheduleB>();
  expectTypeOf<ScheduleB>().not.toExtend<HsCode>();
  expectTypeOf<CodeIn<'NAICS2017'>>().not.toExtend<HsCode>();
  expectTypeOf<HsCode>().not.toExtend<MarketCode>();
});

it('all of them are codes of products', () => {
  expectTypeOf(hs('8703')).toExtend<ProductCode>();
  expectTypeOf(hs6('870323', 'HS2022')).toExtend<ProductCode>();
  expectTypeOf(sitc('784')).toExtend<ProductCode>();
  expectTypeOf(bec('41')).toExtend<ProductCode>();
  expectTypeOf(scheduleB('0101210010')).toExtend<ProductCode>();
  expectTypeOf(hts('0101210010')).toExtend<ProductCode>();
});

it('an edition that is given narrows the code', () => {
  expectTypeOf(hs('8703', 'HS2017')).toEqualTypeOf<CodeIn<'HS2017'>>();
  expectTypeOf(hs('8703')).toEqualTypeOf<HsCode<'HS2012' | 'HS2017' | 'HS2022'>>();
  expectTypeOf(hs6('870323', 'HS2017')).toEqualTypeOf<Hs6<'HS2017'>>();
  expectTypeOf(parseHs6('870323', 'HS2017')).toEqualTypeOf<Parsed<Hs6<'HS2017'>>>();
  expectTypeOf(hsEdition('HS2017')).toEqualTypeOf(hs2017);
  expectTypeOf<Hs6<'HS2017'>>().toExtend<CodeIn<'HS2017'>>();
  expectTypeOf<CodeIn<'HS2017'>>().not.toExtend<Hs6<'HS2017'>>();
  expectTypeOf<SitcCode>().toEqualTypeOf<CodeIn<'SITC4'>>();
  expectTypeOf<BecCode>().toEqualTypeOf<CodeIn<'BEC4'>>();
  const value: unknown = '870323';
  if (isHs6(value, 'HS2017')) expectTypeOf(value).toEqualTypeOf<Hs6<'HS2017'>>();
  if (isHs(value)) expectTypeOf(value).toEqualTypeOf<HsCode>();
});
