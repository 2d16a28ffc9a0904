export { sitc4Titles } from './sitc4-titles.ts';
