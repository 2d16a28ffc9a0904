import { type Classification, classification } from '../classification.ts';
import { type Titles, titles } from '../titles.ts';
import {
  beaSummary2017CommoditiesOnly,
  beaSummary2017Industries,
  beaSummary2017OtherCodes,
  beaSummary2017TitleTable,
} from './bea-summary2017.data.ts';

/**
 * The summary level of BEA's input-output tables, codes of the 2017 benchmark: 71 industries, each with a commodity of the
 * same code, and two commodities that no industry makes. Many codes look like NAICS and are none: 513 is broadcasting and
 * telecommunications.
 *
 * @example
 * beaSummary2017.codes().length; // 73
 */
export const beaSummary2017: Classification<'BEA-summary2017', 'summary'> = /* @__PURE__ */ classification({
  edition: 'BEA-summary2017',
  system: 'BEA-summary',
  title: 'BEA summary tables of 2017',
  publisher: 'US Bureau of Economic Analysis',
  levels: ['summary'],
  example: '3361MV',
  rows: () => codes().map((code) => [code, 'summary', null] as const),
  readings,
  explain,
});

/** The titles of all industries and commodities of the summary tables. */
export const beaSummary2017Titles: Titles<'BEA-summary2017'> = /* @__PURE__ */ titles(
  'BEA-summary2017',
  'US Bureau of Economic Analysis, input-output tables, summary level',
  () => {
    const lines = beaSummary2017TitleTable.split('\n');
    return codes().map((code, i) => [code, lines[i]!] as const);
  },
);

function codes(): readonly string[] {
  return `${beaSummary2017Industries} ${beaSummary2017CommoditiesOnly}`.trim().split(/\s+/);
}

/** The code in another case, then the only code that continues a text: 111CA for 111, but none for 336. */
function readings(text: string): readonly string[] {
  const sign = text.trim().toUpperCase();
  const same = codes().filter((code) => code.toUpperCase() === sign);
  const longer = sign.length < 3 ? [] : codes().filter((code) => code.startsWith(sign));
  return longer.length === 1 ? [...same, ...longer] : same;
}

function explain(text: string): string | null {
  if (!beaSummary2017OtherCodes.split(' ').includes(text.toUpperCase())) return null;
  const what = /^v/i.test(text) ? 'value added' : 'final demand';
  return `"${text}" is a code of ${what} in the summary tables of BEA, not an industry or a commodity.`;
}
