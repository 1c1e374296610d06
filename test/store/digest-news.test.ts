import { backThen, readDigest } from '../../src/store/digest-news';
import { digestOccasion } from '../../src/store/delivery-store';
import { inMemoryStores } from '../../src/store/in-memory';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan, toRating } from '../support/plan-builder';
import { change } from '../support/writing';

const channel = '19:one@thread.tacv2';
const group = {
  ...{ id: 'one', name: 'Group one', kind: 'subgroup' as const, aliases: [], members: [], hasChannel: true },
  looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
};
const partnership = aPartnership({ scheme, groups: [group] });

/** Stores with a plan, the group's channel, and a digest posted there at each moment, each having told so many changes. */
async function standing(...posts: readonly (readonly [week: string, at: string, revision: number])[]) {
  const stores = inMemoryStores();
  await stores.plans.create(aPlan({ items: [anItem('1.1'), anItem('1.2')] }));
  await stores.conversations.linkChannel({
    ...{ channel, tenant: partnership.tenant, partnership: partnership.id, group: 'one' },
    at: '2021-01-04T12:00:00.000Z',
  });
  for (const [week, at, revision] of posts)
    await stores.deliveries.put({
      ...{
        to: channel,
        occasion: digestOccasion({ partnership: partnership.id, group: 'one' }, week),
        state: 'sent',
        holder: 'x',
        leaseUntil: at,
        at,
      },
      ...{ plan: 'hounslow-2021-23', revision },
    });
  const of = async (today: string) => {
    const held = await stores.plans.plan('hounslow-2021-23');
    return { partnership, plan: held!.plan, group: 'one', today };
  };
  return { stores, of };
}

test('of a moment gone by it tells the plan as it stood, after the last digest before then', async () => {
  const { stores, of } = await standing(
    ['2021-W44', '2021-11-01T09:00:00.000Z', 0],
    ['2021-W45', '2021-11-08T09:00:00.000Z', 1],
    ['2021-W46', '2021-11-15T09:00:00.000Z', 2],
  );
  for (const [ref, day, code] of [
    ['1.1', '2021-11-03', 'red'],
    ['1.2', '2021-11-10', 'amber'],
    ['1.1', '2021-11-12', 'green'],
  ] as const)
    await change(stores.plans, 'hounslow-2021-23', ref, {
      ...{ what: toRating(code), day, at: `${day}T10:00:00.000Z`, operation: `${ref} ${day}` },
    });
  const then = await backThen(stores, await of('2021-11-08'), '2021-11-08T09:00:00.000Z');
  const { digest } = await readDigest(stores, then);
  expect(digest.since).toEqual({ revision: 0, day: '2021-11-01' });
  expect(digest.ratings.map(({ code, items }) => [code, items.map(({ item }) => item.ref)])).toEqual([
    ['red', ['1.1']],
    ['amber', []],
  ]);
});

test('the last digest was posted on the partnership’s day, and not on Greenwich’s', async () => {
  const { stores, of } = await standing(['2021-W27', '2021-07-05T23:30:00.000Z', 0]);
  const { digest } = await readDigest(stores, await of('2021-07-12'));
  expect(digest.since.day).toBe('2021-07-06');
});
