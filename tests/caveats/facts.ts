import type { FactsInUse } from '../../src/caveats/index.ts';
import type { Classified, ExportBasis, ImportBasis, ProductCode } from '../../src/model/index.ts';

/** NAICS as the state export series is coded: an edition for each span of years. */
export const naics: Classified = {
  system: 'NAICS',
  editions: [
    { edition: 'NAICS2012', from: '2012', to: '2016' },
    { edition: 'NAICS2017', from: '2017', to: '2021' },
    { edition: 'NAICS2022', from: '2022', to: null },
  ],
};

export const stateExports: ExportBasis = {
  direction: 'export',
  counts: 'total',
  valuation: 'FAS',
  series: 'origin-of-movement',
  classified: null,
};

export const stateImports: ImportBasis = {
  direction: 'import',
  counts: 'general',
  valuation: 'customs',
  series: 'state-of-destination',
  classified: null,
};

/** Total exports of Georgia in two years, used as they were published. */
export const exportsOfGeorgia: FactsInUse = {
  fact: 'exportsTotal',
  basis: stateExports,
  regions: ['US-GA'],
  periods: ['2023', '2024'],
};

/** Exports of Georgia by product over the years given, each product joined in a growth rate. */
export function productSeries(codes: readonly string[], periods: readonly string[]): FactsInUse {
  const products = codes as readonly ProductCode[];
  return {
    ...exportsOfGeorgia,
    fact: 'exportsByProduct',
    basis: { ...stateExports, classified: naics },
    periods,
    series: true,
    products,
    joinedProducts: products,
  };
}
