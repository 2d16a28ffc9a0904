export * from './sensitivity-indices.ts';
export * from './sobol-indices.ts';
export * from './sobol-points.ts';
