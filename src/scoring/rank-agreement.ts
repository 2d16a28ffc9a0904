import { Matrix } from '../cube/index.ts';
import { kendallTau } from '../measures/agreement/kendall-tau.ts';
import { type KendallW, kendallW } from '../measures/agreement/kendall-w.ts';
import { spearman } from '../measures/agreement/pearson.ts';
import { rankSimilarity, topOverlap, weightedTau } from '../measures/agreement/rank-similarity.ts';
import { refuseOption } from './refuse-option.ts';
import type { Scoring } from './scoring.ts';

/** Rankings by name: scorings, or ids in order, the best first. */
export type NamedRankings = Readonly<Record<string, Scoring | readonly string[]>>;

export interface RankAgreementOptions {
  /** How many of the first are compared in `overlap`. Default: 10. */
  readonly top?: number;
}

/** How far rankings agree, pair by pair, on the alternatives that both rank. */
export interface RankAgreement {
  /** −1 to 1. */
  readonly spearman: Matrix;
  /** Kendall's tau-b, −1 to 1. */
  readonly kendall: Matrix;
  /** Kendall's tau, the top weighing most, −1 to 1. */
  readonly weighted: Matrix;
  /** WS, 0–1, the ranking of the row the reference. */
  readonly similarity: Matrix;
  /** The share of the first that both have. */
  readonly overlap: Matrix;
  /** The concordance of all, on the alternatives that all rank; `null` for fewer than two. */
  readonly concordance: KendallW | null;
  /** The alternatives that change places most: the distance between their best and their worst rank, largest first. */
  readonly contested: readonly { readonly id: string; readonly best: number; readonly worst: number }[];
}

/**
 * How far rankings agree: between methods, experts or years.
 *
 * @throws `INVALID_OPTION` for fewer than two rankings, or an id twice in one
 *
 * @example
 * const byMean = scoreAlternatives(input);
 * const byTopsis = scoreAlternatives({ ...input, aggregation: topsis });
 * rankAgreement({ mean: byMean, topsis: byTopsis }).kendall.at('mean', 'topsis'); // a tau, 1 for the same order
 */
export function rankAgreement(rankings: NamedRankings, { top = 10 }: RankAgreementOptions = {}): RankAgreement {
  const names = Object.keys(rankings);
  if (names.length < 2) refuseOption('Give two rankings or more, by name.', 'rankings');
  const orders = names.map((name) => orderOf(rankings[name]!));
  const ranks = names.map((name, i) => ranksOf(rankings[name]!, orders[i]!, name));
  const pairs = (of: (i: number, j: number, shared: Shared) => number | null) =>
    new Matrix(
      names,
      names,
      Float64Array.from(
        names.flatMap((_, i) => names.map((__, j) => of(i, j, shared(ranks[i]!, ranks[j]!)) ?? Number.NaN)),
      ),
    );
  const common = [...ranks[0]!.keys()].filter((id) => ranks.every((map) => map.has(id)));
  return {
    spearman: pairs((_, __, { x, y }) => spearman(x, y)),
    kendall: pairs((_, __, { x, y }) => kendallTau(x, y)?.tau ?? null),
    // higher comes first there
    weighted: pairs((_, __, { x, y }) =>
      weightedTau(
        x.map((rank) => -rank),
        y.map((rank) => -rank),
      ),
    ),
    similarity: pairs((_, __, { x, y }) => rankSimilarity(x, y)),
    overlap: pairs((i, j) => topOverlap(orders[i]!, orders[j]!, top)),
    concordance: kendallW(ranks.map((map) => common.map((id) => map.get(id)!))),
    contested: contestedOf(ranks),
  };
}

type Ranks = ReadonlyMap<string, number>;

interface Shared {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function orderOf(ranking: Scoring | readonly string[]): readonly string[] {
  return 'ranking' in ranking ? ranking.ranking : ranking;
}

function ranksOf(ranking: Scoring | readonly string[], order: readonly string[], name: string): Ranks {
  if ('alternatives' in ranking) {
    return new Map(ranking.alternatives.flatMap(({ id, rank }) => (rank === null ? [] : [[id, rank] as const])));
  }
  const ranks = new Map(order.map((id, i) => [id, i + 1]));
  return ranks.size === order.length ? ranks : refuseOption('An id stands in the ranking twice.', `rankings.${name}`);
}

function shared(one: Ranks, other: Ranks): Shared {
  const ids = [...one.keys()].filter((id) => other.has(id));
  return { x: ids.map((id) => one.get(id)!), y: ids.map((id) => other.get(id)!) };
}

function contestedOf(ranks: readonly Ranks[]): RankAgreement['contested'] {
  const ids = [...new Set(ranks.flatMap((map) => [...map.keys()]))];
  return ids
    .map((id) => {
      const found = ranks.flatMap((map) => map.get(id) ?? []);
      return { id, best: Math.min(...found), worst: Math.max(...found) };
    })
    .sort((a, b) => b.worst - b.best - (a.worst - a.best) || (a.id < b.id ? -1 : 1));
}
