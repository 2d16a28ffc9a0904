export type { Titles } from '../../titles.ts';
export { sitc4Titles } from './sitc4-titles.ts';
