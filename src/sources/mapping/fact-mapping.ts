import { PortolanError } from '../../errors/index.ts';
import { evidenceNeeds, type FactId } from '../../model/index.ts';
import { checkMapping } from './check-mapping.ts';
import type { Mapping } from './mapping.ts';
import { measureMetadata } from './measure-reader.ts';

/** A mapping whose cube serves as evidence: it says which facts it holds, and has their columns. */
export interface FactMapping<Dimension extends string = string, Measure extends string = string>
  extends Mapping<Dimension, Measure> {
  readonly fact: FactId;
}

const units: Readonly<Record<string, string>> = {
  persons: 'persons',
  companies: 'companies',
  smallAndMediumCompanies: 'companies',
};

/** A figure of evidence is in dollars, people or companies; a unit that is not understood would pass for one of them. */
function checkUnits({ fact, measures }: FactMapping, needed: readonly string[]): void {
  for (const [name, measure] of Object.entries(measures)) {
    if (!needed.includes(name)) continue;
    const unit = units[name] ?? 'USD';
    if (measureMetadata(measure).unit === unit) continue;
    const given = measure.unit === undefined ? 'has no unit' : `is in ${JSON.stringify(measure.unit)}`;
    const known =
      unit === 'USD'
        ? 'USD, thousand-USD, million-USD or billion-USD'
        : unit === 'persons'
          ? 'persons or thousand-persons'
          : unit;
    throw new PortolanError(
      'INVALID_OPTION',
      `The measure ${name} of the facts ${fact} ${given}. Say what the column holds: ${known}.`,
      {
        path: `mapping.measures.${name}.unit`,
      },
    );
  }
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
  checkUnits(mapping, measures);
  if (id.startsWith('exports') && mapping.basis?.direction !== 'export') {
    throw new PortolanError(
      'INVALID_OPTION',
      `The facts ${id} are exports. Say in basis which: what they count, how they are valued, and in which series.`,
      { path: 'mapping.basis' },
    );
  }
}
