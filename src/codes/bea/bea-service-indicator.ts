import type { Parsed } from '../../model/index.ts';
import { refused } from '../parsed.ts';
import { shown } from '../shown.ts';
import { type BeaService, beaService } from './bea-service.ts';
import { serviceLines } from './service-lines.ts';

/**
 * The category of services whose exports an indicator of the international transactions accounts counts, written exactly.
 * Never throws.
 *
 * @example
 * beaServiceByIndicator('ExpServTransport'); // { ok: true, value: 'Transport' }
 * beaServiceByIndicator('ExpServFinBrokMarketMak'); // { ok: true, value: 'FinSecBrokAndMM' }
 */
export function beaServiceByIndicator(indicator: unknown): Parsed<BeaService> {
  const line = serviceLines().find((one) => one.indicator === indicator);
  if (line !== undefined) return { ok: true, value: line.code as BeaService };
  return refused(`${shown(indicator)} is not an indicator of exports of services, such as ExpServTransport.`);
}

/**
 * The indicator of the international transactions accounts that counts the exports of a category of services.
 *
 * @throws PortolanError `UNKNOWN_CODE` when it is no such category.
 *
 * @example
 * beaServiceIndicator(beaService('Transport')); // 'ExpServTransport'
 */
export function beaServiceIndicator(code: BeaService): string {
  const known = beaService(code);
  return serviceLines().find((one) => one.code === known)!.indicator;
}
