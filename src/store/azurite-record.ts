import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What is known of the Azurite that serves a folder, kept in the folder itself. */
export interface AzuriteRecord {
  readonly pid: number;
  readonly port: number;
  /** The processes that use it. The last one out stops it. */
  readonly users: readonly number[];
  /** Whoever started it left while others still used it, and left it to them. */
  readonly handedOver: boolean;
}

const recordIn = (folder: string) => join(folder, 'azurite.json');

export async function readRecord(folder: string): Promise<AzuriteRecord | undefined> {
  try {
    const { pid, port, users, handedOver } = JSON.parse(
      await readFile(recordIn(folder), 'utf8'),
    ) as Partial<AzuriteRecord>;
    if (!isPid(pid) || !isPid(port) || !Array.isArray(users)) return undefined;
    return { pid, port, users: users.filter(isPid), handedOver: handedOver === true };
  } catch {
    return undefined; // missing, or cut off by a crash: whatever it said is not to be trusted
  }
}

function isPid(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

export async function writeRecord(folder: string, record: AzuriteRecord): Promise<void> {
  await writeFile(recordIn(folder), `${JSON.stringify(record)}\n`);
}

export async function forgetRecord(folder: string): Promise<void> {
  await rm(recordIn(folder), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const patience = 30_000;

/** One process at a time starts, joins or leaves a folder's Azurite; a lock whose process is gone does not count. */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'azurite.lock');
  const giveUp = performance.now() + patience;
  while (!(await taken(lock))) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder && !isAlive(holder)) await rm(lock, { force: true });
    else if (performance.now() > giveUp)
      throw new Error(`${lock} has been held for too long by process ${holder}`);
    else await pause(25);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
