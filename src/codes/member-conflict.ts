import type { RegionCode } from '../model/index.ts';
import { partsOf as partsOfCode } from './region-code.ts';
import type { RegionParts } from './region-parts.ts';
import { partsOf } from './relations/parts-of.ts';
import type { PlaceRelation } from './relations/place-relation.ts';

/** A member of a region that covers ground which an earlier one covers. */
export interface MemberConflict {
  readonly index: number;
  /** What follows the code of the member in a sentence. */
  readonly reason: string;
}

/** Shares are rounded: those that add up to more than 1 by no more than this don't overlap. */
const tolerance = 1e-9;

/**
 * The first member that overlaps an earlier one, as far as the codes and the relations tell; `null` where none is known to.
 * Its cost grows with the number of members, not with that of their pairs.
 */
export function memberConflict(
  members: readonly RegionCode[],
  relations: readonly PlaceRelation[],
): MemberConflict | null {
  const given = new Set<RegionCode>();
  /** The first member with ground in a state. */
  const inState = new Map<RegionCode, RegionCode>();
  /** How the counties or the districts of a state are drawn in the first member that is one of them. */
  const drawn = new Map<string, readonly [drawing: string, member: RegionCode]>();
  /** The share of a place that is covered, and the first member that covers some of it. */
  const covered = new Map<RegionCode, readonly [share: number, member: RegionCode]>();

  for (const [index, member] of members.entries()) {
    const parts = partsOfCode(member);
    const { kind, within } = parts;
    if (given.has(member)) return { index, reason: 'is given twice' };
    if (kind === 'nation' && index > 0) return { index, reason: `holds ${members[0]}` };
    if (given.has('US')) return { index, reason: 'lies in US' };
    given.add(member);

    const places = footprint(member, relations);
    const states = new Set([...places.keys()].map((place) => partsOfCode(place).within).concat(within));
    for (const state of states) {
      if (state === null) continue;
      if (kind !== 'state' && given.has(state)) return { index, reason: `has ground in ${state}` };
      const other = inState.get(state);
      if (kind === 'state' && other !== undefined) return { index, reason: `has ground in common with ${other}` };
      if (other === undefined) inState.set(state, member);
    }

    const drawing = drawingOf(parts);
    const [otherDrawing, drawnBy] = drawn.get(`${within} ${kind}`) ?? [drawing, member];
    if (otherDrawing !== drawing)
      return { index, reason: `is drawn on other lines than ${drawnBy}, and may overlap it` };
    drawn.set(`${within} ${kind}`, [drawing, drawnBy]);

    for (const [place, share] of places) {
      const [sum, first] = covered.get(place) ?? [0, member];
      if (sum + share > 1 + tolerance) return { index, reason: shared(place, member, first) };
      covered.set(place, [sum + share, first]);
    }
  }
  return null;
}

function shared(place: RegionCode, member: RegionCode, first: RegionCode): string {
  if (place === member) return `lies in ${first}, in whole or in part`;
  return place === first ? `holds ground of ${first}` : `has ground of ${place} in common with ${first}`;
}

/** The places of the relations that lie in a member, itself among them, each with the share that does. */
function footprint(member: RegionCode, relations: readonly PlaceRelation[]): ReadonlyMap<RegionCode, number> {
  const places = new Map<RegionCode, number>([[member, 1]]);
  for (const relation of relations) {
    for (const [place, , share] of partsOf(relation, member))
      places.set(place, Math.max(share, places.get(place) ?? 0));
  }
  return places;
}

/** The Congress of a district, and of Connecticut's counties whether they are its planning regions. */
function drawingOf({ kind, within, local, congress }: RegionParts): string {
  if (kind === 'congressional-district') return `the Congress ${congress}`;
  return within === 'US-CT' && kind === 'county' && local >= '09110' ? 'planning regions' : '';
}
