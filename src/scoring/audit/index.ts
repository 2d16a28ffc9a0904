export * from './audit-index.ts';
export * from './strengths.ts';
