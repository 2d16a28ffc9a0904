import { type FileSourceOptions, fileSource } from '../file-source.ts';
import type { Input } from '../input/input.ts';
import type { FactMapping } from '../mapping/fact-mapping.ts';
import type { Source } from '../source.ts';
import { readCsv } from './read-csv.ts';

/**
 * A CSV file as a source of one kind of fact, by a mapping of its columns. Its id is that of its provenance. A stream can be
 * read once: make a new source for it each time.
 *
 * @throws `INVALID_OPTION` for a mapping that can't be meant or lacks what the facts need
 *
 * @example
 * const population = csv(file, {
 *   fact: 'population',
 *   dimensions: { region: { column: 'State', as: 'state' }, period: { column: 'Year', as: 'year' } },
 *   measures: { persons: { column: 'Population', unit: 'persons' } },
 *   provenance,
 * });
 * const evidence = await gather({ region: 'US-GA' }, [exports, population]);
 */
export function csv(input: Input, mapping: FactMapping, options: FileSourceOptions = {}): Source {
  return fileSource(mapping, (context) => readCsv(input, mapping, { ...options, ...context }));
}
