import { PortolanError } from '../../errors/index.ts';

function alreadyRead(): PortolanError {
  return new PortolanError(
    'INVALID_OPTION',
    'Somebody else is reading the stream. A stream can be read once: give a new one, or a Blob.',
    { path: 'input' },
  );
}

/**
 * The chunks of a web stream. When the signal fires, a read that is waiting ends and the stream is cancelled.
 *
 * @throws `INVALID_OPTION` for a stream that somebody else is reading
 */
export async function* chunksOfStream(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (stream.locked) throw alreadyRead();
  const reader = stream.getReader();
  const cancel = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  let finished = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      finished = done;
      if (done) return;
      yield value;
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    if (!finished) void reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
