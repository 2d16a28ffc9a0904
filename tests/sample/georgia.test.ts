import { describe, expect, it } from 'vitest';
import { fiftyStates, isMarket, isRegionCode, parentRegion, regionKind, regionLabel } from '../../src/codes/index.ts';
import { isNaics3, naics3, naics3Title, naicsTradeEditions } from '../../src/codes/naics/index.ts';
import { Cube, evidenceFromJson } from '../../src/cube/index.ts';
import { type CubeLike, evidenceNeeds, type FactId, type Where } from '../../src/model/index.ts';
import { georgia } from '../../src/sample/index.ts';

const needs = evidenceNeeds.filter(({ id }) => georgia.facts[id] !== undefined);
const fact = (id: FactId): CubeLike => georgia.facts[id]!;
const value = (id: FactId, where: Where, measure = 'valueUsd'): unknown => {
  const rows = fact(id).where(where).rows();
  expect(rows, `${id} ${JSON.stringify(where)}`).toHaveLength(1);
  return rows[0]?.[measure];
};
const sumsBy = (cube: CubeLike, dimensions: string[]): Map<string, unknown> =>
  new Map(
    cube
      .rollup(dimensions)
      .rows()
      .map((row) => [dimensions.map((name) => row[name]).join(' '), row.valueUsd]),
  );
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
const distinct = (id: FactId, dimension: string) => (fact(id) as Cube).dictionary(dimension);

describe('the check values of the issue', () => {
  it('Georgia exported 53,442,647,110 USD in 2024, and the nation 2,061,690,757,601', () => {
    expect(value('exportsTotal', { region: 'US-GA', period: '2024' })).toBe(53_442_647_110);
    expect(value('exportsTotal', { region: 'US', period: '2024' })).toBe(2_061_690_757_601);
  });

  it('that is 4,779.83 USD a head', () => {
    const persons = Number(value('population', { region: 'US-GA', period: '2024' }, 'persons'));
    expect(persons).toBe(11_180_878);
    expect((53_442_647_110 / persons).toFixed(2)).toBe('4779.83');
  });

  it('Georgia is 12th of the 50 states in total and 21st per head', () => {
    const figures = fiftyStates.map((region) => {
      const exportsUsd = Number(value('exportsTotal', { region, period: '2024' }));
      return {
        region,
        exportsUsd,
        perHead: exportsUsd / Number(value('population', { region, period: '2024' }, 'persons')),
      };
    });
    const rank = (measure: 'exportsUsd' | 'perHead') =>
      1 + [...figures].sort((a, b) => b[measure] - a[measure]).findIndex(({ region }) => region === 'US-GA');
    expect([rank('exportsUsd'), rank('perHead')]).toEqual([12, 21]);
  });

  it('its first three destinations were Canada, Mexico and China', () => {
    const rows = [...fact('exportsByMarket').where({ region: 'US-GA', period: '2024' }).rows()];
    rows.sort((a, b) => Number(b.valueUsd) - Number(a.valueUsd));
    expect(rows.slice(0, 3).map(({ market }) => market)).toEqual(['CAN', 'MEX', 'CHN']);
  });

  it('exporters are those of the published exhibits', () => {
    const where = { region: 'US-GA', period: '2009' };
    expect(value('exporterCounts', where, 'companies')).toBe(13_355);
    expect(value('exporterCounts', where, 'exportsUsd')).toBe(23_868_000_000);
    expect(value('exporterCounts', where, 'knownValueUsd')).toBe(21_988_000_000);
    expect(value('exporterCounts', where, 'smallAndMediumCompanies')).toBeNull();
  });

  it('gross domestic product is that of March 2023', () => {
    expect(Number(value('grossDomesticProduct', { region: 'US-GA', period: '2022' })) / 1e9).toBeCloseTo(755.7, 1);
  });
});

