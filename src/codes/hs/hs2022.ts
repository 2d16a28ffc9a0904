import type { Classification } from '../classification.ts';
import { hsClassification } from './hs-classification.ts';
import type { HsLevel } from './hs-code.ts';
import { hs2022Table } from './hs2022.data.ts';

/**
 * The Harmonized System of 2022: 21 sections, 96 chapters, 1,228 headings and 5,612 subheadings: the list of UN
 * Comtrade has 3 more than the 5,609 of the World Customs Organization.
 *
 * @example
 * hs2022.ancestorsOf(hs2022.code('854142')); // ['8541', '85', 'XVI']
 */
export const hs2022: Classification<'HS2022', HsLevel> = /* @__PURE__ */ hsClassification('HS2022', hs2022Table);
