import path from 'node:path';
import { linkPlaygroundChannels, readPlaygroundFile } from '../../src/cli/playground-file';
import { readBundled } from '../../src/importing/bundled';
import { seedPlans } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';

const bundle = readBundled(path.join(__dirname, '..', '..', 'plans'));

async function stores() {
  const kept = inMemoryStores();
  await seedPlans(kept, bundle);
  return kept;
}

test('the six people of the Playground are the register’s, by name and id', () => {
  const { tenantId, currentUser, users } = readPlaygroundFile();
  const hounslow = bundle.partnerships.find(({ tenant }) => tenant === tenantId);
  expect([currentUser, ...users].map(({ name, aadObjectId }) => ({ name, id: aadObjectId }))).toEqual(
    hounslow?.people.slice(0, 6).map(({ name, id }) => ({ name, id })),
  );
});

test('its channel is the channel of the group it is named after', async () => {
  const file = readPlaygroundFile();
  const kept = await stores();
  await linkPlaygroundChannels(file, kept, '2021-11-10');
  const channel = file.team.channels[0]?.id ?? '';
  expect(await kept.conversations.channel(file.tenantId, channel)).toMatchObject({
    partnership: 'hounslow',
    group: 'safeguarding-effectiveness',
  });
});

test('a channel that is nobody’s stops the demo', async () => {
  const file = {
    ...readPlaygroundFile(),
    team: { channels: [{ id: '19:x@thread.tacv2', name: 'Parking' }] },
  };
  await expect(linkPlaygroundChannels(file, await stores(), '2021-11-10')).rejects.toThrow(
    'No group is called Parking',
  );
});
