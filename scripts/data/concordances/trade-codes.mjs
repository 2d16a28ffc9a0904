import { join } from 'node:path';
import { readTable } from '../read-table.mjs';

/** Six signs of US trade statistics by NAICS that no edition of NAICS has. */
const tradeCodes = ['11211X', '1123XX', '31131X', '31135X', '31181X', '33641X', '910000', '930000', '980000', '990000'];

/** The 6-digit industries of one edition of NAICS with their titles. */
export function industries(folder, edition) {
  const rows = readTable(join(folder, `codes/naics_${edition}.csv`)).filter((row) => row.level_digits === '6');
  return new Map(rows.map((row) => [row.naics_code, row.title]));
}

/** The trade-only codes of the concordances of Schedule B and HTS, after a check that the list above has them all. */
export function tradeOnlyCodes(folder) {
  const known = new Set(['2012', '2017', '2022'].flatMap((edition) => [...industries(folder, edition).keys()]));
  const files = ['codes/schedule_b_2019.csv', 'codes/hts10_to_naics_census_imports.csv'];
  const used = new Set(files.flatMap((file) => readTable(join(folder, file)).map((row) => row.naics_code)));
  // An industry of older editions, which one line of the import concordance still names.
  const others = [...used].filter((code) => !known.has(code) && code !== '339911').sort();
  if (others.join() !== tradeCodes.join()) throw new Error(`Look at these trade codes first: ${others.join()}`);
  return tradeCodes;
}

/** The industries that a code with an X stands for: all that begin like it. None for a code without an X. */
export function industriesUnder(code, codes) {
  if (!code.endsWith('X')) return [];
  const start = code.replace(/X+$/, '');
  return codes.filter((industry) => industry.startsWith(start));
}

const beginBasis = 'all industries that begin like it';

/** Links of the X codes whose industries in an edition all lead to one target. */
export function linksOfTradeCodes(folder, edition, links) {
  const codes = [...industries(folder, edition).keys()];
  return tradeOnlyCodes(folder).flatMap((from) => {
    const under = industriesUnder(from, codes);
    const targets = new Set(under.flatMap((code) => targetsOf(code, links)));
    const complete = under.length > 0 && under.every((code) => targetsOf(code, links).length === 1);
    return complete && targets.size === 1 ? [{ from, to: [...targets][0], basis: beginBasis }] : [];
  });
}

const targetsOf = (code, links) => links.filter(({ from }) => from === code).map(({ to }) => to);
