import type { Brand, MarketCode } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { scheduleCTable } from './schedule-c.data.ts';

/** The code of a country in US trade statistics, four digits of Schedule C: `1220`. */
export type ScheduleC = Brand<string, 'ScheduleC'>;

/** A country as Schedule C lists it. */
export interface ScheduleCRecord {
  readonly code: ScheduleC;
  /** The Gaza Strip and the West Bank are listed apart and are both `PSE`; no other market occurs twice. */
  readonly market: MarketCode;
  readonly name: string;
}

let table: ReadonlyMap<string, ScheduleCRecord> | undefined;

/** The countries of Schedule C by their codes. */
export function scheduleCRecords(): ReadonlyMap<string, ScheduleCRecord> {
  table ??= new Map(
    scheduleCTable
      .trim()
      .split('\n')
      .map((line) => {
        const code = line.slice(0, 4);
        return [
          code,
          frozen({ code: code as ScheduleC, market: line.slice(5, 8) as MarketCode, name: line.slice(9) }),
        ] as const;
      }),
  );
  return table;
}

/**
 * The 240 countries of Schedule C, list of January 2021, in order of their codes. `1000` is the United States, and codes
 * from `9030` on are its possessions.
 */
export const scheduleCCountries: readonly ScheduleCRecord[] = /* @__PURE__ */ (() =>
  frozen([...scheduleCRecords().values()]))();
