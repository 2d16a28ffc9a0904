import type { Parsed } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import type { NaicsCode } from './naics-classification.ts';
import { isEdition, naicsEditions, noEdition } from './naics-edition.ts';
import { naicsReadings } from './naics-readings.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { explainTradeOnly } from './trade-only-naics.ts';

const longest = 80;

/**
 * Whether a value is a code of NAICS, of any level, written exactly: of the edition that is given, or of any.
 *
 * @example
 * isNaics('31-33'); // true
 * isNaics('455', 'NAICS2017'); // false, it is new in 2022
 */
export function isNaics<const E extends NaicsEdition>(value: unknown, edition: E): value is NaicsCode<E>;
export function isNaics(value: unknown, edition?: NaicsEdition): value is NaicsCode;
export function isNaics(value: unknown, edition?: NaicsEdition): boolean {
  const editions = naicsEditions(value);
  return edition === undefined ? editions.length > 0 : editions.includes(edition);
}

/**
 * Reads a code of NAICS, of any level: of the edition that is given, or of any. Never throws. A number, one pair of digits
 * of a joint sector, dots, zeros at the end and words behind are refused with the code as suggestion; a code of another
 * edition with the editions that have it; a code of trade statistics, such as 910000, with that reason.
 *
 * @example
 * parseNaics('336411', 'NAICS2022'); // { ok: true, value: '336411' }
 * parseNaics('31'); // { ok: false, reason: '"31" is not …', suggestion: '31-33' }
 * parseNaics('455', 'NAICS2017'); // { ok: false, reason: '"455" is not a code of NAICS 2017. It is one of NAICS 2022.' }
 */
export function parseNaics<const E extends NaicsEdition>(value: unknown, edition: E): Parsed<NaicsCode<E>>;
export function parseNaics(value: unknown, edition?: NaicsEdition): Parsed<NaicsCode>;
export function parseNaics(value: unknown, edition?: NaicsEdition): Parsed<NaicsCode> {
  if (isNaics(value, edition)) return { ok: true, value };
  if (edition !== undefined && !isEdition(edition)) return refused(noEdition(edition));
  const text = textOf(value);
  const suggestion = text === null ? null : naicsReadings(text).find((reading) => isNaics(reading, edition));
  return refused(reasonFor(value, text, edition), suggestion);
}

/**
 * The code of NAICS, of any level: of the edition that is given, or of any.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * naics('3364', 'NAICS2017'); // '3364'
 */
export function naics<const E extends NaicsEdition>(value: unknown, edition: E): NaicsCode<E>;
export function naics(value: unknown, edition?: NaicsEdition): NaicsCode;
export function naics(value: unknown, edition?: NaicsEdition): NaicsCode {
  return valueOrThrow(parseNaics(value, edition));
}

/** What a value reads as, a number included; `null` where it is no text, or too long for a code. */
export function textOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.length <= longest ? text.trim() : null;
}

function reasonFor(value: unknown, text: string | null, edition: NaicsEdition | undefined): string {
  const name = edition === undefined ? 'NAICS 2012, 2017 or 2022' : spaced(edition);
  const others = naicsEditions(value).map(spaced);
  if (others.length > 0) {
    return `${shown(value)} is not a code of ${name}. It is one of ${others.join(' and ')}.`;
  }
  const number = typeof value === 'number' ? ' Codes are text.' : '';
  return (
    (text === null ? null : explainTradeOnly(text)) ??
    `${shown(value)} is not a code of ${name}, such as 336411.${number}`
  );
}

function spaced(edition: NaicsEdition): string {
  return `NAICS ${edition.slice(-4)}`;
}
