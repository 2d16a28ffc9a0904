import { describe, expect, it } from 'vitest';
import { counties, county, countyChanges, countyRecord } from '../../src/codes/counties/index.ts';
import {
  countries,
  countryGroups,
  countryOf,
  freeTradeAgreements,
  freeTradePartners,
  scheduleCCountries,
} from '../../src/codes/countries/index.ts';
import { district, districtRecord, districts } from '../../src/codes/districts/index.ts';
import { hs2017 } from '../../src/codes/hs/index.ts';
import { hs2017Titles } from '../../src/codes/hs/titles/index.ts';
import { fiftyStates, market, markets, states } from '../../src/codes/index.ts';
import { isMetro, metro, metroDelineation, metroRecord, metros } from '../../src/codes/metros/index.ts';
import { naics3Changes, naics3Commodities, naics2017, tradeOnlyNaics } from '../../src/codes/naics/index.ts';
import { portDistricts, ports } from '../../src/codes/ports/index.ts';
import { countyDistrict118 } from '../../src/codes/relations/county-district-118.ts';
import { countyMetro2018 } from '../../src/codes/relations/county-metro-2018.ts';
import { partsOf, placeRelation, placesOf } from '../../src/codes/relations/index.ts';

/** The paths at which a value can be changed. */
function loose(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => loose(part, `${path}/${key}`))].slice(0, 3);
}

const kind = 'Metropolitan Statistical Area';
const own = () =>
  metroDelineation([{ cbsa: '12060', title: 'Atlanta, GA', kind, county: '13121' }], { vintage: 'v', source: 's' });
const ownRelation = () =>
  placeRelation([{ from: 'county:13121', to: 'cbsa:12060' }], {
    ...{ from: 'county', to: 'metro', vintage: 'v', basis: 'membership', source: 's', note: null },
  }).relation;

describe('what is shared can not be changed', () => {
  it.each<[name: string, get: () => unknown]>([
    ['states', () => states],
    ['fiftyStates', () => fiftyStates],
    ['markets', () => markets],
    ['countries', () => countries],
    ['countryOf', () => countryOf(market('CAN'))],
    ['countryGroups', () => countryGroups],
    ['freeTradeAgreements', () => freeTradeAgreements],
    ['a row of freeTradePartners', () => freeTradePartners({ asOf: '2025-12-31' })[0]],
    ['scheduleCCountries', () => scheduleCCountries],
    ['ports', () => ports],
    ['portDistricts', () => portDistricts],
    ['countyChanges', () => countyChanges],
    ['countyRecord', () => countyRecord(county('county:13121'))],
    ['a row of counties', () => counties({ state: 'US-GA' })[0]],
    ['districtRecord', () => districtRecord(district('cd118:1305'))],
    ['a row of districts', () => districts(119)[0]],
    ['metros', () => metros(2018)],
    ['metroRecord', () => metroRecord(metro('cbsa:12060'))],
    ['metros of metroDelineation', () => own().metros],
    ['a relation', () => countyMetro2018],
    ['a relation of shares', () => countyDistrict118],
    ['a relation of metroDelineation', () => own().relation],
    ['a relation of placeRelation', ownRelation],
    ['partsOf', () => partsOf(countyMetro2018, 'cbsa:12060')],
    ['placesOf', () => placesOf(countyMetro2018, 'county:13121')],
    ['partsOf a relation of placeRelation', () => partsOf(ownRelation(), 'cbsa:12060')],
    ['naics3Commodities', () => naics3Commodities],
    ['naics3Changes', () => naics3Changes],
    ['tradeOnlyNaics', () => tradeOnlyNaics],
    ['hs2017', () => hs2017],
    ['naics2017', () => naics2017],
    ['hs2017Titles', () => hs2017Titles],
  ])('%s', (_, get) => {
    expect(typeof get()).toBe('object');
    expect(loose(get())).toEqual([]);
  });

  it('links that a caller wrote stay the caller’s', () => {
    const link = ['county:13121', 'cbsa:12060', 1] as const;
    const meta = { from: 'county', to: 'metro', vintage: 'v', basis: 'membership', source: 's', note: null } as const;
    expect(partsOf({ ...meta, links: [link] }, 'cbsa:12060')).toEqual([link]);
    expect(Object.isFrozen(link)).toBe(false);
  });

  it('codes in lists that are the caller’s to change', () => {
    (hs2017.childrenOf(hs2017.code('0101')) as unknown as string[]).length = 0;
    (hs2017.codes() as unknown as string[]).length = 0;
    expect(hs2017.childrenOf(hs2017.code('0101')).length).toBeGreaterThan(0);
    expect(isMetro('cbsa:12060', { delineation: 2018 })).toBe(true);
  });
});
