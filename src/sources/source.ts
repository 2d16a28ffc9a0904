import type { CubeLike, Evidence, FactId, Region, RegionCode, SourceOutcome } from '../model/index.ts';
import type { Fetch } from './input/input.ts';
import type { Years } from './of-years.ts';
import type { ReadProgress } from './read-options.ts';
import type { RejectedRows } from './rejection.ts';

/** What evidence is gathered for. */
export interface GatherRequest {
  readonly region: RegionCode;
  /** The regions to compare it with, for sources that are asked by region; files are taken whole. Default: all. */
  readonly peers?: readonly RegionCode[] | undefined;
  /** The years to keep, both included. Default: all. */
  readonly years?: Years | undefined;
  /** The facts to keep. Default: all that the sources offer. */
  readonly facts?: readonly FactId[] | undefined;
}

/** What a source is asked for. It may answer with more: what was not asked is left out. */
export interface SourceRequest extends GatherRequest {
  /** The facts asked for that the source offers. */
  readonly facts: readonly FactId[];
}

/** What a source is given beside the request. */
export interface SourceContext {
  /** Fires when nobody waits for the answer any more: stop, and leave nothing open. */
  readonly signal: AbortSignal;
  /** Reports how far the reading has come. */
  readonly onProgress: (progress: ReadProgress) => void;
  /** What to fetch addresses with, where the caller gave something. Default: the `fetch` of the platform. */
  readonly fetch?: Fetch | undefined;
}

/** Records of evidence that are no facts of a cube. Default of each: none. */
export type SourceRecords = Partial<
  Pick<Evidence, 'exporters' | 'programs' | 'surveyResponses' | 'relationships' | 'indicators' | 'provenance'>
>;

/** What a source answers with. */
export interface SourceReply extends RejectedRows, SourceRecords {
  /**
   * Cubes by the fact that they hold. Each has a dimension `source`, the ids of which its metadata explain in
   * `provenance`.
   */
  readonly facts: { readonly [Fact in FactId]?: CubeLike };
  readonly regions: readonly Region[];
  readonly productLabels: Readonly<Record<string, string>>;
  readonly rowsRead: number;
}

/**
 * Where facts come from: a file, a service, a database. A source does nothing before it is read, keeps no state, and
 * rejects with an error when it can't answer. What can be told from rows that were refused it tells in its reply.
 */
export interface Source {
  /** The name under which its outcome is reported, unique among the sources of one call. */
  readonly id: string;
  readonly title: string;
  /** The facts that it can have. */
  readonly offers: readonly FactId[];
  read(request: SourceRequest, context: SourceContext): Promise<SourceReply>;
  /**
   * Takes out of a message what must not be shown, such as the source's own key.
   * Default: nothing beyond queries and credentials in addresses, and what a text itself calls a key or a token.
   */
  redact?(message: string): string;
}

/** What happens while evidence is gathered. Plain data. */
export type GatherProgress =
  | { readonly type: 'started'; readonly source: string }
  | ({ readonly type: 'reading'; readonly source: string } & ReadProgress)
  | ({ readonly type: 'finished'; readonly outcome: SourceOutcome } & Pick<
      RejectedRows,
      'rejected' | 'rejectedByReason'
    >)
  | {
      /** All sources have answered, and one kind of fact was put together. */
      readonly type: 'joined';
      readonly fact: FactId;
      readonly facts: number;
      /** Facts that a second row said again, with the same value, and that were taken once. */
      readonly duplicates: number;
    };

/** How evidence is gathered. */
export interface GatherOptions {
  /** Ends the work: the promise is rejected with the signal's reason, and streams are cancelled. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: GatherProgress) => void) | undefined;
  /** How many sources are read at the same time. Default 4. */
  readonly concurrency?: number | undefined;
  /** What sources fetch addresses with. Default: the `fetch` of the platform. */
  readonly fetch?: Fetch | undefined;
}
