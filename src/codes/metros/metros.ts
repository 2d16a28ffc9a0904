import { PortolanError } from '../../errors/index.ts';
import type { Brand } from '../../model/index.ts';
import { checkOptions } from '../check-options.ts';
import { frozen } from '../frozen.ts';
import { shown } from '../shown.ts';
import { type StateCode, state as stateOf } from '../state.ts';
import { metroTable } from './metros.data.ts';

/** The code of a metropolitan or micropolitan statistical area: `cbsa:12060`. The mark exists at compile time only. */
export type MetroCode = Brand<`cbsa:${string}`, 'Metro'>;

/** A metropolitan or micropolitan statistical area, together core-based statistical areas (CBSA), in one delineation. */
export interface MetroRecord {
  readonly code: MetroCode;
  /** The five digits. */
  readonly cbsa: string;
  /** Its largest cities and its states: `Atlanta-Sandy Springs-Roswell, GA`. It changes from one delineation to the next. */
  readonly title: string;
  readonly kind: 'metropolitan' | 'micropolitan';
  /** The states that the title names, in its order. */
  readonly states: readonly StateCode[];
}

/** The years of the delineations whose lists come with portolan. */
export type MetroDelineationYear = 2013 | 2018;

/** One delineation: the year of a list that comes with portolan, or the records of a list of one's own (`metroDelineation`). */
export type MetroDelineation = MetroDelineationYear | readonly MetroRecord[];

export interface MetroOptions {
  /** The delineation of the figures. Without it, the areas of every list that comes with portolan count. */
  readonly delineation?: MetroDelineation;
}

export interface MetrosOptions {
  /** The areas that lie in a state, wholly or in part: those whose title names it. */
  readonly state?: StateCode;
}

const lists = /* @__PURE__ */ new Map<MetroDelineationYear, readonly MetroRecord[]>();

/**
 * The metropolitan and micropolitan areas of a delineation, in order of their codes: 929 in 2013 (388 and 541, with Puerto
 * Rico), 926 in 2018 (without Puerto Rico, whose areas the list at hand leaves out). Other delineations, such as those of 2015,
 * 2020 and 2023, are read from the official list by `metroDelineation`.
 *
 * @throws PortolanError `INVALID_OPTION` for another year, and for options that there are none of; `UNKNOWN_CODE` for no state.
 *
 * @example
 * metros(2013).filter(({ kind }) => kind === 'metropolitan').length; // 388
 * metros(2018, { state: 'US-DC' }).map(({ title }) => title); // ['Washington-Arlington-Alexandria, DC-VA-MD-WV']
 */
export function metros(delineation: MetroDelineationYear, options: MetrosOptions = {}): readonly MetroRecord[] {
  checkOptions(options, ['state'], "metros(2018, { state: 'US-GA' })");
  const list = metroList(delineation);
  if (options.state === undefined) return list;
  const within = stateOf(options.state);
  return list.filter(({ states }) => states.includes(within));
}

function metroList(delineation: MetroDelineationYear): readonly MetroRecord[] {
  if (delineation !== 2013 && delineation !== 2018) {
    throw new PortolanError(
      'INVALID_OPTION',
      `There is no list of the delineation of ${shown(delineation)}. Take metros(2013) or metros(2018), or read the official list with metroDelineation.`,
      { path: 'delineation' },
    );
  }
  const known = lists.get(delineation);
  if (known !== undefined) return known;
  const list = frozen(recordsOf(delineation));
  lists.set(delineation, list);
  return list;
}

function recordsOf(delineation: MetroDelineationYear): readonly MetroRecord[] {
  const last = String(delineation).slice(-1);
  return metroTable.split('\n').flatMap((line) => {
    const [, cbsa = '', kind, only, title = ''] = /^(\d{5})([Mm])([38]?) (.*)$/.exec(line)!;
    return only && only !== last ? [] : [metroRecordOf(cbsa, title, kind === 'M' ? 'metropolitan' : 'micropolitan')];
  });
}

/** The record of an area from its digits, its title and its kind. */
export function metroRecordOf(cbsa: string, title: string, kind: MetroRecord['kind']): MetroRecord {
  const states = title
    .slice(title.lastIndexOf(', ') + 2)
    .split('-')
    .map((usps): StateCode => `US-${usps}` as StateCode);
  return { code: `cbsa:${cbsa}` as MetroCode, cbsa, title, kind, states };
}

const everyList: readonly MetroDelineation[] = [2018, 2013];

/** The lists that count: that of the delineation, or all that come with portolan, the newest first. */
export function metroLists({ delineation }: MetroOptions): readonly (readonly MetroRecord[])[] {
  const wanted = delineation === undefined ? everyList : [delineation];
  return wanted.map((one) =>
    Array.isArray(one) ? (one as readonly MetroRecord[]) : metroList(one as MetroDelineationYear),
  );
}
