import { PortolanError } from '../../errors/index.ts';
import type { RegionCode } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { parseRegionCode } from '../region-code.ts';
import { regionParts } from '../region-parts.ts';
import { shown } from '../shown.ts';
import { checkRelation } from './check-relation.ts';
import { linksOf } from './links-of.ts';
import type { PlaceRelation } from './place-relation.ts';

/** What was probably meant: the place of the relation that bare digits stand for, also those that lost a leading zero. */
function meant(relation: PlaceRelation, end: 'from' | 'to', value: unknown): RegionCode | null {
  if (typeof value === 'number' || typeof value === 'string') {
    const places = linksOf(relation)[end];
    const [first = ''] = places.keys();
    const [system = '', local = ''] = first.split(':');
    const digits = String(value).slice(0, 40).trim().padStart(local.length, '0');
    const code = `${system}:${digits}` as RegionCode;
    if (places.has(code)) return code;
  }
  const parsed = parseRegionCode(value);
  const suggestion = parsed.ok ? undefined : parsed.suggestion;
  return suggestion !== undefined && regionParts(suggestion)?.kind === relation[end]
    ? (suggestion as RegionCode)
    : null;
}

/**
 * Refuses a place that can't be at an end of a relation, of which it would seem to hold nothing.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a region; `INVALID_OPTION` for one of another kind or Congress, and for
 * what is no relation
 */
export function checkPlace(relation: PlaceRelation, end: 'from' | 'to', place: unknown): void {
  checkRelation(relation, 'relation');
  const parts = regionParts(place);
  if (parts === null) {
    const reason = `${shown(place)} is not the code of a region of the kind ${relation[end]}.`;
    valueOrThrow(refused(reason, meant(relation, end, place)));
    return;
  }
  if (parts.kind !== relation[end]) {
    const [call, other] = end === 'from' ? ['placesOf', 'partsOf'] : ['partsOf', 'placesOf'];
    const opposite = end === 'from' ? 'to' : 'from';
    const advice =
      parts.kind === relation[opposite] ? `use ${other} for ${place}` : `give a region of the kind ${relation[end]}`;
    throw new PortolanError(
      'INVALID_OPTION',
      `${place} is of the kind ${parts.kind}. The relation leads from ${relation.from} to ${relation.to}, and ${call} takes a ${relation[end]}: ${advice}.`,
      { path: 'place' },
    );
  }
  if (parts.congress === null) return;
  const [system] = `${place}`.split(':');
  const places = linksOf(relation)[end];
  if (places.has(place as RegionCode) || [...places.keys()].some((code) => code.startsWith(`${system}:`))) return;
  throw new PortolanError(
    'INVALID_OPTION',
    `The relation has no districts of the Congress of ${place}. It is of: ${relation.vintage}. Lines are redrawn in between.`,
    { path: 'place' },
  );
}
