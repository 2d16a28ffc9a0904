import { PortolanError } from '../../errors/index.ts';
import { cellKinds, type Mapping } from './mapping.ts';

function refuse(path: string, message: string): never {
  throw new PortolanError('INVALID_OPTION', message, { path: `mapping.${path}` });
}

function isColumn(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function refuseShape(path: string, name: string): never {
  refuse(path, `${name} is not mapped. Give an object: { region: { column: 'its header' } }.`);
}

function checkDimensions({ dimensions, labels = {} }: Mapping): void {
  for (const [name, dimension] of Object.entries(dimensions)) {
    const path = `dimensions.${name}`;
    if (name === 'status' || name === 'source') {
      refuse(
        path,
        `The dimension ${name} is the cube's own: it says what is known of a figure. Name the column otherwise.`,
      );
    }
    if (typeof dimension !== 'object' || dimension === null) refuseShape(path, name);
    if ('value' in dimension) {
      if (typeof dimension.value !== 'string') refuse(path, `The value of ${name} is no text. Give it as text.`);
      continue;
    }
    if (!isColumn(dimension.column))
      refuse(path, `The dimension ${name} names no column. Give { column: 'its header' }.`);
    const { as } = dimension;
    if (as !== undefined && typeof as !== 'function' && !cellKinds.includes(as)) {
      refuse(path, `There are no cells of the kind ${String(as)}. Give one of ${cellKinds.join(', ')}, or a function.`);
    }
  }
  for (const name of Object.keys(labels)) {
    const dimension = dimensions[name];
    if (dimension === undefined || 'value' in dimension) {
      refuse(
        `labels.${name}`,
        `There are labels for ${name}, which is no dimension with a column. Map it, or leave them out.`,
      );
    }
  }
}

/**
 * Refuses a mapping that can't be meant, before anything is read.
 *
 * @throws `INVALID_OPTION`
 */
export function checkMapping(mapping: Mapping): void {
  checkDimensions(mapping);
  const measures = Object.entries(mapping.measures);
  if (measures.length === 0) refuse('measures', 'The mapping has no measure. Name the column that holds the figures.');
  for (const [name, measure] of measures) {
    if (typeof measure !== 'object' || measure === null) refuseShape(`measures.${name}`, name);
    if (!isColumn(measure.column))
      refuse(`measures.${name}`, `The measure ${name} names no column. Give { column: 'its header' }.`);
  }
  if (typeof mapping.provenance?.id !== 'string' || mapping.provenance.id === '') {
    refuse('provenance', 'The mapping does not say where the figures come from. Give provenance, with an id.');
  }
}
