export type { CodeIn } from '../../model/index.ts';
export { isSitc, parseSitc, type SitcCode, sitc } from './sitc.ts';
export { type SitcLevel, sitc4 } from './sitc4.ts';
