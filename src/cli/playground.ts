import { type ChildProcessWithoutNullStreams as Child, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { environment } from '../config';
import { freePort } from '../store/free-port';
import { PLAYGROUND_FILE } from './playground-file';

export interface PlaygroundOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The port the bot listens on. */
  readonly bot: number;
  /** The file it writes its own log to. */
  readonly log: string;
}

export interface Playground {
  /** What to open in a browser. */
  readonly url: string;
  /** Fails when it ends by itself. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/**
 * Runs the Agents Playground as a child process, for this machine only. It is in a process group of its own, so that Ctrl-C
 * stops the bot first, and it ends with this process however this one ends.
 */
export async function startPlayground({ port: wanted, bot, log }: PlaygroundOptions): Promise<Playground> {
  const port = wanted === 0 ? await freePort() : wanted;
  const endpoint = `http://127.0.0.1:${bot}/api/messages`;
  const flags = ['-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, ['--require', guard(), script(), ...flags], {
    cwd: path.dirname(PLAYGROUND_FILE),
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...environment(), TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_LOGFILE: log },
  });
  const ended = endOf(child);
  ended.catch(() => undefined);
  await Promise.race([listening(child, port), ended]);
  return {
    url: `http://localhost:${port}`,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL'); // it keeps nothing
      await gone;
    },
  };
}

/** Waits until the Playground says that it listens; it quietly takes another port where its own is taken. */
async function listening({ stdout }: Child, port: number): Promise<void> {
  let said = '';
  for await (const chunk of stdout.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    const found = /Listening on (\d+)/.exec(said)?.[1];
    if (found === String(port)) break;
    if (found) throw new Error(`The Playground could not have port ${port}, and took ${found}`);
  }
  stdout.resume();
}

/** Rejects when the Playground ends, which is a fault while it is wanted. It says nothing of a bad settings file, so we do. */
async function endOf(child: Child): Promise<never> {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  await once(child, 'exit');
  throw new Error(`The Playground ended. ${said.trim() || `Is ${PLAYGROUND_FILE} as it wants it?`}`);
}

/** Built beside this file. */
function guard(): string {
  return path.join(__dirname, 'playground-guard.js');
}

function script(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (cause) {
    throw new Error(
      'the Playground is not installed: npm start wants the development packages too (npm ci)',
      {
        cause,
      },
    );
  }
}
