import type { Elapsed } from '../clock';

/** A job that runs over and over. */
export interface Repeated {
  /** A round has been under way for so long that no other will come: nothing is posted or swept any more. */
  isStuck(): boolean;
  /** No further round; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** No round takes so long, in milliseconds: whatever it waits for has a deadline. */
const stuckAfter = 15 * 60_000;

/**
 * Runs a round now and then every so many milliseconds, never two at once, until stopped. The round tells its own faults: one that
 * rejects ends the process.
 */
export function repeat(round: () => Promise<void>, elapsed: Elapsed, every: number): Repeated {
  let running: Promise<void> = Promise.resolve();
  let began: number | undefined;
  const tick = () => {
    if (began !== undefined) return;
    began = elapsed();
    running = round().finally(() => {
      began = undefined;
    });
  };
  const timer = setInterval(tick, every);
  tick();
  return {
    isStuck: () => began !== undefined && elapsed() - began > stuckAfter,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
