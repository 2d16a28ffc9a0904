import type { Matrix } from '../cube/matrix.ts';
import { PortolanError } from '../errors/index.ts';
import { checkCells } from './check-cells.ts';
import { cosineOf } from './cosine-sums.ts';
import { measured, measuredAmount } from './measured.ts';
import { byPowerOfTwo } from './power-of-two.ts';
import { spreadOf } from './z-scores.ts';

/** The name under which the structure is a feature. */
export const structural = 'structure';

/** How far regions are from one of them in one feature. */
export interface RegionFeature {
  readonly name: string;
  readonly isStructure: boolean;
  readonly logarithmic: boolean;
  /** Above 0; the weights of all features used add up to 1. */
  readonly weight: number;
  /** By place among the regions: value − own value, or 1 − cosine; `NaN` where not known, everywhere when it isn't of the region itself. */
  readonly differences: Float64Array;
}

interface FeatureOptions {
  readonly weights: Readonly<Record<string, number>>;
  readonly logarithmic: readonly string[];
  readonly missing: 'withhold' | 'sum-known';
}

/** The features of some weight in the order of their names, the structure last. */
export function regionFeatures(
  regions: readonly string[],
  own: string,
  { features, structure }: { readonly features: Matrix; readonly structure?: Matrix },
  { weights, logarithmic, missing }: FeatureOptions,
): RegionFeature[] {
  const names = [...features.columnLabels].sort();
  if (structure !== undefined) {
    if (names.includes(structural)) {
      throw new PortolanError('INVALID_NAME', `There are two features called ${structural}. Rename the column.`, {
        path: 'profiles.features.columnLabels',
      });
    }
    checkCells(structure, 'profiles.structure');
    names.push(structural);
  }
  const weightOf = checkedWeights(weights, names);
  logarithmic.forEach((name, i) => {
    // the default is for those who have it
    if (name === 'population' || features.columnLabels.includes(name)) return;
    throw new PortolanError('INVALID_OPTION', `There is no feature ${JSON.stringify(name)} to take logarithms of.`, {
      path: `options.logarithmic[${i}]`,
    });
  });
  return names
    .filter((name) => weightOf(name) > 0)
    .map((name) => {
      const isStructure = structure !== undefined && name === structural;
      const isLogarithmic = !isStructure && logarithmic.includes(name);
      return {
        name,
        isStructure,
        logarithmic: isLogarithmic,
        weight: weightOf(name),
        differences: isStructure
          ? structuralDifferences(structure, regions, own, missing)
          : differencesOf(features, name, regions, own, isLogarithmic),
      };
    });
}

function differencesOf(
  features: Matrix,
  name: string,
  regions: readonly string[],
  own: string,
  isLogarithmic: boolean,
) {
  const figureOf = (region: string) => {
    const value = features.at(region, name);
    const path = () => `profiles.features[${region}][${name}]`;
    if (!isLogarithmic) return measured(value, path) ?? Number.NaN;
    const amount = measuredAmount(value, path);
    return amount === null || amount === 0 ? Number.NaN : Math.log(amount);
  };
  const ownFigure = figureOf(own);
  return Float64Array.from(regions, (region) => figureOf(region) - ownFigure + 0);
}

/** Columns are taken in the order of their labels, so that their order in the table doesn't matter to the last bit. */
function structuralDifferences(
  structure: Matrix,
  regions: readonly string[],
  own: string,
  missing: string,
): Float64Array {
  const labels = structure.columnLabels;
  const order = Uint32Array.from(labels.keys()).sort((a, b) => (labels[a]! < labels[b]! ? -1 : 1));
  // a region without a row has an empty one
  const rowOf = (region: string) => {
    const row = structure.row(region);
    const ordered = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) ordered[i] = row[order[i]!] ?? Number.NaN;
    return ordered;
  };
  const ownRow = rowOf(own);
  return Float64Array.from(regions, (region) => {
    const { similarity, missing: lacking } = cosineOf(ownRow, rowOf(region));
    return similarity === null || (missing === 'withhold' && lacking > 0) ? Number.NaN : 1 - similarity;
  });
}

function checkedWeights(weights: Readonly<Record<string, number>>, names: readonly string[]): (name: string) => number {
  const weightOf = (name: string) => (Object.hasOwn(weights, name) ? weights[name]! : 1);
  for (const [name, weight] of Object.entries(weights)) {
    const path = `options.weights.${name}`;
    if (!names.includes(name)) {
      throw new PortolanError(
        'INVALID_OPTION',
        `There is no feature ${JSON.stringify(name)} to weigh, only ${names.join(', ')}.`,
        {
          path,
        },
      );
    }
    if (weight >= 0 && Number.isFinite(weight)) continue;
    throw new PortolanError('INVALID_OPTION', `The weight ${weight} is none. Give 0 or more.`, { path });
  }
  const total = names.reduce((sum, name) => sum + weightOf(name), 0);
  if (total > 0 && Number.isFinite(total)) return (name) => weightOf(name) / total;
  throw new PortolanError('INVALID_OPTION', 'No feature weighs anything. Give at least one a weight above 0.', {
    path: 'options.weights',
  });
}

/**
 * The differences of a feature to the regions at some places, in typical ones. The deviation of 1 − cosine would make much of little
 * where all regions are about as different, so the structure takes its root mean square.
 */
export function inTypicalDifferences({ isStructure, differences }: RegionFeature, places: readonly number[]) {
  const { scaled: apart, unit } = byPowerOfTwo(places.map((place) => differences[place]!));
  const meanSquare = apart.reduce((sum, one) => sum + one * one, 0) / Math.max(1, apart.length);
  const spread = isStructure ? Math.sqrt(meanSquare) : spreadOf([0, ...apart], 0).standardDeviation;
  return { spread: spread * unit, differences: apart.map((one) => (spread === 0 ? 0 : one / spread)) };
}
