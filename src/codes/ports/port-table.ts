import type { Brand } from '../../model/index.ts';
import { frozen } from '../frozen.ts';
import { type StateCode, states } from '../state.ts';
import type { PortDistrict } from './port-district.ts';
import { portTable } from './ports.data.ts';

/** The code of a port, four digits of Schedule D: `1703`. The first two are its district. */
export type PortCode = Brand<string, 'Port'>;

/** A port of Schedule D. */
export interface PortRecord {
  readonly code: PortCode;
  readonly district: PortDistrict;
  /** As listed, mostly with its state: `SAVANNAH, GA`. Newark is listed twice. */
  readonly name: string;
  /** `null` for the 38 ports, most of them airports, whose state the list doesn't give. */
  readonly state: StateCode | null;
}

let table: ReadonlyMap<string, PortRecord> | undefined;

/** The ports of Schedule D by their codes. */
export function portRecords(): ReadonlyMap<string, PortRecord> {
  table ??= readPorts();
  return table;
}

function readPorts(): ReadonlyMap<string, PortRecord> {
  const stateOf = new Map(states.map(({ usps, code }) => [usps, code]));
  return new Map(
    portTable
      .trim()
      .split('\n')
      .map((line) => {
        const code = line.slice(0, 4);
        const name = line.slice(line.indexOf(' ') + 1);
        const usps = line[4] === '=' ? line.slice(5, 7) : (/, ([A-Z]{2})$/.exec(name)?.[1] ?? '');
        const district = code.slice(0, 2) as PortDistrict;
        return [code, frozen({ code: code as PortCode, district, name, state: stateOf.get(usps) ?? null })] as const;
      }),
  );
}

/**
 * The 436 ports of Schedule D at hand, in order of their codes. The list has no date (about 2020 to 2024), keeps some
 * codes of older lists and leaves the facilities of couriers out.
 */
export const ports: readonly PortRecord[] = /* @__PURE__ */ (() => frozen([...portRecords().values()]))();