describe('figures agree with each other', () => {
  it('commodities add up to the total of each state and year, to the dollar', () => {
    const byProduct = sumsBy(fact('exportsByProduct'), ['region', 'period']);
    const totals = sumsBy(fact('exportsTotal'), ['region', 'period']);
    for (const key of [...totals.keys()]) if (key.startsWith('US ')) totals.delete(key);
    expect(byProduct.size).toBe(53 * 14 - 2 * 3);
    expect(byProduct).toEqual(totals);
  });

  it('countries add up to the total of Georgia in each year, to the dollar', () => {
    const byMarket = sumsBy(fact('exportsByMarket').where({ region: 'US-GA' }), ['period']);
    const totals = sumsBy(fact('exportsTotal').where({ region: 'US-GA', period: { from: '2016' } }), ['period']);
    expect(byMarket.size).toBe(10);
    expect(byMarket).toEqual(totals);
  });

  it('countries add up to the total of all areas, but for North Dakota in 2016', () => {
    const byMarket = sumsBy(fact('exportsByMarket').where({ region: 'custom:all-states' }), ['period']);
    const { members = [] } = georgia.regions.find(({ code }) => code === 'custom:all-states')!;
    const totals = sumsBy(fact('exportsTotal').where({ region: members, period: { from: '2016' } }), ['period']);
    for (const [year, total] of totals) {
      expect(Number(total) - Number(byMarket.get(year)), year).toBe(year === '2016' ? 1_771_484 : 0);
    }
  });

  it('all areas are 95 to 97% of the nation', () => {
    for (const period of years(2016, 2025)) {
      const areas = fact('exportsTotal')
        .where({ period })
        .rows()
        .filter(({ region }) => region !== 'US');
      const share =
        areas.reduce((sum, row) => sum + Number(row.valueUsd), 0) /
        Number(value('exportsTotal', { region: 'US', period }));
      expect(share).toBeGreaterThan(0.95);
      expect(share).toBeLessThan(0.97);
    }
  });

  it('no part of a market is larger in Georgia than in all areas', () => {
    const all = sumsBy(fact('exportsByMarket').where({ region: 'custom:all-states' }), ['market', 'period']);
    for (const [key, part] of sumsBy(fact('exportsByMarket').where({ region: 'US-GA' }), ['market', 'period'])) {
      expect(Number(part)).toBeLessThanOrEqual(Number(all.get(key)));
    }
  });
});

