import { PortolanError } from '../../errors/index.ts';
import type { MarketCode } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { frozen } from '../frozen.ts';
import { shown } from '../shown.ts';
import { freeTradeTable } from './free-trade-agreements.data.ts';

/** A free trade agreement of the United States with one partner. */
export interface FreeTradeAgreement {
  readonly market: MarketCode;
  /** `US-Australia FTA`, `CAFTA-DR`. */
  readonly agreement: string;
  /** The day on which it entered into force for this partner: `2005-01-01`. */
  readonly inForce: string;
  /** The agreement that took its place, whose own row says when. */
  readonly supersededBy: string | null;
  /** Whether the date was found in a source that is at hand. Check the others before you rely on them. */
  readonly verified: boolean;
}

/**
 * The free trade agreements of the United States that were in force in 2025, by partner, and NAFTA, which came before
 * USMCA: 20 partners, 22 rows. What NAFTA itself took the place of is not listed.
 */
export const freeTradeAgreements = /* @__PURE__ */ frozen(freeTradeTable) as readonly FreeTradeAgreement[];

/**
 * The agreements that were in force on the day `asOf` (`2025-12-31`), in order of the partners' codes, one for each. The
 * day of entry into force counts. A day after 2025 gets the agreements of 2025.
 *
 * @throws PortolanError `INVALID_OPTION` when it is no day of the calendar, or no options are given.
 *
 * @example
 * freeTradePartners({ asOf: '1994-06-30' }).map(({ market }) => market); // ['CAN', 'ISR', 'MEX']
 */
export function freeTradePartners(options: { readonly asOf: string }): readonly FreeTradeAgreement[] {
  const example = isDay(options) ? options : '2025-12-31';
  checkOptions(options, ['asOf'], `freeTradePartners({ asOf: '${example}' })`);
  const { asOf } = options;
  if (!isDay(asOf)) {
    throw new PortolanError('INVALID_OPTION', `${shown(asOf)} is not a day. Give one: { asOf: '2025-12-31' }.`, {
      path: 'asOf',
    });
  }
  const begun = freeTradeAgreements.filter(({ inForce }) => inForce <= asOf);
  return begun.filter(
    ({ market, supersededBy }) => !begun.some((next) => next.market === market && next.agreement === supersededBy),
  );
}

function isDay(value: unknown): boolean {
  const [, year, month, day] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  if (year === undefined) return false;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= days;
}
