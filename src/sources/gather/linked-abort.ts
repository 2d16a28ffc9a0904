/** A signal of its own that fires with the caller's, and when a callback of the caller throws. */
export interface LinkedAbort {
  readonly signal: AbortSignal;
  /** A callback whose error ends the work with that error, instead of looking like a fault of the source. */
  guard<Argument>(callback: (argument: Argument) => void): (argument: Argument) => void;
  /** Takes the link off again. */
  release(): void;
}

export function linkedAbort(outer: AbortSignal | undefined): LinkedAbort {
  const controller = new AbortController();
  const abort = () => controller.abort(outer?.reason);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    guard: (callback) => (argument) => {
      try {
        callback(argument);
      } catch (error) {
        controller.abort(error);
      }
    },
    release: () => outer?.removeEventListener('abort', abort),
  };
}
