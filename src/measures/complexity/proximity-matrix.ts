import { Matrix } from '../../cube/matrix.ts';
import type { PackedCounts } from './packed-counts.ts';
import type { PresenceConvention } from './presence-matrix.ts';
import {
  isAmongPairs,
  type Marginals,
  type ProximityFormula,
  type ProximityVariant,
  proximityFormula,
} from './proximity-formula.ts';

/** How proximity was measured. Plain data. */
export interface ProximityConvention {
  /** Between the columns of the presence matrix (products) or its rows (regions). */
  readonly of: 'columns' | 'rows';
  readonly variant: ProximityVariant;
  /** What an item is to itself. */
  readonly diagonal: 'one' | 'zero';
  readonly presence: PresenceConvention;
}

/**
 * How near products are to each other, or regions, for all pairs. It keeps the co-occurrences, whole numbers for the lower
 * triangle, and computes each proximity from them in double precision when it is read: 5,000 products of 250 regions take
 * 12.5 MB. Made by `proximity`.
 */
export class ProximityMatrix {
  readonly labels: readonly string[];
  readonly convention: ProximityConvention;
  /** In how many regions each product is present (of regions: how many products); `NaN` where that can't be told. */
  readonly ubiquity: Float64Array;
  readonly #counts: PackedCounts;
  readonly #formula: ProximityFormula;
  readonly #marginals: Marginals;
  readonly #places: ReadonlyMap<string, number>;

  constructor(
    labels: readonly string[],
    ubiquity: Float64Array,
    counts: PackedCounts,
    convention: ProximityConvention,
  ) {
    this.labels = labels;
    this.ubiquity = ubiquity;
    this.convention = convention;
    this.#counts = counts;
    this.#formula = proximityFormula(convention.variant);
    this.#marginals = isAmongPairs(convention.variant)
      ? marginalsOf(counts, ubiquity)
      : { each: new Float64Array(labels.length), all: 0 };
    this.#places = new Map(labels.map((label, place) => [label, place]));
  }

  /** Labels that are present nowhere, so that their proximity to anything is undefined. */
  get absent(): readonly string[] {
    return this.labels.filter((_, place) => this.ubiquity[place] === 0);
  }

  /** The proximity of two labels; `null` where it is undefined or where there is no such label. */
  at(row: string, column: string): number | null {
    const [i, j] = [this.#places.get(row), this.#places.get(column)];
    if (i === undefined || j === undefined) return null;
    const value = this.#value(i, j);
    return Number.isNaN(value) ? null : value;
  }

  /** In how many regions two products are together; `null` where that can't be told or where there is no such label. */
  together(row: string, column: string): number | null {
    const [i, j] = [this.#places.get(row), this.#places.get(column)];
    if (i === undefined || j === undefined || Number.isNaN(this.ubiquity[i]! + this.ubiquity[j]!)) return null;
    return this.#counts[i >= j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i]!;
  }

  /** Writes the proximities of all places i to place j, φ(i, j), each `stride` behind the one before. */
  fillColumn(j: number, into: Float64Array, offset = 0, stride = 1): void {
    const { ubiquity } = this;
    const [counts, count] = [this.#counts, this.labels.length];
    if (this.convention.variant === 'minimum-conditional' && ubiquity[j]! > 0) {
      const own = ubiquity[j]!;
      let at = (j * (j + 1)) / 2;
      for (let i = 0; i < count; i++) {
        const other = ubiquity[i]!;
        into[offset + i * stride] = other > 0 ? counts[at]! / (other > own ? other : own) : Number.NaN;
        at += i < j ? 1 : i + 1;
      }
      if (this.convention.diagonal === 'zero') into[offset + j * stride] = 0;
    } else {
      for (let i = 0; i < count; i++) into[offset + i * stride] = this.#value(i, j);
    }
  }

  /** Writes the proximities of place i to all places j, φ(i, j): another than `fillColumn` for `conditional` only. */
  fillRow(i: number, into: Float64Array): void {
    if (this.convention.variant !== 'conditional') this.fillColumn(i, into);
    else for (let j = 0; j < this.labels.length; j++) into[j] = this.#value(i, j);
  }

  /** All proximities, row after row: 8 bytes for each pair and direction. */
  toMatrix(): Matrix {
    const count = this.labels.length;
    const values = new Float64Array(count * count);
    for (let j = 0; j < count; j++) this.fillColumn(j, values, j, count);
    return new Matrix(this.labels, this.labels, values);
  }

  /** The proximities of the lower triangle with its diagonal, φ(i, j) at i(i + 1)/2 + j for j ≤ i. */
  toTriangle(precision: 'single'): Float32Array;
  toTriangle(precision: 'double'): Float64Array;
  toTriangle(precision: 'single' | 'double'): Float32Array | Float64Array {
    const count = this.labels.length;
    const length = (count * (count + 1)) / 2;
    const triangle = precision === 'single' ? new Float32Array(length) : new Float64Array(length);
    const [counts, formula] = [this.#counts, this.#formula];
    const { each, all } = this.#marginals;
    const known = this.ubiquity.map((own) => (own > 0 ? own : Number.NaN));
    const isMinimum = this.convention.variant === 'minimum-conditional';
    for (let i = 0; i < count; i++) {
      const base = (i * (i + 1)) / 2;
      const own = known[i]!;
      if (isMinimum) {
        for (let j = 0; j < i; j++) triangle[base + j] = counts[base + j]! / Math.max(own, known[j]!);
      } else {
        for (let j = 0; j < i; j++) {
          const other = known[j]!;
          const defined = own > 0 && other > 0;
          triangle[base + j] = defined ? formula(counts[base + j]!, own, other, each[i]!, each[j]!, all) : Number.NaN;
        }
      }
      triangle[base + i] = this.#value(i, i);
    }
    return triangle;
  }

  toJSON() {
    return { ...this.toMatrix().toJSON(), portolan: 'proximity', convention: this.convention };
  }

  #value(i: number, j: number): number {
    const [own, other] = [this.ubiquity[i]!, this.ubiquity[j]!];
    if (!(own > 0 && other > 0)) return Number.NaN;
    if (i === j) return this.convention.diagonal === 'one' ? 1 : 0;
    const together = this.#counts[i > j ? (i * (i + 1)) / 2 + j : (j * (j + 1)) / 2 + i]!;
    const { each, all } = this.#marginals;
    return this.#formula(together, own, other, each[i]!, each[j]!, all);
  }
}

/** Sums of co-occurrences; unknown, all of them, where one of the items is. */
function marginalsOf(counts: PackedCounts, ubiquity: Float64Array): Marginals {
  const each = new Float64Array(ubiquity.length);
  if (ubiquity.some(Number.isNaN)) return { each: each.fill(Number.NaN), all: Number.NaN };
  let at = 0;
  for (let i = 0; i < ubiquity.length; i++) {
    for (let j = 0; j < i; j++) {
      const together = counts[at++]!;
      each[i]! += together;
      each[j]! += together;
    }
    at += 1;
  }
  return { each, all: each.reduce((sum, one) => sum + one, 0) };
}
