import { PortolanError } from '../errors/index.ts';
import type { MaybeNumber } from './known.ts';

/** Where a value stands, worked out only when it is refused. */
export type PathOf = () => string;

/**
 * A value that may be missing: `null` for `null`, `undefined` and `NaN`.
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite value or what is no number
 */
export function measured(value: MaybeNumber | undefined, pathOf: PathOf): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (Number.isFinite(value)) return value;
  throw new PortolanError('INVALID_MEASURE_VALUE', `${String(value)} is no value. Give a finite number, or null.`, {
    path: pathOf(),
  });
}

/**
 * An amount that may be missing and can't be below 0.
 *
 * @throws `INVALID_MEASURE_VALUE` as {@link measured}, `NEGATIVE_VALUE` below 0
 */
export function measuredAmount(value: MaybeNumber | undefined, pathOf: PathOf): number | null {
  const known = measured(value, pathOf);
  if (known === null || known >= 0) return known;
  throw new PortolanError('NEGATIVE_VALUE', `An amount can't be ${known}. Leave out corrections below 0.`, {
    path: pathOf(),
  });
}
