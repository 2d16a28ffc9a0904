import { refuseTooLarge } from './refuse-too-large.ts';

/** Above it, what is 13 times as large would not be a double. */
const greatestLevel = 2 ** 1020;

/**
 * Levels rounded to one binary grid on which all their differences, and sums of those in any order, are exact: the steps from
 * level to level then add up to the last bit to the step from the first to the last. The grid is 11 to 26 units in the
 * last place of the largest level, so whole numbers stay as they are up to 2^53 / 13, 6.9e14. Unknown levels stay `NaN`.
 *
 * Every additive decomposition here is a chain of levels, from the start by what would have been to the end, and its components
 * are the steps: a rounding error in a level leaves one component and enters the next.
 *
 * @throws `TOO_LARGE` for a level above 2^1020, 1.1e307; one that is infinite is such too
 */
export function onOneGrid(levels: ArrayLike<number>): Float64Array {
  let largest = 0;
  for (let i = 0; i < levels.length; i++) {
    const size = Math.abs(levels[i]!);
    if (size > largest) largest = size;
  }
  if (largest > greatestLevel) refuseTooLarge();
  // between 11 and 13 times the largest, doubles are multiples of one unit; coming back down is exact
  const shift = 12 * largest;
  return Float64Array.from(levels, (level) => level + shift - shift);
}
