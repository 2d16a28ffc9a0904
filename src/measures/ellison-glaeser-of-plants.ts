import { Matrix } from '../cube/matrix.ts';
import { checkAmount } from './by-label.ts';
import { checkResultSize } from './check-result-size.ts';
import {
  concentrationOf,
  type EllisonGlaeser,
  type EllisonGlaeserFigures,
  type EllisonGlaeserOptions,
} from './ellison-glaeser.ts';
import { isKnown, type MaybeNumber } from './known.ts';
import type { MissingRule } from './known-parts.ts';
import { rawConcentrations, sumOfPowers } from './raw-concentration.ts';

export interface Plant {
  readonly industry: string;
  readonly region: string;
  readonly employment: MaybeNumber;
}

/** With plants it can be said how likely chance is. */
export interface EllisonGlaeserOfPlants extends EllisonGlaeser {
  /** (G − E(G)) / √var(G) where plants are thrown at the map: above 1.96, concentration is more than chance at 5%. `null` where γ is. */
  readonly z: number | null;
  readonly plants: number;
}

export interface EllisonGlaeserOfPlantsFigures extends Omit<EllisonGlaeserFigures, 'values' | 'unmatched'> {
  /** By industry. */
  readonly values: Readonly<Record<string, EllisonGlaeserOfPlants>>;
  readonly unmatched: Pick<EllisonGlaeserFigures['unmatched'], 'rows'>;
}

/** A variance this small beside its terms is 0. */
const roundingError = 1e-12;

/**
 * {@link ellisonGlaeser} from a list of plants, with its z: the expected value of G is (1 − Σx²)·H, its variance
 * 2·{H²·[Σx² − 2Σx³ + (Σx²)²] − Σz⁴·[Σx² − 4Σx³ + 3(Σx²)²]}, z the shares of the plants in their industry.
 *
 * The size of a region is the sum of its plants, or one of `totals`. A region in which an industry has no plant counts as 0. A plant
 * whose employment is missing withholds its industry, and with the size of its region all, unless `totals` are given; with
 * `missing: 'sum-known'` it is left out, and is not in `plants`. Costs time linear in the plants, and in regions × industries.
 *
 * Source: Ellison and Glaeser (1997), with its appendix.
 *
 * @throws as {@link ellisonGlaeser}, and `TOO_LARGE` above 2^27 pairs of a region and an industry
 *
 * @example
 * const plants = [
 *   { industry: 'carpets', region: 'US-GA', employment: 60 },
 *   { industry: 'carpets', region: 'US-GA', employment: 40 },
 *   { industry: 'food', region: 'US-GA', employment: 50 },
 *   { industry: 'food', region: 'US-AL', employment: 150 },
 * ];
 * ellisonGlaeserOfPlants(plants).values.carpets.plantHerfindahl; // 0.52
 */
export function ellisonGlaeserOfPlants(
  plants: readonly Plant[],
  { totals, missing = 'withhold' }: EllisonGlaeserOptions = {},
): EllisonGlaeserOfPlantsFigures {
  for (const [i, { employment }] of plants.entries()) checkAmount(employment, `plants[${i}].employment`);
  const table = tableOf(plants, missing);
  const { raw, shares, sumOfSquares, unmatchedRows } = rawConcentrations(table, totals, missing);
  const sumOfCubes = sumOfPowers(shares, 3);
  const sizes = plantSizes(plants, table, missing);
  const figures = table.columnLabels.map((label, i): [string, EllisonGlaeserOfPlants] => {
    const herfindahl = sizes.squares[i]!;
    const figure = concentrationOf(raw[i]!, sumOfSquares, herfindahl);
    const spread = herfindahl ** 2 * (sumOfSquares - 2 * sumOfCubes + sumOfSquares ** 2);
    const grain = sizes.fourthPowers[i]! * (sumOfSquares - 4 * sumOfCubes + 3 * sumOfSquares ** 2);
    const isVariable = spread - grain > roundingError * spread;
    const z = (raw[i]! - (1 - sumOfSquares) * herfindahl) / Math.sqrt(2 * (spread - grain));
    return [label, { ...figure, z: figure.gamma === null || !isVariable ? null : z, plants: sizes.counts[i]! }];
  });
  return {
    values: Object.fromEntries(figures),
    missingCells: plants.filter(({ employment }) => !isKnown(employment)).length,
    unmatched: { rows: unmatchedRows },
    convention: { totals: totals === undefined ? 'summed' : 'given', missing },
  };
}

/** What a plant counts for: `NaN` where its employment is missing and a total with it isn't known, 0 where it is left out. */
function jobsOf({ employment }: Plant, missing: MissingRule): number {
  return isKnown(employment) ? employment : missing === 'withhold' ? Number.NaN : 0;
}

function tableOf(plants: readonly Plant[], missing: MissingRule): Matrix {
  const regions = placesOf(plants.map(({ region }) => region));
  const industries = placesOf(plants.map(({ industry }) => industry));
  checkResultSize(regions.size, industries.size, 'plants');
  const values = new Float64Array(regions.size * industries.size);
  for (const plant of plants) {
    values[regions.get(plant.region)! * industries.size + industries.get(plant.industry)!]! += jobsOf(plant, missing);
  }
  return new Matrix([...regions.keys()], [...industries.keys()], values);
}

/** The number of plants of each industry, and the sums of their squared shares and of the fourth powers. */
function plantSizes(plants: readonly Plant[], { columnLabels }: Matrix, missing: MissingRule) {
  const places = placesOf(columnLabels);
  const counts = new Uint32Array(places.size);
  const [totals, squares, fourthPowers] = [0, 0, 0].map(() => new Float64Array(places.size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const plant of plants) totals[places.get(plant.industry)!]! += jobsOf(plant, missing);
  for (const plant of plants) {
    const place = places.get(plant.industry)!;
    const share = jobsOf(plant, missing) / totals[place]!;
    squares[place]! += share ** 2;
    fourthPowers[place]! += share ** 4;
    if (missing === 'withhold' || isKnown(plant.employment)) counts[place]! += 1;
  }
  return { counts, squares, fourthPowers };
}

/** Each label that occurs, with its place in the order of first occurrence. */
function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const label of labels) if (!places.has(label)) places.set(label, places.size);
  return places;
}
