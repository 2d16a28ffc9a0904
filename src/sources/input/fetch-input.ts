import { PortolanError } from '../../errors/index.ts';
import { untilAborted } from '../until-aborted.ts';
import { withoutSecrets } from '../without-secrets.ts';
import { chunksOfStream } from './chunks-of-stream.ts';
import type { Fetch, OpenInput } from './input.ts';

/** An address as it may be shown: its query and its credentials could hold a key. */
function shown(url: URL): string {
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${url.origin}${url.pathname}` : `${url.protocol}…`;
}

function httpError(url: URL, problem: string, status: number | null): PortolanError {
  return new PortolanError('HTTP_ERROR', `${shown(url)} ${problem}`, { details: { address: shown(url), status } });
}

function nextStep(status: number): string {
  if (status === 401 || status === 403) return 'Check the key or the right to read it.';
  if (status === 404 || status === 410) return 'Check the address: nothing is there.';
  if (status === 429) return 'Wait before asking again: the service counts requests.';
  if (status >= 500) return 'The service failed: try again later.';
  return 'Open the address in a browser to see what it answers.';
}

function contentLength(response: Response): number | null {
  const length = response.headers.get('content-length');
  const encoded = response.headers.get('content-encoding') !== null;
  return length !== null && !encoded && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

async function* bodyOf(url: URL, stream: ReadableStream<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* chunksOfStream(stream, signal);
  } catch (error) {
    signal.throwIfAborted();
    const problem = withoutSecrets(error instanceof Error ? error.message : String(error));
    throw httpError(url, `stopped in the middle of its answer: ${problem}. Nothing was kept: ask again.`, null);
  }
}

/**
 * Opens an address.
 *
 * @throws `HTTP_ERROR` for an answer other than 2xx, and where there is none. It names the address without its query.
 */
export async function fetchInput(
  url: URL,
  { signal, fetch = globalThis.fetch }: { readonly signal: AbortSignal; readonly fetch?: Fetch | undefined },
): Promise<OpenInput> {
  let response: Response;
  try {
    response = await untilAborted(
      Promise.resolve().then(() => fetch(url.href, { signal })),
      signal,
    );
  } catch (error) {
    signal.throwIfAborted();
    const problem = withoutSecrets(error instanceof Error ? error.message : String(error));
    throw httpError(
      url,
      `could not be reached: ${problem}. Check the address, the network and, in a page, CORS.`,
      null,
    );
  }
  if (!response.ok) {
    void response.body?.cancel().catch(() => {});
    throw httpError(url, `answered ${response.status}. ${nextStep(response.status)}`, response.status);
  }
  if (response.body === null) throw httpError(url, 'answered without a body. Check the address.', response.status);
  return { chunks: bodyOf(url, response.body, signal), size: contentLength(response) };
}
