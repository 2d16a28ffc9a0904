import { columnName } from '../column-name.ts';
import type { Mapping } from './mapping.ts';

/** The columns of a file that a mapping names, each once, in its order. */
export function mappedColumns(mapping: Mapping): readonly string[] {
  const dimensions = Object.values(mapping.dimensions).flatMap((dimension) =>
    'column' in dimension ? [dimension.column] : [],
  );
  const measures = Object.values(mapping.measures).map(({ column }) => column);
  const labels = Object.values(mapping.labels ?? {}).flatMap((label) => (label === undefined ? [] : [label.column]));
  return [...new Map([...dimensions, ...measures, ...labels].map((name) => [columnName(name), name])).values()];
}
