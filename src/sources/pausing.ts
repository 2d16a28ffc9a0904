const longestWork = 50;

/** Gives the event loop a turn after every 50 ms of work, so that a page stays alive and an abort is heard. */
export function pausing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestWork) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
