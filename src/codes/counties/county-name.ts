import { states } from '../state.ts';
import type { CountyCode } from './counties.ts';
import { countyRecord } from './county.ts';

/**
 * The name of a county in full, without its state.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a county.
 *
 * @example
 * countyName(county('county:13121')); // 'Fulton County'
 * countyName(county('county:24510')); // 'Baltimore city'
 */
export function countyName(code: CountyCode): string {
  return countyRecord(code).name;
}

/**
 * The name of a county in full with its state, which together no other county has.
 *
 * @throws PortolanError `UNKNOWN_CODE` for no code of a county.
 *
 * @example
 * countyLabel(county('county:13121')); // 'Fulton County, Georgia'
 */
export function countyLabel(code: CountyCode): string {
  const { name, state } = countyRecord(code);
  const within = states.find((record) => record.code === state)!.name;
  return name === within ? name : `${name}, ${within}`;
}
