import { type FileSourceOptions, fileSource } from '../file-source.ts';
import type { Input } from '../input/input.ts';
import type { FactMapping } from '../mapping/fact-mapping.ts';
import type { Source } from '../source.ts';
import { type JsonOptions, readJson } from './read-json.ts';

/**
 * A list of JSON records as a source of one kind of fact, by a mapping of its keys. Its id is that of its provenance.
 *
 * @throws `INVALID_OPTION` for a mapping that can't be meant or lacks what the facts need
 *
 * @example
 * const population = json(new URL('https://example.org/population.json'), {
 *   fact: 'population',
 *   dimensions: { region: { column: 'state', as: 'state' }, period: { column: 'year', as: 'year' } },
 *   measures: { persons: { column: 'people', unit: 'persons' } },
 *   provenance,
 * });
 */
export function json(
  input: Input,
  mapping: FactMapping,
  options: Omit<FileSourceOptions, 'delimiter'> & Pick<JsonOptions, 'records'> = {},
): Source {
  return fileSource(mapping, (context) => readJson(input, mapping, { ...options, ...context }));
}
