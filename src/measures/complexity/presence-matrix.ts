import { Matrix } from '../../cube/matrix.ts';
import type { Unmatched } from '../align-matrices.ts';
import { type BitRows, countBits, hasBit } from './bits.ts';
import { type ByLabel, byLabel } from './by-label.ts';

/** How the presence of a product in a region was told. Plain data. */
export interface PresenceConvention {
  /** `values`: the table holds amounts, and presence is RCA ≥ cutoff. `index`: it holds an index, and presence is index ≥ cutoff. */
  readonly cells: 'values' | 'index';
  /** Present is at or above it. */
  readonly cutoff: number;
  /** Whose totals the RCA was measured against: `table`, the table's own, or the name that the caller gave them. */
  readonly denominator: string;
  readonly missing: 'withhold' | 'sum-known';
}

/** What stands beside the bits. */
export interface PresenceDetails {
  readonly convention: PresenceConvention;
  /** Regions and products whose total is 0, or that have no index: nothing is present there. */
  readonly undefinedRows: readonly string[];
  readonly undefinedColumns: readonly string[];
  /** Cells without a figure. */
  readonly missingCells: number;
  /** Regions and products with a cell that can't be told; the measures that need it are undefined. */
  readonly undecidedRows: readonly string[];
  readonly undecidedColumns: readonly string[];
  /** Labels that only the table (`onlyFirst`) or only the totals given have. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
}

/** Bits by row and by column, and the cells that can't be told by row. */
export interface PresenceBits {
  readonly byRow: BitRows;
  readonly byColumn: BitRows;
  readonly undecided: BitRows | null;
}

/** What `JSON.stringify` writes of a presence matrix. */
export interface PresenceJson extends PresenceDetails {
  readonly portolan: 'presence';
  readonly version: 1;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** For each row, 1 present, 0 not, `null` where it can't be told. */
  readonly values: readonly (number | null)[];
}

/**
 * Which products are present in which regions, M of Hidalgo and Hausmann (2009), one bit a cell: a table of 250 × 5,000 takes
 * 0.3 MB, once by row and once by column. Made by `presence`.
 */
export class PresenceMatrix {
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly bits: PresenceBits;
  readonly details: PresenceDetails;
  /** Diversity of each row and ubiquity of each column, by place; of those undecided, what is known. */
  readonly rowCounts: Int32Array;
  readonly columnCounts: Int32Array;
  readonly #rowPlaces: ReadonlyMap<string, number>;
  readonly #columnPlaces: ReadonlyMap<string, number>;

  constructor(
    rowLabels: readonly string[],
    columnLabels: readonly string[],
    bits: PresenceBits,
    details: PresenceDetails,
  ) {
    this.rowLabels = rowLabels;
    this.columnLabels = columnLabels;
    this.bits = bits;
    this.details = details;
    this.rowCounts = countBits(bits.byRow);
    this.columnCounts = countBits(bits.byColumn);
    this.#rowPlaces = new Map(rowLabels.map((label, place) => [label, place]));
    this.#columnPlaces = new Map(columnLabels.map((label, place) => [label, place]));
  }

  get convention(): PresenceConvention {
    return this.details.convention;
  }

  /** Whether a product is present in a region; `null` where it can't be told or where there is no such cell. */
  has(row: string, column: string): boolean | null {
    const rowPlace = this.#rowPlaces.get(row);
    const columnPlace = this.#columnPlaces.get(column);
    if (rowPlace === undefined || columnPlace === undefined || this.#isUndecided(rowPlace, columnPlace)) return null;
    return hasBit(this.bits.byRow, rowPlace, columnPlace);
  }

  /** How many products are present in each region; `null` where a cell of it can't be told. */
  get diversity(): ByLabel {
    return byLabel(this.rowLabels, withheld(this.rowCounts, this.rowLabels, this.details.undecidedRows));
  }

  /** In how many regions each product is present; `null` where a cell of it can't be told. */
  get ubiquity(): ByLabel {
    return byLabel(this.columnLabels, withheld(this.columnCounts, this.columnLabels, this.details.undecidedColumns));
  }

  /** 1 present, 0 not, `NaN` where it can't be told. Eight bytes a cell. */
  toMatrix(): Matrix {
    const width = this.columnLabels.length;
    const values = new Float64Array(this.rowLabels.length * width);
    for (let row = 0; row < this.rowLabels.length; row++) {
      for (let column = 0; column < width; column++) {
        const present = hasBit(this.bits.byRow, row, column) ? 1 : 0;
        values[row * width + column] = this.#isUndecided(row, column) ? Number.NaN : present;
      }
    }
    return new Matrix(this.rowLabels, this.columnLabels, values);
  }

  toJSON(): PresenceJson {
    return { ...this.toMatrix().toJSON(), portolan: 'presence', ...this.details };
  }

  #isUndecided(row: number, column: number): boolean {
    return this.bits.undecided !== null && hasBit(this.bits.undecided, row, column);
  }
}

function withheld(counts: Int32Array, labels: readonly string[], undecided: readonly string[]): Float64Array {
  const known = Float64Array.from(counts);
  if (undecided.length === 0) return known;
  const unknown = new Set(undecided);
  return known.map((count, i) => (unknown.has(labels[i]!) ? Number.NaN : count));
}
