import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { FloorScript } from './floor-script';

/** What a bot in a process of its own can be told and asked. */
export interface BotTasks {
  /** The floor bot only: what to read, write and say from now on. */
  play(script: FloorScript): void;
  /** Our bot only: the requests for rows since this was last asked. */
  calls(): readonly string[];
  /** What is held once all that can be let go of is. */
  memory(): Promise<Memory>;
}

/** Bytes. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
}

type Task = keyof BotTasks;
type Given<T extends Task> = Parameters<BotTasks[T]>;
type Got<T extends Task> = Awaited<ReturnType<BotTasks[T]>>;

export interface BotProcess {
  readonly url: string;
  ask<T extends Task>(task: T, ...given: Given<T>): Promise<Got<T>>;
  stop(): Promise<void>;
}

export interface BotWanted {
  readonly kind: 'steward' | 'floor';
  /** What `compileBots` made. */
  readonly compiled: string;
  readonly storage: string;
  /** Where to leave a CPU profile on stopping. */
  readonly profile?: string;
}

export async function startBot({ kind, compiled, storage, profile }: BotWanted): Promise<BotProcess> {
  const child = fork(path.join(__dirname, `${kind}-bot.ts`), [compiled, storage], {
    execArgv: [
      ...['--expose-gc', '--require', path.join(__dirname, 'compiled.cjs')],
      ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    ],
  });
  const { url } = (await answerOf(child)) as { url: string };
  return {
    url,
    ask<T extends Task>(task: T, ...given: Given<T>) {
      const answer = answerOf(child);
      child.send({ task, given });
      return answer as Promise<Got<T>>;
    },
    async stop() {
      if (!child.connected) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** One question at a time, so the next message is its answer. */
async function answerOf(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  const { signal } = ended;
  const gone = once(child, 'exit', { signal }).then(() => {
    throw new Error('A bot of the bench ended by itself');
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), gone])) as unknown[];
    return message;
  } finally {
    ended.abort();
    gone.catch(() => undefined);
  }
}
