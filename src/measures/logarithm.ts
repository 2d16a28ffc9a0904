import { PortolanError } from '../errors/index.ts';

/**
 * The logarithm to a base; exact for powers of 2 and 10.
 *
 * @throws `INVALID_OPTION` for a base that is not above 1
 */
export function logarithm(base: number): (value: number) => number {
  if (!(Number.isFinite(base) && base > 1)) {
    throw new PortolanError('INVALID_OPTION', `The base is ${base}. Give 2 for bits, Math.E for nats.`, {
      path: 'options.base',
    });
  }
  if (base === 2) return Math.log2;
  if (base === 10) return Math.log10;
  if (base === Math.E) return Math.log;
  return (value) => Math.log(value) / Math.log(base);
}

/** The logarithm of a ratio of two amounts above 0, also where the ratio is too large or too small for a double. */
export function logarithmOfRatio(log: (value: number) => number, amount: number, base: number): number {
  const ratio = amount / base;
  return ratio > 0 && ratio < Number.POSITIVE_INFINITY ? log(ratio) : log(amount) - log(base);
}
