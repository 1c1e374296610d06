import { setTimeout as pause } from 'node:timers/promises';
import type { BotTasks, Memory } from './bot-process';

type Tasks = Partial<BotTasks>;

/** Tells the bench that the bot listens, does what it is asked from then on, and ends when the bench has gone. */
export function answerTheBench(url: string, tasks: Tasks): void {
  const all: Tasks = { memory, ...tasks };
  process.on('message', ({ task, given }: { task: keyof BotTasks; given: unknown[] }) => {
    const perform = all[task] as ((...given: unknown[]) => unknown) | undefined;
    if (!perform) throw new Error(`This bot does not know how to ${task}`);
    void Promise.resolve(perform(...given)).then((answer) => process.send?.(answer ?? {}));
  });
  // A profile is written only on an orderly end.
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url });
}

/** Pages that were emptied go back to the system a little later, and not all at the first collection. */
async function memory(): Promise<Memory> {
  if (!global.gc) throw new Error('Started without --expose-gc');
  for (let collections = 0; collections < 3; collections += 1) {
    global.gc();
    await pause(1_500);
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, resident: rss };
}
