import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText, wrapped } from './template-text.mjs';

const prefix = 'ExpServ';

/** The services categories of BEA, and the industries and commodities of its summary tables. */
export function beaTables(folder) {
  return {
    'src/codes/bea/bea-services2020.data.ts': servicesFile(
      readTable(join(folder, 'codes/bea_services_categories.csv')),
    ),
    'src/codes/bea/bea-summary2017.data.ts': summaryFile(readTable(join(folder, 'us/bea_summary_codes.csv'))),
  };
}

function servicesFile(rows) {
  const parents = [];
  const lines = rows.map((row) => {
    const [code, indicator, level] = [row.type_of_service_code, row.ita_export_indicator_code, Number(row.level)];
    if (row.parent_code !== (parents[level - 1] ?? '')) throw new Error(`${code} does not follow ${row.parent_code}`);
    parents[level] = code;
    if (!indicator.startsWith(prefix)) throw new Error(`${indicator} does not begin with ${prefix}`);
    const tail = indicator.slice(prefix.length);
    return tail === code ? `${level} ${code}` : `${level} ${code} ${tail || '-'}`;
  });
  return `// Services of the international transactions accounts: level and code, each code after the one that holds it. A third
// word is the end of the indicator's name, where it isn't the code; - is none.
// Edition: classification of 2020 and later, as in BEA table 2.1; the detail of other business services stops at its
// second level. The levels, and the pairing of the two sets of codes, follow the layout of that table.
// Source: US Bureau of Economic Analysis, values of its interface (US federal government work, public domain).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const beaServices2020Table: string = \`
${templateText(lines)}
\`;

/** One title a line, in the order of the codes. */
export const beaServices2020TitleTable: string = \`${templateText(rows.map((row) => row.title))}\`;
`;
}

function summaryFile(rows) {
  const of = (type) => rows.filter((row) => row.code_type === type);
  const [industries, commodities] = [of('industry'), of('commodity')];
  const titles = new Map(commodities.map((row) => [row.code, row.title]));
  for (const { code, title } of industries) {
    if (titles.get(code) !== title) throw new Error(`The industry ${code} is no commodity of the same title`);
  }
  const both = new Set(industries.map((row) => row.code));
  const only = commodities.filter((row) => !both.has(row.code));
  const others = rows.filter((row) => row.code_type === 'final_demand' || row.code_type === 'value_added');
  const titleOf = (row) => titles.get(row.code).replace(/ \[\d+\]$/, '');
  return `// Industries and commodities of the summary input-output tables. Each industry has a commodity of the same code and title;
// two commodities have no industry. The number of a footnote is left out of a title.
// Edition: summary level, codes of the 2017 benchmark.
// Source: US Bureau of Economic Analysis (US federal government work, public domain), as packed by useeior of the US EPA (MIT).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const beaSummary2017Industries: string = \`
${wrapped(industries.map((row) => row.code))}
\`;

export const beaSummary2017CommoditiesOnly: string = '${only.map((row) => row.code).join(' ')}';

/** Codes of final demand and of value added: columns and rows of the tables that are no industry and no commodity. */
export const beaSummary2017OtherCodes: string =
  '${others.map((row) => row.code).join(' ')}';

/** One title a line, in the order of the codes. */
export const beaSummary2017TitleTable: string = \`${templateText([...industries, ...only].map(titleOf))}\`;
`;
}
