import { type Environment, readTablesToFill } from '../config';
import type { Day } from '../plan/day';
import type { Stores } from '../store/stores';
import { openTables } from '../tables';
import { momentOf } from './workplace';

/** Work on the account of the settings, or on this machine's storage where `local` asks for it; told what is missing, it does nothing. */
export async function inStores(
  { local = false }: { readonly local?: boolean },
  env: Environment,
  work: (stores: Stores, today: Day) => Promise<void>,
): Promise<void> {
  const tables = readTablesToFill(env, local);
  if ('problems' in tables)
    throw new Error(
      `Nothing was done: where the register is kept is not clear.\n  ${tables.problems.join('\n  ')}\n` +
        'Set an account as env/example.env says, or add --local for the storage of this machine.',
    );
  const { stores, close } = await openTables(tables, { join: true });
  try {
    await work(stores, momentOf(undefined, tables.kind !== 'data folder').day);
  } finally {
    await close();
  }
}
