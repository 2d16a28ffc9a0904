import type { Classification } from '../classification.ts';
import { type NaicsLevel, naicsClassification } from './naics-classification.ts';
import { naics2022Table } from './naics2022.data.ts';

/**
 * The North American Industry Classification System of the United States, edition of 2022: 20 sectors, 96 subsectors, 308 industry groups, 689 industries, 1,012 national industries.
 *
 * @example
 * naics2022.parentOf(naics2022.code('336')); // '31-33'
 */
export const naics2022: Classification<'NAICS2022', NaicsLevel> = /* @__PURE__ */ naicsClassification(
  'NAICS2022',
  naics2022Table,
);
