import { untilAborted } from '../until-aborted.ts';

/** The chunks of an async iterable. When the signal fires, waiting ends and the iterable is told to stop. */
export async function* chunksOfIterable(
  iterable: AsyncIterable<Uint8Array | string>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array | string> {
  const iterator = iterable[Symbol.asyncIterator]();
  let finished = false;
  try {
    for (;;) {
      const { done, value } = await untilAborted(iterator.next(), signal);
      finished = done === true;
      if (finished) return;
      yield value;
    }
  } finally {
    // Not awaited: a generator that is waiting for its own source would never answer.
    if (!finished) void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
