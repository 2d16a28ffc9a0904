import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import { checkResultSize } from '../check-result-size.ts';
import { type Chunks, drain, type RunOptions, runAsync } from '../run-chunks.ts';
import { coOccurrence } from './co-occurrence.ts';
import type { PresenceMatrix } from './presence-matrix.ts';
import { isAmongPairs, type ProximityVariant, proximityFormula } from './proximity-formula.ts';
import { ProximityMatrix } from './proximity-matrix.ts';

export interface ProximityOptions {
  /** Proximity between the columns of the presence matrix, products (the default), or its rows, regions. */
  readonly of?: 'columns' | 'rows';
  /**
   * With n(i,j) the regions in which both are, u the ubiquity, s(i) = Σⱼ n(i,j) without the diagonal and S = Σ s:
   *
   * - `minimum-conditional` (the default; Hidalgo et al. 2007): n / max(uᵢ, uⱼ), the smaller of both conditional probabilities
   * - `conditional`: n / uⱼ = P(i | j), not symmetric (py-ecomplexity `asymmetric`)
   * - `geometric`: n / √(uᵢ uⱼ) (Datawheel `sqrt`)
   * - `association` n S / (sᵢ sⱼ), `cosine` n / √(sᵢ sⱼ), `jaccard` n / (sᵢ + sⱼ − n), `probability` n / (S/2 · (sᵢ/S · sⱼ/(S − sᵢ) +
   *   sⱼ/S · sᵢ/(S − sⱼ))): EconGeo `relatedness`, after van Eck and Waltman (2009) and Steijn (2021); 0 where n is 0
   * - `co-occurrence`: n
   */
  readonly variant?: ProximityVariant;
  /**
   * What an item is to itself: `one` (the default; py-ecomplexity, economiccomplexity) or `zero` (Datawheel). The variants of
   * EconGeo have `zero` only.
   */
  readonly diagonal?: 'one' | 'zero';
}

/**
 * Proximity of products, or of regions, from a presence matrix. The variants without a unit in them lie between 0 and 1; `association`
 * and `probability` are 1 where a pair is together as often as chance would have it.
 *
 * A product that is present nowhere, or in cells that can't be told, has no proximity to anything: `null`. Costs n² · regions / 64
 * additions for n products, and one byte for each pair of products up to 255 regions, two up to 65,535. For 250 × 5,000 that is
 * some 0.15 s: in a page take `proximityAsync`.
 *
 * Source: Hidalgo, Klinger, Barabási and Hausmann (2007), "The product space conditions the development of nations".
 *
 * @throws `INVALID_OPTION` for a variant that there isn't, and for the diagonal `one` where the variant has none;
 * `TOO_LARGE` above 11,585 items
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const space = proximity(presence(exports, { cells: 'index' }));
 * space.at('3361', '3363'); // 0.5
 * space.at('3361', '3364'); // 0
 */
export function proximity(presence: PresenceMatrix, options: ProximityOptions = {}): ProximityMatrix {
  return drain(proximityChunks(presence, options));
}

/** The same as `proximity`, in chunks of some 10 ms between which others run. */
export function proximityAsync(
  presence: PresenceMatrix,
  { signal, onProgress, ...options }: ProximityOptions & RunOptions = {},
): Promise<ProximityMatrix> {
  return runAsync(proximityChunks(presence, options), { signal, onProgress });
}

function* proximityChunks(
  presence: PresenceMatrix,
  { of = 'columns', variant = 'minimum-conditional', diagonal }: ProximityOptions,
): Chunks<ProximityMatrix> {
  proximityFormula(variant);
  checkChoice(of, ['columns', 'rows'], 'of');
  if (diagonal !== undefined) checkChoice(diagonal, ['one', 'zero'], 'diagonal');
  if (isAmongPairs(variant) && diagonal === 'one') {
    throw new PortolanError('INVALID_OPTION', `${variant} has no proximity to itself. Leave out the diagonal.`, {
      path: 'options.diagonal',
    });
  }
  const isColumns = of === 'columns';
  const labels = isColumns ? presence.columnLabels : presence.rowLabels;
  checkResultSize(labels.length, labels.length, 'presence');
  const undecided = new Set(isColumns ? presence.details.undecidedColumns : presence.details.undecidedRows);
  const ubiquity = Float64Array.from(isColumns ? presence.columnCounts : presence.rowCounts, (count, place) =>
    undecided.has(labels[place]!) ? Number.NaN : count,
  );
  const counts = yield* coOccurrence(isColumns ? presence.bits.byColumn : presence.bits.byRow);
  return new ProximityMatrix(labels, ubiquity, counts, {
    of,
    variant,
    diagonal: diagonal ?? (isAmongPairs(variant) ? 'zero' : 'one'),
    presence: presence.convention,
  });
}
