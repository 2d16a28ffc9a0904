import {
  type MetroDelineationRead as Checked,
  type MetroDelineationOptions as Checks,
  readDelineation,
} from '../../codes/metros/metro-delineation.ts';
import type { Input } from '../input/input.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows, RejectionReason } from '../rejection.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields, type FieldColumns } from './fields.ts';
import { readRows } from './read-rows.ts';
import { type RefusedRow, refuseRows } from './refuse-rows.ts';

/** How a delineation of metropolitan areas is read from a file. */
export interface MetroDelineationOptions extends ReadOptions, Checks {
  /** Where each field stands. Default: the columns of the official list. */
  readonly columns?:
    | {
        /** Default `CBSA Code`. */
        readonly cbsa?: string | undefined;
        /** Default `CBSA Title`. */
        readonly title?: string | undefined;
        /** Default `Metropolitan/Micropolitan Statistical Area`. */
        readonly kind?: string | undefined;
        /** Five digits, in one column or put together. Default `FIPS State Code` and `FIPS County Code`. */
        readonly county?: FieldColumns | undefined;
      }
    | undefined;
}

/** A delineation read from a file, and the rows that it leaves out. */
export interface MetroDelineationRead extends Omit<Checked, 'rejected'>, RejectedRows {
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}

type Field = 'cbsa' | 'title' | 'kind' | 'county';

const reasons: Readonly<Record<string, RejectionReason>> = { cbsa: 'UNKNOWN_REGION', county: 'UNKNOWN_REGION' };

/**
 * Reads which counties make up which metropolitan and micropolitan areas from the official list of a year that does not come
 * with portolan (list 1 of the Census Bureau, saved as CSV). The lines above its header don't matter, and those at its foot
 * are listed in `rejected` like every row that is left out.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`,
 * `RECORD_TOO_LONG`, `TOO_LARGE`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const text = `CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,FIPS State Code,FIPS County Code
 * 12060,"Atlanta-Sandy Springs-Roswell, GA",Metropolitan Statistical Area,13,121
 * `;
 * const { metros, relation } = await readMetroDelineation(text, {
 *   vintage: 'OMB delineation of July 2023',
 *   source: 'US Census Bureau, list 1',
 * });
 * relation.links; // [['county:13121', 'cbsa:12060', 1]]
 */
export async function readMetroDelineation(
  input: Input,
  options: MetroDelineationOptions,
): Promise<MetroDelineationRead> {
  checkListOptions(
    options,
    ['columns', 'vintage', 'source', 'isKnownCounty'],
    'readMetroDelineation(input, { vintage, source })',
  );
  const { columns, vintage, source, isKnownCounty } = options;
  const fields = checkedFields<Field>({
    cbsa: columns?.cbsa ?? 'CBSA Code',
    title: columns?.title ?? 'CBSA Title',
    kind: columns?.kind ?? 'Metropolitan/Micropolitan Statistical Area',
    county: columns?.county ?? ['FIPS State Code', 'FIPS County Code'],
  });
  const read = await readRows(input, fields, { ...options, free: ['title'] });
  const { metros, relation, rejected } = readDelineation(
    read.rows.map(({ texts }) => texts),
    { vintage, source, ...(isKnownCounty !== undefined && { isKnownCounty }) },
    (row) => `line ${read.rows[row]!.line}`,
  );
  const refused = rejected.map(
    ({ row, field, reason, repeats }): RefusedRow<Field> => ({
      row,
      field: field as Field | null,
      reason: repeats === undefined ? (reasons[field ?? ''] ?? 'NOT_ACCEPTED') : 'REPEATED',
      explanation: reason,
    }),
  );
  return { metros, relation, rowsRead: read.rowsRead, ...refuseRows(read, refused, fields, options) };
}
