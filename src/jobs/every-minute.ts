/**
 * Runs a round now and then every minute, never two at once, until stopped; stopping waits for the round under way.
 * The round tells its own faults: one that rejects ends the process.
 */
export function everyMinute(round: () => Promise<void>, minute = 60_000): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let busy = false;
  const tick = () => {
    if (busy) return;
    busy = true;
    running = round().finally(() => {
      busy = false;
    });
  };
  const timer = setInterval(tick, minute);
  tick();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
