import { checkAmount } from './by-label.ts';
import { isKnown, type MaybeNumber } from './known.ts';

/**
 * Normalized trade balance: (exports − imports) / (exports + imports), −1 (imports only) to 1 (exports only), 0 in balance. It
 * compares balances of unlike size; the market attractiveness method uses it turned round.
 *
 * Both of the same year, in the same unit of money. `null` when one is missing or there is no trade.
 *
 * Source: Mikic and Gilbert (2009), "Trade Statistics in Policymaking".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no amount can be
 *
 * @example
 * normalizedTradeBalance({ exports: 30, imports: 50 }); // -0.25
 */
export function normalizedTradeBalance({
  exports,
  imports,
}: {
  readonly exports: MaybeNumber;
  readonly imports: MaybeNumber;
}): number | null {
  checkAmount(exports, 'exports');
  checkAmount(imports, 'imports');
  if (!isKnown(exports) || !isKnown(imports) || exports + imports === 0) return null;
  // halves of amounts whose sum is no double
  const unit = isKnown(exports + imports) ? 1 : 0.5;
  return (exports * unit - imports * unit) / (exports * unit + imports * unit);
}
