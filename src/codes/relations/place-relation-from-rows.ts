import type { RegionCode, RegionKind } from '../../model/index.ts';
import { regionParts } from '../region-parts.ts';
import { shown } from '../shown.ts';
import type { PlaceLink, PlaceRelation, PlaceRelationMeta } from './place-relation.ts';
import { sortedLinks } from './place-relation-table.ts';

/** A row of a file of one's own: two codes, and the share of `from` that lies in `to`, which is 1 where it is left out. */
export interface PlaceRow {
  readonly from: unknown;
  readonly to: unknown;
  readonly share?: unknown;
}

/** A row that was not taken, and why. */
export interface RejectedPlaceRow {
  /** Its index in what was given, from 0. */
  readonly row: number;
  /** The field that was refused; `null` for the row as a whole. */
  readonly field: string | null;
  readonly reason: string;
}

export interface PlaceRelationOptions extends PlaceRelationMeta {
  /** Whether a code of the kind `from` is in its list, such as `isCounty`. Without it, codes are checked by their form. */
  readonly isKnownFrom?: (code: RegionCode) => boolean;
  /** Whether a code of the kind `to` is in its list, such as `isMetro`. Without it, codes are checked by their form. */
  readonly isKnownTo?: (code: RegionCode) => boolean;
}

/** A relation made of rows, and the rows that it leaves out. */
export interface PlaceRelationRead<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode> {
  readonly relation: PlaceRelation<From, To>;
  readonly rejected: readonly RejectedPlaceRow[];
}

interface ReadLink {
  readonly row: number;
  readonly link: PlaceLink;
}

/** Shares are rounded in files: their sum may be above 1 by this. */
const tolerance = 1e-9;

/**
 * A relation from the rows of a file of one's own, checked: codes are of the two kinds, shares are above 0 and at most 1 (and 1
 * in a relation of members), no pair comes twice, and the shares of one `from` add up to 1 at most, to within 1e-9. A row that
 * fails is left out and listed; where shares contradict each other, all the rows concerned are. Never throws for a row.
 *
 * @example
 * const rows = [{ from: 'county:13121', to: 'cd119:1305', share: 0.6 }, { from: '13121', to: 'cd119:1304', share: 0.1 }];
 * const meta = { from: 'county', to: 'congressional-district', basis: 'population', note: null };
 * const { relation, rejected } = placeRelation(rows, { ...meta, vintage: '119th Congress', source: 'A file of my own' });
 * relation.links; // [['county:13121', 'cd119:1305', 0.6]]
 * rejected; // [{ row: 1, field: 'from', reason: '"13121" is not the code of a county …' }]
 */
export function placeRelation<From extends RegionCode = RegionCode, To extends RegionCode = RegionCode>(
  rows: Iterable<PlaceRow>,
  options: PlaceRelationOptions,
): PlaceRelationRead<From, To> {
  const { isKnownFrom, isKnownTo, ...meta } = options;
  const rejected: RejectedPlaceRow[] = [];
  let links: ReadLink[] = [];
  let row = 0;
  for (const given of rows) {
    const refusal = refusalOf(given, options);
    if (refusal === null) links.push({ row, link: [given.from as From, given.to as To, shareOf(given)] });
    else rejected.push({ row, ...refusal });
    row += 1;
  }
  const leaveOut = (out: ReadonlyMap<number, string>) => {
    links = links.filter((link) => !out.has(link.row));
    for (const [index, reason] of out) rejected.push({ row: index, field: null, reason });
  };
  leaveOut(repeated(links));
  leaveOut(beyondOne(links));
  rejected.sort((a, b) => a.row - b.row);
  const kept = sortedLinks(links.map(({ link }) => link)) as readonly PlaceLink<From, To>[];
  return { relation: { ...meta, links: kept }, rejected };
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
    if (!fits) return { field, reason: `${shown(code)} is not the code of a ${words[kind]}.` };
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

const words: Readonly<Record<RegionKind, string>> = {
  nation: 'nation',
  state: 'state',
  metro: 'metropolitan area',
  county: 'county',
  'congressional-district': 'congressional district',
  custom: 'custom region',
};

/** Rows whose pair came before; all of them where the shares differ, since nothing tells which holds. */
function repeated(links: readonly ReadLink[]): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const same of groups(links, ([from, to]) => `${from} ${to}`)) {
    const [first, ...further] = same;
    if (first === undefined || further.length === 0) continue;
    const [from, to, share] = first.link;
    if (further.every(({ link }) => link[2] === share)) {
      for (const { row } of further) out.set(row, `The link from ${from} to ${to} is in row ${first.row} already.`);
    } else {
      for (const { row } of same) out.set(row, `The link from ${from} to ${to} is given with several shares.`);
    }
  }
  return out;
}

/** All rows of a place whose shares add up to more than 1. */
function beyondOne(links: readonly ReadLink[]): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const same of groups(links, ([from]) => from)) {
    const sum = same.reduce((total, { link }) => total + link[2], 0);
    if (sum <= 1 + tolerance) continue;
    for (const { row, link } of same) out.set(row, `The shares of ${link[0]} add up to ${sum}, which is more than 1.`);
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
