import { regionLabel } from '../region-label.ts';
import { districtRecord } from './district.ts';
import type { DistrictCode } from './districts.ts';

/**
 * What to call a district: state, number and Congress, as `regionLabel` does, and a delegate by that word.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a district.
 *
 * @example
 * districtLabel(district('cd118:1305')); // 'Georgia, district 5 of the 118th Congress'
 * districtLabel(district('cd119:7200')); // 'Puerto Rico, delegate to the 119th Congress'
 */
export function districtLabel(code: DistrictCode): string {
  const { kind } = districtRecord(code);
  // Some lists write 00 for a delegate: 98 says what it is.
  return regionLabel(kind === 'delegate' ? (`${code.slice(0, -2)}98` as DistrictCode) : code);
}
