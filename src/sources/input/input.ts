/**
 * What a file source reads: its text, its bytes, a Blob or File, a web stream, anything that yields bytes or text (a
 * Node stream does), or an address as a `URL` object. A string is always the text itself, never an address or a path.
 */
export type Input = string | Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | URL;

/** The one function of the web's `fetch` that the sources use. */
export type Fetch = (input: string, init: { readonly signal: AbortSignal }) => Promise<Response>;

/** An input that is being read. */
export interface OpenInput {
  readonly chunks: AsyncIterable<Uint8Array | string>;
  /** Bytes, or characters of a text, in all; `null` where nobody knows. */
  readonly size: number | null;
}
