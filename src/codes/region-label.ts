import type { RegionCode } from '../model/index.ts';
import { partsOf } from './region-code.ts';
import { type StateCode, states } from './state.ts';

/**
 * What to call a region whose record gives no label. States have their names; counties and metropolitan areas are named by
 * their numbers, since the core carries no list of them.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no region code.
 *
 * @example
 * regionLabel('US-GA'); // 'Georgia'
 * regionLabel('cd118:1305'); // 'Georgia, district 5 of the 118th Congress'
 * regionLabel('custom:all-states'); // 'All states'
 */
export function regionLabel(code: RegionCode): string {
  const { kind, within, local, congress } = partsOf(code);
  if (kind === 'nation') return 'United States';
  if (kind === 'metro') return `Metropolitan area ${local}`;
  if (kind === 'custom') return `${local.charAt(0).toUpperCase()}${local.slice(1).replaceAll('-', ' ')}`;
  const state = nameOf(within);
  if (kind === 'state') return state;
  if (kind === 'county') return `${state}, county ${local}`;
  const district = local.slice(2) === '00' ? 'district at large' : `district ${Number(local.slice(2))}`;
  return `${state}, ${district} of the ${ordinal(congress ?? 0)} Congress`;
}

function nameOf(code: StateCode | null): string {
  return states.find((record) => record.code === code)?.name ?? '';
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
