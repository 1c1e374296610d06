import { plainText } from '../../src/cards/plain-text';
import { keepNudging } from '../../src/jobs/nudge-posts';
import type { PostOutcome } from '../../src/jobs/post';
import type { Person } from '../../src/plan/partnership';
import type { Delivery } from '../../src/store/delivery-store';
import { inMemoryStores } from '../../src/store/in-memory';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { look } from '../support/rounds';

const person = (id: string): Person => ({ id, name: id, agency: 'police', role: 'member', guest: false });
const dueOn = (ref: string, day: string) =>
  anItem(ref, {
    due: { printed: day, first: day, last: day, precision: 'day' },
    lead: [{ person: 'tom' }],
  });

interface Before {
  /** How Tom's rows of earlier days ended. */
  readonly rows?: Readonly<Record<string, Delivery['state']>>;
  /** The same of a colleague's. */
  readonly colleague?: Readonly<Record<string, Delivery['state']>>;
  /** When Tom's chat with the bot began; null where there is none. */
  readonly chat?: string | null;
}

/** Wednesday 10 November is two weeks before 1.3 is due, Thursday before 1.4; Tom has been nudged since October. */
async function standing({ rows = { '2021-10-06': 'sent' }, colleague = {}, chat = '2021-10-01' }: Before) {
  const stores = inMemoryStores();
  await stores.registers.create(aPartnership({ scheme, people: [person('tom'), person('ann')] }));
  await stores.plans.create(
    aPlan({
      items: [dueOn('1.3', '2021-11-24'), dueOn('1.4', '2021-11-25')],
      period: { printed: '', first: '2021-11-01', last: '2023-03-31' },
    }),
  );
  for (const [to, ofThem] of Object.entries({ tom: rows, ann: colleague }))
    for (const [day, state] of Object.entries(ofThem))
      await stores.deliveries.put({
        ...{ to, occasion: `nudge|${day}`, state, holder: 'one' },
        ...{ leaseUntil: `${day}T10:00:00.000Z`, at: `${day}T10:00:00.000Z` },
      });
  const addBot = (at: string) =>
    stores.conversations.saveReference({
      ...{ conversation: 'chat of tom', reference: '{}', member: 'tom', at },
    });
  if (chat !== null) await addBot(`${chat}T10:00:00.000Z`);
  const posts: string[] = [];
  const kept = keepNudging(stores);
  const looks = async (at: string, answer: PostOutcome = { kind: 'sent', activity: 'a1' }) => {
    const posted = await look({
      stores,
      at,
      kept,
      post: (_, card) => {
        posts.push(plainText(card));
        return Promise.resolve(answer);
      },
    });
    return posted.map(({ kind }) => kind);
  };
  return { stores, posts, looks, addBot };
}

const thursday = '2021-11-11T10:00:00.000Z';
const friday = '2021-11-12T10:00:00.000Z';

/** Which of the two items the one message speaks of. */
const spokenOf = (posts: readonly string[]) =>
  posts.map((post) => ['1.3', '1.4'].filter((ref) => post.includes(ref)).join(' '));

const october = { '2021-10-06': 'sent' } as const;

test.each<[string, Before, string[]]>([
  ['nothing ran the day before: its nudges are in today’s', { rows: october }, ['1.3 1.4']],
  [
    'it was only claimed, as when Teams was busy until midnight',
    { rows: { ...october, '2021-11-10': 'claimed' } },
    ['1.3 1.4'],
  ],
  ['it was missed', { rows: { ...october, '2021-11-10': 'missed' } }, ['1.3 1.4']],
  ['it was sent: never again', { rows: { ...october, '2021-11-10': 'sent' } }, ['1.4']],
  ['it may have arrived: never again', { rows: { ...october, '2021-11-10': 'unknown' } }, ['1.4']],
  ['its process died while it was sending', { rows: { ...october, '2021-11-10': 'sending' } }, ['1.4']],
  [
    'Teams refused it: that is in “delivery health”',
    { rows: { ...october, '2021-11-10': 'refused' } },
    ['1.4'],
  ],
  [
    'a later day arrived, whose message would have had it',
    { rows: { ...october, '2021-11-09': 'claimed', '2021-11-10': 'sent' } },
    ['1.4'],
  ],
  [
    'it would have been their first ever, and a colleague has long been nudged',
    { rows: {}, colleague: october },
    ['1.3 1.4'],
  ],
  ['nobody was ever nudged: the partnership or the bot is new', { rows: {} }, ['1.4']],
  ['the first nudge of anybody was today', { rows: {}, colleague: { '2021-11-11': 'sent' } }, ['1.4']],
  ['they added the bot since', { rows: {}, colleague: october, chat: '2021-11-11' }, ['1.4']],
])('%s', async (_, before, expected) => {
  const { looks, posts } = await standing(before);
  await looks(thursday);
  expect(spokenOf(posts)).toEqual(expected);
});

test('what is made up for is said as things stand today, and once', async () => {
  const { looks, posts } = await standing({});
  expect(await looks(thursday)).toEqual(['sent']);
  expect(posts[0]).toContain('due in 13 days, on 24 November');
  expect(await looks('2021-11-11T10:01:00.000Z')).toEqual([]);
  expect(await looks(friday)).toEqual([]);
});

test('a day that had nothing of its own has a message for what was never said', async () => {
  const { looks, posts } = await standing({ rows: { ...october, '2021-11-10': 'sent' } });
  await looks(friday);
  expect(spokenOf(posts)).toEqual(['1.4']);
});

test('two days on which Teams was busy until midnight are both made up for', async () => {
  const { looks, posts } = await standing({});
  await looks('2021-11-10T10:00:00.000Z', { kind: 'throttled' });
  await looks(thursday, { kind: 'throttled' });
  posts.length = 0;
  await looks(friday);
  expect(spokenOf(posts)).toEqual(['1.3 1.4']);
});

test('their rows are read once a day, however often it is looked', async () => {
  const { looks, stores } = await standing({});
  const kept = jest.spyOn(stores.deliveries, 'kept');
  await looks(thursday, { kind: 'throttled' });
  const reads = kept.mock.calls.length;
  await looks('2021-11-11T10:01:00.000Z', { kind: 'throttled' });
  expect(reads).toBe(1);
  expect(kept).toHaveBeenCalledTimes(reads);
});

test('somebody without a chat is nudged at the first look after they have one', async () => {
  const { looks, addBot } = await standing({ chat: null, rows: {} });
  expect(await looks(thursday)).toEqual(['no reference']);
  await addBot('2021-11-11T10:00:30.000Z');
  expect(await looks('2021-11-11T10:01:00.000Z')).toEqual(['sent']);
});
