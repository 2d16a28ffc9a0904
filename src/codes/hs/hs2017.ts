import type { Classification } from '../classification.ts';
import { hsClassification } from './hs-classification.ts';
import type { HsLevel } from './hs-code.ts';
import { hs2017Table } from './hs2017.data.ts';

/**
 * The Harmonized System of 2017: 21 sections, 96 chapters, 1,222 headings and 5,387 subheadings.
 *
 * @example
 * hs2017.parentOf(hs2017.code('854140')); // '8541'
 */
export const hs2017: Classification<'HS2017', HsLevel> = /* @__PURE__ */ hsClassification('HS2017', hs2017Table);
