import { competitionRanks } from '../../competition-ranks.ts';
import type { ScoringInput } from '../../scoring-input.ts';
import { type Compared, compared } from './compared.ts';
import { concordanceOf, discordanceOf } from './electre-one.ts';

export interface ElectreTwoOptions {
  /** Shares of the weight that must agree: for a strong relation, for a strong one with little discordance, for a weak one. Default: 0.65, 0.5, 0.35. */
  readonly concordance?: readonly [number, number, number];
  /** The most discordance: in general, and with less concordance. Default: 0.65, 0.35. */
  readonly discordance?: readonly [number, number];
}

/** Two orders and their mean. */
export interface ElectreTwo {
  /** By id: the place from the best down, in turns of those that none outranks. */
  readonly descending: ReadonlyMap<string, number>;
  /** By id: the place from the worst up, turned. */
  readonly ascending: ReadonlyMap<string, number>;
  /** By id: the rank of the mean of both places, 1 for the best; those that tie share the better number. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly strong: readonly (readonly [string, string])[];
  readonly weak: readonly (readonly [string, string])[];
}

/**
 * ELECTRE II: strong and weak outranking, and from both an order from the best down and one from the worst up. An alternative outranks another
 * where more weight is for it than against it, enough agrees and no criterion disagrees too much. No compensation of what disagrees too much.
 * As under `electreOne`, criteria share a unit. Roy and Bertier (1971); scikit-criteria's ELECTRE2.
 *
 * Alternatives with gaps are left out. Costs time quadratic in alternatives, and cubic where the order is long.
 *
 * @throws as `scoreAlternatives`
 *
 * @example
 * electreTwo({ alternatives: ['a', 'b'], criteria: [{ id: 'x', weight: 2 }, { id: 'y' }], values: [[9, 4], [2, 5]] }).ranks.get('a'); // 1
 */
export function electreTwo(input: ScoringInput, options: ElectreTwoOptions = {}): ElectreTwo {
  const { concordance: [p0, p1, p2] = [0.65, 0.5, 0.35], discordance: [q0, q1] = [0.65, 0.35] } = options;
  const table = compared(input);
  const { ids } = table;
  const agreed = concordanceOf(table);
  const opposed = discordanceOf(table);
  const rows = ids.length;
  const holds = (a: number, b: number, least: number, most: number) =>
    agreed[a * rows + b]! >= least - 1e-12 && opposed[a * rows + b]! <= most;
  const ahead = moreFor(table);
  const strong: Relation = (a, b) => ahead(a, b) && (holds(a, b, p0, q0) || holds(a, b, p1, q1));
  const weak: Relation = (a, b) => !strong(a, b) && ahead(a, b) && holds(a, b, p2, q0);
  const either: Relation = (a, b) => strong(a, b) || weak(a, b);
  const descending = placesOf(rows, strong, either);
  const turned = placesOf(
    rows,
    (a, b) => strong(b, a),
    (a, b) => either(b, a),
  );
  const last = Math.max(0, ...turned);
  const ascending = turned.map((place) => last + 1 - place);
  const { ranks } = competitionRanks(
    Float64Array.from(descending, (place, i) => (place + ascending[i]!) / 2),
    'lower',
  );
  const byId = (list: ArrayLike<number>) => new Map(ids.map((id, i) => [id, list[i]!]));
  const pairs = (relation: Relation) =>
    ids.flatMap((one, a) => ids.flatMap((other, b) => (a !== b && relation(a, b) ? [[one, other] as const] : [])));
  return {
    descending: byId(descending),
    ascending: byId(ascending),
    ranks: byId(ranks),
    strong: pairs(strong),
    weak: pairs(weak),
  };
}

type Relation = (a: number, b: number) => boolean;

/** Whether more weight is for the first than against it. */
function moreFor({ columns, weights }: Compared): Relation {
  return (a, b) =>
    weights.reduce((sum, weight, c) => sum + weight * Math.sign(columns[c]![a]! - columns[c]![b]!), 0) > 1e-12;
}

/** In turns: those that none of the rest outranks; where all are outranked, those that none outranks strongly; where there are none either, all. */
function placesOf(rows: number, strong: Relation, either: Relation): number[] {
  const places = new Array<number>(rows).fill(0);
  let rest = places.map((_, row) => row);
  for (let place = 1; rest.length > 0; place++) {
    const free = (relation: Relation) => rest.filter((b) => !rest.some((a) => a !== b && relation(a, b)));
    const first = [free(either), free(strong), rest].find((list) => list.length > 0)!;
    for (const row of first) places[row] = place;
    rest = rest.filter((row) => places[row] === 0);
  }
  return places;
}
