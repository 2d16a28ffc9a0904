import type { RegionCode } from '../model/index.ts';
import { ordinal } from './ordinal.ts';
import { partsOf } from './region-code.ts';
import { type StateCode, states } from './state.ts';

/**
 * What to call a region whose record gives no label. States have their names; counties and metropolitan areas are named by
 * their numbers, since the core carries no list of them. The Census Bureau writes 98 for the seat of a delegate.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no region code.
 *
 * @example
 * regionLabel('US-GA'); // 'Georgia'
 * regionLabel('cd118:1305'); // 'Georgia, district 5 of the 118th Congress'
 * regionLabel('cd118:7298'); // 'Puerto Rico, delegate to the 118th Congress'
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
  const number = local.slice(2);
  if (number === '98') return `${state}, delegate to the ${ordinal(congress ?? 0)} Congress`;
  const district = number === '00' ? 'district at large' : `district ${Number(number)}`;
  return `${state}, ${district} of the ${ordinal(congress ?? 0)} Congress`;
}

function nameOf(code: StateCode | null): string {
  return states.find((record) => record.code === code)?.name ?? '';
}
