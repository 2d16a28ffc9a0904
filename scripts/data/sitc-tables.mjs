import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

const source = `// Edition: SITC, revision 4 (UN Comtrade S4), without memorandum items.
// Source: UN Comtrade, UN Statistics Division, reference data (free with attribution), by way of the R package concordance
// (MIT).
// Written by scripts/data/build-codes.mjs; do not edit by hand.`;

/** How many codes each number of digits has, as the United Nations publish. */
const counts = { 1: 10, 2: 67, 3: 262, 4: 1023 };

/** The list of SITC, revision 4, and the titles of its sections, divisions and groups. */
export function sitcTables(folder) {
  const rows = readTable(join(folder, 'codes/sitc_rev4.csv')).map((row) => [row.sitc_code, row.title]);
  const codes = rows.map(([code]) => code);
  for (const [digits, count] of Object.entries(counts)) {
    const found = codes.filter((code) => code.length === Number(digits)).length;
    if (found !== count) throw new Error(`SITC has ${found} codes of ${digits} digits, not ${count}`);
  }
  const groups = codes.filter((code) => code.length === 3);
  const lines = groups.map((group) => {
    const below = codes.filter((code) => code.startsWith(group) && code.length > 3);
    const subgroups = below.filter((code) => code.length === 4);
    const words = subgroups.map((subgroup) => {
      const items = below.filter((code) => code.startsWith(subgroup) && code.length === 5);
      return subgroup.slice(3) + items.map((item) => item.slice(4)).join('');
    });
    return [group, ...words].join(' ');
  });
  return {
    'src/codes/sitc/sitc4.data.ts': `// The groups of SITC, revision 4, one a line, then a word for each subgroup: its last digit, followed by that of each of its
// items. Sections and divisions are the beginnings of groups.
${source}

export const sitc4Table: string = \`
${templateText(lines)}
\`;
`,
    'src/codes/sitc/titles/sitc4-titles.data.ts': `// Titles of the sections, divisions and groups of SITC, revision 4: the code, then the title.
${source}

export const sitc4TitlesTable: string = \`
${templateText(rows.filter(([code]) => code.length <= 3).map(([code, title]) => `${code} ${title.trim()}`))}
\`;
`,
  };
}
