import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { answers, isOurs, startedIn, stopped } from './azurite-process';
import { freePort } from './free-port';
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
    const record = running ?? (await startedOn(folder, port ?? (await freePort())));
    const reused = running !== undefined;
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

async function startedOn(folder: string, port: number): Promise<AzuriteRecord> {
  return { pid: await startedIn(folder, port), port, users: [], handedOver: false };
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
  await stopped(record.pid).catch(() => undefined); // it is ended either way
  return undefined;
}
