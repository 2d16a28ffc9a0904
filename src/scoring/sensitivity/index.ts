export * from './halton-points.ts';
export * from './sensitivity-indices.ts';
export * from './sobol-indices.ts';
export * from './sobol-points.ts';
