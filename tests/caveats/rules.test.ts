import { describe, expect, it } from 'vitest';
import { caveatRules, caveatsFor, type FactsInUse } from '../../src/caveats/index.ts';
import type { Caveat, CaveatId, CaveatTouch, MarketCode, ProductCode } from '../../src/model/index.ts';
import { exportsOfGeorgia, naics, productSeries, stateExports, stateImports } from './facts.ts';

/** Facts on which a rule fires and facts on which it does not, with what METHODS §2f says of it. */
interface RuleCase {
  readonly id: CaveatId;
  readonly severity: Caveat['severity'];
  readonly fires: readonly [why: string, facts: FactsInUse, cells: CaveatTouch['cells']][];
  readonly staysQuiet: readonly [why: string, facts: FactsInUse][];
}

const national: FactsInUse = { ...exportsOfGeorgia, regions: ['US'], basis: { ...stateExports, series: 'national' } };
const imports: FactsInUse = { ...exportsOfGeorgia, basis: stateImports };
const to = (...markets: string[]): FactsInUse => ({
  ...exportsOfGeorgia,
  fact: 'exportsByMarket',
  markets: markets as MarketCode[],
});
const exporters: FactsInUse = { fact: 'exporterCounts', basis: null, regions: ['US-GA'], periods: ['2007', '2009'] };
const people = (...periods: string[]): FactsInUse => ({
  fact: 'population',
  basis: null,
  regions: ['US-GA'],
  periods,
  series: true,
});
const sums = (...checks: [period: string, totalUsd: number, sumUsd: number][]): FactsInUse => ({
  ...exportsOfGeorgia,
  sums: checks.map(([period, totalUsd, sumUsd]) => ({ region: 'US-GA', period, totalUsd, sumUsd })),
});

