import type { MarketCode, Parsed } from '../../model/index.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { countryTable } from './country.ts';

/** Numbers of UN Comtrade for reporters that ISO 3166-1 numbers otherwise. */
const comtradeNumbers: Readonly<Record<string, string>> = {
  '251': 'FRA',
  '579': 'NOR',
  '699': 'IND',
  '757': 'CHE',
  '842': 'USA',
};

let markets: ReadonlyMap<string, MarketCode> | undefined;

function byNumeric(): ReadonlyMap<string, MarketCode> {
  markets ??= new Map(
    [...countryTable().values()].flatMap(({ numeric, code }) => (numeric === null ? [] : [[numeric, code] as const])),
  );
  return markets;
}

/**
 * The country that has a three-digit code of ISO 3166-1, written exactly as text. It is also its number in M49 and the
 * id of its shape in world-atlas. Never throws. Kosovo has none.
 *
 * A number or a text without its leading zeros is refused, with the country as suggestion; so are the numbers that UN
 * Comtrade has of its own for the United States (`842`), France, India, Norway and Switzerland.
 *
 * @example
 * marketByNumeric('036'); // { ok: true, value: 'AUS' }
 * marketByNumeric(36); // { ok: false, reason: 'the number 36 is not …', suggestion: 'AUS' }
 */
export function marketByNumeric(value: unknown): Parsed<MarketCode> {
  const found = typeof value === 'string' ? byNumeric().get(value) : undefined;
  if (found !== undefined) return { ok: true, value: found };
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.slice(0, 20).trim() : '';
  const digits = /^\d{1,3}$/.test(text) ? text.padStart(3, '0') : '';
  const reason = `${shown(value)} is not an ISO 3166-1 numeric code of a country, three digits as text, such as 036.`;
  if (Object.hasOwn(comtradeNumbers, digits)) {
    return refused(`${reason} UN Comtrade numbers a reporter so.`, comtradeNumbers[digits]);
  }
  return refused(reason, byNumeric().get(digits));
}
