import { plainText } from '../../src/cards/plain-text';
import type { PostOutcome } from '../../src/jobs/post';
import type { Group, Partnership } from '../../src/plan/partnership';
import { inMemoryStores } from '../../src/store/in-memory';
import { anItem, aPartnership, aPlan, dueIn, rated } from '../support/plan-builder';
import { look } from '../support/rounds';
import { scheme } from '../plan/scheme';

const channel = '19:shared@thread.tacv2';
const monday = '2021-11-08T09:00:30.000Z';
const tuesday = '2021-11-09T12:00:00.000Z';
const thursday = '2021-11-11T16:00:00.000Z';
const friday = '2021-11-12T09:00:30.000Z';

const chair = {
  id: 'sarah',
  name: 'Sarah Okafor',
  agency: 'police',
  role: 'business manager',
  guest: false,
} as const;

/** Two groups that one person chairs: one posts on Mondays, the other on Fridays, with a preview the day before. */
const group = (id: string, weekday: number): Group => ({
  id,
  name: `Group ${id}`,
  kind: 'subgroup',
  aliases: [],
  members: [],
  looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
  hasChannel: true,
  chair: 'chair',
  digest: { weekday },
});

const partnership = aPartnership({
  scheme,
  groups: [group('one', 1), group('two', 5)],
  posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
  holdings: [{ post: 'chair', person: 'sarah' }],
  people: [{ ...chair, contact: { nudges: 'off' } }],
});

/** One channel of group one's, and what is posted there and to the chair. */
async function standing(answer: () => PostOutcome = () => ({ kind: 'sent', activity: 'a1' })) {
  const stores = inMemoryStores();
  const { conversations } = stores;
  await stores.registers.create(partnership);
  await stores.plans.create(aPlan({ items: [rated(dueIn(anItem('1.1'), '2021-09'), 'red', 'no data')] }));
  const link = (of: Partnership, to: string, at = '2021-11-05T12:00:00.000Z') =>
    conversations.linkChannel({ channel, tenant: of.tenant, partnership: of.id, group: to, at });
  await link(partnership, 'one');
  await conversations.saveReference({ conversation: channel, reference: '{}' });
  await conversations.saveReference({ conversation: 'a:sarah', reference: '{}', member: 'sarah' });
  const posted: { to: string; says: string }[] = [];
  const inChannel = () => posted.filter(({ to }) => to === channel).map(({ says }) => says);
  const toChair = () => posted.filter(({ to }) => to === 'a:sarah').map(({ says }) => says);
  const round = (at: string) =>
    look({
      stores,
      at,
      post: ({ conversation }, card) => {
        posted.push({ to: conversation, says: plainText(card) });
        return Promise.resolve(conversation === channel ? answer() : { kind: 'sent', activity: 'a2' });
      },
    });
  return { stores, link, round, inChannel, toChair };
}

