import { PortolanError } from '../errors/index.ts';

/** As many cells as the largest table that a cube gives: 1 GiB of doubles. */
const largestResult = 2 ** 27;

/**
 * Refuses a result of too many cells before memory is taken for it.
 *
 * @throws `TOO_LARGE` above 2^27 cells, such as those of 11,586 items with each other
 */
export function checkResultSize(height: number, width: number, path: string): void {
  if (height * width <= largestResult) return;
  throw new PortolanError(
    'TOO_LARGE',
    `A result of ${height} by ${width} cells is too large to hold. Take fewer of them, or a coarser level.`,
    { path },
  );
}
