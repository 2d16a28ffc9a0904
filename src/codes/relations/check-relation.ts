import { PortolanError } from '../../errors/index.ts';
import { shown } from '../shown.ts';
import type { PlaceRelation } from './place-relation.ts';

/**
 * Refuses what is no relation of places.
 *
 * @throws PortolanError `INVALID_OPTION` with the path
 */
export function checkRelation(value: unknown, path: string): void {
  const { from, to, links } = (value ?? {}) as Partial<Record<keyof PlaceRelation, unknown>>;
  if (typeof from === 'string' && typeof to === 'string' && Array.isArray(links)) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `${shown(value)} is no relation of places. Give one such as countyMetro2018, or make one with placeRelation.`,
    { path },
  );
}
