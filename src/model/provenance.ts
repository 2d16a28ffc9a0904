/** Where a fact came from. It travels with the fact into every result and report. */
export interface Provenance {
  /** The short name by which facts refer to it, unique in one body of evidence. */
  readonly id: string;
  readonly publisher: string;
  readonly dataset: string;
  /** The release that was used, as the publisher names it or as it was drawn: `API, March 2026`. */
  readonly vintage: string;
  /** The day on which it was read, `2026-03-30`, or `null` where nobody wrote it down. */
  readonly retrieved: string | null;
  readonly licence: string;
  readonly url?: string;
  /** What a reader of a figure must know of this release. */
  readonly note?: string;
  /** How many rows were read and how many of them were refused, where it was loaded from a file. */
  readonly rowsRead?: number;
  readonly rowsRejected?: number;
}
