import { type Environment, readTablesToFill } from '../config';
import type { Day } from '../plan/day';
import type { Stores } from '../store/stores';
import { openTables } from '../tables';
import { momentOf } from './workplace';

/** Does work in the account of the settings, or in this machine's storage where `local` asks for it. Where a setting is missing it says so and does nothing. */
export async function inStores(
  { local = false }: { readonly local?: boolean },
  env: Environment,
  work: (stores: Stores, today: Day) => Promise<void>,
): Promise<void> {
  const tables = readTablesToFill(env, local);
  if ('problems' in tables)
    throw new Error(
      `Nothing was done: it is not clear which store is meant.\n  ${tables.problems.join('\n  ')}\n` +
        'Set an account as env/example.env says, or add --local for the storage of this machine.',
    );
  const { stores, close } = await openTables(tables, { join: true });
  try {
    await work(stores, momentOf(undefined, tables.kind !== 'data folder').day);
  } finally {
    await close();
  }
}
