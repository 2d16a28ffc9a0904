import { PortolanError } from '../../errors/index.ts';
import { shown } from '../shown.ts';
import type { WeightFallback } from './concordance.ts';

const fallbacks: readonly unknown[] = ['equal', 'occurrence', 'leave-unmapped'] satisfies readonly WeightFallback[];

/** @throws `INVALID_OPTION` */
export function checkFallback(fallback: unknown): void {
  if (fallbacks.includes(fallback)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `The fallback is ${shown(fallback)}. Say ${fallbacks.join(', ')}: it decides what becomes of codes without weights.`,
    { path: 'options.fallback' },
  );
}
