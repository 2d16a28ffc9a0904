// Writes the figures of examples/structure from public statistics, in portolan's own layout:
//   node scripts/data/build-example-structure.mjs [folder of US statistics] [--check]
import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal, readArguments, writeOrCheck } from './write-or-check.mjs';

const { folder, check } = readArguments('../shared/data/us');
const rows = readTable(join(folder, 'state_employment_by_industry_2009_2018.csv.gz'));

// Lines that are the sum of others. 50 and 60 are proprietors, 70 the farm employment that counts.
const sums = new Set(
  '10 20 40 50 60 80 90 100 200 400 500 510 530 700 800 900 1000 1100 1400 1600 1700 1800 1900 2000 2010'.split(' '),
);
const industries = [
  ...new Map(
    rows
      .filter((row) => row.state_abbr === 'US' && !sums.has(row.line_code))
      .sort((a, b) => Number(a.line_code) - Number(b.line_code))
      .map((row) => [row.line_code, row.industry_description]),
  ),
];
const jobs = new Map(
  rows.map((row) => [`${row.state_abbr} ${row.line_code} ${row.year}`, Number(row.employment_jobs)]),
);
const cells = (area, year) => industries.map(([line]) => jobs.get(`${area} ${line} ${year}`) ?? null);
const areas = [...new Set(rows.map((row) => row.state_abbr))].filter((area) => area !== 'US').sort();

// states have suppressed cells, the nation none
for (const year of ['2009', '2018']) {
  const total = jobs.get(`US 10 ${year}`);
  const sum = cells('US', year).reduce((all, value) => all + value, 0);
  if (Math.abs(sum - total) > 2000) throw new Error(`${year}: industries add up to ${sum}, the total is ${total}`);
}

const exported = readTable(join(folder, 'state_exports_by_naics4_2012_2018.csv.gz')).filter(
  (row) => row.year === '2018',
);
const ofStates = new Map();
const ofGeorgia = new Map();
for (const { state_abbr, naics4, exports_value_usd } of exported) {
  if (!/^\d{4}$/.test(naics4)) continue;
  ofStates.set(naics4, (ofStates.get(naics4) ?? 0) + Number(exports_value_usd));
  if (state_abbr === 'GA') ofGeorgia.set(naics4, Number(exports_value_usd));
}
const commodities = [...ofStates].sort(([a], [b]) => (a < b ? -1 : 1));

const line = (area, year) => `  ${literal([area === 'US' ? 'US' : `US-${area}`, ...cells(area, year)])},`;
writeOrCheck(
  {
    'examples/structure/employment.mjs': `// Full- and part-time jobs by state and industry, 2009 and 2018. A suppressed cell is null.
// Publisher: US Bureau of Economic Analysis, SAEMP25N, vintage of about 2019. Licence: US federal government work, public domain.
// Written by scripts/data/build-example-structure.mjs; do not edit by hand.

/** Line, title; lines of one hundred are one sector. */
export const industries = [
${industries.map((industry) => `  ${literal(industry)},`).join('\n')}
];

/** Area, then jobs by industry in that order. */
export const jobs2018 = [
${['US', ...areas].map((area) => line(area, '2018')).join('\n')}
];

export const jobs2009 = [
${['US', 'GA'].map((area) => line(area, '2009')).join('\n')}
];
`,
    'examples/structure/exports.mjs': `// Goods exports of Georgia and of all states with the District of Columbia, by NAICS-based 4-digit commodity, 2018, in US dollars, free alongside ship.
// By origin of movement. A commodity that Georgia has no row of is null.
// Publisher: US Census Bureau, international trade API as of 2020. Licence: US federal government work, public domain.
// Written by scripts/data/build-example-structure.mjs; do not edit by hand.

/** Code, Georgia, all states. */
export const exports2018 = [
${commodities.map(([code, value]) => `  ${literal([code, ofGeorgia.get(code) ?? null, value])},`).join('\n')}
];
`,
  },
  { check },
);
