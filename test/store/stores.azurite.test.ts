import type { Azurite } from '../../src/store/azurite';
import { tableStores } from '../../src/store/azure-tables';
import { testAzurite } from '../support/azurite';
import { storeContract, type Place } from './contract';
import { privacyContract } from './privacy-contract';

describe('the stores on Table Storage', () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await testAzurite();
    await tableStores(azurite).prepare();
  });
  afterAll(() => azurite.stop());

  const place = (): Place => ({ process: (onCall) => tableStores(azurite, onCall ? { onCall } : {}) });
  storeContract(place);
  privacyContract(place);
});
