import { memoryTables } from './memory-table';
import { storesOver } from './stores-over';
import type { Stores } from './stores';
import type { OnCall } from './table';

/** Stores that live and end with this process, and promise all that those on Table Storage do. */
export function inMemoryStores(onCall?: OnCall): Stores {
  return storesOver(memoryTables(onCall));
}
