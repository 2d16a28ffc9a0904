import type { Parsed } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { isNaics, parseNaics, textOf } from './naics.ts';
import type { NaicsCode } from './naics-classification.ts';
import { isEdition, naicsEditions } from './naics-edition.ts';
import { naicsReadings } from './naics-readings.ts';
import { isNaics3 } from './naics3.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { isTradeOnlyNaics, type TradeOnlyNaics } from './trade-only-naics.ts';

declare const goods: unique symbol;

/** A code of NAICS whose industries make or grow goods that US trade statistics count. The mark exists at compile time only. */
export type NaicsGoods<E extends NaicsEdition = NaicsEdition> = NaicsCode<E> & { readonly [goods]: true };

/**
 * A code of US trade statistics by NAICS: an industry of goods, or a code of trade only. It is no `NaicsCode` until
 * `isTradeOnlyNaics` has said no.
 */
export type NaicsCommodity<E extends NaicsEdition = NaicsEdition> = NaicsGoods<E> | TradeOnlyNaics;

const goodsSectors: readonly string[] = ['11', '21', '31-33'];

/**
 * Whether a value is a code of US trade statistics by NAICS, written exactly: a code of NAICS in the subsectors 111 to 115,
 * 211, 212 and 311 to 339, the sectors 11, 21 and 31-33, or a code of trade only, which all editions share.
 *
 * @example
 * isNaicsCommodity('336411'); // true
 * isNaicsCommodity('910000'); // true
 * isNaicsCommodity('541511'); // false, a service
 */
export function isNaicsCommodity<const E extends NaicsEdition>(value: unknown, edition: E): value is NaicsCommodity<E>;
export function isNaicsCommodity(value: unknown, edition?: NaicsEdition): value is NaicsCommodity;
export function isNaicsCommodity(value: unknown, edition?: NaicsEdition): boolean {
  if (isTradeOnlyNaics(value)) return edition === undefined || isEdition(edition);
  return isNaics(value, edition) && (goodsSectors.includes(value) || isNaics3(value.slice(0, 3)));
}

/**
 * Reads a code of US trade statistics by NAICS, of any level: of the edition that is given, or of any. Never throws. What is
 * refused comes with a suggestion as in `parseNaics`; services are refused.
 *
 * @example
 * parseNaicsCommodity('11211X'); // { ok: true, value: '11211X' }
 * parseNaicsCommodity('11211x'); // { ok: false, reason: '"11211x" is not …', suggestion: '11211X' }
 * parseNaicsCommodity('5415'); // { ok: false, reason: '"5415" is no code of goods …' }
 */
export function parseNaicsCommodity<const E extends NaicsEdition>(
  value: unknown,
  edition: E,
): Parsed<NaicsCommodity<E>>;
export function parseNaicsCommodity(value: unknown, edition?: NaicsEdition): Parsed<NaicsCommodity>;
export function parseNaicsCommodity(value: unknown, edition?: NaicsEdition): Parsed<NaicsCommodity> {
  if (isNaicsCommodity(value, edition)) return { ok: true, value };
  const industry = parseNaics(value, edition);
  if (industry.ok) {
    return refused(`${shown(value)} is no code of goods. Those are 111 to 115, 211, 212, 311 to 339 and their parts.`);
  }
  const text = textOf(value);
  const readings = text === null ? [] : [text.toUpperCase(), ...naicsReadings(text)];
  const editionMatters = naicsEditions(value).length > 0 || (edition !== undefined && !isEdition(edition));
  return refused(
    editionMatters ? industry.reason : `${shown(value)} is not a code of trade by NAICS, such as 336411 or 910000.`,
    readings.find((reading) => isNaicsCommodity(reading, edition)),
  );
}

/**
 * The code of US trade statistics by NAICS, of any level: of the edition that is given, or of any.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * naicsCommodity('33641X'); // '33641X'
 */
export function naicsCommodity<const E extends NaicsEdition>(value: unknown, edition: E): NaicsCommodity<E>;
export function naicsCommodity(value: unknown, edition?: NaicsEdition): NaicsCommodity;
export function naicsCommodity(value: unknown, edition?: NaicsEdition): NaicsCommodity {
  return valueOrThrow(parseNaicsCommodity(value, edition));
}
