import type { Classification } from '../classification.ts';
import { type NaicsLevel, naicsClassification } from './naics-classification.ts';
import { naics2012Table } from './naics2012.data.ts';

/**
 * The North American Industry Classification System of the United States, edition of 2012: 20 sectors, 99 subsectors, 312 industry groups, 713 industries, 1,065 national industries.
 *
 * @example
 * naics2012.parentOf(naics2012.code('336')); // '31-33'
 */
export const naics2012: Classification<'NAICS2012', NaicsLevel> = /* @__PURE__ */ naicsClassification(
  'NAICS2012',
  naics2012Table,
);
