import type { Azurite } from '../../src/store/azurite';
import { testAzurite } from '../support/azurite';
import { killedMonday } from './killed';
import { allOf } from './monday';
import { wrongOnAzurite } from './on-azurite';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await testAzurite();
});
afterAll(() => azurite.stop());

/** A few of each; `npm run chaos` does hundreds. */
test('on Table Storage: whoever fails, how and where, no digest twice and none silently missing', async () => {
  const wrong = wrongOnAzurite(azurite.connectionString, [11, 12, 13, 14, 15]);
  expect(await allOf(wrong)).toEqual([]);
}, 60_000);

test('real processes, killed while they post: no digest twice and none silently missing', async () => {
  expect(await killedMonday(azurite.connectionString, 1)).toEqual([]);
}, 60_000);
