import { PortolanError } from '../../errors/index.ts';
import { checkReadOptions } from '../check-read-options.ts';
import { columnIndex } from '../column-name.ts';
import type { Input } from '../input/input.ts';
import { openInput } from '../input/open-input.ts';
import { readText } from '../input/read-text.ts';
import { checkMapping } from '../mapping/check-mapping.ts';
import { mappedColumns } from '../mapping/mapped-columns.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { RowMapper } from '../mapping/row-mapper.ts';
import { missingColumns } from '../missing-columns.ts';
import { pausing } from '../pausing.ts';
import type { ReadOptions } from '../read-options.ts';
import { RejectionLog } from '../rejection-log.ts';
import type { TableRead } from '../table-read.ts';
import { parseRecords } from './parse-records.ts';
import { recordCells } from './record-cells.ts';

/** How JSON is read. */
export interface JsonOptions extends Omit<ReadOptions, 'delimiter'> {
  /** The keys, from the outside in, at which the list of records stands. Default: the JSON is the list. */
  readonly records?: readonly string[] | undefined;
}

const recordsBetweenReports = 4096;

function codeColumns({ dimensions }: Mapping): ReadonlySet<string> {
  return new Set(
    Object.values(dimensions).flatMap((dimension) =>
      'column' in dimension && dimension.as === 'product' ? [dimension.column] : [],
    ),
  );
}

/**
 * Reads a list of JSON records into a cube by a mapping, as {@link readCsv} does for CSV: a column is a key. A list of lists
 * is read as rows below a header, the way the Census Bureau's services answer. Codes must be text, since a number has lost
 * its leading zeros. Rows that can't be read come back in `rejected`, their `line` being the number of the record.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_JSON`, `MISSING_COLUMN`, `UNSUPPORTED_ENCODING`, `TOO_LARGE` (above 2^28
 * characters), `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const { cube } = await readJson('[{ "state": "GA", "year": 2024, "people": 11180878 }]', {
 *   dimensions: { region: { column: 'state', as: 'state' }, period: { column: 'year', as: 'year' } },
 *   measures: { persons: { column: 'people', unit: 'persons' } },
 *   provenance,
 * });
 * cube.rollup(['region']).rows(); // [{ region: 'US-GA', persons: 11180878 }]
 */
export async function readJson<const Dimension extends string, const Measure extends string>(
  input: Input,
  mapping: Mapping<Dimension, Measure>,
  options: JsonOptions = {},
): Promise<TableRead<Dimension, Measure>> {
  checkReadOptions(options);
  const {
    signal = new AbortController().signal,
    onProgress,
    fetch,
    encoding,
    keepRejected = 1000,
    records = [],
  } = options;
  checkMapping(mapping);
  const text = await readText(await openInput(input, { signal, fetch }), { encoding, notText: 'NOT_JSON' });
  const columns = mappedColumns(mapping);
  const list = recordCells(parseRecords(text, records), columns, codeColumns(mapping));
  if (columns.some((column) => columnIndex(list.found, column) === -1)) throw missingColumns(columns, list.found);
  const mapper = new RowMapper(mapping, (column) => columnIndex(columns, column));
  const log = new RejectionLog({ limit: keepRejected });
  const pause = pausing();
  const rowsRead = list.records.length;
  if (rowsRead === 0) throw new PortolanError('EMPTY_INPUT', 'The JSON has a header and no rows. Check the request.');
  for (const [i, record] of list.records.entries()) {
    const cells = list.cellsOf(record);
    const refusal = 'reason' in cells ? cells : mapper.take(cells);
    if (refusal !== null) log.add({ line: i + 1, ...refusal });
    if ((i + 1) % recordsBetweenReports !== 0 && i + 1 < rowsRead) continue;
    signal.throwIfAborted();
    onProgress?.({ rowsRead: i + 1, rowsRejected: log.count, fraction: (i + 1) / rowsRead });
    await pause();
  }
  signal.throwIfAborted();
  const read = { rowsRead, ...log.summary() };
  return { ...read, ...mapper.finish(read) };
}
