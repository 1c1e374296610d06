import { plainText } from '../../src/cards/plain-text';
import type { PostOutcome } from '../../src/jobs/post';
import type { Person } from '../../src/plan/partnership';
import type { Delivery } from '../../src/store/delivery-store';
import { readDeliveryHealth } from '../../src/store/delivery-health';
import { inMemoryStores } from '../../src/store/in-memory';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { look } from '../support/rounds';

const meera: Person = {
  id: 'meera',
  name: 'Meera Shah',
  agency: 'council',
  role: 'business manager',
  guest: false,
};
const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };

/** Tom has an item due in two weeks of Wednesday 10 November; he and the business manager have chats with the bot. */
async function standing(answer: PostOutcome, keeper: Person = meera) {
  const stores = inMemoryStores();
  const due = { printed: '', first: '2021-11-24', last: '2021-11-24', precision: 'day' } as const;
  await stores.registers.create(aPartnership({ scheme, people: [keeper, tom] }));
  await stores.plans.create(aPlan({ items: [anItem('1.3', { due, lead: [{ person: 'tom' }] })] }));
  for (const { id } of [keeper, tom])
    await stores.conversations.saveReference({ conversation: `a:${id}`, reference: '{}', member: id });
  const told: string[] = [];
  const looks = (at: string) =>
    look({
      stores,
      at,
      post: ({ conversation }, card) => {
        if (conversation === 'a:tom') return Promise.resolve(answer);
        told.push(plainText(card));
        return Promise.resolve({ kind: 'sent', activity: 'a1' });
      },
    });
  return { stores, told, looks };
}

const wednesday = '2021-11-10T10:00:00.000Z';
const thursday = '2021-11-11T10:00:00.000Z';

test.each<[PostOutcome, string]>([
  [
    { kind: 'refused', why: 'blocked by the member' },
    'Tom Baines: the message with nudges of 10 November was not taken: they have blocked Plan Steward. They can take that back in Teams.',
  ],
  [
    { kind: 'refused', why: 'not in the conversation' },
    'was not taken: they have taken Plan Steward out. Ask them to add Plan Steward in Teams again and say hello to it.',
  ],
  [
    { kind: 'unknown', why: 'connection lost' },
    'may not have arrived: Teams did not say. Ask them; “what do I owe” shows them the same.',
  ],
])(
  'where a lead’s nudges end as %j, the business manager is told the next day, once',
  async (answer, says) => {
    const { told, looks } = await standing(answer);
    await looks(wednesday);
    expect(told).toEqual([]);
    await looks('2021-11-11T09:29:00.000Z');
    expect(told).toEqual([]);
    await looks(thursday);
    await looks('2021-11-11T10:01:00.000Z');
    await looks('2021-11-12T10:00:00.000Z');
    expect(told).toEqual([expect.stringContaining(says)]);
  },
);

test('where everything arrived, nobody is told anything', async () => {
  const { told, looks } = await standing({ kind: 'sent', activity: 'a2' });
  await looks(wednesday);
  await looks(thursday);
  expect(told).toEqual([]);
});

test('what a process that died was sending is told as what may not have arrived', async () => {
  const { stores, told, looks } = await standing({ kind: 'sent', activity: 'a2' });
  const row: Delivery = {
    ...{ to: 'tom', occasion: 'nudge|2021-11-10', state: 'sending', holder: 'gone' },
    ...{ leaseUntil: '2021-11-10T10:02:00.000Z', at: wednesday },
  };
  await stores.deliveries.put(row);
  await looks(thursday);
  expect(told).toEqual([expect.stringContaining('10 November may not have arrived')]);
});

test('what did not arrive over a weekend of silence is told on the first working day after it', async () => {
  const { stores, told, looks } = await standing({ kind: 'sent', activity: 'a2' });
  await looks('2021-11-12T10:00:00.000Z');
  const row: Delivery = {
    ...{ to: 'tom', occasion: 'nudge|2021-11-12', state: 'refused', why: 'not allowed', holder: 'one' },
    ...{ leaseUntil: '2021-11-12T12:02:00.000Z', at: '2021-11-12T12:00:00.000Z' },
  };
  const held = await stores.deliveries.get('tom', 'nudge|2021-11-12');
  await stores.deliveries.put(row, held?.etag);
  await looks('2021-11-13T10:00:00.000Z');
  await looks('2021-11-14T10:00:00.000Z');
  expect(told).toEqual([]);
  await looks('2021-11-15T10:00:00.000Z');
  expect(told).toEqual([expect.stringContaining('12 November was not taken')]);
});

test('a business manager who turned their own nudges off is told all the same', async () => {
  const quiet: Person = { ...meera, contact: { nudges: 'off' } };
  const { told, looks } = await standing({ kind: 'refused', why: 'not allowed' }, quiet);
  await looks(wednesday);
  await looks(thursday);
  expect(told).toHaveLength(1);
});

test('nobody else is told', async () => {
  const { told, looks } = await standing(
    { kind: 'refused', why: 'not allowed' },
    { ...meera, role: 'member' },
  );
  await looks(wednesday);
  await looks(thursday);
  expect(told).toEqual([]);
});

test.each<[string, Pick<Delivery, 'state' | 'why'>]>([
  ['was not taken', { state: 'refused', why: 'blocked by the member' }],
  ['was only claimed: Teams was busy until midnight', { state: 'claimed' }],
])('where the word of it %s, it is told on the next day that it can be', async (_, became) => {
  const { stores, told, looks } = await standing({ kind: 'refused', why: 'not allowed' });
  await looks(wednesday);
  await stores.deliveries.put({
    ...{ to: 'meera', occasion: 'undelivered|2021-11-11', holder: 'one', at: thursday, ...became },
    leaseUntil: '2021-11-12T23:59:00.000Z',
  });
  await looks('2021-11-12T10:00:00.000Z');
  expect(told).toEqual([expect.stringContaining('the message with nudges of 10 November')]);
});

test('what another partnership’s bot wrote to somebody of its tenant is not told here', async () => {
  const { stores, told, looks } = await standing({ kind: 'sent', activity: 'a2' });
  const held = await stores.registers.register('hounslow');
  const guest: Person = { ...tom, id: 'ann', name: 'Ann Guest', guest: true, tenant: 'ealing' };
  const { partnership, revision } = held!;
  const people = [...partnership.people, guest];
  await stores.registers.replace({ ...partnership, guestTenants: ['ealing'], people }, revision);
  await stores.deliveries.put({
    ...{ to: 'ann', occasion: 'nudge|2021-11-10', state: 'refused', why: 'blocked by the member' },
    ...{ holder: 'one', leaseUntil: wednesday, at: wednesday },
  });
  await looks(thursday);
  expect(told).toEqual([]);
  const now = { at: thursday, day: '2021-11-11', time: '10:00' };
  const health = await readDeliveryHealth(stores, { ...partnership, guestTenants: ['ealing'], people }, now);
  expect(health.messages).toEqual([]);
});
