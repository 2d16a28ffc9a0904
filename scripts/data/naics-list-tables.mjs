import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText, wrapped } from './template-text.mjs';
import { literal } from './write-or-check.mjs';

const editions = ['2012', '2017', '2022'];

/** Codes of trade concordances that are in none of the three editions, and yet no codes of trade only. */
const ofOlderEditions = new Set(['339911']);

const header = (edition) => `// Edition: NAICS ${edition}, United States.
// Source: US Census Bureau, NAICS ${edition} structure (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.`;

/** The lists of the three editions, their titles, and the codes that exist in trade statistics only. */
export function naicsListTables(folder) {
  const lists = Object.fromEntries(
    editions.map((edition) => [edition, readTable(join(folder, `codes/naics_${edition}.csv`))]),
  );
  return {
    ...Object.fromEntries(
      editions.map((edition) => [`src/codes/naics/naics${edition}.data.ts`, listFile(edition, lists)]),
    ),
    ...Object.fromEntries(
      editions.map((edition) => [`src/codes/naics/titles/naics${edition}-titles.data.ts`, titlesFile(edition, lists)]),
    ),
    'src/codes/naics/trade-only-naics.data.ts': tradeOnlyFile(folder, lists),
  };
}

/** Each 6-digit code as the digits that differ from the code before. Every other code is the beginning of one. */
function listFile(edition, lists) {
  const codes = lists[edition].map((row) => row.naics_code);
  const finest = codes.filter((code) => /^\d{6}$/.test(code));
  for (const code of codes) {
    const starts = code.includes('-') ? code.split('-') : [code];
    if (!starts.every((start) => finest.some((one) => one.startsWith(start)))) {
      throw new Error(`NAICS ${edition}: ${code} holds no 6-digit code`);
    }
  }
  let before = '';
  const tokens = finest.map((code) => {
    let same = 0;
    while (code[same] === before[same]) same += 1;
    before = code;
    return code.slice(same);
  });
  return `// The 6-digit industries of NAICS ${edition}, in order, each as the digits that differ from the code before it. All
// shorter codes are beginnings of these.
${header(edition)}

export const naics${edition}Table: string = \`
${wrapped(tokens)}
\`;
`;
}

/** One title a line in the order of all codes; an empty line repeats the title of the code before. */
function titlesFile(edition, lists) {
  const titles = lists[edition].map((row) => row.title);
  const lines = titles.map((title, i) => (title === titles[i - 1] ? '' : title));
  return `// The titles of NAICS ${edition}, one a line in the order of all its codes. An empty line repeats the title of the
// code before, which holds it.
${header(edition)}

export const naics${edition}TitleTable: string = \`${templateText(lines)}\`;
`;
}

/** The codes by which trade is published and that no edition of NAICS has. */
function tradeOnlyFile(folder, lists) {
  const industries = new Set(editions.flatMap((edition) => lists[edition].map((row) => row.naics_code)));
  const exports3 = readTable(join(folder, 'us/state_exports_by_naics3_2012_2025.csv.gz'));
  const exports4 = readTable(join(folder, 'us/state_exports_by_naics4_2012_2018.csv.gz'));
  const exports6 = readTable(join(folder, 'codes/schedule_b_2019.csv'));
  const imports6 = readTable(join(folder, 'codes/hts10_to_naics_census_imports.csv'));
  const titles = new Map(exports3.map((row) => [row.naics3, row.naics3_title]));
  const codes = [
    ...exports3.map((row) => row.naics3),
    ...exports4.map((row) => row.naics4),
    ...[...exports6, ...imports6].map((row) => row.naics_code),
  ];
  const found = [...new Set(codes)].filter((code) => !industries.has(code) && !ofOlderEditions.has(code)).sort();
  const rows = found.map((code) => {
    if (/^\d+X+$/.test(code)) return { code, title: null };
    const title = titles.get(code.slice(0, 3));
    if (!/^9\d+$/.test(code) || title === undefined)
      throw new Error(`${code} is neither an industry nor known in trade`);
    return { code, title };
  });
  return `// Codes of US trade statistics "by NAICS" that no edition of NAICS has, with the titles that the Census Bureau prints.
// Edition: state export series of 2012 to 2025, export concordance of 2019, import concordance of 2024 and 2025.
// Source: US Census Bureau, USA Trade Online and the concordances of Schedule B and HTS to NAICS (US federal government
// work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const tradeOnlyNaicsTable = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
] as const satisfies readonly { readonly code: string; readonly title: string | null }[];
`;
}
