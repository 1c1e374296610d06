import { AsyncLocalStorage } from 'node:async_hooks';
import { elapsed, type Elapsed } from '../clock';

/** The work has run out of time; it may still be going on somewhere. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

const ends = new AsyncLocalStorage<number>();

/**
 * The work's outcome, or `OutOfTime` after so many milliseconds. Anything the work calls can ask `timeLeft`; a deadline
 * inside another never ends after the outer one. Work that is late is abandoned and its outcome ignored.
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

/** Milliseconds until the deadline of the work that asks; undefined outside a deadline. */
export function timeLeft(passed: Elapsed = elapsed): number | undefined {
  const end = ends.getStore();
  return end === undefined ? undefined : end - passed();
}
