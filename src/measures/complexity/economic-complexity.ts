import { checkChoice } from '../check-choice.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { spreadOf } from '../z-scores.ts';
import { placeLists } from './bits.ts';
import { type ByLabel, byLabel } from './by-label.ts';
import { componentsOf } from './components.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';
import { secondEigenvector } from './second-eigenvector.ts';
import { signByDiversity } from './sign-by-diversity.ts';

export interface EconomicComplexityOptions {
  /**
   * The standard deviation by which both are divided. `population` (the default) divides squares by n, as py-ecomplexity and the Atlas;
   * `sample` by n − 1, as Stata, economiccomplexity (R) and Datawheel. The indices differ by the factor √(n / (n − 1)).
   */
  readonly standardization?: 'population' | 'sample';
  /**
   * Whose mean and deviation the PCI is measured in. `regions` (the default; py-ecomplexity, Stata): those of the ECI, so that the ECI
   * of a region is the mean PCI of its products. `products` (economiccomplexity, Datawheel, econci): its own, with the mean 0.
   */
  readonly productScale?: 'regions' | 'products';
}

/** How complexity was measured. Plain data. */
export interface ComplexityConvention {
  readonly method: 'eigenvector';
  readonly standardization: 'population' | 'sample';
  readonly productScale: 'regions' | 'products';
  /** What the sign was told by; `first-region` where diversity doesn't tell it: the first region by label is above 0. */
  readonly sign: 'diversity' | 'first-region' | null;
  readonly presence: PresenceConvention;
}

/** Regions and products that hang together, by label. */
export interface ComplexityComponent {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface EconomicComplexity {
  /** Economic complexity index by region: mean 0, standard deviation 1. `null` where undefined. */
  readonly eci: ByLabel;
  /** Product complexity index by product. */
  readonly pci: ByLabel;
  /**
   * Why there are no indices, `null` where there are: nothing is present; some cells can't be told; regions and products fall apart
   * into several components, so that the second eigenvector would only say which is in which; there is no second dimension; or the second
   * and third eigenvalue are equal, so that no vector is the second.
   */
  readonly undefinedBecause: 'nothing-present' | 'undecided' | 'disconnected' | 'one-dimension' | 'tied' | null;
  /** The second eigenvalue, 0–1 (the first is 1), and how far it is above the third: a small gap makes an index that little changes turn. */
  readonly secondEigenvalue: number | null;
  readonly eigenvalueGap: number | null;
  /** The largest first. With more than one, take the regions and products of one and measure that. */
  readonly components: readonly ComplexityComponent[];
  /** Regions without a product and products without a region: they have no index, and change none. */
  readonly withoutProducts: readonly string[];
  readonly withoutRegions: readonly string[];
  readonly convention: ComplexityConvention;
}

/**
 * Economic complexity index of regions and product complexity index of products: the second eigenvector K of
 * D⁻¹ M U⁻¹ M′ K = λ K, with M the presence, D its diversities and U its ubiquities, and Q = U⁻¹ M′ K / λ for products. Standardized: ECI =
 * (K − mean) / deviation, PCI likewise. The sign is the one by which ECI and diversity correlate.
 *
 * The symmetric problem is solved on the smaller side, whole: no power iteration that may not have arrived. Costs n² m + n³ for n on
 * the smaller side; in a page take `economicComplexityAsync`. Never solve fifty states alone: a state's place in the world is
 * {@link regionalComplexity} of the world's PCI.
 *
 * Source: Hidalgo and Hausmann (2009), "The building blocks of economic complexity"; as an eigenvector Hausmann, Hidalgo et al. (2014),
 * "The Atlas of Economic Complexity".
 *
 * @throws `INVALID_OPTION`
 *
 * @example
 * const nested = new Matrix(
 *   ['A', 'B', 'C'],
 *   ['grain', 'cars', 'chips'],
 *   Float64Array.of(1, 1, 1, 1, 1, 0, 1, 0, 0),
 * );
 * const { eci, pci } = economicComplexity(presence(nested, { cells: 'index' }));
 * eci.A; // 1.22…
 * pci.chips; // 3.67…
 */
export function economicComplexity(
  presence: PresenceMatrix,
  options: EconomicComplexityOptions = {},
): EconomicComplexity {
  return drain(complexityChunks(presence, options));
}

/** The same as `economicComplexity`, in chunks of some 10 ms between which others run. */
export function economicComplexityAsync(
  presence: PresenceMatrix,
  { signal, onProgress, ...options }: EconomicComplexityOptions & RunOptions = {},
): Promise<EconomicComplexity> {
  return runAsync(complexityChunks(presence, options), { signal, onProgress });
}

function* complexityChunks(
  presence: PresenceMatrix,
  { standardization = 'population', productScale = 'regions' }: EconomicComplexityOptions,
): Chunks<EconomicComplexity> {
  checkChoice(standardization, ['population', 'sample'], 'standardization');
  checkChoice(productScale, ['regions', 'products'], 'productScale');
  const { rowLabels, columnLabels, bits, details } = presence;
  const [byRow, byColumn] = [placeLists(bits.byRow), placeLists(bits.byColumn)];
  yield 0;
  const components = componentsOf(byRow, byColumn);
  const [eci, pci] = [noFigures(rowLabels), noFigures(columnLabels)];
  const withoutFigures = {
    components: components.map(({ rows, columns }) => ({
      rows: rows.map((place) => rowLabels[place]!),
      columns: columns.map((place) => columnLabels[place]!),
    })),
    withoutProducts: rowLabels.filter((_, place) => presence.rowCounts[place] === 0),
    withoutRegions: columnLabels.filter((_, place) => presence.columnCounts[place] === 0),
  };
  const convention = { method: 'eigenvector', standardization, productScale, presence: presence.convention } as const;
  const result = (
    undefinedBecause: EconomicComplexity['undefinedBecause'],
    sign: ComplexityConvention['sign'],
    [second, third]: readonly (number | null)[],
  ): EconomicComplexity => ({
    eci: byLabel(rowLabels, eci),
    pci: byLabel(columnLabels, pci),
    undefinedBecause,
    secondEigenvalue: second ?? null,
    eigenvalueGap: second === null || second === undefined ? null : second - (third ?? 0),
    ...withoutFigures,
    convention: { ...convention, sign },
  });

  if (details.undecidedRows.length > 0) return result('undecided', null, []);
  const [component] = components;
  if (component === undefined) return result('nothing-present', null, []);
  if (components.length > 1) return result('disconnected', null, [1, 1]);
  const { second, third, rows, columns } = yield* secondEigenvector(byRow, byColumn, component);
  if (rows === null || columns === null) {
    const isTied = second !== null && second > 1e-12;
    return result(isTied ? 'tied' : 'one-dimension', null, [second, third]);
  }
  const { sign, isByDiversity } = signByDiversity(rows, component, presence);
  const ddof = standardization === 'population' ? 0 : 1;
  const ofRows = spreadOf(Array.from(rows), ddof);
  const ofColumns = productScale === 'regions' ? ofRows : spreadOf(Array.from(columns), ddof);
  const place = (into: Float64Array, places: readonly number[], values: Float64Array, spread: typeof ofRows) =>
    places.forEach((at, i) => {
      into[at] = (sign * (values[i]! - spread.mean)) / spread.standardDeviation;
    });
  place(eci, component.rows, rows, ofRows);
  place(pci, component.columns, columns, ofColumns);
  return result(null, isByDiversity ? 'diversity' : 'first-region', [second, third]);
}

const noFigures = (labels: readonly string[]) => new Float64Array(labels.length).fill(Number.NaN);
