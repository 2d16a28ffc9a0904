export * from './kendall-w.ts';
