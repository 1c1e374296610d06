/**
 * Settles when the process is asked to stop: Ctrl-C, SIGTERM or a closed terminal. From then on nothing else ends it;
 * npm passes a Ctrl-C on, so the same one arrives twice, and a second one in haste must not cut off the last writes.
 */
export function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => resolve());
    }
  });
}
