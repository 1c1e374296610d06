import { join, resolve } from 'node:path';
import { environment, type Environment, PROJECT } from '../config';
import { readFolder } from '../importing/bundled';
import { inStores } from './in-stores';
import { loadBundle } from './load-bundle';

export interface LoadOptions {
  /** Use this machine's own storage and not an account. */
  readonly local?: boolean;
  readonly replacePeople?: boolean;
}

/** Puts partnerships and plans into the store of the settings, and says of each what it did. */
export async function load(
  folder: string,
  { local = false, replacePeople = false }: LoadOptions,
  env: Environment = environment(),
): Promise<void> {
  const bundle = readFolder(resolve(folder), join(PROJECT, 'plans'));
  await inStores({ local }, env, (stores) =>
    loadBundle(stores, bundle, replacePeople, (line) => void process.stdout.write(`${line}\n`)),
  );
}
