import type { Matrix } from '../cube/index.ts';
import type { Exclusion } from './exclude.ts';
import type { CellChange } from './prepare.ts';
import type { Recipe } from './recipe.ts';

/** An alternative with its score. */
export interface ScoredAlternative {
  readonly id: string;
  readonly label?: string;
  /** On the scale of the aggregation; `null` where nothing known tells it from the others. */
  readonly score: number | null;
  /** 1 for the best. Those that tie share the better number, and the next are skipped (1, 2, 2, 4). `null` without a score. */
  readonly rank: number | null;
  /** How many others share the rank. */
  readonly tied: number;
  /** The share of the criteria for which a value was given, 0–1; imputed ones don't count. */
  readonly coverage: number;
}

/** A criterion or group with its weight. */
export interface SettledWeight {
  readonly id: string;
  /** The group in which it stands; `null` at the top. */
  readonly group: string | null;
  /** As it was given, or as the weighting found it, before those beside it were brought to a sum of 1. */
  readonly given: number;
  /** The share among those beside it, 0–1. 0 for a criterion that can't tell alternatives apart: its weight goes to the others. */
  readonly weight: number;
  /** The share in the whole, 0–1: its weight times those of all groups around it. */
  readonly overall: number;
}

/** Alternatives in order, with all that led there. */
export interface Scoring {
  /** Those scored, in the order given. */
  readonly alternatives: readonly ScoredAlternative[];
  /** The ids of those with a rank, the best first; in alphabetical order where they tie. */
  readonly ranking: readonly string[];
  /** Those not scored, each with its reason. */
  readonly excluded: readonly Exclusion[];
  /** Every value that was imputed or treated. */
  readonly changes: readonly CellChange[];
  readonly criteria: readonly SettledWeight[];
  readonly groups: readonly SettledWeight[];
  /** Criteria without spread among the alternatives, which had no part. */
  readonly withoutSpread: readonly string[];
  /** Which scores come first. */
  readonly better: 'higher' | 'lower';
  /** By alternative and criterion, more is better; missing where the value is, and for criteria without spread. */
  readonly normalized: Matrix;
  /** By alternative and group; empty without groups. */
  readonly groupScores: Matrix;
  /** By alternative and criterion: what each adds to the score. They add up to it. `null` where the method can't be taken apart so. */
  readonly contributions: Matrix | null;
  /** Inner quantities of the last aggregation, by alternative and name; empty where it has none. */
  readonly parts: Matrix;
  readonly recipe: Recipe;
}
