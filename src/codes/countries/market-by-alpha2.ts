import type { MarketCode, Parsed } from '../../model/index.ts';
import { isMarket } from '../market.ts';
import { marketByName } from '../market-by-name.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { countryTable } from './country.ts';
import { censusAlpha2 } from './schedule-c.data.ts';

let markets: ReadonlyMap<string, MarketCode> | undefined;

function byAlpha2(): ReadonlyMap<string, MarketCode> {
  markets ??= new Map([...countryTable().values()].map(({ alpha2, code }) => [alpha2, code]));
  return markets;
}

/**
 * The country that has a two-letter code of ISO 3166-1, written exactly; `XK` is Kosovo. Never throws.
 *
 * Other spellings, names and the letters that the Census Bureau prints for Kosovo (`KV`), the Gaza Strip (`GZ`) and the
 * West Bank (`WE`) are refused, with the country as suggestion. `NA` is Namibia: a reader of tables that takes it for a
 * missing value must be told to read the column as text.
 *
 * @example
 * marketByAlpha2('NA'); // { ok: true, value: 'NAM' }
 * marketByAlpha2('uk'); // { ok: false, reason: '"uk" is not …', suggestion: 'GBR' }
 */
export function marketByAlpha2(value: unknown): Parsed<MarketCode> {
  const found = typeof value === 'string' ? byAlpha2().get(value) : undefined;
  if (found !== undefined) return { ok: true, value: found };
  return refused(`${shown(value)} is not an ISO 3166-1 alpha-2 code of a country, such as CA.`, suggestionFor(value));
}

function suggestionFor(value: unknown): MarketCode | null {
  if (typeof value !== 'string' || value.length > 100) return null;
  const sign = value.trim().toUpperCase();
  const found = byAlpha2().get(sign) ?? ofCensus(sign);
  if (found !== null) return found;
  const named = marketByName(value);
  return named.ok ? named.value : null;
}

function ofCensus(sign: string): MarketCode | null {
  const line = censusAlpha2.split('\n').find((entry) => sign.length === 2 && entry.startsWith(`${sign} `));
  const code = line?.slice(3);
  return isMarket(code) ? code : null;
}
