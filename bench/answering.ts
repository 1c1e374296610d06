import type { BotTasks, Memory } from './bot-process';

type Tasks = Partial<BotTasks>;

/** Tells the bench that the bot listens, does what it is asked from then on, and ends when the bench has gone. */
export function answerTheBench(url: string, tasks: Tasks): void {
  const all: Tasks = { memory, ...tasks };
  process.on('message', ({ task, given }: { task: keyof BotTasks; given: unknown[] }) => {
    const perform = all[task] as ((...given: unknown[]) => unknown) | undefined;
    if (!perform) throw new Error(`This bot does not know how to ${task}`);
    process.send?.(perform(...given) ?? {});
  });
  // A profile is written only on an orderly end.
  process.once('disconnect', () => process.exit(0));
  process.send?.({ url });
}

/** Twice, because what the first collection finalises only the second lets go of. */
function memory(): Memory {
  if (!global.gc) throw new Error('Started without --expose-gc');
  global.gc();
  global.gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, resident: rss };
}
