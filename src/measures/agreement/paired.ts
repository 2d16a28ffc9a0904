import { PortolanError } from '../../errors/index.ts';
import type { MaybeNumber } from '../known.ts';
import { measured } from '../measured.ts';

/** The places where both of two lists are known. */
export interface Paired {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** @throws `LENGTH_MISMATCH`, `INVALID_MEASURE_VALUE` */
export function paired(x: ArrayLike<MaybeNumber>, y: ArrayLike<MaybeNumber>): Paired {
  if (x.length !== y.length) {
    throw new PortolanError('LENGTH_MISMATCH', `Give ${x.length} values, one for each of the first list.`, {
      path: 'y',
    });
  }
  const known = { x: [] as number[], y: [] as number[] };
  for (let i = 0; i < x.length; i++) {
    const [one, other] = [measured(x[i], () => `x[${i}]`), measured(y[i], () => `y[${i}]`)];
    if (one === null || other === null) continue;
    known.x.push(one);
    known.y.push(other);
  }
  return known;
}
