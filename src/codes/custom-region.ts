import { PortolanError } from '../errors/index.ts';
import type { Region, RegionCode } from '../model/index.ts';
import { memberConflict } from './member-conflict.ts';
import { isRegionCode, parseRegionCode } from './region-code.ts';
import type { PlaceRelation } from './relations/place-relation.ts';
import { shown } from './shown.ts';

export interface CustomRegionOptions {
  /** What stands behind `custom:`: small letters and digits, words divided by a hyphen. */
  readonly slug: string;
  /** The name a reader knows it by. */
  readonly label: string;
  /** What it is made of: the nation, states, metropolitan areas, counties or districts, none of which lies in another. */
  readonly members: readonly RegionCode[];
  /** Which places lie in which, such as `countyMetro2018`, to find members that overlap though their codes don't tell. */
  readonly relations?: readonly PlaceRelation[];
}

/**
 * A region made of others, as a record: the members in the order given. Members that overlap would be counted twice, so they are
 * refused as far as their codes tell: the same place twice, a state and a county or district in it, the nation and anything,
 * districts of two Congresses in one state, counties and planning regions of Connecticut. Whether a county lies in a metropolitan
 * area or a district, only `relations` tell; of parts of a county it is an overlap when they are more than the whole.
 *
 * @throws PortolanError `UNKNOWN_CODE` for a member that is no region code, or a custom region; `INVALID_OPTION` for a slug, a
 * label or a set of members that doesn't do. The path names the member: `members[2]`.
 *
 * @example
 * customRegion({ slug: 'coast', label: 'The coast', members: ['county:13051', 'county:13127'] }).code; // 'custom:coast'
 */
export function customRegion({ slug, label, members, relations = [] }: CustomRegionOptions): Region {
  const code = typeof slug === 'string' ? (`custom:${slug}` as const) : null;
  if (code === null || !isRegionCode(code)) {
    throw invalid(
      'slug',
      `${shown(slug)} can't name a region. Write small letters and digits, words divided by a hyphen.`,
    );
  }
  if (typeof label !== 'string' || label.trim() === '') throw invalid('label', 'Give the region a label to read.');
  if (!Array.isArray(members) || members.length === 0) {
    throw invalid('members', 'A custom region has at least one member. Give the codes of its parts.');
  }
  // by index: a hole in the list is no member either
  for (let i = 0; i < members.length; i += 1) checkMember(members[i], i);
  const conflict = memberConflict(members, relations);
  if (conflict !== null) {
    const { index, reason } = conflict;
    throw invalid(`members[${index}]`, `${members[index]} ${reason}. Leave one of the two out.`);
  }
  return { code, label, kind: 'custom', members: [...members] };
}

function invalid(path: string, message: string): PortolanError {
  return new PortolanError('INVALID_OPTION', message, { path });
}

function checkMember(member: unknown, index: number): void {
  const parsed = parseRegionCode(member);
  const path = `members[${index}]`;
  if (!parsed.ok) {
    const advice = parsed.suggestion === undefined ? '' : ` Did you mean ${parsed.suggestion}?`;
    throw new PortolanError('UNKNOWN_CODE', `${parsed.reason}${advice}`, {
      path,
      details: { suggestion: parsed.suggestion ?? null },
    });
  }
  if (parsed.value.startsWith('custom:')) {
    throw new PortolanError(
      'UNKNOWN_CODE',
      `${parsed.value} is a custom region itself. Give its members in its place.`,
      {
        path,
      },
    );
  }
}
