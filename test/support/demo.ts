import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** What was started as `npm start` or `npm run bot` starts it, from the built project. */
export interface Running {
  /** Everything it said so far. */
  readonly said: () => string;
  /** Settles when it has said something that fits, with what fits; fails when it ends first. */
  says(what: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

const PROJECT = path.join(__dirname, '..', '..');

/** `dist/<script>`, with these settings alone. */
export function run(
  script: string,
  settings: Record<string, string>,
  flags: readonly string[] = [],
): Running {
  const child = spawn(process.execPath, [path.join(PROJECT, 'dist', script), ...flags], {
    cwd: PROJECT,
    env: settings,
  });
  const heard = hearing(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said: heard.said,
    says: (what) =>
      Promise.race([
        heard.until(what),
        ended.then((code): never => {
          throw new Error(`It ended with ${String(code)} and never said ${String(what)}:\n${heard.said()}`);
        }),
      ]),
    signal: (name) => void child.kill(name),
    ended,
  };
}

export interface Demo extends Running {
  /** The Playground's address; the bot's own without one. */
  readonly url: string;
}

/** The demo in a folder of its own, on free ports. */
export async function startDemo(
  folder: string,
  flags: readonly string[] = [],
  more: Record<string, string> = {},
): Promise<Demo> {
  const settings = { MODE: 'local', PORT: '0', DATA_DIR: folder, NOW: '2021-11-10T10:00', ...more };
  const demo = run('cli/start.js', settings, ['--playground-port', '0', ...flags]);
  const [, url = ''] = await demo.says(/(http:\/\/localhost:\d+)/);
  return { ...demo, url };
}

function hearing({ stdout, stderr }: ChildProcessWithoutNullStreams) {
  let said = '';
  let listeners: (() => void)[] = [];
  for (const stream of [stdout, stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  return {
    said: () => said,
    until: (what: RegExp) =>
      new Promise<RegExpExecArray>((resolve) => {
        const listen = () => {
          const found = what.exec(said);
          if (!found) return;
          listeners = listeners.filter((one) => one !== listen);
          resolve(found);
        };
        listeners.push(listen);
        listen();
      }),
  };
}
