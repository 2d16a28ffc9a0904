export { type CentreParameters, meanImputation, medianImputation, modeImputation } from './column-centre.ts';
export * from './expectation-maximization.ts';
export * from './fill-series.ts';
export * from './from-row.ts';
export * from './given-values.ts';
export * from './nearest-neighbours.ts';
