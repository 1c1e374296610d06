import { nowAt } from '../../src/clock';
import type { Delivery } from '../../src/store/delivery-store';
import { readDeliveryHealth } from '../../src/store/delivery-health';
import { inMemoryStores } from '../../src/store/in-memory';
import { aPartnership } from '../support/plan-builder';

const now = nowAt('2021-11-10T15:00:00.000Z');
const person = { id: 'tom', name: 'Tom', agency: 'police', role: 'business manager', guest: false } as const;

async function troubleAfter(...held: readonly Pick<Delivery, 'occasion' | 'state' | 'at'>[]) {
  const stores = inMemoryStores();
  for (const one of held)
    await stores.deliveries.put({ to: 'tom', holder: 'one', leaseUntil: one.at, ...one });
  const { messages } = await readDeliveryHealth(stores, aPartnership({ people: [person] }), now);
  return messages.map(({ trouble }) => trouble.kind);
}

const today = '2021-11-10T09:30:00.000Z';
const yesterday = '2021-11-09T09:30:00.000Z';

test('a list before a meeting that may not have arrived is told, by when it was sent and not by its group', async () => {
  expect(await troubleAfter({ occasion: 'chase|board|2021-12-08', state: 'unknown', at: today })).toEqual([
    'may not have arrived',
  ]);
  expect(
    await troubleAfter(
      { occasion: 'chase|board|2021-12-08', state: 'sent', at: today },
      { occasion: 'chase|executive|2021-11-16', state: 'unknown', at: yesterday },
    ),
  ).toEqual([]);
});

test.each([
  ['sending', yesterday, ['may not have arrived']],
  ['claimed', yesterday, ['missed']],
  ['sending', today, []],
  ['claimed', today, []],
] as const)(
  'a day’s nudges that are still %s at %s: nothing looks at an earlier day’s again',
  async (state, at, told) => {
    expect(await troubleAfter({ occasion: `nudge|${at.slice(0, 10)}`, state, at })).toEqual(told);
  },
);

test('a day’s nudges under way are of today where it is tomorrow in London already', async () => {
  const stores = inMemoryStores();
  const partnership = aPartnership({ people: [person], timeZone: 'Pacific/Auckland' });
  const at = '2021-11-10T20:30:00.000Z';
  for (const state of ['sending', 'claimed'] as const) {
    const row = {
      to: 'tom',
      occasion: 'nudge|2021-11-11',
      state,
      holder: 'one',
      leaseUntil: at,
      at,
    } as const;
    const held = await stores.deliveries.get(row.to, row.occasion);
    await stores.deliveries.put(row, held?.etag);
    const there = nowAt('2021-11-10T20:31:00.000Z', partnership.timeZone);
    expect((await readDeliveryHealth(stores, partnership, there)).messages).toEqual([]);
  }
});
