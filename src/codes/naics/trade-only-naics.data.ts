// Codes of US trade statistics "by NAICS" that no edition of NAICS has, with the titles that the Census Bureau prints.
// Edition: state export series of 2012 to 2025, export concordance of 2019, import concordance of 2024 and 2025.
// Source: US Census Bureau, USA Trade Online and the concordances of Schedule B and HTS to NAICS (US federal government
// work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const tradeOnlyNaicsTable = [
  { code: '11211X', title: null },
  { code: '1123XX', title: null },
  { code: '31131X', title: null },
  { code: '31135X', title: null },
  { code: '31181X', title: null },
  { code: '33641X', title: null },
  { code: '910', title: 'Waste And Scrap' },
  { code: '9100', title: 'Waste And Scrap' },
  { code: '910000', title: 'Waste And Scrap' },
  { code: '930', title: 'Used Or Second-hand Merchandise' },
  { code: '9300', title: 'Used Or Second-hand Merchandise' },
  { code: '930000', title: 'Used Or Second-hand Merchandise' },
  { code: '980', title: 'Goods Returned (exports For Canada Only)' },
  { code: '9800', title: 'Goods Returned (exports For Canada Only)' },
  { code: '980000', title: 'Goods Returned (exports For Canada Only)' },
  { code: '990', title: 'Other Special Classification Provisions' },
  { code: '9900', title: 'Other Special Classification Provisions' },
  { code: '990000', title: 'Other Special Classification Provisions' },
] as const satisfies readonly { readonly code: string; readonly title: string | null }[];
