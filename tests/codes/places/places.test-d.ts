import { expectTypeOf, it } from 'vitest';
import { type CountyCode, county, countyName } from '../../../src/codes/counties/index.ts';
import {
  type DistrictCode,
  district,
  districtLabel,
  districts,
  isDistrict,
  parseDistrict,
} from '../../../src/codes/districts/index.ts';
import { customRegion, market, state } from '../../../src/codes/index.ts';
import { type MetroCode, metro, metroRecord, metros } from '../../../src/codes/metros/index.ts';
import { countyDistrict118 } from '../../../src/codes/relations/county-district-118.ts';
import { countyMetro2018 } from '../../../src/codes/relations/county-metro-2018.ts';
import { type PlaceRelation, partsOf, placesOf } from '../../../src/codes/relations/index.ts';
import type { RegionCode } from '../../../src/model/index.ts';

it('codes of places are codes of regions, and no text is one', () => {
  expectTypeOf(county('county:13121')).toExtend<RegionCode>();
  expectTypeOf(metro('cbsa:12060')).toExtend<RegionCode>();
  expectTypeOf(district('cd118:1305')).toExtend<RegionCode>();
  expectTypeOf<'county:13121'>().not.toExtend<CountyCode>();
  expectTypeOf<RegionCode>().not.toExtend<MetroCode>();
});

it('a place of one kind where another is wanted is a compile error', () => {
  // @ts-expect-error a metropolitan area is no county
  countyName(metro('cbsa:12060'));
  // @ts-expect-error a county is no metropolitan area
  metroRecord(county('county:13121'));
  // @ts-expect-error a state is no county
  countyName(state('US-GA'));
  // @ts-expect-error a county is no district
  districtLabel(county('county:13121'));
});

it('a district of one Congress where another is wanted is a compile error', () => {
  const of118 = district('cd118:1305', { congress: 118 });
  expectTypeOf(of118).toEqualTypeOf<DistrictCode<118>>();
  expectTypeOf(of118).toExtend<DistrictCode>();
  expectTypeOf(of118).not.toExtend<DistrictCode<119>>();
  expectTypeOf(district('cd118:1305')).not.toExtend<DistrictCode<118>>();
  expectTypeOf(districts(119)[0]!.code).toEqualTypeOf<DistrictCode<119>>();
  const wanted = (code: DistrictCode<119>) => code;
  // @ts-expect-error lines are redrawn between two Congresses
  wanted(of118);
  // @ts-expect-error there is no list of the 117th
  district('cd117:1305', { congress: 117 });
  const value: unknown = 'cd118:1305';
  if (isDistrict(value, { congress: 118 })) expectTypeOf(value).toEqualTypeOf<DistrictCode<118>>();
  const parsed = parseDistrict(value, { congress: 119 });
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<DistrictCode<119>>();
});

it('relations are asked with places of their two kinds', () => {
  partsOf(countyMetro2018, 'cbsa:12060');
  placesOf(countyMetro2018, county('county:13121'));
  // @ts-expect-error the relation leads to metropolitan areas
  partsOf(countyMetro2018, 'cd118:1305');
  // @ts-expect-error the relation leads from counties
  placesOf(countyMetro2018, 'cbsa:12060');
  // @ts-expect-error its districts are of the 118th Congress
  partsOf(countyDistrict118, 'cd119:1305');
  expectTypeOf(countyDistrict118).toExtend<PlaceRelation>();
});

it('what is no region, delineation or year is a compile error', () => {
  // @ts-expect-error a market is no region
  customRegion({ slug: 'mine', label: 'Mine', members: [market('CAN')] });
  // @ts-expect-error there is no list of 2015
  metros(2015);
  // @ts-expect-error a year is given by name
  county('county:13121', 2023);
  // @ts-expect-error an index of an array is no option
  ['county:13121'].map(county);
});
