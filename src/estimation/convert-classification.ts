import { checkConcordance } from '../codes/concordances/check-concordance.ts';
import type { Concordance, ConcordanceSource, FallbackTaken, WeightKind } from '../codes/concordances/concordance.ts';
import { Cube } from '../cube/index.ts';
import type { CubeLike, Edition, RollupOptions } from '../model/index.ts';
import { checkConversion } from './conversion/check-conversion.ts';
import { rowsOfCodes } from './conversion/code-totals.ts';
import { codedLinks } from './conversion/coded-links.ts';
import {
  type ConversionSummary,
  conversionSummary,
  type UnmappedCode,
  unmappedCodes,
} from './conversion/conversion-summary.ts';
import { convertedCells } from './conversion/converted-cells.ts';
import { convertedMeasure } from './conversion/converted-measure.ts';
import { convertedMetadata } from './conversion/converted-metadata.ts';
import { convertedStatus, holdsStatus } from './conversion/converted-status.ts';
import { shareOut } from './conversion/share-out.ts';
import { withinMemory } from './conversion/within-memory.ts';

type DimensionOf<C extends CubeLike> = C['dimensions'][number];
type MeasureOf<C extends CubeLike> = C['measures'][number];

export interface ConvertClassificationOptions<Dimension extends string = string, From extends Edition = Edition>
  extends RollupOptions {
  /** The dimension to convert. `product` unless given. */
  readonly dimension?: Dimension;
  /** The dimension that holds the years, quarters or months. `period` unless given. */
  readonly period?: Dimension;
  /** The edition in which the cube is coded, for a cube that does not say so itself. */
  readonly edition?: NoInfer<From>;
  /**
   * `largest-remainder`: whole values stay whole. The value of each cell of the cube is divided into whole numbers that add up
   * to it exactly; of equal fractions the first target gets the one that is left.
   */
  readonly round?: 'largest-remainder';
}

/** A converted cube, and what became of the value that went in: for each measure, total = mapped + unmapped. */
export interface ClassificationConversion<
  Dimension extends string = string,
  Measure extends string = string,
  From extends Edition = Edition,
  To extends Edition = Edition,
> {
  readonly from: From;
  readonly to: To;
  readonly cube: Cube<Dimension, Measure>;
  readonly measures: { readonly [Name in Measure]: ConversionSummary };
  /** The codes that are not mapped, or not in whole, sorted. */
  readonly unmapped: readonly UnmappedCode<Measure>[];
  readonly weights: readonly WeightKind[];
  readonly sources: readonly ConcordanceSource[];
  /** The codes that the concordance gives other weights than it was to have, also those that the cube doesn't hold. */
  readonly fallbacks: readonly FallbackTaken[];
  /** Whether all figures are estimates, because the concordance matches codes by other than their definition. */
  readonly approximate: boolean;
}

function asCube(cube: CubeLike): Cube {
  if (cube instanceof Cube) return cube;
  const { dimensions, measures, metadata } = cube;
  return Cube.fromRows(cube.rows(), { dimensions, measures, metadata });
}

type Converted<C extends CubeLike> = Pick<
  ClassificationConversion<DimensionOf<C>, MeasureOf<C>>,
  'cube' | 'measures' | 'unmapped'
>;

function convertFacts(facts: Cube, concordance: Concordance, options: ConvertClassificationOptions): Converted<Cube> {
  const { dimension = 'product', missing = 'withhold', round } = options;
  // whole numbers are divided cell by cell, so that the order and number of rows don't matter
  const source = round === undefined ? facts : facts.rollup(facts.dimensions, { missing: 'sum-known' });
  const { dimensions, measures } = source.columns();

  const isConverted = ({ name }: { readonly name: string }) => name === dimension;
  const column = dimensions.find(isConverted)!;
  const status = dimensions.find((one) => one !== column && holdsStatus(one));
  const links = codedLinks(concordance, column.dictionary);
  const cells = convertedCells(
    column,
    dimensions.filter((one) => one !== column && one !== status),
    links,
  );

  const shared = measures.map((measure) => shareOut(measure, column, cells, links, round !== undefined));
  const summaries = Object.fromEntries(shared.map((one) => [one.name, conversionSummary(one, links)]));
  const converted = measures.map((measure, m) =>
    convertedMeasure(measure, shared[m]!, cells, links, missing === 'withhold'),
  );
  const newDimension = (name: string) => {
    if (name === status?.name) return convertedStatus(status, cells, links, concordance.approximate, converted);
    return name === dimension ? cells.converted : cells.others.find((other) => other.name === name)!;
  };
  return {
    cube: Cube.ofColumns(
      dimensions.map(({ name }) => newDimension(name)),
      converted,
      convertedMetadata(source.metadata, concordance),
    ),
    measures: summaries,
    unmapped: unmappedCodes(column, rowsOfCodes(facts.columns().dimensions.find(isConverted)!), links, shared),
  };
}

