import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import type { Unmatched } from './align-matrices.ts';
import { type ByLabel, figuresOf } from './by-label.ts';
import { commonLabels } from './compare-table.ts';
import type { MissingRule } from './known-parts.ts';
import { gammaOf, rawConcentrations } from './raw-concentration.ts';

/** How far an industry is concentrated in space, beyond what the size of its plants would bring about. */
export interface EllisonGlaeser {
  /** γ: 0 as if plants had been thrown at the map, 1 all in one place, below 0 more even than chance. */
  readonly gamma: number | null;
  /** G = Σ (s − x)²: concentration as it is, plants or not. From 0 to below 2. */
  readonly rawConcentration: number | null;
  /** H of the plants, 1/n for n equal ones. */
  readonly plantHerfindahl: number | null;
}

export interface EllisonGlaeserOptions {
  /** The size of each region by label: all its employment, say, beside a table of manufacturing. Default: the sums of the rows. */
  readonly totals?: ByLabel;
  /** What a total makes of missing cells. Default: `'withhold'`, it is missing, and so is each result that needs it. */
  readonly missing?: MissingRule;
}

export interface EllisonGlaeserNotes {
  /** How many cells, or plants, are missing. */
  readonly missingCells: number;
  readonly convention: { readonly totals: 'summed' | 'given'; readonly missing: MissingRule };
}

export interface EllisonGlaeserFigures extends EllisonGlaeserNotes {
  /** By industry. */
  readonly values: Readonly<Record<string, EllisonGlaeser>>;
  /** Regions that only the table or only the totals given have; industries that only the table or only the Herfindahls have. */
  readonly unmatched: { readonly rows: Unmatched; readonly columns: Unmatched };
}

/**
 * Ellison–Glaeser index of the concentration of each industry in space, γ = (G − (1 − Σx²)·H) / ((1 − Σx²)·(1 − H)), where
 * G = Σᵣ (s(r,i) − x(r))² compares the shares of the regions in the industry with their shares in all, and H is the Herfindahl index
 * of the industry's plants. Above 0.05 is read as much concentrated, below 0.02 as little. At most 1.
 *
 * Rows are regions, columns are industries, in jobs. H by industry is 0–1: from lists of plants, of the authorities that publish it,
 * or of size classes by `plantHerfindahl`; `ellisonGlaeserOfPlants` takes the plants themselves. Where an industry has no
 * H, γ is `null` and G is still given.
 *
 * `null` too for an industry without jobs, for γ of a single plant (H = 1), and where all is in one region. A missing cell
 * withholds its industry, and the size of its region and with it all, unless `totals` are given; with `missing: 'sum-known'` it is
 * left out. Costs time linear in the cells: two passes.
 *
 * Source: Ellison and Glaeser (1997), "Geographic concentration in U.S. manufacturing industries: a dartboard approach".
 *
 * @throws `NEGATIVE_VALUE`, `INVALID_MEASURE_VALUE` for an infinite amount, `TOO_LARGE` where a sum is, `INVALID_OPTION` for an H
 * above 1
 *
 * @example
 * const jobs = new Matrix(['US-GA', 'US-AL'], ['carpets', 'food'], Float64Array.of(90, 110, 10, 190));
 * const { carpets } = ellisonGlaeser(jobs, { carpets: 0.1, food: 0.02 }).values;
 * carpets.rawConcentration; // 0.32…
 * carpets.gamma; // 0.6…
 */
export function ellisonGlaeser(
  matrix: Matrix,
  plantHerfindahls: ByLabel,
  { totals, missing = 'withhold' }: EllisonGlaeserOptions = {},
): EllisonGlaeserFigures {
  const { columnLabels } = matrix;
  const { raw, sumOfSquares, missingCells, unmatchedRows } = rawConcentrations(matrix, totals, missing);
  const herfindahls = figuresOf(columnLabels, plantHerfindahls, 'plantHerfindahls');
  const figures = columnLabels.map((label, i): [string, EllisonGlaeser] => {
    if (herfindahls[i]! > 1) refuseHerfindahl(label, herfindahls[i]!);
    return [label, concentrationOf(raw[i]!, sumOfSquares, herfindahls[i]!)];
  });
  return {
    values: Object.fromEntries(figures),
    missingCells,
    unmatched: { rows: unmatchedRows, columns: commonLabels(columnLabels, plantHerfindahls).unmatched },
    convention: { totals: totals === undefined ? 'summed' : 'given', missing },
  };
}

/** The figures of an industry, `null` where undefined. */
export function concentrationOf(raw: number, sumOfSquares: number, herfindahl: number): EllisonGlaeser {
  return {
    gamma: orNull(gammaOf(raw, sumOfSquares, herfindahl)),
    rawConcentration: orNull(raw),
    plantHerfindahl: orNull(herfindahl),
  };
}

function orNull(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

function refuseHerfindahl(label: string, herfindahl: number): never {
  throw new PortolanError(
    'INVALID_OPTION',
    `The Herfindahl index of the plants of ${label} is ${herfindahl}. Give a sum of squared shares, 0 to 1.`,
    { path: `plantHerfindahls[${label}]` },
  );
}
