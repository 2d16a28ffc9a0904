import { expectTypeOf, it } from 'vitest';
import {
  type CountryGroupCode,
  continentOfScheduleC,
  countryOf,
  marketOfScheduleC,
  type ScheduleC,
  scheduleC,
  scheduleCOf,
} from '../../../src/codes/countries/index.ts';
import { market, regionKind } from '../../../src/codes/index.ts';
import {
  districtOfPort,
  type PortCode,
  type PortDistrict,
  port,
  portDistrict,
  portName,
  portsOf,
} from '../../../src/codes/ports/index.ts';
import type { MarketCode, ProductCode, RegionCode } from '../../../src/model/index.ts';

it('markets, Schedule C, country groups, ports and districts do not mix', () => {
  // @ts-expect-error a code of Schedule C is no market
  countryOf(scheduleC('1220'));
  // @ts-expect-error a code of Schedule C is no market
  scheduleCOf(scheduleC('1220'));
  // @ts-expect-error a market is no code of Schedule C
  marketOfScheduleC(market('CAN'));
  // @ts-expect-error plain text is no code of Schedule C
  continentOfScheduleC('1220');
  // @ts-expect-error a market is no region
  regionKind(market('CAN'));
  // @ts-expect-error a district is no port
  portName(portDistrict('17'));
  // @ts-expect-error a port is no district
  portsOf(port('1703'));

  countryOf(marketOfScheduleC(scheduleC('1220')));
  portsOf(districtOfPort(port('1703')));
});

it('no brand is another', () => {
  expectTypeOf<ScheduleC>().not.toExtend<MarketCode>();
  expectTypeOf<MarketCode>().not.toExtend<ScheduleC>();
  expectTypeOf<CountryGroupCode>().not.toExtend<ScheduleC>();
  expectTypeOf<PortCode>().not.toExtend<ScheduleC>();
  expectTypeOf<PortCode>().not.toExtend<ProductCode>();
  expectTypeOf<PortDistrict>().not.toExtend<PortCode>();
  expectTypeOf<MarketCode>().not.toExtend<RegionCode>();
  expectTypeOf(continentOfScheduleC(scheduleC('1220'))).toEqualTypeOf<CountryGroupCode | null>();
});