/**
 * Figures by the codes of one edition as figures by the codes of another: y(n) = Σₕ x(h) · w(h, n), for every measure, in every
 * cell of the other dimensions. What is not mapped is listed by code; nothing is dropped.
 *
 * The result has the dimensions of the cube and one row for each cell, sorted by the other dimensions, then by the new code. A
 * cell with a missing input is missing, unless `missing: 'sum-known'`. Where a dimension `status` says what is known of each
 * figure, the result has the worst status of its inputs, and a part of a divided figure is `estimated`.
 *
 * A second conversion of a converted cube doesn't know what was divided in the first: its `splitShare` counts its own divisions
 * only. Convert once by `chain(first, second)`, or give the cube a dimension `status`, in which divided figures stay
 * `estimated`. Where the cube has no basis, `edition` of the second conversion is `to` of the first.
 *
 * Converting there and back does not restore figures: what was divided stays mixed. Costs time linear in the rows and their
 * links, and for ten million rows less than twice the time of a rollup by the same dimensions.
 *
 * @throws `INVALID_CONCORDANCE`; `EDITION_MISMATCH` where facts in view are coded in another edition, or in none that is stated;
 * `NOT_ADDITIVE`, `UNKNOWN_DIMENSION`, `INVALID_OPTION`, `TOO_LARGE`; `INVALID_MEASURE_VALUE` for a fraction that is to stay
 * whole
 *
 * @example
 * const cube = Cube.fromRows(
 *   [
 *     { state: 'US-GA', product: '854690', valueUsd: 100 },
 *     { state: 'US-GA', product: '999999', valueUsd: 20 },
 *   ],
 *   { dimensions: ['state', 'product'], measures: ['valueUsd'] },
 * );
 * const source = { title: 'My own', publisher: 'Me', vintage: '2024', licence: 'CC0', derived: false, note: null };
 * const concordance = {
 *   from: 'HS2017',
 *   to: 'NAICS2017',
 *   weights: ['trade-value'],
 *   sources: [source],
 *   approximate: false,
 *   links: [['854690', '326199', 0.25], ['854690', '335932', 0.75]],
 *   unmapped: [],
 *   fallbacks: [],
 * } as const;
 * const converted = convertClassification(cube, concordance, { edition: 'HS2017' });
 * converted.cube.rows()[1]; // { state: 'US-GA', product: '335932', valueUsd: 75 }
 * converted.measures.valueUsd.coverage; // 0.8333…
 * converted.unmapped[0].values; // { valueUsd: 20 }
 */
export function convertClassification<C extends CubeLike, From extends Edition, To extends Edition>(
  cube: C,
  concordance: Concordance<From, To>,
  ...[options = {}]: 'product' extends DimensionOf<C>
    ? [options?: ConvertClassificationOptions<DimensionOf<C>, From>]
    : [options: ConvertClassificationOptions<DimensionOf<C>, From> & { readonly dimension: DimensionOf<C> }]
): ClassificationConversion<DimensionOf<C>, MeasureOf<C>, From, To> {
  checkConcordance(concordance);
  checkConversion(cube, concordance, options);
  const { from, to, weights, sources, fallbacks, approximate } = concordance;
  const converted = withinMemory(() => convertFacts(asCube(cube), concordance, options));
  return { from, to, ...(converted as Converted<C>), weights, sources, fallbacks, approximate };
}
