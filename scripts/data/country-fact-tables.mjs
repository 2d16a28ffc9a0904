import { join } from 'node:path';
import { readTable } from './read-table.mjs';
import { templateText } from './template-text.mjs';

const flags = { is_ldc: 'L', is_lldc: 'D', is_sids: 'S' };
const groups = { 'Low income': 'L', 'Lower middle income': 'M', 'Upper middle income': 'U', 'High income': 'H' };
const none = '-';

/** The texts of a list, each once, sorted, and the place of a text among them. */
function lookup(texts) {
  const list = [...new Set(texts)].filter((text) => text !== '').sort();
  return { list, placeOf: (text) => (text === '' ? none : String(list.indexOf(text))) };
}

const areasOf = (row) =>
  [row.un_region, row.un_subregion, row.un_intermediate_region].filter((name) => name !== '').join('/');

/** `src/codes/countries/country-facts.data.ts` from ISO 3166-1, the regions of M49 and the groups of the World Bank. */
export function countryFactTables(folder) {
  const rows = readTable(join(folder, 'codes/countries.csv'));
  const kosovo = readTable(join(folder, 'us/partner_country_names_iso.csv')).find((row) => row.iso3 === 'XKX');
  const areas = lookup(rows.map(areasOf));
  const banks = lookup(rows.map((row) => row.world_bank_region_2021));
  const lines = rows.map((row) => {
    if (!/^[A-Z]{3} [A-Z]{2} \d{3}$/.test(`${row.iso3} ${row.iso2} ${row.iso_numeric}`)) {
      throw new Error(`The codes of ${row.name} are not those of ISO 3166-1`);
    }
    const groupOf = row.world_bank_income_group_2021;
    if (groupOf !== '' && groups[groupOf] === undefined) throw new Error(`${groupOf} is no income group`);
    const marks = Object.keys(flags).map((column) => {
      if (!/^[01]$/.test(row[column])) throw new Error(`${row.iso3} has no ${column}`);
      return row[column] === '1' ? flags[column] : '';
    });
    return [
      row.iso3,
      row.iso2,
      row.iso_numeric,
      areas.placeOf(areasOf(row)),
      banks.placeOf(row.world_bank_region_2021),
      groups[groupOf] ?? none,
      marks.join(''),
    ]
      .join(' ')
      .trim();
  });
  // On no list of the United Nations, so without a number, a region and a flag: not known is not the same as not flagged.
  lines.push(['XKX', kosovo.iso2, none, none, none, none, none].join(' '));
  return {
    'src/codes/countries/country-facts.data.ts': `// Countries: alpha-3, alpha-2 and numeric code, place in the areas of M49, place in the regions of the World Bank, income
// group (Low, lower Middle, Upper middle, High), flags (L least developed, D landlocked developing, S small island
// developing). A hyphen stands for what the lists don't have.
// Edition: ISO 3166-1 and M49 as of May 2026, the flags as of 2024; groups of the World Bank of 2021.
// Sources: ISO; UN Statistics Division (M49), by datasets/country-codes (Public Domain Dedication and License); World
// Bank, country and lending groups (CC BY 4.0).
// Written by scripts/data/build-codes.mjs; do not edit by hand.

export const m49Areas: string = \`
${templateText(areas.list)}
\`;

export const worldBankRegions: string = \`
${templateText(banks.list)}
\`;

export const countryFacts: string = \`
${templateText(lines.sort())}
\`;
`,
  };
}
