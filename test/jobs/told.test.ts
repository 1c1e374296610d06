import { plainText } from '../../src/cards/plain-text';
import type { PostOutcome } from '../../src/jobs/post';
import type { Person } from '../../src/plan/partnership';
import { createSettled, type Settled } from '../../src/jobs/round';
import { inMemoryStores } from '../../src/store/in-memory';
import { scheme } from '../plan/scheme';
import { aPartnership, aPlan } from '../support/plan-builder';
import { look } from '../support/rounds';

const channel = '19:one@thread.tacv2';
const monday = '2021-11-08T09:00:30.000Z';

const person = (id: string, role: Person['role']): Person => ({
  ...{ id, name: id, agency: 'police', role, guest: false, contact: { nudges: 'off' } },
});

/** A group that Sarah chairs and Meera keeps the register of; the digest is refused, and those named have chats. */
async function standing(
  keeper: Person,
  chats: readonly string[],
  answers: Readonly<Record<string, PostOutcome[]>> = {},
) {
  const stores = inMemoryStores();
  await stores.registers.create(
    aPartnership({
      scheme,
      groups: [
        {
          ...{ id: 'one', name: 'Group one', kind: 'subgroup', aliases: [], members: [], looksAfter: [] },
          ...{ hasChannel: true, chair: 'chair' },
        },
      ],
      posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
      holdings: [{ post: 'chair', person: 'sarah' }],
      guestTenants: ['ealing'],
      people: [keeper, person('sarah', 'chair')],
    }),
  );
  await stores.plans.create(aPlan({ items: [] }));
  await stores.conversations.linkChannel({
    ...{ channel, tenant: 'hounslow', partnership: 'hounslow', group: 'one' },
    at: '2021-11-05T12:00:00.000Z',
  });
  const reach = (conversation: string, member?: string) =>
    stores.conversations.saveReference({ conversation, reference: '{}', ...(member && { member }) });
  await reach(channel);
  for (const member of chats) await reach(`a:${member}`, member);
  let hours = 0;
  const told: string[] = [];
  const looked: string[] = [];
  const { get } = stores.deliveries;
  stores.deliveries.get = (to, occasion) => {
    looked.push(`${to} ${occasion}`);
    return get(to, occasion);
  };
  const settled = createSettled(() => hours * 60 * 60_000);
  const round = (at: string, remembered?: Settled) =>
    look({
      stores,
      at,
      ...(remembered && { settled: remembered }),
      post: ({ conversation }, card): Promise<PostOutcome> => {
        if (conversation === channel) return Promise.resolve({ kind: 'refused', why: 'writing is blocked' });
        const answer = answers[conversation]?.shift();
        if (answer) return Promise.resolve(answer);
        told.push(`${conversation} ${plainText(card)}`);
        return Promise.resolve({ kind: 'sent', activity: 'a1' });
      },
    });
  /** One that remembers its earlier rounds looks once more, at these rows. */
  const remembering = async (at: string) => {
    looked.length = 0;
    await round(at, settled);
    return [...looked];
  };
  const goesBy = (hour: number) => {
    hours += hour;
  };
  return { round, told, reach, remembering, stores, goesBy };
}

const meera = person('meera', 'business manager');
const refused = (who: string): unknown =>
  expect.stringMatching(new RegExp(`^a:${who} Group one.*was not taken`, 's'));

test('of a digest that was refused the business manager is told, once, and nobody else', async () => {
  const { round, told } = await standing(meera, ['meera', 'sarah']);
  await round(monday);
  await round('2021-11-08T09:01:30.000Z');
  expect(told).toEqual([refused('meera')]);
});

test.each<[string, Person]>([
  ['has no chat yet', meera],
  ['has left', { ...meera, left: '2021-11-01' }],
  ['is of another tenant', { ...meera, guest: true, tenant: 'ealing' }],
])('where the business manager %s, the group’s chair is told instead', async (_, keeper) => {
  const { round, told } = await standing(keeper, ['sarah']);
  await round(monday);
  await round('2021-11-08T09:01:30.000Z');
  expect(told).toEqual([refused('sarah')]);
});

test('a business manager who says hello later is told then, and the chair not again', async () => {
  const { round, told, reach } = await standing(meera, ['sarah']);
  await round(monday);
  await reach('a:meera', 'meera');
  await round('2021-11-08T09:01:30.000Z');
  expect(told).toEqual([refused('sarah'), refused('meera')]);
});

test('a business manager who was told and then takes the bot out was told, and the chair need not be', async () => {
  const { round, told, stores } = await standing(meera, ['meera', 'sarah']);
  await round(monday);
  const chat = await stores.conversations.chatOf('meera');
  if (chat) await stores.conversations.forgetReference(chat.conversation, chat);
  await round('2021-11-09T10:00:30.000Z');
  expect(told).toEqual([refused('meera')]);
});

test('what a process remembers of a digest it looks up again an hour later', async () => {
  const { remembering, goesBy } = await standing(meera, ['meera', 'sarah']);
  const ofDigest = (rows: readonly string[]) => rows.filter((row) => row.includes('W45|hounslow|one'));
  await remembering(monday);
  goesBy(0.9);
  expect(ofDigest(await remembering('2021-11-08T09:54:30.000Z'))).toEqual([]);
  goesBy(0.1);
  expect(ofDigest(await remembering('2021-11-08T10:00:30.000Z'))).not.toEqual([]);
});

test('once they were told, a process that remembers it looks at that digest no more', async () => {
  const { told, remembering } = await standing(meera, ['meera', 'sarah']);
  const ofDigest = (rows: readonly string[]) => rows.filter((row) => row.includes('W45|hounslow|one'));
  expect(ofDigest(await remembering(monday))).not.toEqual([]);
  expect(told).toEqual([refused('meera')]);
  expect(ofDigest(await remembering('2021-11-08T09:01:30.000Z'))).toEqual([]);
});

test('a chair whom a busy Teams put off is told in the next round, though the business manager has gone', async () => {
  const { told, remembering } = await standing(meera, ['meera', 'sarah'], {
    'a:meera': [{ kind: 'refused', why: 'not in the conversation' }],
    'a:sarah': [{ kind: 'throttled' }],
  });
  await remembering(monday);
  expect(told).toEqual([]);
  await remembering('2021-11-08T09:01:30.000Z');
  await remembering('2021-11-08T09:02:30.000Z');
  expect(told).toEqual([refused('sarah')]);
});
