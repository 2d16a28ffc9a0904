import { PortolanError } from '../../errors/index.ts';
import { checkChoice } from '../check-choice.ts';
import type { MissingRule } from '../known-parts.ts';
import { hasBit } from './bits.ts';
import { type ByLabel, byLabel, figureOf } from './by-label.ts';
import type { PresenceConvention, PresenceMatrix } from './presence-matrix.ts';

export interface RegionalComplexity {
  /** Mean PCI of the products present, by region, in units of the PCI; `null` where undefined. */
  readonly eci: ByLabel;
  /** How many products that is, by region. */
  readonly products: Readonly<Record<string, number>>;
  /** How many were left out with `sum-known`, by region: those without a PCI, and those of which presence can't be told. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Products that the table has and the PCI lacks, and the other way round. */
  readonly unmatched: { readonly onlyPresence: readonly string[]; readonly onlyComplexity: readonly string[] };
  /** Regions without a product that has a PCI. */
  readonly withoutProducts: readonly string[];
  readonly convention: {
    readonly method: 'mean of external PCI';
    readonly missing: MissingRule;
    readonly presence: PresenceConvention;
  };
}

/**
 * Complexity of regions on somebody else's product space: the mean PCI, as the world's trade gives it, of the products present in each
 * region. So a state's index is in the units of the world's, and doesn't depend on which other states are beside it. In the world that the PCI
 * comes from, with `productScale: 'regions'`, it is the ECI itself.
 *
 * Mind the denominator of presence: a state's RCA can be measured against its nation or against the world; `presence` takes the
 * world's totals as `totals` and records their name. A product without a PCI, or whose presence can't be told (as where the totals given
 * lack it): with `withhold` (the default) a region that has it has no index; `sum-known` leaves it out and counts it in `leftOut`. A region without products is `null`, no mean of nothing. Costs time linear in the cells.
 *
 * Source: Datawheel `economic-complexity` (subnational complexity), after Hausmann, Hidalgo et al. (2014).
 *
 * @throws `INVALID_MEASURE_VALUE` for an infinite PCI, `INVALID_OPTION`
 *
 * @example
 * const exports = new Matrix(['US-GA', 'US-AL'], ['3361', '3363', '3364'], Float64Array.of(1, 1, 0, 0, 1, 1));
 * const present = presence(exports, { cells: 'index' });
 * regionalComplexity(present, { '3361': 1, '3363': 0, '3364': 3 }).eci; // { 'US-GA': 0.5, 'US-AL': 1.5 }
 */
export function regionalComplexity(
  presence: PresenceMatrix,
  productComplexity: ByLabel,
  { missing = 'withhold' }: { readonly missing?: MissingRule } = {},
): RegionalComplexity {
  checkChoice(missing, ['withhold', 'sum-known'], 'missing');
  const { rowLabels, columnLabels, bits, details } = presence;
  for (const [label, figure] of Object.entries(productComplexity)) {
    if (figure === null || Number.isNaN(figure) || Number.isFinite(figure)) continue;
    throw new PortolanError('INVALID_MEASURE_VALUE', `${String(figure)} is no PCI. Give a finite number, or null.`, {
      path: `productComplexity[${label}]`,
    });
  }
  const complexities = Float64Array.from(columnLabels, (label) => figureOf(productComplexity, label));
  const undecided = new Set(details.undecidedRows);
  const counts = new Int32Array(rowLabels.length);
  const leftOut = new Int32Array(rowLabels.length);
  const means = Float64Array.from(rowLabels, (label, row) => {
    let sum = 0;
    for (let column = 0; column < columnLabels.length; column++) {
      const isUndecided = bits.undecided !== null && hasBit(bits.undecided, row, column);
      const isPresent = hasBit(bits.byRow, row, column);
      if (missing === 'sum-known' && (isUndecided || (isPresent && Number.isNaN(complexities[column])))) {
        leftOut[row]! += 1;
      } else if (isPresent) {
        sum += complexities[column]!;
        counts[row]! += 1;
      }
    }
    const isWithheld = missing === 'withhold' && undecided.has(label);
    return isWithheld || counts[row] === 0 ? Number.NaN : sum / counts[row]!;
  });
  const own = new Set(columnLabels);
  return {
    eci: byLabel(rowLabels, means),
    products: Object.fromEntries(rowLabels.map((label, row) => [label, counts[row]!])),
    leftOut: Object.fromEntries(rowLabels.map((label, row) => [label, leftOut[row]!])),
    unmatched: {
      onlyPresence: columnLabels.filter((label) => !Object.hasOwn(productComplexity, label)),
      onlyComplexity: Object.keys(productComplexity).filter((label) => !own.has(label)),
    },
    withoutProducts: rowLabels.filter((_, row) => counts[row] === 0),
    convention: { method: 'mean of external PCI', missing, presence: presence.convention },
  };
}
