export type { Titles } from '../../titles.ts';
export { hs2012Titles, hs2017Titles, hs2022Titles } from './hs-titles.ts';
