import type { RegionCode } from '../../model/index.ts';
import { checkRows } from '../check-rows.ts';
import { frozen } from '../frozen.ts';
import { regionParts } from '../region-parts.ts';
import { shown } from '../shown.ts';
import { checkRelationOptions, kindWords } from './check-relation-options.ts';
import type { PlaceLink } from './place-relation.ts';
import type {
  PlaceRelationOptions,
  PlaceRelationRead,
  PlaceRow,
  RejectedPlaceRow,
} from './place-relation-from-rows.ts';
import { sortedLinks } from './place-relation-table.ts';

interface ReadLink {
  readonly row: number;
  readonly link: PlaceLink;
}

/** Shares are rounded in files: their sum may be above 1 by this. */
const tolerance = 1e-9;

type LeftOut = Pick<RejectedPlaceRow, 'reason' | 'repeats'>;

/**
 * A relation from rows. `nameRow` is what a reason calls a row that another repeats.
 *
 * @throws PortolanError `INVALID_OPTION`
 */
export function readPlaceRows<From extends RegionCode, To extends RegionCode>(
  rows: Iterable<PlaceRow>,
  options: PlaceRelationOptions,
  nameRow: (row: number) => string,
): PlaceRelationRead<From, To> {
  checkRows(rows, "placeRelation([{ from: 'county:13121', to: 'cbsa:12060' }], options)");
  checkRelationOptions(options);
  const { from, to, vintage, basis, source, note } = options;
  const rejected: RejectedPlaceRow[] = [];
  let links: ReadLink[] = [];
  let row = 0;
  for (const given of rows) {
    const refusal = refusalOf(given, options);
    if (refusal === null) links.push({ row, link: [given.from as From, given.to as To, shareOf(given)] });
    else rejected.push({ row, ...refusal });
    row += 1;
  }
  const leaveOut = (out: ReadonlyMap<number, LeftOut>) => {
    links = links.filter((link) => !out.has(link.row));
    for (const [index, why] of out) rejected.push({ row: index, field: null, ...why });
  };
  leaveOut(repeated(links, nameRow));
  leaveOut(beyondOne(links));
  rejected.sort((a, b) => a.row - b.row);
  const kept = sortedLinks(links.map(({ link }) => link)) as readonly PlaceLink<From, To>[];
  return { relation: frozen({ from, to, vintage, basis, source, note, links: kept }), rejected };
}

const shareOf = ({ share }: PlaceRow) => (share === undefined ? 1 : (share as number));

function refusalOf(row: PlaceRow, options: PlaceRelationOptions): Omit<RejectedPlaceRow, 'row'> | null {
  if (typeof row !== 'object' || row === null) return { field: null, reason: `${shown(row)} is not a row.` };
  for (const [field, isKnown] of [
    ['from', options.isKnownFrom],
    ['to', options.isKnownTo],
  ] as const) {
    const kind = options[field];
    const code = row[field];
    const fits = regionParts(code)?.kind === kind && (isKnown?.(code as RegionCode) ?? true);
    if (!fits) return { field, reason: `${shown(code)} is not the code of a ${kindWords[kind]}.` };
  }
  const share = shareOf(row);
  if (typeof share !== 'number' || !(share > 0 && share <= 1)) {
    const value = typeof share === 'number' ? String(share) : shown(share);
    return { field: 'share', reason: `${value} is not a share above 0 and at most 1.` };
  }
  if (options.basis === 'membership' && share !== 1) {
    return { field: 'share', reason: `A member lies in one place whole, so its share is 1, not ${share}.` };
  }
  return null;
}

/** Rows whose pair came before; all of them where the shares differ, since nothing tells which holds. */
function repeated(links: readonly ReadLink[], nameRow: (row: number) => string): ReadonlyMap<number, LeftOut> {
  const out = new Map<number, LeftOut>();
  for (const same of groups(links, ([from, to]) => `${from} ${to}`)) {
    const [first, ...further] = same;
    if (first === undefined || further.length === 0) continue;
    const [from, to, share] = first.link;
    const pair = `The link from ${from} to ${to}`;
    const other = further.find(({ link }) => link[2] !== share);
    if (other === undefined) {
      const reason = `${pair} is in ${nameRow(first.row)} already.`;
      for (const { row } of further) out.set(row, { reason, repeats: first.row });
      continue;
    }
    for (const { row, link } of same) {
      const repeats = link[2] === share ? other.row : first.row;
      out.set(row, { reason: `${pair} has another share in ${nameRow(repeats)}.`, repeats });
    }
  }
  return out;
}

/** All rows of a place whose shares add up to more than 1. */
function beyondOne(links: readonly ReadLink[]): ReadonlyMap<number, LeftOut> {
  const out = new Map<number, LeftOut>();
  for (const same of groups(links, ([from]) => from)) {
    const sum = same.reduce((total, { link }) => total + link[2], 0);
    if (sum <= 1 + tolerance) continue;
    const reason = `The shares of ${same[0]!.link[0]} add up to ${sum}, which is more than 1.`;
    for (const { row } of same) out.set(row, { reason });
  }
  return out;
}

function groups(links: readonly ReadLink[], keyOf: (link: PlaceLink) => string): Iterable<readonly ReadLink[]> {
  const found = new Map<string, ReadLink[]>();
  for (const one of links) {
    const key = keyOf(one.link);
    const group = found.get(key);
    if (group === undefined) found.set(key, [one]);
    else group.push(one);
  }
  return found.values();
}
