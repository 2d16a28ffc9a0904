import type { Parsed, ProductCode } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { naics3Table } from './naics3-titles.data.ts';

/** A 3-digit commodity of US export statistics. */
export interface Naics3Record {
  readonly code: string;
  /** As the Census Bureau prints it. */
  readonly title: string;
  /** Whether the code exists in trade statistics only: scrap, used goods, returned goods and special provisions. */
  readonly tradeOnly: boolean;
}

/** A NAICS-based 3-digit commodity code of US export statistics. */
export type Naics3 = ProductCode & (typeof naics3Table)[number]['code'];

/** The NAICS-based 3-digit commodities of US export statistics, in order of their codes. */
export const naics3Commodities: readonly Naics3Record[] = /* @__PURE__ */ frozen(naics3Table);

/**
 * Whether a value is a 3-digit commodity code of US export statistics: 111 to 339, and 910 to 990 that exist in trade
 * statistics only. Services industries of NAICS are none.
 *
 * @example
 * isNaics3('336'); // true
 * isNaics3(336); // false, codes are text
 */
export function isNaics3(value: unknown): value is Naics3 {
  return naics3Table.some((record) => record.code === value);
}

/**
 * Reads a 3-digit commodity code. Never throws. A longer code is refused with its first three digits as suggestion, a
 * number with its text.
 *
 * @example
 * parseNaics3('336'); // { ok: true, value: '336' }
 * parseNaics3('336411'); // { ok: false, reason: '"336411" is not …', suggestion: '336' }
 */
export function parseNaics3(value: unknown): Parsed<Naics3> {
  if (isNaics3(value)) return { ok: true, value };
  const start = /^\s*(\d{3})/.exec(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '',
  )?.[1];
  return refused(
    `${shown(value)} is not a 3-digit NAICS-based commodity code of US exports, such as 336.`,
    isNaics3(start) ? start : null,
  );
}

/**
 * The 3-digit commodity code.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * naics3('336'); // '336'
 */
export function naics3(value: unknown): Naics3 {
  return valueOrThrow(parseNaics3(value));
}

/**
 * What a 3-digit commodity is called in US export statistics.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no such code.
 *
 * @example
 * naics3Title(naics3('336')); // 'Transportation Equipment'
 */
export function naics3Title(code: Naics3): string {
  return naics3Table.find((record) => record.code === code)?.title ?? naics3(code);
}
