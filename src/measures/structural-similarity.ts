import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkCells } from './check-cells.ts';
import { checkChoice } from './check-choice.ts';
import { cosineOf } from './cosine-sums.ts';

/** How alike the structure of one region is to that of each other. */
export interface StructuralSimilarity {
  /** By region, the one itself left out: 0–1, `null` where undefined. */
  readonly similarities: Readonly<Record<string, number | null>>;
  /** How many cells, by region, one of the two lacks. */
  readonly missingCells: Readonly<Record<string, number>>;
  readonly convention: { readonly measure: 'cosine'; readonly missing: 'withhold' | 'sum-known' };
}

export interface StructuralSimilarityOptions {
  /**
   * What to do where one of two regions lacks a cell. `withhold` (the default): their similarity isn't known. `sum-known`: it is
   * that of the industries known in both, and `missingCells` counts the others.
   */
  readonly missing?: 'withhold' | 'sum-known';
}

/**
 * How alike the industries, clusters or products of one region are to those of each other region of a table: the cosine of their
 * rows, which is that of their shares too. 1 is the same structure, 0 not one industry in common.
 *
 * `null` for a region that has nothing anywhere. One pass over the cells; it builds no table of all pairs.
 *
 * @param structure regions × industries, amounts or shares
 * @throws `UNKNOWN_REGION` when the table has no such row; `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for a cell below 0 or infinite;
 * `INVALID_OPTION`
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL', 'US-WY'], ['313', '336', '212'], Float64Array.of(30, 40, 0, 3, 4, 0, 0, 0, 9));
 * structuralSimilarity(jobs, 'US-GA').similarities; // { 'US-AL': 1, 'US-WY': 0 }
 */
export function structuralSimilarity(
  structure: Matrix,
  region: string,
  { missing = 'withhold' }: StructuralSimilarityOptions = {},
): StructuralSimilarity {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  checkCells(structure, 'structure');
  if (!structure.rowLabels.includes(region)) {
    throw new PortolanError(
      'UNKNOWN_REGION',
      `The structure has no row ${JSON.stringify(region)}. Name one of its rows.`,
      {
        path: 'region',
      },
    );
  }
  const own = structure.row(region);
  const compared = structure.rowLabels
    .filter((label) => label !== region)
    .map((label) => [label, cosineOf(own, structure.row(label))] as const);
  const isWithheld = (lacking: number) => missing === 'withhold' && lacking > 0;
  return {
    similarities: Object.fromEntries(
      compared.map(([label, sums]) => [label, isWithheld(sums.missing) ? null : sums.similarity]),
    ),
    missingCells: Object.fromEntries(compared.map(([label, sums]) => [label, sums.missing])),
    convention: { measure: 'cosine', missing },
  };
}
