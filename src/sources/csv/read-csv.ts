import { columnIndex } from '../column-name.ts';
import type { Input } from '../input/input.ts';
import { checkMapping } from '../mapping/check-mapping.ts';
import { mappedColumns } from '../mapping/mapped-columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { RowMapper } from '../mapping/row-mapper.ts';
import { missingColumns } from '../missing-columns.ts';
import type { ReadOptions } from '../read-options.ts';
import type { TableRead } from '../table-read.ts';
import { readRecords } from './read-records.ts';
import { refuseRepeated } from './refuse-repeated.ts';

/**
 * Reads a CSV file into a cube by a mapping of its columns, in bounded memory: the file is read as a stream, and the
 * cube grows with coded rows, not with texts. The cube has a dimension `status` (`reported`, `suppressed`, `missing`; where
 * a row has several measures, the first that is not reported decides) and a dimension `source` beside those mapped.
 *
 * The header is the first row that has all columns of the mapping, so titles above it don't matter. Rows that can't be read
 * come back in `rejected` and the others are kept; empty lines are none. A missing figure is missing, never 0.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT` (a mapped column
 * stands twice), `UNSUPPORTED_ENCODING`, `RECORD_TOO_LONG`,
 * `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const { cube, rejected } = await readCsv('State,Year,Exports\nGeorgia,2024,"53,442,647,110"\nGorgia,2024,1\n', {
 *   dimensions: { region: { column: 'State', as: 'state' }, period: { column: 'Year', as: 'year' } },
 *   measures: { valueUsd: { column: 'Exports', unit: 'USD' } },
 *   provenance,
 * });
 * cube.rollup(['region']).rows(); // [{ region: 'US-GA', valueUsd: 53442647110 }]
 * rejected[0]; // { line: 3, column: 'State', value: 'Gorgia', reason: 'UNKNOWN_REGION', … }
 */
export async function readCsv<const Dimension extends string, const Measure extends string>(
  input: Input,
  mapping: Mapping<Dimension, Measure>,
  options: ReadOptions = {},
): Promise<TableRead<Dimension, Measure>> {
  checkMapping(mapping);
  const columns = mappedColumns(mapping);
  let mapper: RowMapper<Dimension, Measure> | undefined;
  const read = await readRecords(
    input,
    {
      accepts: (cells) => columns.every((column) => columnIndex(cells, column) !== -1),
      refuse: (likely) => missingColumns(columns, likely),
      begin: ({ cells }) => {
        refuseRepeated(columns, cells, { namedIn: 'mapping' });
        mapper = new RowMapper(mapping, (column) => columnIndex(cells, column));
        return mapper.take;
      },
    },
    options,
  );
  return { ...read, ...mapper!.finish(read) };
}
