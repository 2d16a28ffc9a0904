import type { MarketCode } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { marketLabel } from '../market.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { countryFacts, m49Areas, worldBankRegions } from './country-facts.data.ts';

export type M49Region = 'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania';

export type IncomeGroup = 'Low income' | 'Lower middle income' | 'Upper middle income' | 'High income';

/**
 * A country or territory of ISO 3166-1, or Kosovo, which has neither a number nor a place on the lists of the United
 * Nations: `null`. Regions are missing for Antarctica too.
 */
export interface CountryRecord {
  /** ISO 3166-1 alpha-3: `NAM`. `XKX` for Kosovo, which ISO leaves to its users. */
  readonly code: MarketCode;
  /** ISO 3166-1 alpha-2: `NA` is Namibia, and no missing value. `XK` for Kosovo, which ISO leaves to its users. */
  readonly alpha2: string;
  /** Three digits of ISO 3166-1: `036`. */
  readonly numeric: string | null;
  readonly label: string;
  /** Regions as in M49 of the United Nations, from the largest to the smallest. */
  readonly m49Region: M49Region | null;
  readonly m49Subregion: string | null;
  readonly m49IntermediateRegion: string | null;
  /** Whether the United Nations listed it in 2024 as a least developed country. */
  readonly leastDeveloped2024: boolean | null;
  /** Whether the United Nations listed it in 2024 as a landlocked developing country. */
  readonly landlockedDeveloping2024: boolean | null;
  /** Whether the United Nations listed it in 2024 as a small island developing state. */
  readonly smallIslandDeveloping2024: boolean | null;
  /** Region of the World Bank, list of 2021 (CC BY 4.0). `null` where the Bank's list doesn't have the country. */
  readonly worldBankRegion2021: string | null;
  /** Income group of the World Bank, list of 2021 (CC BY 4.0); it changes each July. `null` where it has none. */
  readonly incomeGroup2021: IncomeGroup | null;
}

const incomeGroups: Readonly<Record<string, IncomeGroup>> = {
  L: 'Low income',
  M: 'Lower middle income',
  U: 'Upper middle income',
  H: 'High income',
};

let table: ReadonlyMap<string, CountryRecord> | undefined;

/** All countries by their alpha-3 codes. */
export function countryTable(): ReadonlyMap<string, CountryRecord> {
  table ??= new Map(readCountries().map((record) => [record.code, frozen(record)]));
  return table;
}

function readCountries(): CountryRecord[] {
  const areas = linesOf(m49Areas);
  const banks = linesOf(worldBankRegions);
  return linesOf(countryFacts).map((line) => {
    const [code = '', alpha2 = '', numeric = '', area = '', bank = '', group = '', flags = ''] = line.split(' ');
    const [region = null, subregion = null, intermediate = null] = areas[Number(area)]?.split('/') ?? [];
    const flag = (sign: string) => (flags === '-' ? null : flags.includes(sign));
    return {
      code: code as MarketCode,
      alpha2,
      numeric: numeric === '-' ? null : numeric,
      label: marketLabel(code as MarketCode),
      m49Region: region as M49Region | null,
      m49Subregion: subregion,
      m49IntermediateRegion: intermediate,
      leastDeveloped2024: flag('L'),
      landlockedDeveloping2024: flag('D'),
      smallIslandDeveloping2024: flag('S'),
      worldBankRegion2021: banks[Number(bank)] ?? null,
      incomeGroup2021: incomeGroups[group] ?? null,
    };
  });
}

const linesOf = (text: string) => text.trim().split('\n');

/** The 249 countries and territories of ISO 3166-1 and Kosovo, in order of their alpha-3 codes. */
export const countries: readonly CountryRecord[] = /* @__PURE__ */ (() => frozen([...countryTable().values()]))();

/**
 * What is on record of a country: its codes, regions and groups. Groups that a country leaves and enters carry their
 * year in their name: São Tomé and Príncipe left the least developed countries in December 2024, and the World Bank
 * sorts incomes anew each July.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no country, which `WLD` is not.
 *
 * @example
 * countryOf(market('NAM')).alpha2; // 'NA'
 * countryOf(market('AUS')).numeric; // '036'
 */
export function countryOf(code: MarketCode): CountryRecord {
  return countryTable().get(code) ?? valueOrThrow(refused(`${shown(code)} is not the code of a country, such as CAN.`));
}
