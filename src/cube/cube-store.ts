import type { RollupOptions, Where } from '../model/index.ts';
import type { Cube } from './cube.ts';

/** Which sums are wanted: by which dimensions, of which facts, of which measures (all when not named). */
export interface RollupQuery extends RollupOptions {
  readonly dimensions: readonly string[];
  readonly where?: Where;
  readonly measures?: readonly string[];
}

/**
 * Anything that answers a rollup with a small cube: memory, a file, an SQL engine, a statistics service. The answer is
 * sorted by the texts of the dimensions, and a sum over cells that are not all known follows the query's `missing`.
 */
export interface CubeStore {
  rollup(query: RollupQuery, options?: { readonly signal?: AbortSignal }): Promise<Cube>;
}

/**
 * A store of one cube in memory.
 *
 * @example
 * const store = memoryStore(cube);
 * await store.rollup({ dimensions: ['period'], where: { region: 'US-GA' } });
 */
export function memoryStore(cube: Cube): CubeStore {
  return {
    async rollup({ dimensions, where = {}, measures, missing = 'withhold' }, { signal } = {}) {
      signal?.throwIfAborted();
      const facts = measures === undefined ? cube : cube.keep(measures);
      return facts.where(where).rollup(dimensions, { missing });
    },
  };
}
