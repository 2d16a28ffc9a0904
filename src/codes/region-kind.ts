import type { RegionCode, RegionKind } from '../model/index.ts';
import { partsOf } from './region-code.ts';

/**
 * What kind of region a code stands for. The District of Columbia and the territories are of kind `state`.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no region code.
 *
 * @example
 * regionKind('county:13121'); // 'county'
 */
export function regionKind(code: RegionCode): RegionKind {
  return partsOf(code).kind;
}
