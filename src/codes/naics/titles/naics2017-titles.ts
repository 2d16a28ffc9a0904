import type { Titles } from '../../titles.ts';
import { naics2017 } from '../naics2017.ts';
import { naicsTitles } from './naics-titles.ts';
import { naics2017TitleTable } from './naics2017-titles.data.ts';

/** The titles of all codes of NAICS 2017. */
export const naics2017Titles: Titles<'NAICS2017'> = /* @__PURE__ */ naicsTitles(naics2017, naics2017TitleTable);
