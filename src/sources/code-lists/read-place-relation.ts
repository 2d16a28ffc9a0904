import { checkRelationOptions } from '../../codes/relations/check-relation-options.ts';
import type { PlaceRelation, PlaceRelationMeta } from '../../codes/relations/place-relation.ts';
import type { PlaceRelationOptions as Checks, PlaceRow } from '../../codes/relations/place-relation-from-rows.ts';
import { readPlaceRows } from '../../codes/relations/read-place-rows.ts';
import { PortolanError } from '../../errors/index.ts';
import type { RegionCode } from '../../model/index.ts';
import type { Input } from '../input/input.ts';
import { parseFigure } from '../mapping/parse-figure.ts';
import type { ReadOptions } from '../read-options.ts';
import type { RejectedRows, Rejection } from '../rejection.ts';
import { checkListOptions } from './check-list-options.ts';
import { checkedFields, type FieldColumns } from './fields.ts';
import { readRows, type TextRow } from './read-rows.ts';
import { type RefusedRow, refuseRows } from './refuse-rows.ts';

/** A column, or several whose cells are put together, and what stands before the code of a region but not in the file. */
export interface PlaceColumn {
  readonly column: FieldColumns;
  /** `county:`, `cbsa:`, `cd119:`. Default: nothing. */
  readonly prefix?: string | undefined;
}

/** How a relation of places is read from a file. */
export interface PlaceRelationOptions
  extends ReadOptions,
    PlaceRelationMeta,
    Pick<Checks, 'isKnownFrom' | 'isKnownTo'> {
  readonly columns: {
    readonly from: PlaceColumn;
    readonly to: PlaceColumn;
    /**
     * The share of `from` that lies in `to`, from 0 to 1: a column, or two columns of the amounts of which it is the ratio.
     * Default: each `from` lies in one `to` whole.
     */
    readonly share?: string | { readonly part: string; readonly whole: string } | undefined;
  };
}

/** A relation read from a file, and the rows that it leaves out. */
export interface PlaceRelationRead<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode>
  extends RejectedRows {
  readonly relation: PlaceRelation<From, To>;
  /** How many rows with something in them there were, rejected ones included. */
  readonly rowsRead: number;
}

type Field = 'from' | 'to' | 'part' | 'whole';

const reasons: Readonly<Record<string, Rejection['reason']>> = {
  from: 'UNKNOWN_REGION',
  to: 'UNKNOWN_REGION',
  share: 'NOT_ACCEPTED',
};

function placeField(place: PlaceColumn | undefined, path: string): FieldColumns {
  if (typeof place === 'object' && place !== null && place.column !== undefined) return place.column;
  throw new PortolanError('INVALID_OPTION', `There is no column for ${path}. Give { column: 'its header', prefix }.`, {
    path: `options.columns.${path}`,
  });
}

/** The share in a row; as text where it is no number. */
function shareOf({ part, whole }: TextRow<Field>['texts']): number | string {
  const [one, all = 1] = [part, whole].map((text) =>
    text === undefined ? undefined : parseFigure(text, { exponent: 0, decimal: '.' }),
  );
  if (typeof one === 'number' && typeof all === 'number') return one / all;
  return typeof one === 'number' ? whole : part;
}

/**
 * Reads which places of one kind lie in which of another from a CSV file with a pair in every row, such as the relationship
 * files of the Census Bureau (delimited by bars): counties by districts of another Congress, members of a region of one's own.
 * What can't be is left out and listed in `rejected`: codes of another kind, shares of 0, shares of one place that add up to
 * more than 1.
 *
 * @throws `INVALID_OPTION`, `EMPTY_INPUT`, `NOT_CSV`, `MISSING_COLUMN`, `WRONG_LAYOUT`, `UNSUPPORTED_ENCODING`,
 * `RECORD_TOO_LONG`, `TOO_LARGE`, `HTTP_ERROR`, and the reason of the signal when it fires
 *
 * @example
 * const text = 'GEOID_CD119_20|GEOID_COUNTY_20|AREALAND_COUNTY_20|AREALAND_PART\n0101|01003|4000|4000\n0102|01053|2000|500\n';
 * const { relation } = await readPlaceRelation(text, {
 *   from: 'county',
 *   to: 'congressional-district',
 *   basis: 'land-area',
 *   vintage: '119th Congress, counties of 2020',
 *   source: 'US Census Bureau, relationship file',
 *   note: null,
 *   columns: {
 *     from: { column: 'GEOID_COUNTY_20', prefix: 'county:' },
 *     to: { column: 'GEOID_CD119_20', prefix: 'cd119:' },
 *     share: { part: 'AREALAND_PART', whole: 'AREALAND_COUNTY_20' },
 *   },
 * });
 * relation.links; // [['county:01003', 'cd119:0101', 1], ['county:01053', 'cd119:0102', 0.25]]
 */
export async function readPlaceRelation<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode>(
  input: Input,
  options: PlaceRelationOptions,
): Promise<PlaceRelationRead<From, To>> {
  checkListOptions(
    options,
    ['from', 'to', 'basis', 'vintage', 'source', 'note', 'columns', 'isKnownFrom', 'isKnownTo'],
    'readPlaceRelation(input, { from, to, basis, vintage, source, note, columns })',
  );
  const { from, to, vintage, basis, source, note, columns, isKnownFrom, isKnownTo } = options;
  const relationOptions = {
    ...{ from, to, vintage, basis, source, note },
    ...(isKnownFrom !== undefined && { isKnownFrom }),
    ...(isKnownTo !== undefined && { isKnownTo }),
  };
  checkRelationOptions(relationOptions);
  const share = columns?.share;
  const fields = checkedFields<Field>({
    from: placeField(columns?.from, 'from'),
    to: placeField(columns?.to, 'to'),
    ...(share !== undefined && { part: typeof share === 'string' ? share : share?.part }),
    ...(typeof share === 'object' && { whole: share?.whole }),
  });
  const read = await readRows(input, fields, options);
  const rows = read.rows.map(
    ({ texts }): PlaceRow => ({
      from: `${columns.from.prefix ?? ''}${texts.from}`,
      to: `${columns.to.prefix ?? ''}${texts.to}`,
      ...(share !== undefined && { share: shareOf(texts) }),
    }),
  );
  const { relation, rejected } = readPlaceRows<From, To>(
    rows,
    relationOptions,
    (row) => `line ${read.rows[row]!.line}`,
  );
  const refused = rejected.map(
    ({ row, field, reason, repeats }): RefusedRow<Field> => ({
      row,
      field: field === 'share' ? 'part' : (field as Field | null),
      reason: repeats === undefined ? (reasons[field ?? ''] ?? 'NOT_ACCEPTED') : 'REPEATED',
      explanation: reason,
    }),
  );
  return { relation, rowsRead: read.rowsRead, ...refuseRows(read, refused, fields, options) };
}
