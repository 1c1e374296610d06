import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import type { OnCall } from '../../src/store/table';
import { storeContract, type Place } from './contract';
import { privacyContract } from './privacy-contract';

describe('the stores in memory', () => {
  let listener: OnCall | undefined;
  const tables = memoryTables((operation) => listener?.(operation));

  const place = (): Place => ({
    process(onCall) {
      listener = onCall;
      return storesOver(tables);
    },
  });
  storeContract(place);
  privacyContract(place);
});
