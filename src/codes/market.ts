import type { Market, MarketCode, Parsed } from '../model/index.ts';
import { countryNames } from './countries.data.ts';
import { frozen } from './frozen.ts';
import { refused, valueOrThrow } from './parsed.ts';
import { shown } from './shown.ts';

/** All countries together, as a destination: `WLD`. */
export const world = 'WLD' as MarketCode;

/**
 * Whether a value is the code of a market, written exactly: ISO 3166-1 alpha-3, `XKX` for Kosovo or `WLD` for all
 * countries together.
 *
 * @example
 * isMarket('CAN'); // true
 * isMarket('CA'); // false
 */
export function isMarket(value: unknown): value is MarketCode {
  return typeof value === 'string' && Object.hasOwn(countryNames, value);
}

/**
 * Reads the code of a market. Never throws. Names are refused; `marketByName` accepts them.
 *
 * @example
 * parseMarket('CAN'); // { ok: true, value: 'CAN' }
 * parseMarket('can'); // { ok: false, reason: '"can" is not …', suggestion: 'CAN' }
 */
export function parseMarket(value: unknown): Parsed<MarketCode> {
  if (isMarket(value)) return { ok: true, value };
  const reason = `${shown(value)} is not an ISO 3166-1 alpha-3 code of a country, such as CAN, nor WLD for all countries.`;
  const sign = typeof value === 'string' && value.length < 20 ? value.trim().toUpperCase() : '';
  return refused(reason, isMarket(sign) ? sign : null);
}

/**
 * The code of a market.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * market('CAN'); // 'CAN'
 */
export function market(value: unknown): MarketCode {
  return valueOrThrow(parseMarket(value));
}

/**
 * The name of a market in English.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no code of a market.
 *
 * @example
 * marketLabel(market('KOR')); // 'South Korea'
 */
export function marketLabel(code: MarketCode): string {
  const names: Readonly<Record<string, readonly string[]>> = countryNames;
  return names[market(code)]?.[0] ?? code;
}

/** All countries with their labels, in order of their codes, and `WLD`. */
export const markets: readonly Market[] = /* @__PURE__ */ (() =>
  frozen(Object.entries(countryNames).map(([code, [label]]) => ({ code: code as MarketCode, label }))))();
