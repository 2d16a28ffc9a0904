import { PortolanError } from '../../errors/index.ts';
import { evidenceNeeds, type FactId } from '../../model/index.ts';
import { checkMapping } from './check-mapping.ts';
import type { Mapping } from './mapping.ts';

/** A mapping whose cube serves as evidence: it says which facts it holds, and has their columns. */
export interface FactMapping<Dimension extends string = string, Measure extends string = string>
  extends Mapping<Dimension, Measure> {
  readonly fact: FactId;
}

/**
 * Refuses a mapping that can't be meant, or that lacks what its facts need.
 *
 * @throws `INVALID_OPTION`
 */
export function checkFactMapping(mapping: FactMapping): void {
  checkMapping(mapping);
  const need = evidenceNeeds.find(({ id }) => id === mapping.fact);
  if (need === undefined) {
    const known = evidenceNeeds.map(({ id }) => id).join(', ');
    throw new PortolanError('INVALID_OPTION', `There are no facts ${String(mapping.fact)}. Give one of ${known}.`, {
      path: 'mapping.fact',
    });
  }
  const { id, dimensions, measures } = need;
  const missing = dimensions.filter((name) => !Object.hasOwn(mapping.dimensions, name));
  if (missing.length > 0 || !measures.some((name) => Object.hasOwn(mapping.measures, name))) {
    throw new PortolanError(
      'INVALID_OPTION',
      `The facts ${id} have the dimensions ${dimensions.join(', ')} and the measures ${measures.join(', ')}. Map ${[...missing, ...(missing.length > 0 ? [] : measures)].join(', ')}.`,
      { path: 'mapping' },
    );
  }
  if (id.startsWith('exports') && mapping.basis?.direction !== 'export') {
    throw new PortolanError(
      'INVALID_OPTION',
      `The facts ${id} are exports. Say in basis which: what they count, how they are valued, and in which series.`,
      { path: 'mapping.basis' },
    );
  }
}
