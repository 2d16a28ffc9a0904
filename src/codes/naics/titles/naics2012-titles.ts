import type { Titles } from '../../titles.ts';
import { naics2012 } from '../naics2012.ts';
import { naicsTitles } from './naics-titles.ts';
import { naics2012TitleTable } from './naics2012-titles.data.ts';

/** The titles of all codes of NAICS 2012. */
export const naics2012Titles: Titles<'NAICS2012'> = /* @__PURE__ */ naicsTitles(naics2012, naics2012TitleTable);
