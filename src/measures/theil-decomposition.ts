import { PortolanError } from '../errors/index.ts';
import { checkChoice } from './check-choice.ts';
import type { MaybeNumber } from './known.ts';
import { knownParts } from './known-parts.ts';
import type { Theil, TheilOptions } from './theil-index.ts';
import { theilOf } from './theil-kernel.ts';

/** A group's part in inequality. */
export interface TheilGroup {
  readonly group: string;
  /** With T the group's share in the total of the values, with L its share in the weights, 0–1. */
  readonly share: number;
  /** Theil index inside the group; `null` for a group without a value above 0. */
  readonly index: number | null;
  /** share · index: what the group adds to `within`. */
  readonly contribution: number;
  /** How many values it has. */
  readonly parts: number;
}

/** Inequality between groups and inside them. */
export interface TheilDecomposition extends Theil {
  /** What inequality there would be with everyone at the mean of their group. */
  readonly between: number;
  /** The sum of what the groups contribute. `between + within` is `index`, to the last bit. */
  readonly within: number;
  /** In the order in which they occur. */
  readonly groups: readonly TheilGroup[];
}

/**
 * Splits a Theil index into inequality between groups and within them: T = Σ s_g ln(s_g/p_g) + Σ s_g T_g with s_g the group's share in the
 * total and p_g its share in the weights; L = Σ p_g ln(p_g/s_g) + Σ p_g L_g. The two parts add up to `index` exactly.
 *
 * Missing and zero as in `theilIndex`; a group of which nothing is known doesn't occur. `null` where the index is undefined. Costs time
 * linear in the values. Source: Theil (1967), "Economics and Information Theory"; Shorrocks (1980), "The Class of Additively
 * Decomposable Inequality Measures".
 *
 * @param groups the group of each value
 * @throws what `theilIndex` does; `LENGTH_MISMATCH` for groups that are not one a value, `INVALID_NAME` for a group that is no text
 *
 * @example
 * const { between, within, index } = theilDecomposition([2, 4, 4, 10, 30], ['a', 'a', 'b', 'b', 'b'])!;
 * between; // 0.192556…
 * within; // 0.255626…
 * index === between + within; // true
 */
export function theilDecomposition(
  values: ArrayLike<MaybeNumber>,
  groups: readonly string[],
  { variant = 'T', weights, missing = 'withhold' }: TheilOptions = {},
): TheilDecomposition | null {
  checkChoice(variant, ['T', 'L'], 'variant');
  checkGroups(groups, values.length);
  const known = knownParts(values, weights === undefined ? null : { name: 'weights', values: weights }, missing);
  if (known === null) return null;
  const all = theilOf(known, variant);
  if (all.index === null) return null;

  const members = new Map<string, number[]>();
  known.places.forEach((place, i) => {
    const list = members.get(groups[place]!);
    if (list === undefined) members.set(groups[place]!, [i]);
    else list.push(i);
  });
  let between = 0;
  let within = 0;
  const parts = [...members].map(([group, places]): TheilGroup => {
    const { weight, amount, index } = theilOf(known, variant, places);
    const [ofAmount, ofWeight] = [amount / all.amount, weight / all.weight];
    const [share, other] = variant === 'T' ? [ofAmount, ofWeight] : [ofWeight, ofAmount];
    const contribution = index === null ? 0 : share * index;
    between += share === 0 ? 0 : share * Math.log(share / other);
    within += contribution;
    return { group, share, index, contribution, parts: places.length };
  });
  between = Math.max(0, between);
  return {
    index: between + within,
    between,
    within,
    groups: parts,
    parts: known.values.length,
    missingCells: known.missingCells,
    convention: { variant, weighted: weights !== undefined, missing },
  };
}

function checkGroups(groups: readonly string[], count: number): void {
  if (groups.length !== count) {
    throw new PortolanError(
      'LENGTH_MISMATCH',
      `There are ${count} values and ${groups.length} groups. Give one each.`,
      {
        path: 'groups',
      },
    );
  }
  const place = groups.findIndex((group) => typeof group !== 'string');
  if (place === -1) return;
  throw new PortolanError(
    'INVALID_NAME',
    `The group ${JSON.stringify(groups[place])} is no text. Name the group of each value.`,
    { path: `groups[${place}]` },
  );
}
