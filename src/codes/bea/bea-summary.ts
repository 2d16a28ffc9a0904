import type { CodeIn, Parsed } from '../../model/index.ts';
import { beaSummary2017CommoditiesOnly } from './bea-summary2017.data.ts';
import { beaSummary2017 } from './bea-summary2017.ts';

/** An industry or a commodity of BEA's input-output tables at summary level: `3361MV`. */
export type BeaSummary = CodeIn<'BEA-summary2017'>;

/**
 * Whether a value is the code of an industry or a commodity of the summary tables, written exactly.
 *
 * @example
 * isBeaSummary('3361MV'); // true
 * isBeaSummary('F040'); // false, that is final demand
 */
export function isBeaSummary(value: unknown): value is BeaSummary {
  return beaSummary2017.has(value);
}

/**
 * Reads the code of an industry or a commodity of the summary tables. Never throws. Another case, and a beginning that only
 * one code has, are refused with that code as suggestion.
 *
 * @example
 * parseBeaSummary('3361MV'); // { ok: true, value: '3361MV' }
 * parseBeaSummary('111'); // { ok: false, reason: '"111" is not …', suggestion: '111CA' }
 */
export function parseBeaSummary(value: unknown): Parsed<BeaSummary> {
  return beaSummary2017.parse(value);
}

/**
 * The code of an industry or a commodity of the summary tables.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * beaSummary('5411'); // '5411'
 */
export function beaSummary(value: unknown): BeaSummary {
  return beaSummary2017.code(value);
}

/**
 * What a code of the summary tables stands for: an industry and the commodity of the same name, or a commodity only.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no such code.
 *
 * @example
 * beaSummaryKinds(beaSummary('334')); // ['industry', 'commodity']
 * beaSummaryKinds(beaSummary('Used')); // ['commodity']
 */
export function beaSummaryKinds(code: BeaSummary): readonly ('industry' | 'commodity')[] {
  const onlyCommodities = beaSummary2017CommoditiesOnly.split(' ');
  return onlyCommodities.includes(beaSummary(code)) ? ['commodity'] : ['industry', 'commodity'];
}
