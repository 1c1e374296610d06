import { join, resolve } from 'node:path';
import { environment, type Environment, PROJECT, readTablesToFill } from '../config';
import { readFolder } from '../importing/bundled';
import { openTables } from '../tables';
import { loadBundle } from './load-bundle';

export interface LoadOptions {
  /** Into this machine's own storage, and no account. */
  readonly local?: boolean;
  readonly replacePeople?: boolean;
}

/** Puts partnerships and plans into the store of the settings, and says of each what it did. */
export async function load(
  folder: string,
  { local = false, replacePeople = false }: LoadOptions,
  env: Environment = environment(),
): Promise<void> {
  const tables = readTablesToFill(env, local);
  if ('problems' in tables)
    throw new Error(
      `Nothing was loaded: where to is not clear.\n  ${tables.problems.join('\n  ')}\n` +
        'Set an account as env/example.env says, or add --local for the storage of this machine.',
    );
  const bundle = readFolder(resolve(folder), join(PROJECT, 'plans'));
  const { stores, close } = await openTables(tables, { join: true });
  try {
    await loadBundle(stores, bundle, replacePeople, (line) => void process.stdout.write(`${line}\n`));
  } finally {
    await close();
  }
}
