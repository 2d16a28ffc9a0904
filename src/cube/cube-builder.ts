import { PortolanError } from '../errors/index.ts';
import type { CubeMetadata } from '../model/index.ts';
import { checkNames } from './check-name.ts';
import { Cube } from './cube.ts';
import type { CubeShape } from './cube-shape.ts';
import { dimensionText } from './dimension-text.ts';
import { measureNumber } from './encode-measure.ts';
import { chunkSize, GrowingDimension, GrowingMeasure } from './growing-columns.ts';
import { completeMetadata } from './metadata.ts';

/**
 * Builds a cube row by row, for facts that arrive as a stream. Memory grows with the coded rows, not with their texts.
 *
 * @example
 * const builder = new CubeBuilder({ dimensions: ['region'], measures: ['valueUsd'] });
 * builder.append(['US-GA'], [53442647110]);
 * builder.build().rows(); // [{ region: 'US-GA', valueUsd: 53442647110 }]
 */
export class CubeBuilder<const Dimension extends string = string, const Measure extends string = string> {
  readonly #shape: CubeShape<Dimension, Measure>;
  readonly #dimensions: readonly GrowingDimension[];
  readonly #measures: readonly GrowingMeasure[];
  #rowCount = 0;
  #isSpent = false;

  /** @throws `INVALID_NAME` */
  constructor(shape: CubeShape<Dimension, Measure>) {
    checkNames([...shape.dimensions, ...shape.measures], 'shape');
    this.#shape = shape;
    this.#dimensions = shape.dimensions.map(() => new GrowingDimension());
    this.#measures = shape.measures.map(() => new GrowingMeasure());
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /**
   * Adds a fact: its texts and its numbers in the order of the shape, `NaN` where missing. A fact that is refused
   * leaves the builder as it was.
   *
   * @throws `LENGTH_MISMATCH`, `INVALID_DIMENSION_VALUE`, `INVALID_MEASURE_VALUE` for an infinity, `BUILDER_SPENT`
   */
  append(texts: readonly string[], numbers: readonly number[]): void {
    const { dimensions, measures } = this.#shape;
    const row = this.#rowCount;
    this.#check(texts, numbers);
    const place = row % chunkSize;
    for (let d = 0; d < texts.length; d++) {
      this.#dimensions[d]!.append(dimensionText(texts[d], dimensions[d]!, row), place);
    }
    for (let m = 0; m < numbers.length; m++) {
      this.#measures[m]!.append(measureNumber(numbers[m], measures[m]!, row), place);
    }
    this.#rowCount++;
  }

  /** Refuses a fact before any of it is written. */
  #check(texts: readonly string[], numbers: readonly number[]): void {
    const { dimensions, measures } = this.#shape;
    const row = this.#rowCount;
    this.#refuseWhenSpent();
    if (texts.length !== dimensions.length || numbers.length !== measures.length) {
      throw new PortolanError(
        'LENGTH_MISMATCH',
        `A fact of ${dimensions.length} texts and ${measures.length} numbers is wanted, not of ${texts.length} and ${numbers.length}. Give them in the order of the shape, NaN where missing.`,
        { path: `rows[${row}]` },
      );
    }
    for (let d = 0; d < texts.length; d++) dimensionText(texts[d], dimensions[d]!, row);
    for (let m = 0; m < numbers.length; m++) measureNumber(numbers[m], measures[m]!, row);
  }

  #refuseWhenSpent(): void {
    if (!this.#isSpent) return;
    throw new PortolanError('BUILDER_SPENT', 'The builder has built its cube. Start a new builder for more facts.', {
      path: 'builder',
    });
  }

  /**
   * The cube of all facts. The builder is spent: build once.
   *
   * @throws `BUILDER_SPENT`
   */
  build(metadata: Partial<CubeMetadata> = {}): Cube<Dimension, Measure> {
    this.#refuseWhenSpent();
    this.#isSpent = true;
    const { dimensions, measures } = this.#shape;
    return Cube.ofColumns(
      this.#dimensions.map((column, d) => column.finish(dimensions[d]!, this.#rowCount)),
      this.#measures.map((column, m) => column.finish(measures[m]!, this.#rowCount)),
      completeMetadata({ ...this.#shape.metadata, ...metadata }),
    ) as Cube<Dimension, Measure>;
  }
}
