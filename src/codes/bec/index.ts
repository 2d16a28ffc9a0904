export type { CodeIn } from '../../model/index.ts';
export { type BecCode, bec, isBec, parseBec } from './bec.ts';
export { type BecUse, becUse } from './bec-use.ts';
export { type BecLevel, bec4 } from './bec4.ts';
export { bec4Titles } from './bec4-titles.ts';
