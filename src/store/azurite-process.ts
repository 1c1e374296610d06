import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive } from './azurite-record';

const patience = 20_000;

/** The pid may belong to another program by now: its command line tells. */
export async function isOurs(pid: number, folder: string): Promise<boolean> {
  const command = await commandLineOf(pid);
  return command.includes('azurite') && command.includes(` --location ${folder} `);
}

async function commandLineOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    const ps = promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
    return ps.then(({ stdout }) => stdout).catch(() => '');
  }
}

/** Starts an Azurite over the folder's data, and gives its process id once it answers. */
export async function startedIn(folder: string, port: number): Promise<number> {
  const log = join(folder, 'azurite.log');
  // A pipe would break with this process, and Azurite with the pipe, before it saved anything.
  const output = await open(log, 'w');
  const child = spawn(process.execPath, [script(), ...flags(folder, port)], {
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  child.unref();
  await output.close();
  await started(child, log);
  if (child.pid === undefined) throw new Error('Azurite has no process id');
  return child.pid;
}

function flags(folder: string, port: number): string[] {
  const address = ['--tableHost', '127.0.0.1', '--tablePort', String(port)];
  return ['--location', folder, '--silent', '--disableTelemetry', ...address];
}

function script(): string {
  try {
    return require.resolve('azurite/dist/src/table/main.js');
  } catch (cause) {
    const why =
      'Local storage needs the package azurite, which is not installed (npm ci --omit=dev leaves it out)';
    throw new Error(`${why}. Install it with npm ci, or set TABLES_URL or TABLES_CONNECTION.`, { cause });
  }
}

async function started(child: ChildProcess, log: string): Promise<void> {
  const giveUp = performance.now() + patience;
  for (;;) {
    const said = await readFile(log, 'utf8');
    if (said.includes('successfully started')) return;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`Azurite did not start: ${said.trim()}`);
    if (performance.now() > giveUp) {
      child.kill('SIGKILL');
      throw new Error(`Azurite did not start within ${patience / 1000} s: ${said.trim()}`);
    }
    await pause(25);
  }
}

/** SIGINT is the one signal on which Azurite saves before it ends. */
export async function stopped(pid: number): Promise<void> {
  const giveUp = performance.now() + patience;
  signal(pid, 'SIGINT');
  while (isAlive(pid)) {
    if (performance.now() > giveUp) {
      signal(pid, 'SIGKILL');
      throw new Error(`Azurite (process ${pid}) did not stop, and was ended; its last writes may be lost`);
    }
    await pause(25);
  }
}

function signal(pid: number, name: 'SIGINT' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}

export function answers(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      settle(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}
