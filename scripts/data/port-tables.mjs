import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

/** `src/codes/ports/ports.data.ts` from Schedule D. */
export function portTables(folder) {
  const lines = readTable(join(folder, 'codes/schedule_d_ports.csv')).map((row) => {
    if (!/^\d{4}$/.test(row.port_code) || row.district_code !== row.port_code.slice(0, 2)) {
      throw new Error(`${row.port_code} is no port of district ${row.district_code}`);
    }
    const atEnd = /, ([A-Z]{2})$/.exec(row.port_name)?.[1] ?? '';
    const state = row.state_usps === atEnd ? '' : `=${row.state_usps}`;
    return `${row.port_code}${state} ${row.port_name}`;
  });
  return {
    'src/codes/ports/ports.data.ts': `// Schedule D: ports of the United States by code, with the name as printed. The first two digits are the district. The
// state is the two letters at the end of the name, or stands after the code where it is another or the name has none.
// Edition: undated, about 2020 to 2024. Some codes are of older lists; couriers' facilities are left out.
// Source: US Census Bureau, US Customs and Border Protection and Bureau of Transportation Statistics (US federal
// government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const portTable: string = \`
${templateText(lines)}
\`;
`,
  };
}
