import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

/** The codes of BEC, revision 4, to which subheadings of HS 2017 are assigned. */
export function becTable(folder) {
  const lines = new Set(
    readTable(join(folder, 'codes/hs_2017_to_bec_rev4.csv')).map(
      (row) => `${row.bec4_code} ${row.sna_use} ${row.bec4_title}`,
    ),
  );
  const codes = new Set([...lines].map((line) => line.split(' ')[0]));
  if (lines.size !== 19 || codes.size !== 19)
    throw new Error(`BEC has ${codes.size} codes in ${lines.size} lines, not 19`);
  return {
    'src/codes/bec/bec4.data.ts': `// The codes of BEC, revision 4, to which subheadings of HS 2017 are assigned: the code, the class of use in the System of
// National Accounts, the title. Codes above them are not in the list: they are beginnings of these.
// Edition: BEC, revision 4.
// Source: UN Comtrade, UN Statistics Division, reference data (free with attribution), by way of the R package concordance
// (MIT); the class of use by the rule of the UN.
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const bec4Table: string = \`
${templateText([...lines].sort())}
\`;
`,
  };
}