describe('a channel handed to another group within the week', () => {
  test('is posted both groups’ digests, each once', async () => {
    const { link, round, inChannel } = await standing();
    await round(monday);
    await link(partnership, 'two', tuesday);
    await round(friday);
    await round('2021-11-12T09:01:30.000Z');
    expect(inChannel()).toEqual([expect.stringContaining('Group one'), expect.stringContaining('Group two')]);
  });

  test('begins its news with the last 7 days: what the other group was told is not theirs', async () => {
    const { link, round, inChannel } = await standing();
    await round(monday);
    await link(partnership, 'two', tuesday);
    await round(friday);
    expect(inChannel()[1]).toContain('the last 7 days');
  });

  test('has a preview for each group, though one person chairs both', async () => {
    const { link, round, toChair } = await standing();
    await round('2021-11-05T16:00:00.000Z');
    await link(partnership, 'two', '2021-11-08T08:00:00.000Z');
    await round(thursday);
    expect(toChair()).toEqual([expect.stringContaining('Group one'), expect.stringContaining('Group two')]);
  });

  const wished = { channel, partnership: partnership.id, week: '2021-W45', by: 'sarah', at: monday };

  test('posts what one group skips for the other', async () => {
    const { stores, link, round, inChannel } = await standing();
    await stores.deliveries.wish({ ...wished, group: 'one', posting: 'never' });
    await round(monday);
    await link(partnership, 'two', tuesday);
    await round(friday);
    expect(inChannel()).toEqual([expect.stringContaining('Group two')]);
  });

  test('posts early only the group’s that was wanted early', async () => {
    const { stores, link, round, inChannel } = await standing();
    await round(monday);
    await link(partnership, 'two', tuesday);
    await stores.deliveries.wish({ ...wished, group: 'one', posting: 'now' });
    await round(tuesday);
    expect(inChannel()).toHaveLength(1);
    await stores.deliveries.wish({ ...wished, group: 'two', posting: 'now' });
    await round('2021-11-09T12:01:00.000Z');
    expect(inChannel()[1]).toContain('Group two');
  });

  test('puts the introduction of one group above no other’s', async () => {
    const { stores, link, round, inChannel } = await standing();
    await stores.deliveries.wish({
      ...wished,
      group: 'one',
      introduction: { text: 'A good month', by: 'sarah' },
    });
    await round(monday);
    await link(partnership, 'two', tuesday);
    await round(friday);
    expect(inChannel().map((says) => says.includes('A good month'))).toEqual([true, false]);
  });

  test('while the first group’s was on its way says that it may not have arrived', async () => {
    const { stores, link, round, inChannel, toChair } = await standing();
    const occasion = 'week|2021-W45|hounslow|one';
    const leaseUntil = '2021-11-08T09:02:00.000Z';
    const sending = {
      to: channel,
      occasion,
      state: 'sending',
      holder: 'gone',
      leaseUntil,
      at: monday,
    } as const;
    await stores.deliveries.put(sending);
    await link(partnership, 'two', monday);
    await round('2021-11-08T09:01:00.000Z');
    expect(toChair()).toEqual([]);
    await round('2021-11-08T09:03:00.000Z');
    await round('2021-11-08T09:04:00.000Z');
    expect(toChair()).toEqual([expect.stringContaining('Group one: this week’s digest')]);
    expect(inChannel()).toEqual([]);
  });

  test('posts the first group’s no more, though somebody had just asked for it again, and says so', async () => {
    const { stores, link, round, inChannel, toChair } = await standing();
    await stores.deliveries.put({
      ...{ to: channel, occasion: 'week|2021-W45|hounslow|one', state: 'claimed', holder: 'press' },
      ...{ leaseUntil: '1970-01-01T00:00:00.000Z', asked: 'sarah', at: monday },
    });
    await link(partnership, 'two', tuesday);
    await round(tuesday);
    await round('2021-11-09T12:01:00.000Z');
    expect(inChannel()).toEqual([]);
    expect(toChair()).toEqual([expect.stringContaining('Group one: this week’s digest')]);
  });

  test('tells of each group’s digest that it was refused', async () => {
    const { link, round, toChair } = await standing(() => ({ kind: 'refused', why: 'writing is blocked' }));
    await round(monday);
    await link(partnership, 'two', tuesday);
    await round(friday);
    expect(toChair()).toEqual([
      expect.stringContaining('Group one: this week’s digest'),
      expect.stringContaining('Group two: this week’s digest'),
    ]);
  });
});

test('a shared channel that two partnerships link is posted both their digests, each once', async () => {
  const { stores, link, round, inChannel } = await standing();
  const theirs = aPartnership({
    ...{ id: 'ealing', tenant: 'ealing', scheme, people: [], posts: [], currentPlan: 'ealing-2021-23' },
    groups: [{ ...group('one', 1), name: 'Ealing group', looksAfter: [] }],
    plans: ['ealing-2021-23'],
  });
  await stores.registers.create(theirs);
  await stores.plans.create(aPlan({ id: 'ealing-2021-23', partnership: 'ealing', items: [] }));
  await link(theirs, 'one');
  await round(monday);
  await round('2021-11-08T09:01:30.000Z');
  expect(inChannel().toSorted()).toEqual([
    expect.stringContaining('Ealing group'),
    expect.stringContaining('Group one'),
  ]);
});