const cases: readonly RuleCase[] = [
  {
    id: 'C01',
    severity: 'note',
    fires: [
      ['exports of a state by origin of movement', exportsOfGeorgia, { region: ['US-GA'] }],
      ['only the state, beside the nation', { ...exportsOfGeorgia, regions: ['US', 'US-GA'] }, { region: ['US-GA'] }],
      [
        'the series by ZIP code',
        { ...exportsOfGeorgia, basis: { ...stateExports, series: 'origin-of-movement-zip' } },
        { region: ['US-GA'] },
      ],
    ],
    staysQuiet: [
      ['the nation', national],
      ['the nation in the series of the states', { ...exportsOfGeorgia, regions: ['US'] }],
      ['imports', imports],
      ['facts that are no trade', exporters],
    ],
  },
  {
    id: 'C06',
    severity: 'note',
    fires: [
      [
        'products told apart, those that are not manufactured first',
        { ...exportsOfGeorgia, products: ['336', '111', '311'] as string[] as ProductCode[] },
        { product: ['111', '311', '336'] },
      ],
    ],
    staysQuiet: [
      ['totals', exportsOfGeorgia],
      ['products of the nation, which knows its own', { ...national, products: ['111'] as string[] as ProductCode[] }],
      ['no products in use', { ...exportsOfGeorgia, products: [] }],
    ],
  },
  {
    id: 'C07',
    severity: 'note',
    fires: [
      ['exports to Canada', to('MEX', 'CAN'), { market: ['CAN'], period: ['2023', '2024'] }],
      ['from 1990 on', { ...to('CAN'), periods: ['1989', '1990'] }, { market: ['CAN'], period: ['1990'] }],
      ['the nation too', { ...to('CAN'), regions: ['US'] }, { market: ['CAN'], period: ['2023', '2024'] }],
    ],
    staysQuiet: [
      ['exports elsewhere', to('MEX', 'CHN')],
      ['exports to Canada before 1990', { ...to('CAN'), periods: ['1988', '1989'] }],
      ['imports from Canada', { ...to('CAN'), basis: stateImports }],
      ['markets not told apart', exportsOfGeorgia],
    ],
  },
  {
    id: 'C12',
    severity: 'note',
    fires: [
      [
        'exports of a state before 1987',
        { ...exportsOfGeorgia, periods: ['1985', '1986', '1987'] },
        { period: ['1985', '1986'] },
      ],
      [
        'imports of a state before January 2008',
        { ...imports, periods: ['2006', '2007-12', '2008-01', '2008'] },
        { period: ['2006', '2007-12'] },
      ],
    ],
    staysQuiet: [
      ['exports from 1987 on', { ...exportsOfGeorgia, periods: ['1987', '2024'] }],
      ['imports from 2008 on', { ...imports, periods: ['2008-01', '2024'] }],
      ['the nation', { ...national, periods: ['1980'] }],
      ['the nation in the series of the states', { ...exportsOfGeorgia, regions: ['US'], periods: ['1980'] }],
      ['facts that are no trade', { ...exporters, periods: ['1980'] }],
    ],
  },
  {
    id: 'C19',
    severity: 'warn',
    fires: [
      [
        'cells that add up to less than their total',
        sums(['2023', 100, 100], ['2024', 100, 97]),
        { region: ['US-GA'], period: ['2024'] },
      ],
    ],
    staysQuiet: [
      ['cells that add up', sums(['2024', 100, 100])],
      ['what rounding to dollars leaves', sums(['2024', 100.4, 100])],
      ['cells that add up to more, which is another matter', sums(['2024', 100, 103])],
      ['no totals beside cells', exportsOfGeorgia],
    ],
  },
  {
    id: 'C20',
    severity: 'warn',
    fires: [['the top of a longer list', { ...to('CAN'), topList: true }, { region: ['US-GA'] }]],
    staysQuiet: [['a whole list', { ...to('CAN'), topList: false }]],
  },
  {
    id: 'C24',
    severity: 'warn',
    fires: [
      [
        'a state against the nation',
        { ...exportsOfGeorgia, againstNation: true },
        { region: ['US-GA'], period: ['2023', '2024'] },
      ],
    ],
    staysQuiet: [
      ['a state by itself', exportsOfGeorgia],
      ['the nation against itself', { ...national, againstNation: true }],
    ],
  },
  {
    id: 'C29',
    severity: 'warn',
    fires: [
      [
        'a series of totals over two editions of NAICS',
        { ...exportsOfGeorgia, basis: { ...stateExports, classified: naics }, periods: ['2016', '2017'], series: true },
        { period: ['2017'] },
      ],
      [
        'a code that kept its definition',
        productSeries(['336'], ['2012', '2024']),
        { product: ['336'], period: ['2022'] },
      ],
      [
        'a code that moved in the trade series only',
        productSeries(['112'], ['2021', '2022']),
        { product: ['112'], period: ['2022'] },
      ],
      [
        'a code of trade statistics that no edition defines',
        productSeries(['910'], ['2012', '2017', '2022']),
        { product: ['910'], period: ['2017', '2022'] },
      ],
    ],
    staysQuiet: [
      ['years of one edition', productSeries(['336', '511'], ['2017', '2021'])],
      ['figures that are not joined', { ...productSeries(['511'], ['2012', '2024']), joinedProducts: [] }],
      ['years side by side', { ...productSeries(['511'], ['2012', '2024']), series: false }],
      ['totals that no edition touches', { ...exportsOfGeorgia, periods: ['2012', '2024'], series: true }],
      [
        'another classification',
        {
          ...productSeries(['87'], ['2016', '2018']),
          basis: {
            ...stateExports,
            classified: {
              system: 'HS',
              editions: [
                { edition: 'HS2012', from: null, to: '2016' },
                { edition: 'HS2017', from: '2017', to: null },
              ],
            },
          },
        },
      ],
    ],
  },
  {
    id: 'C32',
    severity: 'note',
    fires: [['exporter counts', exporters, { region: ['US-GA'], period: ['2007', '2009'] }]],
    staysQuiet: [['exports', exportsOfGeorgia]],
  },
  {
    id: 'C33',
    severity: 'warn',
    fires: [['value per exporter', { ...exporters, derived: true }, { region: ['US-GA'], period: ['2007', '2009'] }]],
    staysQuiet: [
      ['the counts as published', exporters],
      ['other figures computed here', { ...exportsOfGeorgia, derived: true }],
    ],
  },
  {
    id: 'C37',
    severity: 'note',
    fires: [['trade figures computed here', { ...exportsOfGeorgia, derived: true }, {}]],
    staysQuiet: [
      ['figures as published', exportsOfGeorgia],
      ['computed figures of facts that are no trade', { ...people('2023', '2024'), derived: true }],
    ],
  },
  {
    id: 'C38',
    severity: 'note',
    fires: [
      ['a population series across a census', people('2019', '2020'), { period: ['2020'] }],
      ['across two', people('2005', '2024'), { period: ['2010', '2020'] }],
    ],
    staysQuiet: [
      ['a series between censuses', people('2020', '2024')],
      ['a single year', people('2020')],
      ['years side by side', { ...people('2019', '2020'), series: false }],
      ['exports across a census', { ...exportsOfGeorgia, periods: ['2019', '2020'], series: true }],
      ['no years at all', people()],
    ],
  },
];

const fired = (id: CaveatId, facts: FactsInUse) => caveatsFor([facts]).find((caveat) => caveat.id === id);

it('there is a case for every rule, by number', () => {
  expect(caveatRules.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
});

describe.each(cases)('$id', ({ id, severity, fires, staysQuiet }) => {
  it.each(fires)('fires on %s', (_, facts, cells) => {
    expect(fired(id, facts)).toMatchObject({
      id,
      severity,
      touches: [{ fact: facts.fact, cells }],
      corrected: false,
      allowed: false,
    });
  });

  it.each(staysQuiet)('stays quiet on %s', (_, facts) => {
    expect(fired(id, facts)).toBeUndefined();
  });

  it('says one thing to the reader, why, and from where', () => {
    const { say, why, source } = caveatRules.find((rule) => rule.id === id)!;
    for (const text of [say, why]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(source).not.toBe('');
  });
});
