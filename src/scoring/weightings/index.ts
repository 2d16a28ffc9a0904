export * from './critic.ts';
export * from './dispersion.ts';
export * from './impact-loss.ts';
export * from './principal-components.ts';
export * from './removal-effects.ts';
