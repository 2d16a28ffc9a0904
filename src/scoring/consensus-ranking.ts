import { competitionRanks } from './competition-ranks.ts';
import type { NamedRankings } from './rank-agreement.ts';
import { refuseOption } from './refuse-option.ts';

export interface ConsensusOptions {
  /**
   * `copeland` (the default) counts how many others an alternative is ahead of in more rankings than not, less those it is behind; `borda` adds up
   * places; `dominance` counts the others it is ahead of in more rankings; `position` takes the place that n rankings give with the harmonic
   * mean of its ranks. pyrepo-mcda's copeland, dominance_directed_graph and rank_position_method.
   */
  readonly method?: 'copeland' | 'borda' | 'dominance' | 'position';
}

/** One order of several. */
export interface Consensus {
  /** Ids, the best first; in alphabetical order where they tie. */
  readonly ranking: readonly string[];
  /** By id: 1 for the best; those that tie share the better number. */
  readonly ranks: ReadonlyMap<string, number>;
  /** By id: the figure that decides. */
  readonly scores: ReadonlyMap<string, number>;
}

/**
 * One ranking out of several, by different methods, experts or years, each with the same say. Alternatives that a ranking leaves out have no part.
 *
 * @throws `INVALID_OPTION` for no rankings, or an unknown method
 *
 * @example
 * consensusRanking({ mean: ['MEX', 'CAN', 'DEU'], topsis: ['CAN', 'MEX', 'DEU'], borda: ['MEX', 'CAN', 'DEU'] }).ranking; // ['MEX', 'CAN', 'DEU']
 */
export function consensusRanking(rankings: NamedRankings, { method = 'copeland' }: ConsensusOptions = {}): Consensus {
  const lists = Object.values(rankings).map((ranking) => {
    if ('alternatives' in ranking)
      return new Map(ranking.alternatives.flatMap(({ id, rank }) => (rank === null ? [] : [[id, rank] as const])));
    return new Map(ranking.map((id, i) => [id, i + 1]));
  });
  if (lists.length === 0) refuseOption('Give a ranking or more, by name.', 'rankings');
  const ids = [...lists[0]!.keys()].filter((id) => lists.every((list) => list.has(id))).sort();
  const ahead = (one: string, other: string) =>
    Math.sign(lists.reduce((sum, list) => sum + Math.sign(list.get(other)! - list.get(one)!), 0));
  const scoreOf = {
    copeland: (id: string) => ids.reduce((sum, other) => sum + ahead(id, other), 0),
    dominance: (id: string) => ids.filter((other) => ahead(id, other) > 0).length,
    borda: (id: string) => lists.reduce((sum, list) => sum + ids.length - list.get(id)!, 0),
    position: (id: string) => lists.reduce((sum, list) => sum + 1 / list.get(id)!, 0) / lists.length,
  };
  if (!Object.hasOwn(scoreOf, method)) refuseOption(`There is no method ${JSON.stringify(method)}.`, 'method');
  const scores = Float64Array.from(ids, scoreOf[method]);
  const { order, ranks } = competitionRanks(scores, 'higher');
  return {
    ranking: order.map((place) => ids[place]!),
    ranks: new Map(ids.map((id, i) => [id, ranks[i]!])),
    scores: new Map(ids.map((id, i) => [id, scores[i]!])),
  };
}

/**
 * A ranking whose ties are broken by another: those that tie in the first stand in the order of the second, among themselves. scikit-criteria's
 * FallbackTieBreaker.
 *
 * @throws `INVALID_OPTION` for no first ranking
 *
 * @example
 * breakTies({ a: 1, b: 1, c: 3 }, { a: 2, b: 1, c: 3 }); // { a: 2, b: 1, c: 3 }
 */
export function breakTies(
  first: Readonly<Record<string, number>>,
  second: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const ids = Object.keys(first);
  const rank = (id: string) =>
    1 +
    ids.filter((other) => first[other]! < first[id]! || (first[other] === first[id] && second[other]! < second[id]!))
      .length;
  return Object.fromEntries(ids.map((id) => [id, rank(id)]));
}
