import { readFile, rm, stat, writeFile } from 'node:fs/promises';
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

/** Starting takes 20 s at the very most; whoever holds the lock for longer is not coming back. */
const patience = 30_000;

/** One process at a time starts, joins or leaves a folder's Azurite; a lock whose process is gone does not count. */
export async function locked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'azurite.lock');
  while (!(await taken(lock))) {
    if (await abandoned(lock)) await rm(lock, { force: true });
    else await pause(25);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Its process is gone, or it was held too long; an empty one, left by a crash, counts for a second. */
async function abandoned(lock: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(lock, 'utf8'));
    const held = Date.now() - (await stat(lock)).mtimeMs;
    return holder ? !isAlive(holder) || held > patience : held > 1_000;
  } catch {
    return false; // it was released just now
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
