import type { Matrix } from '../../cube/matrix.ts';
import { alignLabels, type Unmatched } from '../align-matrices.ts';
import { checkCells } from '../check-cells.ts';
import { checkChoice } from '../check-choice.ts';
import type { MissingRule } from '../known-parts.ts';
import { measured } from '../measured.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { hasBit } from './bits.ts';
import { type ByLabel, figureOf } from './by-label.ts';
import type { PresenceMatrix } from './presence-matrix.ts';
import { countQuadruples, type OrderedTable } from './quadruples.ts';

export interface LogSupermodularityOptions {
  /**
   * What a missing cell does. Default: `withhold`, nothing is known. `sum-known`: quadruples with a missing cell are left out.
   */
  readonly missing?: MissingRule;
}

export interface LogSupermodularity {
  /** Share of quadruples that are log-supermodular, strictly or not, 0–1. `null` where undefined, as all here. */
  readonly share: number | null;
  /** Share of those that strictly are. */
  readonly strictShare: number | null;
  /** Share of those that strictly are in those that strictly are or aren't. */
  readonly decidedShare: number | null;
  readonly quadruples: number | null;
  /** How many strictly are, how many have both sides equal, and how many aren't. */
  readonly strict: number | null;
  readonly equal: number | null;
  readonly violated: number | null;
  /** Cells without a figure, of the regions and products with an index. */
  readonly missingCells: number;
  /** Regions and products without an index (`onlyFirst`), and indices that belong to none (`onlySecond`): they are in no quadruple. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
  readonly convention: { readonly cells: 'presence' | 'values'; readonly missing: MissingRule };
}

/**
 * How log-supermodular a table is in the order of its complexity indices: of all pairs of regions with ECI(r′) > ECI(r) and pairs of products
 * with PCI(p′) > PCI(p), the share with M(r′,p′) · M(r,p) ≥ M(r′,p) · M(r,p′). In a table for which it is 1, regions are
 * relatively better at complex products the more complex they are, and the index is their true order; so the share tells how well the
 * theory fits. A table with noise has a share near that of a random one, 0.5 of those decided, long before its order is lost: read it
 * beside the second eigenvalue and its gap.
 *
 * Of presence most quadruples are equal, 0 and 0, so `decidedShare` tells more than `share`. Amounts, or their RCA, which has the same
 * quadruples, are compared as quotients. The sign of the indices doesn't matter, if both have the same.
 *
 * All quadruples are counted, none is drawn. With n lines on the smaller side and m on the other, presence costs n / 2 additions for each
 * product present in a region, 226 × 785 countries and products 40 ms; amounts n² m log m, 1.5 s: in a page take `logSupermodularityAsync`.
 * Memory is that of the table again. (py-ecomplexity, in 2026, draws regions and products without a seed above 10,000 cells, takes
 * cells out of place, counts quotients over 0 as 0, and has regions without an index come first.)
 *
 * Source: Costinot (2009), "An Elementary Theory of Comparative Advantage"; Schetter (2019), "A Structural Ranking of Economic Complexity".
 *
 * @param table presence, or amounts or RCA with regions as rows
 * @param indices of regions and products by label, such as the result of `economicComplexity`
 * @throws `NEGATIVE_VALUE` and `INVALID_MEASURE_VALUE` for a cell below 0 or infinite, or an index that is infinite; `INVALID_OPTION`
 *
 * @example
 * const exports = new Matrix(['A', 'B', 'C'], ['grain', 'cars', 'chips'], Float64Array.of(4, 6, 9, 4, 4, 4, 4, 3, 0));
 * const indices = { eci: { A: 1, B: 0, C: -1 }, pci: { grain: -1, cars: 0, chips: 1 } };
 * logSupermodularity(exports, indices).share; // 1
 */
export function logSupermodularity(
  table: PresenceMatrix | Matrix,
  indices: { readonly eci: ByLabel; readonly pci: ByLabel },
  options: LogSupermodularityOptions = {},
): LogSupermodularity {
  return drain(chunksOf(table, indices, options));
}

/** The same as `logSupermodularity`, in chunks of some 10 ms between which others run. */
export function logSupermodularityAsync(
  table: PresenceMatrix | Matrix,
  indices: { readonly eci: ByLabel; readonly pci: ByLabel },
  { signal, onProgress, ...options }: LogSupermodularityOptions & RunOptions = {},
): Promise<LogSupermodularity> {
  return runAsync(chunksOf(table, indices, options), { signal, onProgress });
}

function* chunksOf(
  table: PresenceMatrix | Matrix,
  { eci, pci }: { readonly eci: ByLabel; readonly pci: ByLabel },
  { missing = 'withhold' }: LogSupermodularityOptions,
): Chunks<LogSupermodularity> {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  if ('values' in table) checkCells(table, 'table');
  const rows = sideOf(table.rowLabels, eci, 'indices.eci');
  const columns = sideOf(table.columnLabels, pci, 'indices.pci');
  const { missingCells, ...ordered } = orderedTable(table, rows, columns);
  const notes = {
    missingCells,
    unmatched: { rows: rows.unmatched, columns: columns.unmatched },
    convention: { cells: 'values' in table ? 'values' : 'presence', missing },
  } as const;
  if (missing === 'withhold' && missingCells > 0) return { ...undefinedFigures, ...notes };
  const { quadruples, above, below } = yield* countQuadruples(ordered);
  const shareOf = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  return {
    share: shareOf(quadruples - below, quadruples),
    strictShare: shareOf(above, quadruples),
    decidedShare: shareOf(above, above + below),
    quadruples,
    strict: above,
    equal: quadruples - above - below,
    violated: below,
    ...notes,
  };
}

const undefinedFigures = {
  share: null,
  strictShare: null,
  decidedShare: null,
  quadruples: null,
  strict: null,
  equal: null,
  violated: null,
} as const;

/** The lines of one side that have an index, the lowest first. */
interface Side {
  readonly places: readonly number[];
  readonly groups: Int32Array;
  readonly unmatched: Unmatched;
}

function sideOf(labels: readonly string[], figures: ByLabel, path: string): Side {
  const indexed = Object.keys(figures).filter((label) => measured(figures[label], () => `${path}[${label}]`) !== null);
  const { unmatched } = alignLabels(labels, indexed);
  const values = labels.map((label) => figureOf(figures, label));
  const places = [...labels.keys()].filter((i) => !Number.isNaN(values[i]!)).sort((a, b) => values[a]! - values[b]!);
  const groups = new Int32Array(places.length);
  for (let i = 1; i < places.length; i++) {
    groups[i] = groups[i - 1]! + (values[places[i]!]! > values[places[i - 1]!]! ? 1 : 0);
  }
  return { places, groups, unmatched };
}

function orderedTable(
  table: PresenceMatrix | Matrix,
  rows: Side,
  columns: Side,
): OrderedTable & { readonly missingCells: number } {
  const [few, many] = rows.places.length <= columns.places.length ? [rows, columns] : [columns, rows];
  const sides = { rowGroups: few.groups, columnGroups: many.groups };
  const size = few.places.length * many.places.length;
  const fill = (cells: Uint8Array | Float64Array, cellAt: (row: number, column: number) => number) => {
    let next = 0;
    for (const one of few.places) {
      for (const other of many.places) cells[next++] = few === rows ? cellAt(one, other) : cellAt(other, one);
    }
    return cells;
  };
  if ('bits' in table && table.bits.undecided === null) {
    const { byRow } = table.bits;
    const cells = fill(new Uint8Array(size), (row, column) => (hasBit(byRow, row, column) ? 1 : 0));
    return { cells, ...sides, missingCells: 0 };
  }
  const values = 'bits' in table ? table.toMatrix().values : table.values;
  const width = table.columnLabels.length;
  // −0 is 0, also as a divisor
  const cells = fill(new Float64Array(size), (row, column) => values[row * width + column]! + 0);
  return { cells, ...sides, missingCells: cells.filter(Number.isNaN).length };
}
