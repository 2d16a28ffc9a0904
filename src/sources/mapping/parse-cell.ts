import { isCountryGroup, marketByName, parseRegionCode, stateByName } from '../../codes/index.ts';
import type { Parsed } from '../../model/index.ts';
import type { Refusal, RejectionReason } from '../rejection.ts';
import type { CellKind, CellParser } from './mapping.ts';
import { parsePeriod, parseYear } from './parse-period.ts';

/** A value, or why there is none. */
export type ParsedCell = string | Refusal;

function orRefusal(parsed: Parsed<string>, reason: RejectionReason): ParsedCell {
  return parsed.ok ? parsed.value : { reason, explanation: parsed.reason };
}

/** A region by its code, or a state or the nation by name. */
export function parseRegion(text: string): ParsedCell {
  const code = parseRegionCode(text);
  if (code.ok) return code.value;
  const state = stateByName(text);
  if (!state.ok && state.suggestion === 'US') return 'US';
  return orRefusal(state, 'UNKNOWN_REGION');
}

/** A country by its name or code. */
export function parseMarketCell(text: string): ParsedCell {
  return orRefusal(marketByName(text), isCountryGroup(text) ? 'COUNTRY_GROUP' : 'UNKNOWN_MARKET');
}

function parseProduct(text: string): ParsedCell {
  if (/^[0-9A-Za-z][0-9A-Za-z./_-]{0,31}$/.test(text)) return text;
  return { reason: 'UNKNOWN_PRODUCT', explanation: 'This is no code: a code has no blanks and at most 32 characters.' };
}

const parsers: Readonly<Record<CellKind, (text: string) => ParsedCell>> = {
  text: (text) => text,
  region: parseRegion,
  state: (text) => orRefusal(stateByName(text), 'UNKNOWN_REGION'),
  market: parseMarketCell,
  product: parseProduct,
  year: parseYear,
  period: parsePeriod,
};

/** The rule by which the cells of a dimension are read. It gets a text that is not empty, without blanks around it. */
export function cellParser(as: CellKind | CellParser): (text: string) => ParsedCell {
  return typeof as === 'function' ? (text) => orRefusal(as(text), 'NOT_ACCEPTED') : parsers[as];
}
