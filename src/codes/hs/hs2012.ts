import type { Classification } from '../classification.ts';
import { hsClassification } from './hs-classification.ts';
import type { HsLevel } from './hs-code.ts';
import { hs2012Table } from './hs2012.data.ts';

/**
 * The Harmonized System of 2012: 21 sections, 96 chapters, 1,224 headings and 5,205 subheadings.
 *
 * @example
 * hs2012.parentOf(hs2012.code('284800')); // '2848'
 */
export const hs2012: Classification<'HS2012', HsLevel> = /* @__PURE__ */ hsClassification('HS2012', hs2012Table);