describe('coverage', () => {
  it('has the six facts of the first step', () => {
    expect(needs.map(({ id }) => id)).toEqual([
      'exportsTotal',
      'exportsByMarket',
      'exportsByProduct',
      'population',
      'grossDomesticProduct',
      'exporterCounts',
    ]);
  });

  it('totals have every area from 2012 and the nation from 2005', () => {
    expect(distinct('exportsTotal', 'region')).toHaveLength(54);
    expect(
      fact('exportsTotal')
        .where({ region: 'US' })
        .rows()
        .map(({ period }) => period),
    ).toEqual(years(2005, 2025));
    for (const region of fiftyStates) {
      expect(
        fact('exportsTotal')
          .where({ region })
          .rows()
          .map(({ period }) => period),
      ).toEqual(years(2012, 2025));
    }
    const puertoRico = fact('exportsTotal')
      .where({ region: 'US-PR' })
      .rows()
      .map(({ period }) => period);
    expect(puertoRico).toEqual(['2012', ...years(2016, 2025)]);
  });

  it.each([
    ['exportsByProduct', years(2012, 2025)],
    ['exportsByMarket', years(2016, 2025)],
    ['population', years(2012, 2024)],
    ['grossDomesticProduct', years(2012, 2022)],
    ['exporterCounts', ['2005', '2006', '2007', '2009']],
  ] as const)('%s has its years', (id, periods) => {
    expect(distinct(id, 'period')).toEqual(periods);
  });

  it('every fact has the columns that the steps need, each combination once, and no negative or missing value', () => {
    for (const need of needs) {
      const cube = fact(need.id);
      expect(cube.dimensions).toEqual([...need.dimensions, 'status', 'source']);
      expect(cube.measures).toEqual(need.measures);
      const rows = cube.rows();
      expect(new Set(rows.map((row) => need.dimensions.map((name) => row[name]).join(' '))).size).toBe(rows.length);
      for (const row of rows) {
        for (const name of cube.measures) {
          if (name.startsWith('smallAndMedium')) expect(row[name]).toBeNull();
          else expect(row[name]).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('codes and meaning', () => {
  it('every code is one, and has a label', () => {
    const used = new Set(needs.flatMap(({ id }) => distinct(id, 'region')));
    expect(georgia.regions.map(({ code }) => code).sort()).toEqual([...used].sort());
    for (const { code, label, kind, parent } of georgia.regions) {
      expect(isRegionCode(code)).toBe(true);
      expect(label).toBe(regionLabel(code));
      expect(kind).toBe(regionKind(code));
      if (kind === 'state') expect(parent).toBe(parentRegion(code));
    }
    expect(distinct('exportsByMarket', 'market').filter((code) => !isMarket(code) || code === 'WLD')).toEqual([]);
    expect(Object.keys(georgia.productLabels)).toEqual(distinct('exportsByProduct', 'product'));
    for (const [code, label] of Object.entries(georgia.productLabels)) {
      expect(isNaics3(code)).toBe(true);
      expect(label).toBe(naics3Title(naics3(code)));
    }
  });

  it('the set of all states has 53 members', () => {
    const all = georgia.regions.find(({ code }) => code === 'custom:all-states');
    expect(all?.members).toHaveLength(53);
    expect(all?.members).toEqual(expect.arrayContaining([...fiftyStates, 'US-DC', 'US-PR', 'US-VI']));
  });

  it('trade is total exports, free alongside ship, by origin of movement', () => {
    const basis = { direction: 'export', counts: 'total', valuation: 'FAS', series: 'origin-of-movement' };
    expect(fact('exportsTotal').metadata.basis).toEqual({ ...basis, classified: null });
    expect(fact('exportsByMarket').metadata.basis).toEqual({ ...basis, classified: null });
    const classified = { system: 'NAICS', editions: naicsTradeEditions };
    expect(fact('exportsByProduct').metadata.basis).toEqual({ ...basis, classified });
    expect(fact('population').metadata.basis).toBeNull();
  });

  it('companies must not be added up', () => {
    expect(fact('exporterCounts').metadata.measures.companies).toEqual({ unit: 'companies', additive: false });
    expect(fact('exporterCounts').metadata.measures.knownValueUsd).toEqual({ unit: 'USD', additive: true });
  });

  it('every figure is reported and names a release that the cube describes, and every release is used', () => {
    for (const { id } of needs) {
      expect(distinct(id, 'status')).toEqual(['reported']);
      const described = fact(id).metadata.provenance;
      expect(described.map((one) => one.id).sort()).toEqual([...distinct(id, 'source')].sort());
      for (const one of described) expect(one.licence).toBe('US federal government work, public domain');
    }
  });

  it('one series never joins two releases in one year', () => {
    const pairs = fact('exportsTotal')
      .rows()
      .filter(({ region }) => region !== 'US');
    const byYear = new Map(pairs.map(({ period, source }) => [period, source]));
    for (const { period, source } of pairs) expect(source).toBe(byYear.get(period as string));
    expect(new Set(byYear.values()).size).toBe(3);
  });
});

it('can be written to JSON and read back whole', () => {
  const text = JSON.stringify(georgia);
  const back = evidenceFromJson(text);
  expect(JSON.stringify(back)).toBe(text);
  const ofGeorgia = back.facts.exportsTotal?.where({ region: 'US-GA', period: '2024' }).rows();
  expect(ofGeorgia).toEqual([
    { region: 'US-GA', period: '2024', status: 'reported', source: 'census-api-2026-03', valueUsd: 53_442_647_110 },
  ]);
  const counts = Cube.fromJSON(JSON.parse(JSON.stringify(georgia.facts.exporterCounts)));
  expect(counts.rows()).toEqual(georgia.facts.exporterCounts?.rows());
});
