/** How a long calculation is watched and stopped. */
export interface RunOptions {
  /** Stops the calculation between two chunks; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how much is done, 0–1, after each chunk, and 1 at the end. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** A calculation in chunks of some milliseconds: yields the share done, 0–1, and returns its result. */
export type Chunks<Result> = Generator<number, Result, void>;

/** Runs a calculation to its end in one go. */
export function drain<Result>(chunks: Chunks<Result>): Result {
  for (;;) {
    const step = chunks.next();
    if (step.done === true) return step.value;
  }
}

/** A calculation as a part of a longer one: its progress, 0–1, is told as from one share to another. */
export function* within<Result>(chunks: Chunks<Result>, from: number, to: number): Chunks<Result> {
  for (;;) {
    const step = chunks.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Lets everything else that waits run: events, timers, painting. A promise alone would not. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs a calculation chunk by chunk, and lets the page or the server do other work between two of them. The result is the same
 * as that of `drain`, to the last bit.
 */
export async function runAsync<Result>(
  chunks: Chunks<Result>,
  { signal, onProgress }: RunOptions = {},
): Promise<Result> {
  try {
    for (;;) {
      signal?.throwIfAborted();
      const step = chunks.next();
      if (step.done === true) {
        onProgress?.(1);
        return step.value;
      }
      if (step.value < 1) onProgress?.(step.value);
      await pause();
    }
  } finally {
    chunks.return(undefined as Result);
  }
}
