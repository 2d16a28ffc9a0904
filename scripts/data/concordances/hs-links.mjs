import { join } from 'node:path';
import { readTable } from '../read-table.mjs';

const unspecified = '999999';

/** Links between two editions of HS, or from HS to SITC, as the UN Statistics Division publishes them. */
export function unLinks(folder, file, fromColumn, toColumn) {
  return readTable(join(folder, 'codes', file))
    .filter((row) => row[fromColumn] !== unspecified)
    .map((row) => ({ from: row[fromColumn], to: row[toColumn], chosen: row.is_conversion_choice === '1' }));
}

/** HS 2017 to the Broad Economic Categories. The UN picks none. */
export function becLinks(folder) {
  return readTable(join(folder, 'codes/hs_2017_to_bec_rev4.csv'))
    .filter((row) => row.hs2017_code !== unspecified)
    .map((row) => ({ from: row.hs2017_code, to: row.bec4_code }));
}

const noSubheading = 'code of Schedule B that is no subheading of HS 2017';

/** HS 2017 to NAICS by the lines of Schedule B: how many lines of a subheading lead to an industry. */
export function scheduleBLinks(folder) {
  const subheadings = new Set(readTable(join(folder, 'codes/hs_2017.csv')).map((row) => row.hs_code));
  const links = new Map();
  for (const { hs2017_code: from, naics_code: to } of readTable(join(folder, 'codes/schedule_b_2019.csv'))) {
    const key = `${from} ${to}`;
    const link = links.get(key) ?? { from, to, lines: 0, basis: subheadings.has(from) ? '' : noSubheading };
    link.lines += 1;
    links.set(key, link);
  }
  checkSums(folder, links);
  return [...links.values()];
}

/** The same pairs and lines as in the file that was summed from the same list for chapters 01 to 97. */
function checkSums(folder, links) {
  const summed = readTable(join(folder, 'codes/hs_2017_to_naics_census_exports_2019.csv'));
  const differs = summed.filter(
    (row) => links.get(`${row.hs2017_code} ${row.naics_code}`)?.lines !== Number(row.schedule_b_lines),
  );
  const more = [...links.values()].filter(({ from }) => from < '98').length - summed.length;
  if (differs.length > 0 || more !== 0) throw new Error(`${differs.length} pairs differ, ${more} are more`);
}
