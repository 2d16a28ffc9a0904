import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

/** Two titles of the file have two spaces in a row. */
const oneSpaced = (title) => title.replaceAll('  ', ' ');

/** The sectors of the employment requirements tables of BLS with their major groups. */
export function blsTables(folder) {
  const rows = readTable(join(folder, 'us/bls_employment_requirements_sectors.csv'));
  const groups = [];
  rows.forEach((row, i) => {
    if (row.bls_sector !== String(i + 1)) throw new Error(`Sector ${row.bls_sector} is out of order`);
    const group = oneSpaced(row.major_group);
    if (groups.at(-1)?.title !== group) groups.push({ title: group, sectors: 0 });
    groups.at(-1).sectors += 1;
  });
  if (new Set(groups.map(({ title }) => title)).size !== groups.length)
    throw new Error('A major group is in two pieces');
  return {
    'src/codes/bls/bls-sectors2014.data.ts': `// Sectors of the employment requirements tables. They are numbered from 1 in one run through the major groups.
// Edition: tables of 2014, published in December 2015.
// Source: US Bureau of Labor Statistics (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

/** How many sectors a major group has, and its title. */
export const blsSectors2014Groups: string = \`${templateText(groups.map(({ title, sectors }) => `${sectors} ${title}`))}\`;

/** One title a line, in the order of the sectors. */
export const blsSectors2014TitleTable: string = \`${templateText(rows.map((row) => oneSpaced(row.sector_title)))}\`;
`,
  };
}
