import { PortolanError } from '../errors/index.ts';
import { checkFactMapping, type FactMapping } from './mapping/fact-mapping.ts';
import type { ReadOptions } from './read-options.ts';
import { regionsOf } from './regions-of.ts';
import type { Source, SourceContext } from './source.ts';
import type { TableRead } from './table-read.ts';

/** Options of a file source: those of reading, except what `gather` gives each source. */
export type FileSourceOptions = Omit<ReadOptions, 'signal' | 'onProgress' | 'fetch'>;

function nothingRead(id: string, { rejected, rowsRead }: TableRead): PortolanError {
  const [first] = rejected;
  const example = first === undefined ? '' : ` Line ${first.line}, ${first.column ?? 'the row'}: ${first.explanation}`;
  return new PortolanError(
    'SOURCE_FAILED',
    `None of the ${rowsRead} rows of ${id} could be read as the mapping says.${example} Correct the mapping.`,
    { details: { rowsRead, first: first ?? null } },
  );
}

/** A source of one kind of fact from one file, by a mapping of its columns. */
export function fileSource(mapping: FactMapping, readTable: (context: SourceContext) => Promise<TableRead>): Source {
  checkFactMapping(mapping);
  const { fact, provenance } = mapping;
  return {
    id: provenance.id,
    title: mapping.title ?? provenance.dataset,
    offers: [fact],
    async read(_request, context) {
      const table = await readTable(context);
      if (table.cube.rowCount === 0) throw nothingRead(provenance.id, table);
      const { cube, labels, rejected, rowsRejected, rejectedByReason, rowsRead } = table;
      const regions = regionsOf(cube, labels.region);
      const productLabels = labels.product ?? {};
      return { facts: { [fact]: cube }, regions, productLabels, rejected, rowsRejected, rejectedByReason, rowsRead };
    },
  };
}
