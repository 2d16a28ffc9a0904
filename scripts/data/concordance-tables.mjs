import { join } from 'node:path';
import { beaRules, outsideBea } from './concordances/bea-rules.mjs';
import { blsRules, outsideBls } from './concordances/bls-rules.mjs';
import { clusterLinks, clusterName, subclusterName } from './concordances/cluster-links.mjs';
import { becLinks, scheduleBLinks, unLinks } from './concordances/hs-links.mjs';
import { naics2012To2017Links, naics2017To2022Links } from './concordances/naics-links.mjs';
import { sectorLinks } from './concordances/sector-links.mjs';
import { packLinks } from './pack-links.mjs';
import { readTable } from './read-table.mjs';
import { templateText, wrapped } from './template-text.mjs';
import { literal } from './write-or-check.mjs';

const un =
  'UN Statistics Division, correlation and conversion tables (UN Comtrade reference data, free with attribution), as packed by\n// the R package concordance (MIT)';
const census = 'US Census Bureau (US federal government work, public domain)';
const clusterMapping =
  'U.S. Cluster Mapping Project, Harvard Business School and US Economic Development Administration (free to use with\n// attribution to the project)';

/** The tables of src/codes/concordances. */
export function concordanceTables(folder) {
  const un2022 = (file, to) => unLinks(folder, file, 'hs2022_code', to);
  const un2017 = (file, to) => unLinks(folder, file, 'hs2017_code', to);
  const titlesOf = (file, code, title) => new Map(readTable(join(folder, file)).map((row) => [row[code], row[title]]));
  const files = [
    {
      path: 'hs2022-to-hs2017',
      what: 'Which subheadings of HS 2022 share goods with which of HS 2017, and the one that the UN converts to',
      edition: 'HS 2022 and HS 2017, tables of 2022',
      source: un,
      tables: { hs2022ToHs2017Links: { links: un2022('hs_2022_to_2017.csv', 'hs2017_code') } },
    },
    {
      path: 'hs2022-to-hs2012',
      what: 'Which subheadings of HS 2022 share goods with which of HS 2012, and the one that the UN converts to',
      edition: 'HS 2022 and HS 2012, tables of 2022',
      source: un,
      tables: { hs2022ToHs2012Links: { links: un2022('hs_2022_to_2012.csv', 'hs2012_code') } },
    },
    {
      path: 'hs2017-to-hs2012',
      what: 'Which subheadings of HS 2017 share goods with which of HS 2012, and the one that the UN converts to',
      edition: 'HS 2017 and HS 2012, tables of 2017',
      source: un,
      tables: { hs2017ToHs2012Links: { links: un2017('hs_2017_to_2012.csv', 'hs2012_code') } },
    },
    {
      path: 'hs2017-to-sitc4',
      what: 'Which subheadings of HS 2017 share goods with which items of SITC, and the one that the UN converts to',
      edition: 'HS 2017 and SITC Rev. 4, tables of 2017',
      source: un,
      tables: { hs2017ToSitc4Links: { links: un2017('hs_2017_to_sitc_rev4.csv', 'sitc4_code') } },
    },
    {
      path: 'hs2017-to-bec4',
      what: 'Which subheadings of HS 2017 belong to which Broad Economic Categories',
      edition: 'HS 2017 and BEC Rev. 4',
      source: un,
      tables: { hs2017ToBec4Links: { links: becLinks(folder) } },
    },
    {
      path: 'hs2017-to-naics2017',
      what: 'To which industries the lines of Schedule B lead, by subheading of HS 2017, with the number of lines',
      edition: 'Schedule B of 2019 (HS 2017) and NAICS 2017 as export statistics use it',
      source: census,
      tables: { hs2017ToNaics2017Links: { links: scheduleBLinks(folder) } },
    },
    {
      path: 'naics2012-to-naics2017',
      what: 'Which industries of NAICS 2012 share content with which of NAICS 2017',
      edition: 'NAICS 2012 and NAICS 2017, United States',
      source: census,
      tables: { naics2012ToNaics2017Links: { links: naics2012To2017Links(folder) } },
    },
    {
      path: 'naics2017-to-naics2022',
      what: 'Which industries of NAICS 2017 and NAICS 2022 have the same code or title; derived, not the official table',
      edition: 'NAICS 2017 and NAICS 2022, United States',
      source: census,
      tables: { naics2017ToNaics2022Links: { links: naics2017To2022Links(folder) } },
    },
    ...['2012', '2017'].map((edition) => ({
      path: `naics${edition}-to-clusters2014`,
      what: `To which benchmark clusters and subclusters the industries of NAICS ${edition} belong`,
      edition: `NAICS ${edition}, United States, and the cluster definitions of 2014`,
      source: clusterMapping,
      tables: {
        [`naics${edition}ToClusters2014Links`]: named(clusterLinks(folder, edition, clusterName)),
        [`naics${edition}ToSubclusters2014Links`]: named(clusterLinks(folder, edition, subclusterName)),
      },
    })),
    {
      path: 'naics2017-to-bea-summary2017',
      what: 'To which summary industries of the input-output tables those of NAICS 2017 belong, by codes and titles; derived',
      edition: 'NAICS 2017, United States, and the summary level of the 2017 benchmark',
      source: 'US Census Bureau and US Bureau of Economic Analysis (US federal government work, public domain)',
      tables: {
        naics2017ToBeaSummary2017Links: {
          links: sectorLinks(folder, {
            edition: '2017',
            titles: titlesOf('us/bea_summary_codes.csv', 'code', 'title'),
            rules: beaRules,
            outside: outsideBea,
            scrap: 'Used',
            used: 'Used',
          }),
        },
      },
    },
    {
      path: 'naics2012-to-bls-sectors2014',
      what: 'To which sectors of the employment requirements tables the industries of NAICS 2012 belong, by titles; derived',
      edition: 'NAICS 2012, United States, and the tables of 2014',
      source: 'US Census Bureau and US Bureau of Labor Statistics (US federal government work, public domain)',
      tables: {
        naics2012ToBlsSectors2014Links: {
          links: sectorLinks(folder, {
            edition: '2012',
            titles: titlesOf('us/bls_employment_requirements_sectors.csv', 'bls_sector', 'sector_title'),
            rules: blsRules,
            outside: outsideBls,
            scrap: '204',
            used: '205',
          }),
        },
      },
    },
  ];
  return Object.fromEntries(
    files.map((file) => [`src/codes/concordances/${file.path}/${file.path}.data.ts`, textOf(file)]),
  );
}

