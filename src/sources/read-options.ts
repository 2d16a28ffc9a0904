import type { Fetch } from './input/input.ts';

/** How far the reading of one input has come. */
export interface ReadProgress {
  readonly rowsRead: number;
  readonly rowsRejected: number;
  /** The part of the input that was read, 0–1; `null` where its size isn't known. */
  readonly fraction: number | null;
}

/** How an input is read. */
export interface ReadOptions {
  /** Ends the reading: the promise is rejected with the signal's reason and the stream is cancelled. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** What fetches an address. Default: the `fetch` of the platform. */
  readonly fetch?: Fetch | undefined;
  /** Default: the one of comma, semicolon, tab and bar under which the header has the columns asked for. */
  readonly delimiter?: ',' | ';' | '\t' | '|' | undefined;
  /** A name that the web knows, such as `windows-1252`. Default: UTF-8, or UTF-16 where the first bytes say so. */
  readonly encoding?: string | undefined;
  /** How many rejected rows are listed; all are counted. Default 1000. */
  readonly keepRejected?: number | undefined;
}
