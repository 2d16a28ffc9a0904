import type { Classification } from '../classification.ts';
import { type NaicsLevel, naicsClassification } from './naics-classification.ts';
import { naics2017Table } from './naics2017.data.ts';

/**
 * The North American Industry Classification System of the United States, edition of 2017: 20 sectors, 99 subsectors, 311 industry groups, 709 industries, 1,057 national industries.
 *
 * @example
 * naics2017.parentOf(naics2017.code('336')); // '31-33'
 */
export const naics2017: Classification<'NAICS2017', NaicsLevel> = /* @__PURE__ */ naicsClassification(
  'NAICS2017',
  naics2017Table,
);
