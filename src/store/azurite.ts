import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { createServer, connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { forgetRecord, isAlive, locked, readRecord, writeRecord, type AzuriteRecord } from './azurite-record';

export interface AzuriteOptions {
  /** Where its data is kept, with its record and its log. */
  readonly folder: string;
  /** A free one where none is given. */
  readonly port?: number;
  /** Use one that runs, and never stop one that somebody else started, not even one that a crash left behind. */
  readonly join?: boolean;
}

export interface Azurite {
  readonly connectionString: string;
  readonly port: number;
  readonly pid: number;
  /** It ran already: another process uses it, or a crash left it behind. */
  readonly reused: boolean;
  /** Waits until everything is on disk. Where others still use it, it is left to them. */
  stop(): Promise<void>;
}

/** Every Azurite has this account and key; they are printed in its documentation and open nothing else. */
const account = 'devstoreaccount1';
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const patience = 20_000;

/**
 * Table Storage on this machine: Azurite as a child in a process group of its own, so that a Ctrl-C does not end
 * it before the last write. The folder's running one is used where there is one, also after a crash.
 */
export async function startAzurite({
  folder: given,
  port,
  join: joins = false,
}: AzuriteOptions): Promise<Azurite> {
  const folder = resolve(given);
  await mkdir(folder, { recursive: true });
  return locked(folder, async () => {
    const running = await runningIn(folder);
    const { record, reused } = running
      ? { record: running, reused: true }
      : { record: await startedIn(folder, port ?? (await freePort())), reused: false };
    const { pid } = record;
    await writeRecord(folder, { ...record, users: [...record.users, process.pid] });
    const mine = !reused || !joins;
    return {
      connectionString: connectionStringOf(record.port),
      port: record.port,
      pid,
      reused,
      stop: () => locked(folder, () => leave(folder, pid, mine)),
    };
  });
}

function connectionStringOf(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/${account}`;
  return `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};TableEndpoint=${endpoint};`;
}

async function leave(folder: string, pid: number, mine: boolean): Promise<void> {
  const record = await readRecord(folder);
  if (record?.pid !== pid) return; // it went, and perhaps another came
  const others = withoutOne(record.users, process.pid).filter(isAlive);
  if (others.length > 0) {
    await writeRecord(folder, { ...record, users: others, handedOver: record.handedOver || mine });
  } else if (mine || record.handedOver) {
    await stopped(pid);
    await forgetRecord(folder);
  } else {
    await writeRecord(folder, { ...record, users: [] });
  }
}

/** A process may have started it twice over, and leaves it twice. */
function withoutOne(users: readonly number[], user: number): readonly number[] {
  const at = users.indexOf(user);
  return users.filter((_, index) => index !== at);
}

/** The folder's own Azurite, if it runs and answers; one that hangs is ended. */
async function runningIn(folder: string): Promise<AzuriteRecord | undefined> {
  const record = await readRecord(folder);
  if (!record || !isAlive(record.pid) || !(await isOurs(record.pid, folder))) return undefined;
  if (await answers(record.port)) return { ...record, users: record.users.filter(isAlive) };
  await stopped(record.pid);
  return undefined;
}

/** The pid may long belong to another program: its command line tells. */
async function isOurs(pid: number, folder: string): Promise<boolean> {
  const command = await commandLineOf(pid);
  return command.includes('azurite') && command.includes(folder);
}

async function commandLineOf(pid: number): Promise<string> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    const ps = promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]);
    return ps.then(({ stdout }) => stdout).catch(() => '');
  }
}

async function startedIn(folder: string, port: number): Promise<AzuriteRecord> {
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
  return { pid: child.pid, port, users: [], handedOver: false };
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
async function stopped(pid: number): Promise<void> {
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

function answers(port: number): Promise<boolean> {
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

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? settle(address.port) : fail(new Error('No port')),
      );
    });
  });
}
