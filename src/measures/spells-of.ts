import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkCells } from './check-cells.ts';

/** Years in a row in which a relation exports: a product to a market, a firm, a region. */
export interface Spell {
  readonly relation: string;
  readonly from: number;
  readonly to: number;
  /** In years, the first and the last included. */
  readonly duration: number;
  /** Whether it is seen to start. If not it is left-censored: it may have begun before. */
  readonly startObserved: boolean;
  /** Whether it is seen to end. If not it is right-censored: it may go on after. */
  readonly endObserved: boolean;
}

export interface Spells {
  readonly spells: readonly Spell[];
  /** The years looked at, the first and the last; `null` without columns. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Cells, or years without a column, of which nothing is known. */
  readonly missingCells: number;
  readonly convention: { readonly above: number; readonly gapYears: number };
}

export interface SpellOptions {
  /** A relation exports in a year in which its value is above this. Default: 0. */
  readonly above?: number;
  /** Gaps of up to so many years don't end a spell, and count in its duration. Default: 0; 1 is usual to forgive a late report. */
  readonly gapYears?: number;
}

/**
 * The spells of each row of a table of relations × years. A row can have several.
 *
 * A spell is seen to start or to end only beside a year that is known to be without exports. So it is censored at the first and
 * the last year of the table, beside a missing cell, and beside a year that has no column. With `gapYears`, an absence that is no
 * longer than that, and then not seen on, could be a gap: it doesn't show a start or an end either.
 *
 * One pass over the cells; the order of rows and columns doesn't matter, and the spells come by row and year.
 * Source: Besedeš and Prusa (2006), "Ins, outs, and the duration of trade", also for the gaps.
 *
 * @param values relations × years; the labels of columns are years such as `2018`
 * @throws `INVALID_YEARS` for a column that is no year; `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a cell below 0 or infinite;
 * `INVALID_OPTION`
 *
 * @example
 * const values = new Matrix(['8802 FRA'], ['2014', '2015', '2016', '2017', '2018'], Float64Array.of(0, 5, 7, 0, 3));
 * const { spells } = spellsOf(values);
 * spells[0]; // { from: 2015, to: 2016, duration: 2, startObserved: true, endObserved: true, … }
 * spells[1]; // { from: 2018, duration: 1, endObserved: false, … }
 */
export function spellsOf(values: Matrix, { above = 0, gapYears = 0 }: SpellOptions = {}): Spells {
  if (!(above >= 0 && Number.isFinite(above))) refuse('above', above, 'an amount such as 0');
  if (!(Number.isInteger(gapYears) && gapYears >= 0)) refuse('gapYears', gapYears, 'whole years such as 1');
  checkCells(values, 'values');
  const convention = { above, gapYears };
  const columns = yearColumns(values.columnLabels);
  if (columns === null) return { spells: [], years: null, missingCells: 0, convention };
  const spells: Spell[] = [];
  let missingCells = 0;
  for (const relation of [...values.rowLabels].sort()) {
    const row = values.row(relation);
    const states = columns.places.map((place) => stateOf(place === undefined ? Number.NaN : row[place]!, above));
    missingCells += states.filter((state) => state === null).length;
    for (const [start, end] of presences(states, gapYears)) {
      spells.push({
        relation,
        from: columns.from + start,
        to: columns.from + end,
        duration: end - start + 1,
        startObserved: isLongAbsence(states, start - 1, -1, gapYears),
        endObserved: isLongAbsence(states, end + 1, 1, gapYears),
      });
    }
  }
  return {
    spells,
    years: { from: columns.from, to: columns.from + columns.places.length - 1 },
    missingCells,
    convention,
  };
}

/** Whether a relation exports in a year; `null` where nothing is known. */
type State = boolean | null;

function stateOf(value: number, above: number): State {
  return Number.isNaN(value) ? null : value > above;
}

/** From where to where there are exports, over absences that are short enough to be gaps. */
function presences(states: readonly State[], gapYears: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  states.forEach((state, year) => {
    if (state !== true) return;
    const last = found.at(-1);
    const between = last === undefined ? [] : states.slice(last[1] + 1, year);
    const goesOn = last !== undefined && between.length <= gapYears && between.every((one) => one === false);
    if (goesOn) last[1] = year;
    else found.push([year, year]);
  });
  return found;
}

/** Whether more years without exports than a gap has are known from a year on. */
function isLongAbsence(states: readonly State[], from: number, step: 1 | -1, gapYears: number): boolean {
  for (let i = 0; i <= gapYears; i++) if (states[from + i * step] !== false) return false;
  return true;
}

/** The place of the column of each year, from the first to the last; `undefined` for a year without one. */
function yearColumns(labels: readonly string[]): { from: number; places: (number | undefined)[] } | null {
  const placeOf = new Map(
    labels.map((label, place) => {
      if (/^\d{4}$/.test(label)) return [Number(label), place];
      throw new PortolanError(
        'INVALID_YEARS',
        `The column ${JSON.stringify(label)} is no year. Label columns by years such as 2018.`,
        {
          path: `values.columnLabels[${place}]`,
        },
      );
    }),
  );
  if (placeOf.size === 0) return null;
  const years = [...placeOf.keys()].sort((a, b) => a - b);
  const from = years[0]!;
  return { from, places: Array.from({ length: years.at(-1)! - from + 1 }, (_, i) => placeOf.get(from + i)) };
}

function refuse(option: string, value: unknown, wanted: string): never {
  throw new PortolanError('INVALID_OPTION', `${option} is ${String(value)}. Give ${wanted}.`, {
    path: `options.${option}`,
  });
}
