/** What a page or a notebook without a bundler gets from one import: the core, the report and the sample. */
export * from './index.ts';
export * from './report/index.ts';
export * from './sample/index.ts';
