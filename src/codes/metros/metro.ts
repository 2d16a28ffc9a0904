import type { Parsed } from '../../model/index.ts';
import { refused, valueOrThrow } from '../parsed.ts';
import { shown } from '../shown.ts';
import { type MetroCode, type MetroOptions, type MetroRecord, metroLists } from './metros.ts';

const indexes = /* @__PURE__ */ new WeakMap<readonly MetroRecord[], ReadonlyMap<string, MetroRecord>>();

function byCode(list: readonly MetroRecord[]): ReadonlyMap<string, MetroRecord> {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = new Map(list.map((record) => [record.code, record]));
  indexes.set(list, index);
  return index;
}

function find(value: unknown, options: MetroOptions): MetroRecord | undefined {
  if (typeof value !== 'string') return undefined;
  for (const list of metroLists(options)) {
    const record = byCode(list).get(value);
    if (record !== undefined) return record;
  }
  return undefined;
}

/**
 * Whether a value is the code of a metropolitan or micropolitan area, written exactly: one of the delineation, or without it
 * one of 2013 or 2018.
 *
 * @throws PortolanError `INVALID_OPTION` for a year without a list.
 *
 * @example
 * isMetro('cbsa:12060'); // true
 * isMetro('12060'); // false
 * isMetro('cbsa:19380', { delineation: 2018 }); // false, Dayton has another code there
 */
export function isMetro(value: unknown, options: MetroOptions = {}): value is MetroCode {
  return find(value, options) !== undefined;
}

/**
 * Reads the code of a metropolitan or micropolitan area. It never throws for a value; bare digits are refused with the code as
 * suggestion, and an area of another delineation with that reason.
 *
 * @throws PortolanError `INVALID_OPTION` for a year without a list.
 *
 * @example
 * parseMetro('cbsa:12060'); // { ok: true, value: 'cbsa:12060' }
 * parseMetro('12060'); // { ok: false, reason: '"12060" is not …', suggestion: 'cbsa:12060' }
 * parseMetro('cbsa:19380', { delineation: 2018 }); // { ok: false, reason: '"cbsa:19380" is an area of 2013 …' }
 */
export function parseMetro(value: unknown, options: MetroOptions = {}): Parsed<MetroCode> {
  const record = find(value, options);
  return record === undefined ? refusedMetro(value, options) : { ok: true, value: record.code };
}

/**
 * The code of a metropolitan or micropolitan area.
 *
 * @throws PortolanError `UNKNOWN_CODE` for anything else, with a suggestion where there is one; `INVALID_OPTION` for a year
 * without a list.
 *
 * @example
 * metro('cbsa:12060'); // 'cbsa:12060'
 */
export function metro(value: unknown, options: MetroOptions = {}): MetroCode {
  return valueOrThrow(parseMetro(value, options));
}

/**
 * What a delineation says of an area: title, kind and states. Without a delineation, the newest that has the code.
 *
 * @throws PortolanError `UNKNOWN_CODE` where the delineation has no such area; `INVALID_OPTION` for a year without a list.
 *
 * @example
 * metroRecord(metro('cbsa:12060')).title; // 'Atlanta-Sandy Springs-Alpharetta, GA'
 * metroRecord(metro('cbsa:12060'), { delineation: 2013 }).title; // 'Atlanta-Sandy Springs-Roswell, GA'
 */
export function metroRecord(code: MetroCode, options: MetroOptions = {}): MetroRecord {
  return find(code, options) ?? valueOrThrow(refusedMetro(code, options));
}

function refusedMetro(value: unknown, options: MetroOptions): Parsed<never> {
  const elsewhere = ([2013, 2018] as const).find((year) => find(value, { delineation: year }) !== undefined);
  if (elsewhere !== undefined) {
    const { title } = find(value, { delineation: elsewhere })!;
    return refused(
      `"${value}" is an area of ${elsewhere} (${title}) and none of the delineation wanted. Boundaries and codes change between delineations.`,
    );
  }
  const reason = `${shown(value)} is not the code of a metropolitan or micropolitan area, such as cbsa:12060.`;
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 40) return refused(reason);
  const digits = /^(?:cbsa:|310m\d00us)?(\d{5})$/.exec(text.trim().toLowerCase())?.[1];
  const found = digits === undefined ? undefined : find(`cbsa:${digits}`, options);
  return refused(reason, found?.code ?? null);
}
