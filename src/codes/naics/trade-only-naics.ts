import type { ProductCode } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { shown } from '../shown.ts';
import { tradeOnlyNaicsTable } from './trade-only-naics.data.ts';

/**
 * A code of US trade statistics by NAICS that no edition of NAICS has: `910000` for waste and scrap, or `11211X` for goods
 * of several industries that the statistics don't tell apart.
 */
export type TradeOnlyNaics = ProductCode & (typeof tradeOnlyNaicsTable)[number]['code'];

export interface TradeOnlyNaicsRecord {
  readonly code: TradeOnlyNaics;
  /** As the Census Bureau prints it. `null` for codes with an X: it prints none, and `industriesOf` says what they hold. */
  readonly title: string | null;
  /**
   * `no-industry`: scrap, used goods, returned goods and special provisions, which no industry makes;
   * `several-industries`: the industries that begin like it, up to the X.
   */
  readonly kind: 'no-industry' | 'several-industries';
}

/**
 * The trade-only codes that occur in state exports by 3 and 4 digits, in the export concordance of 2019 and in the import
 * concordance of 2024 and 2025, in order. The Census Bureau publishes no list of them, so others may exist.
 */
export const tradeOnlyNaics: readonly TradeOnlyNaicsRecord[] = /* @__PURE__ */ (() =>
  frozen(
    tradeOnlyNaicsTable.map(({ code, title }) => ({
      code: code as TradeOnlyNaics,
      title,
      kind: code.endsWith('X') ? ('several-industries' as const) : ('no-industry' as const),
    })),
  ))();

/**
 * Whether a value is a code that exists in US trade statistics only, written exactly. Where it is none, a
 * `NaicsCommodity` is a code of NAICS.
 *
 * @example
 * isTradeOnlyNaics('11211X'); // true
 * isTradeOnlyNaics('336411'); // false
 */
export function isTradeOnlyNaics(value: unknown): value is TradeOnlyNaics {
  return tradeOnlyNaicsTable.some(({ code }) => code === value);
}

/** Why a text that names a code of trade statistics, in any case, is no code of NAICS; `null` for other texts. */
export function explainTradeOnly(text: string): string | null {
  const record = tradeOnlyNaics.find(({ code }) => code === text.toUpperCase());
  if (record === undefined) return null;
  const what =
    record.kind === 'no-industry'
      ? `stands for “${record.title}”, which no industry makes`
      : `stands for the industries that begin with ${record.code.replaceAll('X', '')}`;
  return `${shown(text)} exists in trade statistics only: it ${what}. Read such codes with parseNaicsCommodity.`;
}
