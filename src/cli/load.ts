import { join, resolve } from 'node:path';
import { environment, PROJECT, readTables } from '../config';
import { readFolder } from '../importing/bundled';
import { openTables } from '../tables';

/** Puts partnerships and plans into the store of the settings. What is held already is left as it is, and said to be. */
export async function load(folder: string): Promise<void> {
  const { partnerships, plans } = readFolder(resolve(folder), join(PROJECT, 'plans'));
  const { stores, close } = await openTables(readTables(environment()), { join: true });
  try {
    for (const partnership of partnerships)
      tell(partnership.name, await stores.registers.create(partnership));
    for (const plan of plans) tell(`${plan.id}, ${plan.items.length} items`, await stores.plans.create(plan));
  } finally {
    await close();
  }
}

function tell(what: string, created: boolean): void {
  process.stdout.write(`${created ? 'Loaded' : 'Held already, left as it is'}: ${what}\n`);
}
