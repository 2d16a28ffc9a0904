export * from './geometric-mean.ts';
export * from './harmonic-mean.ts';
export * from './ordered.ts';
export * from './penalized.ts';
export * from './power-mean.ts';
export * from './wroclaw.ts';
