import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { literal } from './write-or-check.mjs';

const sector = (code) => code.slice(0, 3);

/** The 3-digit codes of one edition. */
function subsectors(folder, edition) {
  const rows = readTable(join(folder, `codes/naics_${edition}.csv`));
  return new Set(rows.filter((row) => row.level_digits === '3').map((row) => row.naics_code));
}

/** The 3-digit codes between which a 6-digit industry moved from 2012 to 2017, by the official concordance. */
function moved2012To2017(folder) {
  const rows = readTable(join(folder, 'codes/naics_2012_to_2017.csv'));
  return rows.flatMap((row) => {
    const [from, to] = [sector(row.naics_2012_code), sector(row.naics_2017_code)];
    return from === to ? [] : [from, to];
  });
}

/**
 * The same from 2017 to 2022, where no official concordance is at hand. A 6-digit code that exists no more and whose
 * title is not found elsewhere counts as merged inside its parent if the 5-digit or the 4-digit parent still exists, so
 * its 3-digit code kept its definition. Without such a parent its 3-digit code changed.
 */
function moved2017To2022(folder) {
  const codes2022 = new Set(readTable(join(folder, 'codes/naics_2022.csv')).map((row) => row.naics_code));
  return readTable(join(folder, 'codes/naics_2017_to_2022_derived.csv')).flatMap((row) => {
    const code = row.naics_2017_code;
    if (row.naics_2022_code !== '') {
      const [from, to] = [sector(code), sector(row.naics_2022_code)];
      return from === to ? [] : [from, to];
    }
    return codes2022.has(code.slice(0, 5)) || codes2022.has(code.slice(0, 4)) ? [] : [sector(code)];
  });
}

function changesBetween(folder, [older, newer], moved) {
  const [before, after] = [subsectors(folder, older), subsectors(folder, newer)];
  const kindOf = (code) => (!before.has(code) ? 'introduced' : !after.has(code) ? 'discontinued' : 'redefined');
  const gone = [...before].filter((code) => !after.has(code));
  const fresh = [...after].filter((code) => !before.has(code));
  return [...new Set([...moved, ...gone, ...fresh])].map((code) => ({
    code,
    edition: `NAICS${newer}`,
    change: kindOf(code),
    basis: 'classification',
  }));
}

/**
 * Codes that begin later than the state series itself. What they took from other codes is not published; where the
 * figures show it, it is written down here.
 */
function changesOfTradeSeries(exports) {
  const firstYear = new Map();
  for (const { naics3, year } of exports) {
    if (!(firstYear.get(naics3) <= year)) firstYear.set(naics3, year);
  }
  const late = [...firstYear].filter(([, year]) => year !== '2012');
  if (JSON.stringify(late) !== '[["115","2022"]]')
    throw new Error(`Look at these codes first: ${JSON.stringify(late)}`);
  return [
    // Bovine semen and embryos, which the export concordance of 2019 files under 112. In the 2026-03 figures Wisconsin's 112
    // falls from 230 to 72 million dollars in 2022 while 115 begins at 188 million; Australia's, Argentina's likewise.
    { code: '112', edition: 'NAICS2022', change: 'redefined', basis: 'trade-series' },
    { code: '115', edition: 'NAICS2022', change: 'introduced', basis: 'trade-series' },
  ];
}

/** The tables of src/codes/naics from the NAICS lists of the Census Bureau and its state export series. */
export function naicsTables(folder) {
  const exports = readTable(join(folder, 'us/state_exports_by_naics3_2012_2025.csv.gz'));
  const titles = new Map(exports.map((row) => [row.naics3, row.naics3_title]));
  const naics = subsectors(folder, '2022');
  const rows = [...titles].sort().map(([code, title]) => ({ code, title, tradeOnly: !naics.has(code) }));

  const changes = [
    ...changesBetween(folder, ['2012', '2017'], moved2012To2017(folder)),
    ...changesBetween(folder, ['2017', '2022'], moved2017To2022(folder)),
    ...changesOfTradeSeries(exports),
  ].sort((a, b) => (a.code + a.edition < b.code + b.edition ? -1 : 1));
  const all = new Set(['2012', '2017', '2022'].flatMap((edition) => [...subsectors(folder, edition)]));
  const tradeOnly = rows.filter((row) => row.tradeOnly).map((row) => row.code);

  return {
    'src/codes/naics/naics3-titles.data.ts': `// NAICS-based 3-digit commodities of US export statistics, with the titles that the Census Bureau prints.
// Edition: as in the state export series of 2012 to 2025 (NAICS 2012, 2017 and 2022).
// Source: US Census Bureau, USA Trade Online (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { Naics3Record } from './naics3.ts';

export const naics3Table = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
] as const satisfies readonly Naics3Record[];
`,
    'src/codes/naics/naics3-changes.data.ts': `// The 3-digit codes of NAICS 2012, 2017 and 2022, and which of them changed what they hold.
// Edition: NAICS 2012, 2017, 2022.
// Source: US Census Bureau, NAICS lists and the concordance of 2012 to 2017; 2017 to 2022 derived by equal code or title,
// with the rule of scripts/data/naics-tables.mjs (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { Naics3Change } from './naics3-changes.ts';

export const naics3ChangeTable = [
${changes.map((change) => `  ${literal(change)},`).join('\n')}
] as const satisfies readonly Naics3Change[];

/** Every 3-digit code that one of the three editions has, and the codes that exist in trade statistics only. */
export const naics3CodesChecked =
  '${[...new Set([...all, ...tradeOnly])].sort().join(' ')}';
`,
  };
}
