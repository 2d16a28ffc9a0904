export { assess } from './assess.ts';
export { assessPerformance } from './assess-performance.ts';
export type { YearSelection } from './assessed-years.ts';
export type { AssessmentOptions } from './assessment-options.ts';
export { formatFigure, ordinal } from './format-figure.ts';
