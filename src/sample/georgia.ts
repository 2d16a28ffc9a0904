import type { Classified, Evidence, ExportBasis, Region } from '../model/index.ts';
import { grossDomesticProduct, population } from './economy.data.ts';
import { exporters } from './exporters.data.ts';
import { markets } from './exports-by-market.data.ts';
import { products } from './exports-by-product.data.ts';
import { nationTotals, stateTotals } from './exports-total.data.ts';
import { factCube, type Measure } from './fact-cube.ts';
import { areas, productTitles } from './labels.data.ts';

function buildGeorgia(): Evidence {
  const valueUsd: Measure = { unit: 'USD', additive: true, figure: 0 };
  const classified: Classified = {
    system: 'NAICS',
    editions: [
      { edition: 'NAICS2012', from: '2012', to: '2016' },
      { edition: 'NAICS2017', from: '2017', to: '2021' },
      { edition: 'NAICS2022', from: '2022', to: null },
    ],
  };
  const totals: ExportBasis = {
    direction: 'export',
    counts: 'total',
    valuation: 'FAS',
    series: 'origin-of-movement',
    classified: null,
  };
  const members = areas.map(([code]) => code);
  const regions: readonly Region[] = [
    { code: 'US', label: 'United States', kind: 'nation' },
    ...areas.map(([code, label]): Region => ({ code, label, kind: 'state', parent: 'US' })),
    { code: 'custom:all-states', label: 'All states', kind: 'custom', parent: 'US', members },
  ];
  return {
    facts: {
      exportsTotal: factCube({
        title: 'Goods exports by state, 2012–2025, and of the nation, 2005–2025',
        basis: totals,
        keys: ['region'],
        measures: { valueUsd },
        tables: [nationTotals, stateTotals],
      }),
      exportsByMarket: factCube({
        title: 'Goods exports of Georgia and of all states by destination, 2016–2025',
        basis: totals,
        keys: ['region', 'market'],
        measures: { valueUsd },
        tables: [markets],
      }),
      exportsByProduct: factCube({
        title: 'Goods exports by state and NAICS-based 3-digit commodity, 2012–2025',
        basis: { ...totals, classified },
        keys: ['region', 'product'],
        measures: { valueUsd },
        tables: [products],
      }),
      population: factCube({
        title: 'Resident population, 1 July, 2012–2024',
        basis: null,
        keys: ['region'],
        measures: { persons: { unit: 'persons', additive: true, figure: 0 } },
        tables: [population],
      }),
      grossDomesticProduct: factCube({
        title: 'Gross domestic product, current dollars, 2012–2022',
        basis: null,
        keys: ['region'],
        measures: { valueUsd },
        tables: [grossDomesticProduct],
      }),
      exporterCounts: factCube({
        title: 'Identified exporting companies, 2005, 2006, 2007 and 2009, some states',
        basis: null,
        keys: ['region'],
        measures: {
          companies: { unit: 'companies', additive: false, figure: 0 },
          smallAndMediumCompanies: { unit: 'companies', additive: false },
          exportsUsd: { unit: 'USD', additive: true, figure: 1 },
          knownValueUsd: { unit: 'USD', additive: true, figure: 2 },
          smallAndMediumKnownValueUsd: { unit: 'USD', additive: true },
        },
        tables: [exporters],
      }),
    },
    regions,
    productLabels: productTitles,
    exporters: [],
    programs: [],
    surveyResponses: [],
    relationships: [],
    indicators: [],
    provenance: [],
    outcomes: [],
  };
}

/**
 * The export evidence of the state of Georgia beside all other states: published figures, ready to assess without a
 * network. Every fact names the release that it comes from in its dimension `source`; all are US federal government works
 * in the public domain.
 *
 * - `exportsTotal`: the 50 states, the District of Columbia, Puerto Rico and the US Virgin Islands (these two not in 2013 to
 *   2015), 2012 to 2025, and `US`, 2005 to 2025, a national figure that is more than the sum of the states;
 * - `exportsByProduct`: the same areas by NAICS-based 3-digit commodity;
 * - `exportsByMarket`: `US-GA`, and `custom:all-states` for all the areas together, by country, 2016 to 2025;
 * - `population` to 2024 and `grossDomesticProduct` to 2022;
 * - `exporterCounts` of 2005, 2006, 2007 and 2009, for some states, without sizes of companies.
 *
 * A state, product, market or year without a row has no published figure; it is not a zero. Values are current US
 * dollars, free alongside ship, by origin of movement.
 *
 * @example
 * georgia.facts.exportsTotal?.where({ region: 'US-GA', period: '2024' }).rows()[0]?.valueUsd; // 53442647110
 */
export const georgia: Evidence = /* @__PURE__ */ buildGeorgia();
