import { PortolanError } from '../../errors/index.ts';
import { chunksOfIterable } from './chunks-of-iterable.ts';
import { chunksOfStream } from './chunks-of-stream.ts';
import { fetchInput } from './fetch-input.ts';
import type { Fetch, Input, OpenInput } from './input.ts';

const textChunk = 1 << 20;

async function* chunksOfText(text: string): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += textChunk) yield text.slice(start, start + textChunk);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += textChunk) yield bytes.subarray(start, start + textChunk);
}

function has(input: unknown, name: string | symbol): boolean {
  return typeof input === 'object' && input !== null && name in input;
}

/**
 * Opens an input. Nothing is read before the chunks are asked for, an address excepted.
 *
 * @throws `HTTP_ERROR`, `INVALID_OPTION`
 */
export async function openInput(
  input: Input,
  { signal, fetch }: { readonly signal: AbortSignal; readonly fetch?: Fetch | undefined },
): Promise<OpenInput> {
  signal.throwIfAborted();
  if (typeof input === 'string') return { chunks: chunksOfText(input), size: input.length };
  if (ArrayBuffer.isView(input)) return { chunks: oneChunk(input), size: input.byteLength };
  if (has(input, 'href')) return fetchInput(input as URL, { signal, fetch });
  if (has(input, 'getReader')) {
    return { chunks: chunksOfStream(input as ReadableStream<Uint8Array>, signal), size: null };
  }
  if (has(input, 'stream') && has(input, 'size')) {
    const blob = input as Blob;
    return { chunks: chunksOfStream(blob.stream(), signal), size: blob.size };
  }
  if (has(input, Symbol.asyncIterator)) {
    return { chunks: chunksOfIterable(input as AsyncIterable<Uint8Array | string>, signal), size: null };
  }
  throw new PortolanError(
    'INVALID_OPTION',
    'The input is nothing that can be read. Give a text, bytes, a Blob, a stream, an async iterable or a URL object.',
    { path: 'input' },
  );
}
