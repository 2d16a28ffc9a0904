import { PortolanError } from '../errors/index.ts';

/** Refuses figures that lead out of the range in which they can be split into parts that add up. */
export function refuseTooLarge(): never {
  throw new PortolanError(
    'TOO_LARGE',
    'The figures lead above 1.1e307, too much to split. Give them in a larger unit.',
  );
}
