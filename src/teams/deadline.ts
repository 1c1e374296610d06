import { AsyncLocalStorage } from 'node:async_hooks';
import { elapsed, type Elapsed } from '../clock';

/** The time that work was given has run out; the work itself may still be going on somewhere. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

const ends = new AsyncLocalStorage<number>();

/**
 * The work's outcome, or `OutOfTime` after so many milliseconds. Everything the work calls can ask `timeLeft`; a deadline
 * inside another never ends later than the outer one. Work that is late is abandoned, and its outcome ignored.
 */
export async function within<T>(
  milliseconds: number,
  work: () => Promise<T>,
  passed: Elapsed = elapsed,
): Promise<T> {
  const end = Math.min(passed() + milliseconds, ends.getStore() ?? Infinity);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(new OutOfTime(`not finished within ${milliseconds} ms`));
      },
      Math.max(0, end - passed()),
    );
  });
  try {
    return await Promise.race([ends.run(end, work), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Milliseconds until the deadline of the work this is called in; undefined where there is none. */
export function timeLeft(passed: Elapsed = elapsed): number | undefined {
  const end = ends.getStore();
  return end === undefined ? undefined : end - passed();
}