/** Links whose targets are names, with the list of them. */
function named(links) {
  return { links, names: [...new Set(links.map(({ to }) => to))].sort() };
}

function textOf({ what, edition, source, tables }) {
  const constants = Object.entries(tables).map(([name, table]) => constantOf(name, table));
  return `// ${what}.
// Edition: ${edition}.
// Source: ${source}.
// Written by scripts/data/build-codes.mjs; do not edit by hand.
import type { PackedLinks } from '../unpack-links.ts';

${constants.join('\n')}`;
}

/** What links rest on, the commonest first. `undefined` where nothing is said. */
function basesOf(links) {
  const counts = new Map();
  for (const { basis } of links) counts.set(basis, (counts.get(basis) ?? 0) + 1);
  const bases = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([basis]) => basis);
  return bases[0] === undefined ? undefined : bases;
}

function constantOf(name, { links, names }) {
  const bases = basesOf(links);
  const fields = [`words: \`\n${wrapped(packLinks(links, { names, bases }))}\n\``];
  if (names !== undefined) fields.push(`names: \`${templateText(names)}\``);
  if (bases !== undefined) fields.push(`bases: ${literal(bases.join('\n')).replaceAll('\n', '\\n')}`);
  if (links.some(({ chosen }) => chosen)) fields.push('picks: true');
  return `export const ${name}: PackedLinks = {\n${fields.map((field) => `  ${field},`).join('\n')}\n};\n`;
}
