import { PortolanError } from '../errors/index.ts';
import type { Region, RegionCode } from '../model/index.ts';
import { actingCharacters } from './acting-characters.ts';
import { checkOptions } from './check-options.ts';
import { memberConflict } from './member-conflict.ts';
import { isRegionCode, parseRegionCode } from './region-code.ts';
import { checkRelation } from './relations/check-relation.ts';
import type { PlaceRelation } from './relations/place-relation.ts';
import { shown } from './shown.ts';

export interface CustomRegionOptions {
  /** What stands behind `custom:`: small letters and digits, words divided by a hyphen. */
  readonly slug: string;
  /** The name a reader knows it by. */
  readonly label: string;
  /** What it is made of: the nation, states, metropolitan areas, counties or districts, none of which lies in another. */
  readonly members: readonly RegionCode[];
  /** Which places lie in which, for members whose codes don't tell: `countyMetro2018`, `countyDistrict118` or your own. */
  readonly relations?: readonly PlaceRelation[];
}

/**
 * A region made of others, as a record: the members in the order given. Members that overlap would be counted twice, so they are
 * refused: the same place twice, a state and a county or district in it, the nation and anything, districts of two Congresses
 * in one state, counties and planning regions of Connecticut.
 *
 * Members whose overlap the codes don't tell are refused too, unless `relations` decide it. A metropolitan area with a state or
 * a county takes counties in metropolitan areas (`countyMetro2018`); a county with a district of its state takes counties in
 * districts (`countyDistrict118`); an area with a district takes both. Areas alone are taken to be of one delineation.
 *
 * A county and the codes that took its place are not told to overlap, Connecticut's excepted: `county:02261` with `county:02063`
 * is taken, though `countyChanges` has them as one ground. That list is no part of the core. Use codes of one year.
 *
 * @throws PortolanError `UNKNOWN_CODE` for a member that is no region code, or a custom region; `INVALID_OPTION` for a slug, a
 * label, members or relations that don't do. The path names the member: `members[2]`.
 *
 * @example
 * customRegion({ slug: 'coast', label: 'The coast', members: ['county:13051', 'county:13127'] }).code; // 'custom:coast'
 */
export function customRegion(options: CustomRegionOptions): Region {
  checkOptions(
    options,
    ['slug', 'label', 'members', 'relations'],
    "customRegion({ slug: 'coast', label: 'The coast', members: ['county:13051', 'county:13127'] })",
  );
  const { slug, label, members, relations = [] } = options;
  const code = typeof slug === 'string' ? (`custom:${slug}` as const) : null;
  if (code === null || !isRegionCode(code)) {
    throw invalid(
      'slug',
      `${shown(slug)} can't name a region. Write small letters and digits, words divided by a hyphen.`,
    );
  }
  if (typeof label !== 'string' || /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u.test(label)) {
    throw invalid('label', 'Give the region a label to read.');
  }
  if (actingCharacters.test(label)) {
    const problem =
      'has a control character, a line end or a mark of direction, and would change what stands around it';
    throw invalid('label', `The label ${shown(label)} ${problem}. Leave that out.`);
  }
  if (!Array.isArray(members) || members.length === 0) {
    throw invalid('members', 'A custom region has at least one member. Give the codes of its parts.');
  }
  // by index: a hole in the list is no member either
  for (let i = 0; i < members.length; i += 1) checkMember(members[i], i);
  if (!Array.isArray(relations)) throw invalid('relations', 'Give relations as a list: [countyMetro2018].');
  for (let i = 0; i < relations.length; i += 1) checkRelation(relations[i], `relations[${i}]`);
  const conflict = memberConflict(members, relations);
  if (conflict !== null) throw invalid(`members[${conflict.index}]`, conflict.message);
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
