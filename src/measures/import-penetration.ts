import { checkAmount } from './by-label.ts';
import { finite, isKnown, type MaybeNumber } from './known.ts';

/**
 * Import penetration: imports over apparent consumption, M / (Y − X + M), 0.25 is 25%. How much of what is used at home comes from
 * abroad; of an economy (Y its gross domestic product) or of an industry (Y its output).
 *
 * All of the same year, in the same unit of money. 0–1 where no more is exported than produced; above 1 where imports are exported
 * again. `null` when one is missing or apparent consumption is not above 0.
 *
 * Source: Mikic and Gilbert (2009), "Trade Statistics in Policymaking".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for what no amount can be
 *
 * @example
 * importPenetration({ production: 100, exports: 40, imports: 20 }); // 0.25
 */
export function importPenetration({
  production,
  exports,
  imports,
}: {
  readonly production: MaybeNumber;
  readonly exports: MaybeNumber;
  readonly imports: MaybeNumber;
}): number | null {
  checkAmount(production, 'production');
  checkAmount(exports, 'exports');
  checkAmount(imports, 'imports');
  if (!isKnown(production) || !isKnown(exports) || !isKnown(imports)) return null;
  const consumption = production - exports + imports;
  return consumption > 0 && isKnown(consumption) ? finite(imports / consumption) : null;
}
