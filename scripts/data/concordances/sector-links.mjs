import { join } from 'node:path';
import { readTable } from '../read-table.mjs';
import { namesPart, plainTitle, sharesWord, withoutRemark } from './title-words.mjs';
import { linksOfTradeCodes } from './trade-codes.mjs';

const goodsBasis = 'same goods by title';

export const sectorBases = {
  sameCode: 'same code',
  joinedCodes: 'joined codes',
  sameTitle: 'same title',
  sameTitleRemark: 'same title, with a remark on one product',
  parts: 'title names its parts',
  sense: 'sense of the title',
  rest: 'rest of the group',
};

/**
 * Links from the industries of an edition of NAICS to sectors of another publisher, by rules `[sector, beginnings, basis]`.
 * Every industry begins like exactly one rule says, or like one of `outside`. Each basis is checked against the titles.
 */
export function sectorLinks(folder, { edition, titles, rules, outside, scrap, used }) {
  const rows = readTable(join(folder, `codes/naics_${edition}.csv`));
  const naics = new Map(rows.map((row) => [row.naics_code, row.title]));
  for (const rule of rules) checkRule(rule, titles, naics);

  const links = [];
  for (const from of [...naics.keys()].filter((code) => /^\d{6}$/.test(code))) {
    const fitting = rules.filter(([, beginnings]) => beginnings.some((start) => from.startsWith(start)));
    const expected = outside.some((start) => from.startsWith(start)) ? 0 : 1;
    if (fitting.length !== expected) throw new Error(`${from} fits ${fitting.length} rules: ${fitting.join('; ')}`);
    for (const [to, , basis] of fitting) links.push({ from, to, basis });
  }
  const goods = [
    ['910000', 'Waste And Scrap', scrap],
    ['930000', 'Used Or Second-hand Merchandise', used],
  ].map(([from, title, to]) => {
    if (!namesPart(titles.get(to), title)) throw new Error(`${to} is not ${title}`);
    return { from, to, basis: goodsBasis };
  });
  return [...links, ...linksOfTradeCodes(folder, edition, links), ...goods];
}

function checkRule([sector, beginnings, basis], titles, naics) {
  const title = titles.get(sector);
  const own = beginnings.map((code) => naics.get(code));
  const holds = {
    [sectorBases.sameCode]: () => beginnings.join() === sector && sharesWord(title, own[0]),
    [sectorBases.joinedCodes]: () =>
      sector.startsWith(beginnings[0]) && beginnings.every((code) => namesSome(title, code, naics)),
    [sectorBases.sameTitle]: () => own.length === 1 && plainTitle(title) === plainTitle(own[0]),
    [sectorBases.sameTitleRemark]: () => own.length === 1 && plainTitle(withoutRemark(title)) === plainTitle(own[0]),
    [sectorBases.parts]: () => own.every((part) => namesPart(title, part)),
    [sectorBases.sense]: () => title === 'Housing' && own.every((part) => part.endsWith('Dwellings')),
    // What is left is checked by the count of rules that fit an industry.
    [sectorBases.rest]: () => /^(other|miscellaneous|forestry$)|, except /i.test(title),
  }[basis];
  if (own.includes(undefined) || !holds()) throw new Error(`${sector} (${title}) is not ${basis}: ${own.join('; ')}`);
}

/** Whether a title names a code, or something under it. */
const namesSome = (title, code, naics) =>
  [...naics].some(([other, part]) => other.startsWith(code) && namesPart(title, part));
