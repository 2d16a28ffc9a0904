export type { Titles } from '../../titles.ts';
export { naics2012Titles } from './naics2012-titles.ts';
export { naics2017Titles } from './naics2017-titles.ts';
export { naics2022Titles } from './naics2022-titles.ts';
