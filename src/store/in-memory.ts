import { memoryTables } from './memory-table';
import { storesOver } from './stores-over';
import type { Stores } from './stores';

/** Stores that live and end with this process, and promise all that those on Table Storage do. */
export function inMemoryStores(): Stores {
  return storesOver(memoryTables());
}
