import type { Classification } from '../classification.ts';
import { checkNaicsList } from './check-naics-list.ts';
import type { NaicsCode, NaicsLevel } from './naics-classification.ts';
import { sectorOfDigits } from './naics-sector.ts';
import type { NaicsEdition } from './naics3-changes.ts';
import { isTradeOnlyNaics, type TradeOnlyNaics } from './trade-only-naics.ts';

/**
 * The 6-digit industries that a code of NAICS or of trade stands for, in one edition. A code with an X stands for all that
 * begin like it: the Census Bureau publishes no list, and where it also uses some of their codes, as beside `33641X`, the
 * figure belongs to an unknown part of them. Scrap, used and returned goods and special provisions have no industry.
 *
 * @throws PortolanError `UNKNOWN_CODE` for a code that is neither in this edition nor one of trade; `INVALID_OPTION` for
 * what is no list of NAICS.
 *
 * @example
 * industriesOf('11211X', naics2017); // ['112111', '112112']
 * industriesOf('910000', naics2017); // []
 */
export function industriesOf<E extends NaicsEdition>(
  code: NaicsCode<NoInfer<E>> | TradeOnlyNaics,
  list: Classification<E, NaicsLevel>,
): readonly NaicsCode<E>[] {
  checkNaicsList(list);
  const finest = list.codes('national-industry');
  if (isTradeOnlyNaics(code)) {
    return code.endsWith('X') ? finest.filter((one) => one.startsWith(code.replaceAll('X', ''))) : [];
  }
  const sector = list.levelOf(code) === 'sector';
  return finest.filter((one) => (sector ? sectorOfDigits(one.slice(0, 2)) === code : one.startsWith(code)));
}
