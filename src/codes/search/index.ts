export type { Titles } from '../titles.ts';
export { type CodeHit, type CodeSearch, type CodeSearchOptions, codeSearch } from './code-search.ts';
