import type { RegionCode } from '../model/index.ts';
import { partsOf } from './region-code.ts';

/**
 * The next larger region that holds a region: the state of a county or district, the nation of a state or a metropolitan
 * area (which may lie in several states). `null` for the nation and for a custom region, whose parts its record names.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no region code.
 *
 * @example
 * parentRegion('county:13121'); // 'US-GA'
 * parentRegion('US-GA'); // 'US'
 */
export function parentRegion(code: RegionCode): RegionCode | null {
  const { kind, within } = partsOf(code);
  if (kind === 'nation' || kind === 'custom') return null;
  return kind === 'state' ? 'US' : (within ?? 'US');
}
