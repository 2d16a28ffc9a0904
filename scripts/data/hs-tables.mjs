import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText, wrapped } from './template-text.mjs';

const editions = ['2012', '2017', '2022'];
const comtrade = { 2012: 'H4', 2017: 'H5', 2022: 'H6' };

/** Subheadings of each list, as the publisher counts them. */
const subheadings = { 2012: 5205, 2017: 5387, 2022: 5612 };

/** The codes of an edition, without 99, 9999 and 999999, which stand for goods that are not specified. */
function listOf(folder, edition) {
  const all = readTable(join(folder, `codes/hs_${edition}.csv`));
  const rows = all.filter((row) => row.section !== 'TOTAL');
  const left = all.filter((row) => row.section === 'TOTAL').map((row) => row.hs_code);
  if (left.join() !== '99,9999,999999') throw new Error(`HS ${edition} leaves out ${left}`);
  if (rows.filter((row) => row.hs_code.length === 6).length !== subheadings[edition]) {
    throw new Error(`HS ${edition} has not ${subheadings[edition]} subheadings`);
  }
  const codes = new Set(rows.map((row) => row.hs_code));
  for (const { hs_code: code, parent_code: parent } of rows) {
    if (!/^(?:\d\d){1,3}$/.test(code) || parent !== code.slice(0, -2) || (parent !== '' && !codes.has(parent))) {
      throw new Error(`HS ${edition}: ${code} under ${parent}`);
    }
  }
  return rows;
}

/** For each chapter its words: the section where one begins, the chapter, and each heading with its subheadings' endings. */
function chapterWords(rows) {
  const chapters = [];
  let section = '';
  for (const { hs_code: code, section: own } of rows) {
    if (code.length === 2) {
      chapters.push(own === section ? [code] : [own, code]);
      section = own;
    } else if (code.length === 4) chapters.at(-1).push(code.slice(2));
    else chapters.at(-1).push(chapters.at(-1).pop() + code.slice(4));
  }
  return chapters;
}

function listFile(edition, rows) {
  const note = edition === '2022' ? ',\n// 3 more than the 5,609 of the World Customs Organization' : '';
  return `// The Harmonized System of ${edition}: a word for each section, for each chapter, and for each heading of a chapter: its last
// two digits, followed by the last two of each of its subheadings. ${subheadings[edition].toLocaleString('en')} subheadings${note}.
// Edition: HS ${edition} (UN Comtrade ${comtrade[edition]}), without 99, 9999 and 999999, "not specified".
// Source: World Customs Organization, nomenclature; UN Comtrade, UN Statistics Division, reference data (free with
// attribution), by way of the R package concordance (MIT).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const hs${edition}Table: string = \`
${chapterWords(rows)
  .map((words) => wrapped(words))
  .join('\n')}
\`;
`;
}

const capitalized = (title) => title.charAt(0).toUpperCase() + title.slice(1).trim();

/** Which editions call a code by which title. */
function titleLines(folder, lists) {
  const sections = new Map(readTable(join(folder, 'codes/hs_sections.csv')).map((row) => [row.section, row.title]));
  const byCode = new Map();
  for (const edition of editions) {
    for (const { hs_code: code, title } of lists[edition]) {
      if (code.length === 6) continue;
      const byTitle = byCode.get(code) ?? byCode.set(code, new Map()).get(code);
      byTitle.set(title, [...(byTitle.get(title) ?? []), edition.slice(2)]);
    }
  }
  const sectionOf = new Map(editions.flatMap((edition) => lists[edition].map((row) => [row.hs_code, row.section])));
  let section = '';
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, byTitle]) => {
      const lines = [...byTitle].map(([title, years]) =>
        years.length === editions.length ? `${code} ${title}` : `${[code, ...years].join(':')} ${title}`,
      );
      if (sectionOf.get(code) === section) return lines;
      section = sectionOf.get(code);
      return [`${section} ${capitalized(sections.get(section))}`, ...lines];
    });
}

function titlesFile(folder, lists) {
  return `// Titles of the sections, chapters and headings of the Harmonized System: the code, then the editions (12, 17, 22) where not
// all three call it so, then the title. The wording is the short one of UN Comtrade, not the legal text. The titles of
// sections are shortened further by their repository and stand for all three editions; their first letter is made a capital.
// Edition: HS 2012, 2017 and 2022 (UN Comtrade H4, H5, H6).
// Source: UN Comtrade, UN Statistics Division, reference data (free with attribution), by way of the R package concordance
// (MIT); sections: datasets/harmonized-system (PDDL).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const hsTitlesTable: string = \`
${templateText(titleLines(folder, lists))}
\`;
`;
}

/** The lists of the Harmonized System and the titles of its chapters and headings. */
export function hsTables(folder) {
  const lists = Object.fromEntries(editions.map((edition) => [edition, listOf(folder, edition)]));
  return {
    ...Object.fromEntries(
      editions.map((edition) => [`src/codes/hs/hs${edition}.data.ts`, listFile(edition, lists[edition])]),
    ),
    'src/codes/hs/titles/hs-titles.data.ts': titlesFile(folder, lists),
  };
}
