import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

const signs = { metro: 'M', metropolitan: 'M', micro: 'm', micropolitan: 'm' };

/** The members of the areas of one delineation: `[county, area, area's line of the table]`. */
export function metroMembers(folder, delineation) {
  const file = { 2013: 'county_cbsa_delineation_2013.csv', 2018: 'county_cbsa_2018.csv' }[delineation];
  return readTable(join(folder, 'us', file))
    .filter((row) => row.cbsa_code !== '')
    .map((row) => [row.county_fips, row.cbsa_code, `${signs[row.cbsa_type]} ${row.cbsa_title}`]);
}

function metrosOf(folder, delineation) {
  const metros = new Map();
  for (const [county, code, line] of metroMembers(folder, delineation)) {
    const known = metros.get(code);
    if (!/^[Mm] [^|]+, [A-Z]{2}(?:-[A-Z]{2})*$/.test(line)) throw new Error(`${code} is odd: ${line}`);
    if (known !== undefined && known !== line) throw new Error(`${county}: ${code} is ${known} and ${line}`);
    metros.set(code, line);
  }
  return metros;
}

/** `src/codes/metros/metros.data.ts` from the members of the delineations of 2013 and 2018. */
export function metroTables(folder) {
  const [older, newer] = [metrosOf(folder, 2013), metrosOf(folder, 2018)];
  const codes = [...new Set([...older.keys(), ...newer.keys()])].sort();
  const lines = codes.flatMap((code) => {
    const [before, after] = [older.get(code), newer.get(code)];
    if (before === after) return [`${code}${before}`];
    const only = (line, digit) => (line === undefined ? [] : [`${code}${line[0]}${digit}${line.slice(1)}`]);
    return [...only(before, '3'), ...only(after, '8')];
  });
  return {
    'src/codes/metros/metros.data.ts': `// Metropolitan (M) and micropolitan (m) statistical areas: the five digits, the kind, and the title behind a space. A 3 or an
// 8 before the space says that the line holds in the delineation of 2013 or of 2018 only; the others hold in both.
// Edition: OMB delineations of 2013 (929 areas, with Puerto Rico) and 2018 (926 areas, without Puerto Rico).
// Source: US Office of Management and Budget and US Census Bureau, delineation files (US federal government work, public
// domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const metroTable: string = \`${templateText(lines)}\`;
`,
  };
}
