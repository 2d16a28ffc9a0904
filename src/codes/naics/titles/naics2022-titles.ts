import type { Titles } from '../../titles.ts';
import { naics2022 } from '../naics2022.ts';
import { naicsTitles } from './naics-titles.ts';
import { naics2022TitleTable } from './naics2022-titles.data.ts';

/** The titles of all codes of NAICS 2022. */
export const naics2022Titles: Titles<'NAICS2022'> = /* @__PURE__ */ naicsTitles(naics2022, naics2022TitleTable);
