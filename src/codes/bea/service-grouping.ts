import { PortolanError } from '../../errors/index.ts';
import { checkOptions } from '../check-options.ts';
import { checkRows } from '../check-rows.ts';
import { shown } from '../shown.ts';
import { type BeaService, parseBeaService } from './bea-service.ts';
import { beaServices2020 } from './bea-services2020.ts';

/** One line of a list that sorts BEA's categories of services into subsectors and industries. */
export interface ServiceGroupingRow {
  /** The industry of services that the subsector belongs to. */
  readonly industry: string;
  readonly subsector: string;
  /** A category of BEA that the subsector holds. A subsector of several has a row for each. */
  readonly service: string;
}

/** Industries of services made of subsectors, and subsectors made of categories of BEA, as plain data. */
export interface ServiceGrouping {
  readonly edition: 'BEA-services2020';
  readonly industries: readonly {
    readonly name: string;
    readonly subsectors: readonly { readonly name: string; readonly services: readonly BeaService[] }[];
  }[];
  /** The categories that no subsector holds, in whole or in part, each named at its highest level. */
  readonly leftOut: readonly BeaService[];
}

const call = "serviceGrouping([{ industry: 'Transport', subsector: 'By sea', service: 'TransportSea' }])";

export interface ServiceGroupingOptions {
  /** How many industries the list must have. Not checked by default. */
  readonly industries?: number;
  /** How many subsectors the list must have. Not checked by default. */
  readonly subsectors?: number;
}

/**
 * A grouping of services from a list of one's own, checked: every category is one of BEA's, none is counted twice, on its own
 * or as a part of another, and every subsector is in one industry. Order is kept.
 *
 * The CDxports database reports "nine industries and 22 detailed subsectors reported by the BEA" and publishes neither list.
 * BEA's table of 2020 has eleven major categories, nine of them with detail, and 25 categories below those; so its list can't be
 * derived, and portolan ships none. Who has it reads it with `{ industries: 9, subsectors: 22 }`.
 *
 * @throws PortolanError `UNKNOWN_CODE` for a service that BEA doesn't have; `INVALID_OPTION` for an empty list or name, a
 * service counted twice, a subsector in two industries, and other counts than asked. `path` names the row.
 *
 * @example
 * const grouping = serviceGrouping([
 *   { industry: 'Transport', subsector: 'By sea', service: 'TransportSea' },
 *   { industry: 'Transport', subsector: 'By air and other', service: 'TransportAir' },
 *   { industry: 'Transport', subsector: 'By air and other', service: 'TransportOth' },
 * ]);
 * grouping.industries[0].subsectors.length; // 2
 * grouping.leftOut.length; // 10
 */
export function serviceGrouping(
  rows: readonly ServiceGroupingRow[],
  options: ServiceGroupingOptions = {},
): ServiceGrouping {
  checkRows(rows, call);
  checkOptions(options, ['industries', 'subsectors'], call);
  const given = [...rows];
  if (given.length === 0) throw refusal('The list has no rows. Give one for each service.', 'rows');
  const industries = new Map<string, Map<string, BeaService[]>>();
  const industryOf = new Map<string, string>();
  const taken = new Map<BeaService, string>();
  given.forEach((row, i) => {
    const service = serviceOf(row, i);
    const [industry, subsector] = [nameOf(row, 'industry', i), nameOf(row, 'subsector', i)];
    const other = industryOf.get(subsector) ?? industry;
    if (other !== industry) {
      throw refusal(`The subsector ${shown(subsector)} is in ${shown(other)} already.`, `rows[${i}].subsector`);
    }
    refuseTwice(service, taken, i);
    industryOf.set(subsector, industry);
    taken.set(service, subsector);
    const subsectors = industries.get(industry) ?? new Map<string, BeaService[]>();
    industries.set(industry, subsectors.set(subsector, [...(subsectors.get(subsector) ?? []), service]));
  });
  checkCount('industries', industries.size, options.industries);
  checkCount('subsectors', industryOf.size, options.subsectors);
  return {
    edition: 'BEA-services2020',
    industries: [...industries].map(([name, subsectors]) => ({
      name,
      subsectors: [...subsectors].map(([subsector, services]) => ({ name: subsector, services })),
    })),
    leftOut: leftOutBelow(beaServices2020.code('AllTypesOfService'), new Set(taken.keys())),
  };
}

function serviceOf(row: ServiceGroupingRow, i: number): BeaService {
  const parsed = parseBeaService(row?.service);
  if (parsed.ok) return parsed.value;
  const advice = parsed.suggestion === undefined ? '' : ` Did you mean ${parsed.suggestion}?`;
  throw new PortolanError('UNKNOWN_CODE', `${parsed.reason}${advice}`, { path: `rows[${i}].service` });
}

function nameOf(row: ServiceGroupingRow, field: 'industry' | 'subsector', i: number): string {
  const name: unknown = row[field];
  if (typeof name === 'string' && name.trim() !== '') return name;
  throw refusal(`${shown(name)} is no name of ${field === 'industry' ? 'an' : 'a'} ${field}.`, `rows[${i}].${field}`);
}

function refuseTwice(service: BeaService, taken: ReadonlyMap<BeaService, string>, i: number): void {
  for (const [other, subsector] of taken) {
    if (other !== service && !holds(other, service) && !holds(service, other)) continue;
    const what = other === service ? 'is' : `shares content with ${other}, which is`;
    throw refusal(`${service} ${what} in ${shown(subsector)} already: it would count twice.`, `rows[${i}].service`);
  }
}

function holds(whole: BeaService, part: BeaService): boolean {
  return beaServices2020.ancestorsOf(part).includes(whole);
}

function checkCount(what: 'industries' | 'subsectors', found: number, expected: number | undefined): void {
  if (expected === undefined || expected === found) return;
  throw refusal(`The list has ${found} ${what}, not ${expected}.`, `options.${what}`);
}

function leftOutBelow(code: BeaService, taken: ReadonlySet<BeaService>): readonly BeaService[] {
  if (taken.has(code)) return [];
  if (![...taken].some((service) => holds(code, service))) return [code];
  return beaServices2020.childrenOf(code).flatMap((child) => leftOutBelow(child, taken));
}

function refusal(message: string, path: string): PortolanError {
  return new PortolanError('INVALID_OPTION', message, { path });
}
