import { Matrix } from '../../cube/matrix.ts';
import { checkChoice } from '../check-choice.ts';
import { measured } from '../measured.ts';
import { type Chunks, within } from '../run-chunks.ts';
import { hasBit } from './bits.ts';
import { type ByLabel, byLabel, figureOf } from './by-label.ts';
import type { ComplexityOutlook, OutlookConvention } from './complexity-outlook.ts';
import type { PresenceMatrix } from './presence-matrix.ts';
import type { ProximityMatrix } from './proximity-matrix.ts';
import { densityChunks } from './relatedness-density.ts';
import { alignSpace, type SpaceAlignment } from './space.ts';
import { sumOverPresence } from './sum-over-presence.ts';

/** What the outlook of a table is made of. */
interface Outlook {
  readonly presence: PresenceMatrix;
  readonly proximity: ProximityMatrix;
  readonly convention: OutlookConvention;
  readonly space: SpaceAlignment;
  /** PCI by place of the space, `NaN` where there is none. */
  readonly complexity: Float64Array;
  /** Which places have a density. */
  readonly counts: readonly boolean[];
  readonly density: Matrix;
}

export function* outlookChunks(
  presence: PresenceMatrix,
  proximity: ProximityMatrix,
  productComplexity: ByLabel,
  convention: OutlookConvention,
): Chunks<ComplexityOutlook> {
  checkOptions(convention, productComplexity);
  const related = yield* within(densityChunks(presence, proximity, { ownProduct: convention.ownProduct }), 0, 0.5);
  const space = alignSpace(presence, proximity);
  yield 0.5;
  const isolated = new Set(related.isolated);
  const { labels } = proximity;
  const outlook: Outlook = {
    presence,
    proximity,
    convention,
    space,
    complexity: Float64Array.from(labels, (label) => figureOf(productComplexity, label)),
    counts: labels.map((label, place) => space.counts[place] === 1 && !isolated.has(label)),
    density: related.density,
  };
  const withoutProducts: string[] = [];
  const index = new Float64Array(presence.rowLabels.length).fill(Number.NaN);
  const gain = yield* within(gainChunks(outlook), 0.5, 1);
  yield 1;
  presence.rowLabels.forEach((label, row) => {
    const { isEmpty, sum } = sumOfRow(outlook, row);
    if (isEmpty) withoutProducts.push(label);
    else index[row] = sum;
    if (Number.isNaN(index[row]!)) gain.row(label).fill(Number.NaN);
  });
  return {
    index: byLabel(presence.rowLabels, standardized(index, convention.standardization)),
    gain,
    convention,
    isolated: related.isolated,
    withoutProducts,
    withoutComplexity: labels.filter((_, place) => outlook.counts[place] && Number.isNaN(outlook.complexity[place]!)),
    withoutProximity: related.withoutProximity,
    unmatched: related.unmatched,
  };
}

function checkOptions(convention: OutlookConvention, productComplexity: ByLabel): void {
  checkChoice(convention.gain, ['ecomplexity', 'datawheel'], 'gain');
  checkChoice(convention.ownProduct, ['included', 'excluded'], 'ownProduct');
  checkChoice(convention.standardization, ['none', 'population', 'sample'], 'standardization');
  checkChoice(convention.missing, ['withhold', 'sum-known'], 'missing');
  for (const [label, figure] of Object.entries(productComplexity)) {
    measured(figure, () => `productComplexity[${label}]`);
  }
}

/** The index of a region before it is standardized, `NaN` where a product that it lacks has no PCI that it needs. */
function sumOfRow({ presence, convention, space, complexity, counts, density }: Outlook, row: number) {
  const densities = density.values.subarray(row * space.placeOfColumn.length);
  let sum = 0;
  let isEmpty = space.undecided[row] === 0;
  for (let column = 0; column < space.placeOfColumn.length; column++) {
    const place = space.placeOfColumn[column]!;
    if (place < 0 || space.counts[place] === 0) continue;
    if (hasBit(presence.bits.byRow, row, column)) isEmpty = false;
    else if (counts[place] && !(convention.missing === 'sum-known' && Number.isNaN(complexity[place]!))) {
      sum += densities[column]! * complexity[place]!;
    }
  }
  return { isEmpty, sum };
}

function* gainChunks({ presence, proximity, convention, space, complexity, counts, density }: Outlook): Chunks<Matrix> {
  const places = proximity.labels.length;
  const columns = presence.columnLabels.length;
  const columnOf = new Map(Array.from(space.placeOfColumn, (place, column) => [place, column]));
  const values = new Float64Array(presence.rowLabels.length * columns).fill(Number.NaN);
  const ofOne = new Float64Array(places);
  const isExcluded = convention.ownProduct === 'excluded';
  const isHarvard = convention.gain === 'ecomplexity';

  const sums = new Float64Array(places);
  for (let place = 0; place < places; place++) {
    if (!counts[place]) continue;
    proximity.fillColumn(place, ofOne);
    if (isExcluded) ofOne[place] = 0;
    for (let other = 0; other < places; other++) if (space.counts[other] === 1) sums[place]! += ofOne[other]!;
    if (place % 256 === 255) yield 0;
  }
  const weigh = (place: number, into: Float64Array, offset: number, stride: number) => {
    if (isHarvard) proximity.fillRow(place, ofOne);
    else proximity.fillColumn(place, ofOne);
    if (isExcluded) ofOne[place] = 0;
    for (let other = 0; other < places; other++) {
      const figure = complexity[other]!;
      const hasWeight = counts[other] && !Number.isNaN(figure);
      into[offset + other * stride] = hasWeight ? (ofOne[other]! * figure) / sums[isHarvard ? other : place]! : 0;
    }
  };
  yield* sumOverPresence(space, weigh, (place, _, absent) => {
    if (!counts[place]) return;
    const column = columnOf.get(place)!;
    for (let row = 0; row < absent.length; row++) {
      const cell = row * columns + column;
      if (space.undecided[row] === 1) continue;
      if (!isHarvard) values[cell] = absent[row]! - density.values[cell]! * complexity[place]!;
      else values[cell] = hasBit(presence.bits.byRow, row, column) ? 0 : absent[row]!;
    }
  });
  return new Matrix(presence.rowLabels, presence.columnLabels, values);
}

/** Distances from the mean in standard deviations over the figures known; `NaN`, all, where they don't differ. */
function standardized(figures: Float64Array, how: OutlookConvention['standardization']): Float64Array {
  if (how === 'none') return figures;
  const known = figures.filter((figure) => !Number.isNaN(figure));
  const mean = known.reduce((sum, figure) => sum + figure, 0) / known.length;
  const squares = known.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (known.length - (how === 'sample' ? 1 : 0)));
  const isFlat = !(deviation > 1e-14 * known.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0));
  return figures.map((figure) => (isFlat ? Number.NaN : (figure - mean) / deviation));
}
