import type { Classification } from '../classification.ts';
import { checkNaicsList } from './check-naics-list.ts';
import type { NaicsCode, NaicsLevel } from './naics-classification.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { isTradeOnlyNaics, type TradeOnlyNaics } from './trade-only-naics.ts';

/**
 * The code that holds a code of trade by NAICS; `null` at the top. For a code of trade only it is the longest beginning
 * that is a code too: 11211 for `11211X`, 1123 for `1123XX`, 9100 for `910000`.
 *
 * @throws PortolanError `UNKNOWN_CODE` for a code that is neither in this edition nor one of trade; `INVALID_OPTION` for
 * what is no list of NAICS.
 *
 * @example
 * commodityParent('1123XX', naics2017); // '1123'
 * commodityParent('910', naics2017); // null
 */
export function commodityParent<E extends NaicsEdition>(
  code: NaicsCode<NoInfer<E>> | TradeOnlyNaics,
  list: Classification<E, NaicsLevel>,
): NaicsCode<E> | TradeOnlyNaics | null {
  checkNaicsList(list);
  if (!isTradeOnlyNaics(code)) return list.parentOf(code);
  for (let start = code.slice(0, -1); start.length > 2; start = start.slice(0, -1)) {
    if (list.has(start) || isTradeOnlyNaics(start)) return start;
  }
  return null;
}
