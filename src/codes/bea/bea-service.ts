import type { CodeIn, Parsed } from '../../model/index.ts';
import { beaServices2020 } from './bea-services2020.ts';

/** A category of services of the Bureau of Economic Analysis: `Transport`. */
export type BeaService = CodeIn<'BEA-services2020'>;

/**
 * Whether a value is the code of a category of services, written exactly.
 *
 * @example
 * isBeaService('Transport'); // true
 * isBeaService('ExpServTransport'); // false, that is an indicator
 */
export function isBeaService(value: unknown): value is BeaService {
  return beaServices2020.has(value);
}

/**
 * Reads the code of a category of services. Never throws. Another case and the indicator of its exports are refused, with the
 * code as suggestion; `beaServiceByIndicator` accepts indicators.
 *
 * @example
 * parseBeaService('Transport'); // { ok: true, value: 'Transport' }
 * parseBeaService('ExpServTransport'); // { ok: false, reason: '"ExpServTransport" is not …', suggestion: 'Transport' }
 */
export function parseBeaService(value: unknown): Parsed<BeaService> {
  return beaServices2020.parse(value);
}

/**
 * The code of a category of services.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one.
 *
 * @example
 * beaService('TravelEducation'); // 'TravelEducation'
 */
export function beaService(value: unknown): BeaService {
  return beaServices2020.code(value);
}
