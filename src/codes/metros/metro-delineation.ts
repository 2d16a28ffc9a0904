import type { RegionCode } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { checkRows } from '../check-rows.ts';
import { frozen } from '../frozen.ts';
import { isRegionCode } from '../region-code.ts';
import { checkCheck } from '../relations/check-relation-options.ts';
import type { PlaceRelation } from '../relations/place-relation.ts';
import type { RejectedPlaceRow } from '../relations/place-relation-from-rows.ts';
import { readPlaceRows } from '../relations/read-place-rows.ts';
import { shown } from '../shown.ts';
import { isAreaTitle, kindLetter } from './area-title.ts';
import { type MetroRecord, metroRecordOf } from './metros.ts';

/** A row of an official delineation file (OMB's list 1): one county, and the area that it is a member of. Everything is text. */
export interface MetroDelineationRow {
  /** Column `CBSA Code`: five digits. */
  readonly cbsa: unknown;
  /** Column `CBSA Title`: `Atlanta-Sandy Springs-Roswell, GA`. */
  readonly title: unknown;
  /** Column `Metropolitan/Micropolitan Statistical Area`. */
  readonly kind: unknown;
  /** Columns `FIPS State Code` and `FIPS County Code` together: five digits. */
  readonly county: unknown;
}

export interface MetroDelineationOptions {
  /** Which delineation it is: `OMB delineation of July 2023`. */
  readonly vintage: string;
  /** To be cited: publisher and file. */
  readonly source: string;
  /** Whether a county is in a list, such as `isCounty`. Without it, codes are checked by their form. */
  readonly isKnownCounty?: (code: RegionCode) => boolean;
}

/** A delineation read from rows, and the rows that it leaves out. */
export interface MetroDelineationRead {
  /** In order of their codes. What `metroByName` and the doors of `metro` take as `delineation`. */
  readonly metros: readonly MetroRecord[];
  readonly relation: PlaceRelation<`county:${string}`, `cbsa:${string}`>;
  readonly rejected: readonly RejectedPlaceRow[];
}

/**
 * A delineation of metropolitan and micropolitan areas from the rows of the official list, for the years whose lists don't come
 * with portolan. A row with a code, a title, a kind or a county that is none is left out and listed, the notes at the foot of
 * the official file too; so are the rows of an area that give it several titles or kinds, and those of a county in two areas.
 *
 * @throws PortolanError `INVALID_OPTION` for what is no list of rows, and for options that are none.
 *
 * @example
 * const kind = 'Metropolitan Statistical Area';
 * const rows = [
 *   { cbsa: '12060', title: 'Atlanta-Sandy Springs-Roswell, GA', kind, county: '13121' },
 *   { cbsa: 'Note: The 2020 standards …', title: '', kind: '', county: '' },
 * ];
 * const own = metroDelineation(rows, { vintage: 'OMB delineation of July 2023', source: 'US Census Bureau, list 1' });
 * own.relation.links; // [['county:13121', 'cbsa:12060', 1]]
 * own.rejected.length; // 1
 * metroByName('Roswell, GA', { delineation: own.metros }); // { ok: true, value: 'cbsa:12060' }
 */
export function metroDelineation(
  rows: Iterable<MetroDelineationRow>,
  options: MetroDelineationOptions,
): MetroDelineationRead {
  return readDelineation(rows, options, (row) => `row ${row}`);
}

const call = "metroDelineation(rows, { vintage: 'OMB delineation of July 2023', source: 'US Census Bureau, list 1' })";

/** A delineation from rows. `nameRow` is what a reason calls a row that another repeats. */
export function readDelineation(
  rows: Iterable<MetroDelineationRow>,
  options: MetroDelineationOptions,
  nameRow: (row: number) => string,
): MetroDelineationRead {
  checkRows(rows, call);
  checkOptions(options, ['vintage', 'source', 'isKnownCounty'], call);
  const { vintage, source, isKnownCounty } = options;
  checkCheck(isKnownCounty, 'isKnownCounty');
  const given = [...rows];
  const refusals = new Map<number, Omit<RejectedPlaceRow, 'row'>>();
  const titles = new Map<string, Set<string>>();
  given.forEach((row, i) => {
    const refusal = refusalOf(row);
    if (refusal !== null) refusals.set(i, refusal);
    else titles.set(row.cbsa as string, (titles.get(row.cbsa as string) ?? new Set()).add(signOf(row)));
  });
  given.forEach((row, i) => {
    if (refusals.has(i) || titles.get(row.cbsa as string)?.size === 1) return;
    refusals.set(i, { field: 'title', reason: `The list gives ${row.cbsa} several titles or kinds.` });
  });
  const kept = [...given.keys()].filter((i) => !refusals.has(i));
  const { relation, rejected } = readPlaceRows<`county:${string}`, `cbsa:${string}`>(
    kept.map((i) => ({ from: `county:${given[i]!.county}`, to: `cbsa:${given[i]!.cbsa}` })),
    {
      ...{ from: 'county', to: 'metro', vintage, basis: 'membership', source, note: null },
      ...(isKnownCounty && { isKnownFrom: isKnownCounty }),
    },
    (row) => nameRow(kept[row]!),
  );
  const wanted = new Set(relation.links.map(([, to]) => to.slice('cbsa:'.length)));
  const records = [...titles].flatMap(([cbsa, [sign = '']]) => {
    const title = sign.slice(1);
    return wanted.has(cbsa) ? [metroRecordOf(cbsa, title, sign.startsWith('M') ? 'metropolitan' : 'micropolitan')] : [];
  });
  return {
    metros: frozen(records.sort((a, b) => (a.cbsa < b.cbsa ? -1 : 1))),
    relation,
    rejected: [
      ...[...refusals].map(([row, refusal]) => ({ row, ...refusal })),
      ...rejected.map(({ row, ...refusal }) => ({
        ...refusal,
        row: kept[row]!,
        ...(refusal.repeats !== undefined && { repeats: kept[refusal.repeats]! }),
        field: refusal.field === null ? null : 'county',
      })),
    ].sort((a, b) => a.row - b.row),
  };
}

function refusalOf(row: MetroDelineationRow): Omit<RejectedPlaceRow, 'row'> | null {
  if (typeof row !== 'object' || row === null) return { field: null, reason: `${shown(row)} is not a row.` };
  const { cbsa, title, kind, county } = row;
  if (typeof cbsa !== 'string' || !isRegionCode(`cbsa:${cbsa}`)) {
    return { field: 'cbsa', reason: `${shown(cbsa)} is not the five digits of an area.` };
  }
  if (!isAreaTitle(title))
    return { field: 'title', reason: `${shown(title)} does not end in states, such as ", GA-AL".` };
  if (kindLetter(kind) === null)
    return { field: 'kind', reason: `${shown(kind)} is neither metropolitan nor micropolitan.` };
  if (typeof county !== 'string' || !isRegionCode(`county:${county}`)) {
    return { field: 'county', reason: `${shown(county)} is not the five digits of a county.` };
  }
  return null;
}

/** Kind and title in one text, to be compared. */
const signOf = ({ kind, title }: MetroDelineationRow) => `${kindLetter(kind)}${title}`;
