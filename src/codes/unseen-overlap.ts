import type { RegionCode } from '../model/index.ts';
import { ordinal } from './ordinal.ts';
import { type RegionParts, regionParts } from './region-parts.ts';
import { linksOf } from './relations/links-of.ts';
import type { PlaceRelation } from './relations/place-relation.ts';

type Watch = (member: RegionCode, parts: RegionParts) => string | null;

/**
 * Watches over members, given one by one, for pairs of which neither codes nor relations tell whether they overlap: an area
 * and anything but an area; a county, or an area with counties, and a district in the same state. What comes back is a
 * sentence or two for the first such pair. Pairs that the relations decide are left to others.
 */
export function unseenOverlaps(relations: readonly PlaceRelation[]): Watch {
  const relationsTo = (kind: string) => relations.filter(({ from, to }) => from === 'county' && to === kind);
  const [toMetros, toDistricts] = [relationsTo('metro'), relationsTo('congressional-district')];
  let unlistedMetro: RegionCode | undefined;
  let firstOther: RegionCode | undefined;
  /** By state: its counties that are members or lie in one that is an area, with the member. */
  const held = new Map<string, (readonly [county: RegionCode, member: RegionCode])[]>();
  /** By state: the first of its districts. Members of a state have districts of one Congress. */
  const districts = new Map<string, RegionCode>();

  const countiesOf = (metro: RegionCode) =>
    toMetros.flatMap((relation) => linksOf(relation).to.get(metro) ?? []).map(([county]) => county);
  const isPlaced = (county: RegionCode, congress: number | null) =>
    toDistricts.some((relation) =>
      linksOf(relation)
        .from.get(county)
        ?.some(([, to]) => to.startsWith(`cd${congress}:`)),
    );

  function doubt(one: RegionCode, other: RegionCode, county: RegionCode | null): string {
    const pair = [one, other];
    const metro = pair.find((code) => regionParts(code)?.kind === 'metro');
    const congress = pair.map((code) => regionParts(code)!.congress).find((number) => number !== null);
    const missing: string[] = [];
    if (metro !== undefined && toMetros.length === 0) missing.push('countyMetro2018');
    const districtsOf = `cd${congress}:`;
    const holds = (relation: PlaceRelation) => relation.links.some(([, to]) => to.startsWith(districtsOf));
    if (congress !== undefined && !toDistricts.some(holds)) {
      missing.push(
        congress === 118
          ? 'countyDistrict118'
          : `your own of counties to districts of the ${ordinal(congress)} Congress, by placeRelation`,
      );
    }
    const isListed = metro === undefined || toMetros.length === 0 || countiesOf(metro).length > 0;
    if (missing.length === 0 || !isListed) {
      const unlisted = county ?? metro;
      const advice = county === null ? 'one of its delineation, such as countyMetro2013' : 'one that does';
      return `${one} and ${other} may share ground, and no relation given lists ${unlisted}. Give ${advice}, or use members of one kind.`;
    }
    const give = `${relations.length > 0 ? 'Add to relations' : 'Give relations'}: [${missing.join(', ')}]`;
    return `${one} and ${other} may share ground. ${give} so that it can be checked, or use members of one kind.`;
  }

  return (member, { kind, within, congress }) => {
    const counties = kind === 'county' ? [member] : kind === 'metro' ? countiesOf(member) : [];
    if (kind !== 'metro') {
      if (unlistedMetro !== undefined) return doubt(unlistedMetro, member, null);
      firstOther ??= member;
    } else if (counties.length === 0) {
      if (firstOther !== undefined) return doubt(firstOther, member, null);
      unlistedMetro ??= member;
    }
    for (const county of counties) {
      const state = regionParts(county)!.within!;
      const district = districts.get(state);
      if (district !== undefined && !isPlaced(county, regionParts(district)!.congress)) {
        return doubt(district, member, county);
      }
      const known = held.get(state);
      if (known === undefined) held.set(state, [[county, member]]);
      else known.push([county, member]);
    }
    if (kind === 'congressional-district' && !districts.has(within!)) {
      districts.set(within!, member);
      const unplaced = held.get(within!)?.find(([county]) => !isPlaced(county, congress));
      if (unplaced !== undefined) return doubt(unplaced[1], member, unplaced[0]);
    }
    return null;
  };
}
