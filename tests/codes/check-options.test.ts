import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../src/codes/check-options.ts';
import { coarsen, conversionChoice, tradeWeights } from '../../src/codes/concordances/index.ts';
import { counties, countyByName } from '../../src/codes/counties/index.ts';
import { freeTradePartners } from '../../src/codes/countries/index.ts';
import { districts } from '../../src/codes/districts/index.ts';
import { customRegion } from '../../src/codes/index.ts';
import { metros } from '../../src/codes/metros/index.ts';
import { portsOf } from '../../src/codes/ports/index.ts';
import { refusalOf } from '../refusal.ts';
import { tableOf } from './concordances/made-up.ts';
import { hostile } from './hostile.ts';

const anyOf = (run: unknown) => run as (...given: unknown[]) => unknown;
const table = tableOf('HS2017', 'NAICS2017', [['1', 'a']]);

describe('options that would be ignored', () => {
  it.each([
    ['counties', counties, ['US-GA'], /"US-GA" is no object of options. Write counties\(\{ state: 'US-GA'/],
    ['counties', counties, [{ State: 'US-GA' }], /no option "State". There are state, year/],
    ['counties', counties, ['Georgia', { year: 2020 }], /"Georgia" is no object/],
    ['counties', counties, [null], /null is no object/],
    ['counties', counties, [['US-GA']], /no object/],
    ['districts', districts, [118, 'US-GA'], /Write districts\(118, \{ state: 'US-GA' \}\)/],
    ['districts', districts, [118, { State: 'US-GA' }], /The only one is state/],
    ['districts', districts, [], /districts\(118\)/],
    ['metros', metros, [2018, 'US-GA'], /Write metros\(2018, \{ state: 'US-GA' \}\)/],
    ['metros', metros, [], /metros\(2018\)/],
    ['freeTradePartners', freeTradePartners, ['2024-01-01'], /\{ asOf: '2024-01-01' \}/],
    ['freeTradePartners', freeTradePartners, [], /options are missing.*asOf/],
    ['freeTradePartners', freeTradePartners, [{ date: '2024-01-01' }], /no option "date"/],
    ['freeTradePartners', freeTradePartners, [{}], /asOf/],
    ['countyByName', countyByName, ['Fulton', 'US-GA', 2023], /number 2023/],
    ['customRegion', customRegion, [], /options are missing.*customRegion\(\{/],
    ['customRegion', customRegion, ['coast'], /"coast" is no object/],
    ['tradeWeights', tradeWeights, [table, { byTarget: { a: 1 } }, 'equal'], /fallback: 'equal'/],
    ['conversionChoice', conversionChoice, [table, 'equal'], /fallback: 'equal'/],
    ['coarsen', coarsen, [table, { frm: String }], /no option "frm"/],
  ] as const)('are refused by %s: %#', (_, run, given, message) => {
    expect(refusalOf(() => anyOf(run)(...given))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(message),
    });
  });

  it('are refused whatever they are', () => {
    for (const value of hostile) {
      if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) continue;
      expect(refusalOf(() => checkOptions(value, ['a'], 'f({ a: 1 })')).code).toBe('INVALID_OPTION');
    }
    expect(refusalOf(() => checkOptions(JSON.parse('{"__proto__":1}'), ['a'], 'f({ a: 1 })')).code).toBe(
      'INVALID_OPTION',
    );
    checkOptions(Object.freeze(Object.assign(Object.create(null), { a: undefined })), ['a'], 'f({ a: 1 })');
  });

  it('are no customs district', () => {
    expect(refusalOf(() => anyOf(portsOf)({ state: 'US-GA' })).code).toBe('UNKNOWN_CODE');
    expect(refusalOf(() => anyOf(portsOf)()).code).toBe('UNKNOWN_CODE');
  });
});

it('districts and areas of a state are those of the whole list', () => {
  for (const state of ['US-GA', 'US-DC', 'US-AK'] as const) {
    expect(districts(118, { state })).toEqual(districts(118).filter((record) => record.state === state));
    expect(metros(2018, { state })).toEqual(metros(2018).filter(({ states }) => states.includes(state)));
  }
  expect(districts(118, { state: 'US-GA' })).toHaveLength(14);
  expect(refusalOf(() => anyOf(districts)(118, { state: 'GA' })).code).toBe('UNKNOWN_CODE');
  expect(refusalOf(() => anyOf(metros)(2018, { state: 'GA' })).code).toBe('UNKNOWN_CODE');
});

it('a county is asked for with its state', () => {
  expect(anyOf(countyByName)('Fulton, GA')).toEqual({
    ok: false,
    reason: expect.stringContaining("countyByName('Fulton', 'US-GA')"),
  });
});
