// NAICS-based 3-digit commodities of US export statistics, with the titles that the Census Bureau prints.
// Edition: as in the state export series of 2012 to 2025 (NAICS 2012, 2017 and 2022).
// Source: US Census Bureau, USA Trade Online (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { Naics3Record } from './naics3.ts';

export const naics3Table = [
  { code: '111', title: 'Agricultural Products', tradeOnly: false },
  { code: '112', title: 'Livestock & Livestock Products', tradeOnly: false },
  { code: '113', title: 'Forestry Products, Nesoi', tradeOnly: false },
  { code: '114', title: 'Fish, Fresh/chilled/frozen & Other Marine Products', tradeOnly: false },
  { code: '115', title: 'Products Supporting Agriculture And Forestry', tradeOnly: false },
  { code: '211', title: 'Oil & Gas', tradeOnly: false },
  { code: '212', title: 'Minerals & Ores', tradeOnly: false },
  { code: '311', title: 'Food & Kindred Products', tradeOnly: false },
  { code: '312', title: 'Beverages & Tobacco Products', tradeOnly: false },
  { code: '313', title: 'Textiles & Fabrics', tradeOnly: false },
  { code: '314', title: 'Textile Mill Products', tradeOnly: false },
  { code: '315', title: 'Apparel & Accessories', tradeOnly: false },
  { code: '316', title: 'Leather & Allied Products', tradeOnly: false },
  { code: '321', title: 'Wood Products', tradeOnly: false },
  { code: '322', title: 'Paper', tradeOnly: false },
  { code: '323', title: 'Printed Matter And Related Products, Nesoi', tradeOnly: false },
  { code: '324', title: 'Petroleum & Coal Products', tradeOnly: false },
  { code: '325', title: 'Chemicals', tradeOnly: false },
  { code: '326', title: 'Plastics & Rubber Products', tradeOnly: false },
  { code: '327', title: 'Nonmetallic Mineral Products', tradeOnly: false },
  { code: '331', title: 'Primary Metal Mfg', tradeOnly: false },
  { code: '332', title: 'Fabricated Metal Products, Nesoi', tradeOnly: false },
  { code: '333', title: 'Machinery, Except Electrical', tradeOnly: false },
  { code: '334', title: 'Computer & Electronic Products', tradeOnly: false },
  { code: '335', title: 'Electrical Equipment, Appliances & Components', tradeOnly: false },
  { code: '336', title: 'Transportation Equipment', tradeOnly: false },
  { code: '337', title: 'Furniture & Fixtures', tradeOnly: false },
  { code: '339', title: 'Miscellaneous Manufactured Commodities', tradeOnly: false },
  { code: '910', title: 'Waste And Scrap', tradeOnly: true },
  { code: '930', title: 'Used Or Second-hand Merchandise', tradeOnly: true },
  { code: '980', title: 'Goods Returned (exports For Canada Only)', tradeOnly: true },
  { code: '990', title: 'Other Special Classification Provisions', tradeOnly: true },
] as const satisfies readonly Naics3Record[];
