import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import type { Tables } from '../../src/store/table';
import { storeContract, type Place } from './contract';

describe('the stores in memory', () => {
  let tables: Tables;
  beforeAll(() => {
    tables = memoryTables();
  });

  storeContract((): Place => ({ process: () => storesOver(tables) }));
});
