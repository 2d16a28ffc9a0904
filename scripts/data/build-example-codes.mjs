// Writes the figures of examples/codes from public statistics, in portolan's own layout:
//   node scripts/data/build-example-codes.mjs [folder of US statistics] [--check]
import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal, readArguments, writeOrCheck } from './write-or-check.mjs';

const { folder, check } = readArguments('../shared/data/us');
const ofGeorgia = (year) => (row) => row.state_abbr === 'GA' && row.year === year;
const naics4 = readTable(join(folder, 'state_exports_by_naics4_2012_2018.csv.gz')).filter(ofGeorgia('2018'));
const hs6 = readTable(join(folder, 'state_exports_top25_hs6_2013_2016.csv')).filter(ofGeorgia('2016'));
const commodities = hs6.filter((row) => row.line_type === 'commodity');
const world = hs6.find((row) => row.line_type === 'world_total');

const list = (rows, code) => rows.map((row) => `  ${literal([row[code], Number(row.exports_value_usd)])},`).join('\n');

writeOrCheck(
  {
    'examples/codes/figures.mjs': `// Goods exports of Georgia in US dollars, free alongside ship, by origin of movement.
// Publisher: US Census Bureau. Licence: US federal government work, public domain.
// Vintages: by NAICS-based 4-digit commodity, 2018 (NAICS 2017), international trade API as of 2020; the 25 largest
// 6-digit commodities, 2016 (HS 2012), top-25 tables of the vintage of 2016.
// Written by scripts/data/build-example-codes.mjs; do not edit by hand.

/** By NAICS-based 4-digit commodity, 2018. */
export const exportsByNaics4 = [
${list(
  naics4.filter((row) => /^\d{4}$/.test(row.naics4)),
  'naics4',
)}
];

/** The 25 largest 6-digit commodities of 2016. 880000 is an aggregate of the Census Bureau, no subheading. */
export const largestByHs6 = [
${list(commodities, 'hs6')}
];

/** All commodities together, 2016. */
export const total2016 = ${Number(world.exports_value_usd)};
`,
  },
  { check },
);
