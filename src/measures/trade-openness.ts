import { checkAmount } from './by-label.ts';
import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * Openness to trade: (exports + imports) / gross domestic product, 0.6 is 60%. It can pass 1, where goods pass through.
 *
 * All three of the same year, in the same unit of money. `null` when one is missing or the product is 0. Trade that was measured
 * as it moved, not where it was made, says little of a region with a port.
 *
 * Source: World Bank, trade outcome indicators.
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no amount can be
 *
 * @example
 * tradeOpenness({ exports: 53.4, imports: 145.6, gdp: 805.4 }); // 0.2470…
 */
export function tradeOpenness({
  exports,
  imports,
  gdp,
}: {
  readonly exports: MaybeNumber;
  readonly imports: MaybeNumber;
  readonly gdp: MaybeNumber;
}): number | null {
  checkAmount(exports, 'exports');
  checkAmount(imports, 'imports');
  checkAmount(gdp, 'gdp');
  if (!isKnown(exports) || !isKnown(imports) || !isKnown(gdp) || gdp === 0) return null;
  return finite((exports + imports) / gdp);
}
