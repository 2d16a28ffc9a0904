import { join } from 'node:path';
import { readTable } from '../read-table.mjs';
import { industries, industriesUnder, tradeOnlyCodes } from './trade-codes.mjs';

const kept = 'code of trade statistics, the same in both';

/** NAICS 2012 to 2017 as the Census Bureau publishes it, and the codes of trade statistics, which stay what they are. */
export function naics2012To2017Links(folder) {
  const rows = readTable(join(folder, 'codes/naics_2012_to_2017.csv'));
  const links = rows.map((row) => ({ from: row.naics_2012_code, to: row.naics_2017_code, basis: '' }));
  return [...links, ...tradeLinks(folder, links, '2012', '2017')];
}

const basisOf = {
  same_code_same_title: 'same code and title',
  same_title_new_code: 'same title, new code',
  same_code_title_changed: 'same code, changed title',
};

/** NAICS 2017 to 2022 by equal code or equal title, and the codes of trade statistics. */
export function naics2017To2022Links(folder) {
  const [before, after] = [industries(folder, '2017'), industries(folder, '2022')];
  const rows = readTable(join(folder, 'codes/naics_2017_to_2022_derived.csv')).filter(
    (row) => row.naics_2022_code !== '',
  );
  const links = rows.map((row) => ({
    from: row.naics_2017_code,
    to: row.naics_2022_code,
    basis: basisOf[row.match_basis],
  }));
  for (const { from, to, basis } of links) {
    const same = [from === to && 'code', before.get(from) === after.get(to) && 'title'].filter(Boolean).join();
    const told =
      { [basisOf.same_code_same_title]: 'code,title', [basisOf.same_title_new_code]: 'title' }[basis] ?? 'code';
    if (same !== told) throw new Error(`${from} to ${to} are not of the ${basis}`);
  }
  return [...links, ...tradeLinks(folder, links, '2017', '2022')];
}

/** The trade codes stay what they are if the industries that they stand for do. */
function tradeLinks(folder, links, older, newer) {
  const [before, after] = [industries(folder, older), industries(folder, newer)].map((list) => [...list.keys()]);
  return tradeOnlyCodes(folder).map((code) => {
    const under = industriesUnder(code, before);
    const targets = links.filter(({ from }) => under.includes(from)).map(({ to }) => to);
    if (targets.sort().join() !== industriesUnder(code, after).join()) throw new Error(`${code} changed what it holds`);
    return { from: code, to: code, basis: kept };
  });
}
