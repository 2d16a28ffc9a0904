import type { RegionCode } from '../model/index.ts';
import { partsOf } from './region-code.ts';
import type { RegionParts } from './region-parts.ts';
import { linksOf } from './relations/links-of.ts';
import type { PlaceRelation } from './relations/place-relation.ts';
import { unseenOverlaps } from './unseen-overlap.ts';

/** A member of a region that covers ground which an earlier one covers, or may. */
export interface MemberConflict {
  readonly index: number;
  /** What is wrong and what to do, in sentences. */
  readonly message: string;
}

/** Shares are rounded: those that add up to more than 1 by no more than this don't overlap. */
const tolerance = 1e-9;

/**
 * The first member that overlaps an earlier one, or of which neither codes nor relations tell whether it does; `null` where all
 * are known to lie side by side. Areas are taken to be of one delineation unless relations tell otherwise.
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
  const doubtOf = unseenOverlaps(relations);

  for (const [index, member] of members.entries()) {
    const clash = (reason: string) => ({ index, message: `${member} ${reason}. Leave one of the two out.` });
    const parts = partsOf(member);
    const { kind, within } = parts;
    if (given.has(member)) return clash('is given twice');
    if (kind === 'nation' && index > 0) return clash(`holds ${members[0]}`);
    if (given.has('US')) return clash('lies in US');
    given.add(member);

    const places = footprint(member, relations);
    const states = new Set([...places.keys()].map((place) => partsOf(place).within).concat(within));
    for (const state of states) {
      if (state === null) continue;
      if (kind !== 'state' && given.has(state)) return clash(`has ground in ${state}`);
      const other = inState.get(state);
      if (kind === 'state' && other !== undefined) return clash(`has ground in common with ${other}`);
      if (other === undefined) inState.set(state, member);
    }

    // the counties of an area are drawn as they were in its time
    for (const part of kind === 'metro' ? [...places.keys()].map(partsOf) : [parts]) {
      const drawing = drawingOf(part);
      const key = `${part.within} ${part.kind}`;
      const [otherDrawing, drawnBy] = drawn.get(key) ?? [drawing, member];
      if (otherDrawing !== drawing && drawnBy !== member) {
        return clash(`is drawn on other lines than ${drawnBy}, and may overlap it`);
      }
      drawn.set(key, [otherDrawing, drawnBy]);
    }

    for (const [place, share] of places) {
      const [sum, first] = covered.get(place) ?? [0, member];
      // nothing tells where in a place the parts of members of two kinds lie
      const isMixed = first !== member && partsOf(first).kind !== kind;
      if (isMixed || sum + share > 1 + tolerance) return clash(shared(place, member, first));
      covered.set(place, [sum + share, first]);
    }

    const doubt = doubtOf(member, parts);
    if (doubt !== null) return { index, message: doubt };
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
    for (const [place, , share] of linksOf(relation).to.get(member) ?? [])
      places.set(place, Math.max(share, places.get(place) ?? 0));
  }
  return places;
}

/** The Congress of a district, and of Connecticut's counties whether they are its planning regions. */
function drawingOf({ kind, within, local, congress }: RegionParts): string {
  if (kind === 'congressional-district') return `the Congress ${congress}`;
  return within === 'US-CT' && kind === 'county' && local >= '09110' ? 'planning regions' : '';
}
