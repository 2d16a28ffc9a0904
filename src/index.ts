// the four verbs, as far as they have come
export * from './assessment/index.ts';
// the rules of caution
export * from './caveats/index.ts';
// codes of places and products
export * from './codes/index.ts';
// facts in columns
export * from './cube/index.ts';
export * from './errors/index.ts';

// figures nobody publishes
export * from './estimation/index.ts';

// numbers from numbers
export * from './measures/index.ts';
// what things are
export * from './model/index.ts';
