import type { Edition } from '../../model/index.ts';

/** Where a table of links comes from, to be cited. */
export interface ConcordanceSource {
  readonly title: string;
  readonly publisher: string;
  readonly vintage: string;
  readonly licence: string;
  /** Whether portolan built it from titles or codes, rather than taking a published table. */
  readonly derived: boolean;
  /** What a reader must know: what is left out, and why. `null` for nothing. */
  readonly note: string | null;
}

/** A link of a table. */
export interface TableLink {
  readonly from: string;
  readonly to: string;
  /** How many of the finest lines of the published table make the link: 1 where it has no finer lines. */
  readonly lines: number;
  /** Whether it is the one target that the publisher picks for conversion. Absent where the publisher picks none. */
  readonly chosen?: boolean;
  /** What the link rests on, such as `same title`. Absent where it stands so in the published table. */
  readonly basis?: string;
}

/** Which codes of two editions share content: the published table, without weights. Sorted by `from`, then `to`. */
export interface ConcordanceTable<From extends Edition = Edition, To extends Edition = Edition> {
  readonly from: From;
  readonly to: To;
  readonly source: ConcordanceSource;
  /** Whether it matches codes by other than their definition, so that figures made with it are estimates. */
  readonly approximate: boolean;
  readonly links: readonly TableLink[];
}

/**
 * How the weights of a concordance came about:
 * - `occurrence`: the share of the table's finest lines that lead from a code to its target. Not a trade weight;
 * - `equal`: one over the number of targets;
 * - `trade-value`: the share of a value that the caller gave;
 * - `conversion-choice`: all to the one target that the publisher of the table picks for conversion.
 */
export type WeightKind = 'occurrence' | 'equal' | 'trade-value' | 'conversion-choice';

/** What becomes of a code that the weights wanted say nothing about. `leave-unmapped`: its value is reported, not converted. */
export type WeightFallback = 'equal' | 'occurrence' | 'leave-unmapped';

/** A code that took other weights than its table was to have. */
export interface FallbackTaken {
  readonly edition: Edition;
  readonly code: string;
  readonly fallback: WeightFallback;
}

/** The share of a code's value that goes to a target, above 0 and at most 1. */
export type WeightedLink = readonly [from: string, to: string, weight: number];

/** The share of a code's value that goes nowhere, above 0 and at most 1. */
export type UnmappedShare = readonly [from: string, share: number];

/**
 * How figures by the codes of one edition become figures by the codes of another: a matrix, as plain data. The weights of a
 * code and its unmapped share add up to one. A code that is in neither list is not mapped at all: its value is reported,
 * never dropped.
 */
export interface Concordance<From extends Edition = Edition, To extends Edition = Edition> {
  readonly from: From;
  readonly to: To;
  /** One for a table, one for each table of a chain, in order. */
  readonly weights: readonly WeightKind[];
  readonly sources: readonly ConcordanceSource[];
  /** Whether it matches codes by other than their definition, so that figures made with it are estimates. */
  readonly approximate: boolean;
  /** Sorted by `from`, then `to`, by their UTF-16 units. */
  readonly links: readonly WeightedLink[];
  /** Codes of which a part is lost on the way, or all: in a chain, or for want of weights. Sorted by code. */
  readonly unmapped: readonly UnmappedShare[];
  /** Codes that took other weights, in the order of the tables. */
  readonly fallbacks: readonly FallbackTaken[];
}
