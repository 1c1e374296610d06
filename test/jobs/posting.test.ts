import { nowAt } from '../../src/clock';
import type { Card } from '../../src/cards/views';
import { plainText } from '../../src/cards/plain-text';
import type { DigestSettings } from '../../src/plan/digest-settings';
import { createPosting } from '../../src/jobs/posting';
import type { PostOutcome } from '../../src/jobs/post';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import { anItem, aPartnership, aPlan, dueIn, rated, toRating } from '../support/plan-builder';
import { change } from '../support/writing';
import { look } from '../support/rounds';
import { scheme } from '../plan/scheme';

const monday = '2021-11-08T09:00:30.000Z';

const partnership = aPartnership({
  scheme,
  groups: ['one', 'two'].map((id) => ({
    id,
    name: `Group ${id}`,
    kind: 'subgroup' as const,
    aliases: [],
    members: [],
    looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
    hasChannel: true,
  })),
});

const week45 = 'week|2021-W45|hounslow|one';
const week45OfTwo = 'week|2021-W45|hounslow|two';
const linked = '2021-11-05T12:00:00.000Z';
const ofOne = '19:one@thread.tacv2';
const ofTwo = '19:two@thread.tacv2';

/** Stores with a red item, two linked channels, and a room of posts that answers as told. */
async function standing(
  answer: (channel: string) => PostOutcome | Promise<PostOutcome> = () => ({ kind: 'sent', activity: 'a1' }),
) {
  const stores = inMemoryStores();
  await stores.registers.create(partnership);
  await stores.plans.create(aPlan({ items: [rated(dueIn(anItem('1.1'), '2021-09'), 'red', 'no data')] }));
  for (const group of ['one', 'two']) {
    const channel = `19:${group}@thread.tacv2`;
    await stores.conversations.linkChannel({
      channel,
      tenant: partnership.tenant,
      partnership: partnership.id,
      group,
      at: linked,
    });
    await stores.conversations.saveReference({ conversation: channel, reference: '{}' });
  }
  const posts: { channel: string; card: Card }[] = [];
  /** Real time stands at the round's own, unless a test moves it on. */
  const clock: { real?: string } = {};
  const run = (at = monday, holder = 'process one', kept = stores) => {
    return look({
      stores: kept,
      at,
      real: () => clock.real ?? at,
      holder,
      post: async (to, card) => {
        posts.push({ channel: to.conversation, card });
        return answer(to.conversation);
      },
    });
  };
  return { stores, posts, run, clock };
}

test('on Monday at nine each linked channel gets its digest, once', async () => {
  const { posts, run } = await standing();
  expect(await run()).toEqual([
    { to: ofOne, occasion: week45, kind: 'sent' },
    { to: ofTwo, occasion: week45OfTwo, kind: 'sent' },
  ]);
  expect(plainText(posts[0]!.card)).toMatch(/Group one.*1\.1/s);
  expect(await run('2021-11-08T09:01:30.000Z')).toEqual([]);
  expect(posts).toHaveLength(2);
});

test('the next Monday is another week', async () => {
  const { posts, run } = await standing();
  await run();
  await run('2021-11-15T09:00:30.000Z');
  expect(posts).toHaveLength(4);
});

test('two processes at the same moment post once, and the other one says that it lost', async () => {
  const { posts, run } = await standing();
  const rounds = await Promise.all([run(monday, 'process one'), run(monday, 'process two')]);
  expect(posts.map((post) => post.channel).sort()).toEqual([ofOne, ofTwo]);
  expect(new Set(rounds.flat().map((one) => one.kind))).toEqual(new Set(['sent', 'lost the claim']));
});

test('a claim that was taken over while its card was composed is lost, and its card is not posted', async () => {
  const { posts, run, stores } = await standing();
  const slow = { ...stores, plans: { ...stores.plans, plan: slowly(stores.plans.plan) } };
  /** The first plan takes three minutes to read, and another process comes by meanwhile. */
  function slowly(plan: Stores['plans']['plan']): Stores['plans']['plan'] {
    let first = true;
    return async (...asked) => {
      if (first) {
        first = false;
        await run('2021-11-08T09:03:31.000Z', 'process two');
      }
      return plan(...asked);
    };
  }
  expect(await run(monday, 'process one', slow)).toEqual([
    { to: ofOne, occasion: week45, kind: 'lost the claim' },
  ]);
  expect(posts.map((post) => post.channel)).toEqual([ofOne, ofTwo]);
});

test('while a post is under way, another process leaves it alone for two minutes', async () => {
  const other: unknown[] = [];
  const { posts, run, stores } = await standing(async (channel) => {
    if (channel === ofOne) other.push(...(await run('2021-11-08T09:02:30.000Z', 'process two')));
    return { kind: 'sent', activity: 'a1' };
  });
  await run();
  expect(other).toEqual([{ to: ofTwo, occasion: week45OfTwo, kind: 'sent' }]);
  expect(posts.map((post) => post.channel)).toEqual([ofOne, ofTwo]);
  expect((await stores.deliveries.get(ofOne, week45))?.delivery.state).toBe('sent');
});

test('a post that took longer than its lease is told as what it was, though another process gave it up', async () => {
  const { run, stores } = await standing(async (channel) => {
    if (channel === ofOne) await run('2021-11-08T09:02:31.000Z', 'process two');
    return { kind: 'sent', activity: 'a1' };
  });
  expect(await run()).toEqual([{ to: ofOne, occasion: week45, kind: 'not recorded', became: 'sent' }]);
  expect((await stores.deliveries.get(ofOne, week45))?.delivery.state).toBe('unknown');
});

test('in a slow round each channel’s lease runs from its own beginning', async () => {
  const { run, stores, clock } = await standing(() => {
    clock.real = '2021-11-08T09:10:00.000Z';
    return { kind: 'sent', activity: 'a1' };
  });
  await run();
  const leaseOf = async (channel: string) =>
    (await stores.deliveries.get(channel, channel === ofOne ? week45 : week45OfTwo))?.delivery.leaseUntil;
  expect(await leaseOf(ofOne)).toBe('2021-11-08T09:02:30.000Z');
  expect(await leaseOf(ofTwo)).toBe('2021-11-08T09:12:00.000Z');
});

test('what was refused is told with its reason, and not tried again that week', async () => {
  const { posts, run, stores } = await standing(() => ({ kind: 'refused', why: 'writing is blocked' }));
  expect((await run())[0]).toEqual({
    to: ofOne,
    occasion: week45,
    kind: 'refused',
    why: 'writing is blocked',
  });
  expect(await run('2021-11-08T10:00:00.000Z')).toEqual([]);
  expect(posts).toHaveLength(2);
  expect((await stores.deliveries.get(ofOne, week45))?.delivery.state).toBe('refused');
});

test.each([
  ['brought back while its refusal was on its way', true, 'sent'],
  ['taken out', false, 'no reference'],
] as const)('a bot that was %s has its way there for the next post, or none', async (_, isBack, next) => {
  const refused = { kind: 'refused', why: 'not in the conversation' } as const;
  const { run, stores, posts } = await standing(async (conversation) => {
    if (posts.length > 2) return { kind: 'sent', activity: 'a1' };
    const back = { conversation, reference: '{}', at: monday };
    if (isBack) await stores.conversations.saveReference(back, 'sure');
    return refused;
  });
  await run();
  expect(await run('2021-11-15T09:00:30.000Z')).toMatchObject([{ kind: next }, { kind: next }]);
});

test('a channel the bot has no way into is told so, and posted to once it has', async () => {
  const { run, stores } = await standing();
  await stores.conversations.forgetReference(ofOne);
  expect((await run())[0]).toEqual({ to: ofOne, occasion: week45, kind: 'no reference' });
  await stores.conversations.saveReference({ conversation: ofOne, reference: '{}' });
  expect(await run('2021-11-08T11:00:00.000Z')).toEqual([{ to: ofOne, occasion: week45, kind: 'sent' }]);
});

describe('when nothing ran for a day from Monday at nine', () => {
  test('it is told once that the digest was missed, and the next Monday tells its news', async () => {
    const { posts, run } = await standing();
    await run();
    expect((await run('2021-11-16T09:00:00.000Z')).map((one) => one.kind)).toEqual(['missed', 'missed']);
    expect(await run('2021-11-16T09:01:00.000Z')).toEqual([]);
    expect(await run('2021-11-22T09:00:00.000Z')).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
    expect(plainText(posts[2]!.card)).toContain('since 8 November');
  });

  test('a process that starts again within that day catches up', async () => {
    const { posts, run } = await standing();
    expect(await run('2021-11-09T08:59:00.000Z')).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
    expect(posts).toHaveLength(2);
  });

  test('two processes tell it once between them', async () => {
    const { run } = await standing();
    await run();
    const tuesday = '2021-11-16T09:00:00.000Z';
    const rounds = await Promise.all([run(tuesday, 'process one'), run(tuesday, 'process two')]);
    expect(rounds.flat()).toHaveLength(2);
  });

  test('what was throttled for a whole day was missed', async () => {
    const { run } = await standing(() => ({ kind: 'throttled' }));
    await run();
    expect((await run('2021-11-09T09:00:00.000Z')).map((one) => one.kind)).toEqual(['missed', 'missed']);
  });

  test('a week that was to be skipped was not missed', async () => {
    const { run, stores } = await standing();
    await run();
    const wished = { partnership: 'hounslow', group: 'one', week: '2021-W46', by: 'sarah', at: monday };
    await stores.deliveries.wish({ channel: ofOne, posting: 'never', ...wished });
    expect(await run('2021-11-16T09:00:00.000Z')).toEqual([
      { to: ofTwo, occasion: 'week|2021-W46|hounslow|two', kind: 'missed' },
    ]);
  });
});

test('a post whose answer was lost is not sent again', async () => {
  const { posts, run } = await standing(() => ({ kind: 'unknown', why: 'connection lost' }));
  expect((await run()).map((one) => one.kind)).toEqual(['unknown', 'unknown']);
  expect(await run('2021-11-08T10:00:00.000Z')).toEqual([]);
  expect(posts).toHaveLength(2);
});

test('a process that died while sending leaves an unknown, not a second post', async () => {
  const died = new Error('the process died');
  const { posts, run, stores } = await standing(() => Promise.reject(died));
  await run();
  expect((await run('2021-11-08T09:05:00.000Z')).map((one) => one.kind)).toEqual(['gave up', 'gave up']);
  expect(posts).toHaveLength(2);
  expect((await stores.deliveries.get(ofOne, week45))?.delivery.state).toBe('unknown');
});

describe('a process that stalls for three minutes between writing that it sends and its post', () => {
  const awake = '2021-11-08T09:03:30.000Z';

  /** What the first process reaches, where the clock and whatever happens go on while it stands still. */
  function stalling(stores: Stores, clock: { real?: string }, meanwhile: () => Promise<unknown>): Stores {
    let mayStall = true;
    const put: Stores['deliveries']['put'] = async (delivery, etag) => {
      const held = await stores.deliveries.put(delivery, etag);
      if (mayStall && delivery.to === ofOne && delivery.state === 'sending') {
        mayStall = false;
        clock.real = awake;
        await meanwhile();
      }
      return held;
    };
    return { ...stores, deliveries: { ...stores.deliveries, put } };
  }
  const countOf = (posts: readonly { channel: string }[]) =>
    posts.filter(({ channel }) => channel === ofOne).length;

  test('posts nothing beside what somebody asked to be posted again', async () => {
    const { posts, run, stores, clock } = await standing();
    const meanwhile = async () => {
      expect(await run(awake, 'process two')).toContainEqual(expect.objectContaining({ kind: 'gave up' }));
      const held = await stores.deliveries.get(ofOne, week45);
      const leaseUntil = '1970-01-01T00:00:00.000Z';
      const asked = { state: 'claimed', holder: 'press', leaseUntil, asked: 'meera' } as const;
      await stores.deliveries.put({ ...held!.delivery, ...asked }, held!.etag);
      await run(awake, 'process two');
    };
    const [first] = await run(monday, 'process one', stalling(stores, clock, meanwhile));
    expect(first).toMatchObject({ to: ofOne, kind: 'lost the claim' });
    expect(countOf(posts)).toBe(1);
    expect((await stores.deliveries.get(ofOne, week45))?.delivery.state).toBe('sent');
  });

  test('leaves it to the next round where nobody came by', async () => {
    const { posts, run, stores, clock } = await standing();
    await run(
      monday,
      'process one',
      stalling(stores, clock, () => Promise.resolve()),
    );
    expect(countOf(posts)).toBe(0);
    clock.real = '2021-11-08T09:04:30.000Z';
    await run('2021-11-08T09:04:30.000Z');
    expect(countOf(posts)).toBe(1);
  });
});

test('what was throttled is posted a minute later', async () => {
  let busy = true;
  const { run } = await standing(() => (busy ? { kind: 'throttled' } : { kind: 'sent', activity: 'a1' }));
  expect((await run()).map((one) => one.kind)).toEqual(['throttled', 'throttled']);
  busy = false;
  expect((await run('2021-11-08T09:01:30.000Z')).map((one) => one.kind)).toEqual(['sent', 'sent']);
});

test('a bot that Teams does not believe posts once it does, and is told as what it is', async () => {
  let believed = false;
  const { run } = await standing(() =>
    believed ? { kind: 'sent', activity: 'a1' } : { kind: 'locked out' },
  );
  expect((await run()).map((one) => one.kind)).toEqual(['locked out', 'locked out']);
  believed = true;
  expect((await run('2021-11-08T11:00:00.000Z')).map((one) => one.kind)).toEqual(['sent', 'sent']);
});

test('one dead channel does not hold up another', async () => {
  const { run } = await standing((channel) => {
    if (channel.includes('one')) throw new Error('gone');
    return { kind: 'sent', activity: 'a1' };
  });
  expect((await run()).map((one) => one.kind)).toEqual(['fault', 'sent']);
});

describe('when the settings change while a digest is under way', () => {
  /** Group one's settings, changed at half past nine on Monday. */
  async function changed({ registers }: Stores, digest: Partial<DigestSettings>) {
    const groups = partnership.groups.map((group) => (group.id === 'one' ? { ...group, digest } : group));
    await registers.replace({ ...partnership, groups }, 1);
  }
  const earlier = { time: '08:00', since: '2021-11-08T09:30:00.000Z' };
  const paused = { pauses: [{ first: '2021-11-08', last: '2021-11-14' }] };

  test.each<[string, Partial<DigestSettings>]>([
    ['another time', earlier],
    ['a pause', paused],
  ])('%s leaves none that had begun untold', async (_, digest) => {
    const { run, stores } = await standing(() => Promise.reject(new Error('the process died')));
    await run();
    await changed(stores, digest);
    expect(await run('2021-11-08T10:00:00.000Z')).toContainEqual({
      to: ofOne,
      occasion: week45,
      kind: 'gave up',
    });
  });

  test.each<[string, Partial<DigestSettings>]>([
    ['another time', earlier],
    ['a pause', paused],
  ])('%s does not undo a press that asks for it again', async (_, digest) => {
    const { run, stores } = await standing(() => ({ kind: 'sent', activity: 'a1' }));
    const leaseUntil = '1970-01-01T00:00:00.000Z';
    const asked = { holder: 'press', leaseUntil, asked: 'meera', at: monday };
    await stores.deliveries.put({ to: ofOne, occasion: week45, state: 'claimed', ...asked });
    await changed(stores, digest);
    expect(await run('2021-11-10T10:00:00.000Z')).toContainEqual({
      to: ofOne,
      occasion: week45,
      kind: 'sent',
    });
  });

  test('a week that is paused and was never begun stays silent, and is posted once it is resumed in time', async () => {
    const { run, stores } = await standing();
    await changed(stores, paused);
    expect(await run()).toEqual([{ to: ofTwo, occasion: week45OfTwo, kind: 'sent' }]);
    await stores.registers.replace(partnership, 2);
    expect(await run('2021-11-08T11:00:00.000Z')).toEqual([{ to: ofOne, occasion: week45, kind: 'sent' }]);
  });
});

test.each([
  ['told to stop', (process: { stop(): void }) => process.stop()],
  ['with ten minutes gone', (process: { wait(): void }) => process.wait()],
])('a round %s begins no other post; the next one, or another process, goes on there', async (_, happens) => {
  const { stores } = await standing();
  const { tenant, id } = partnership;
  for (let index = 0; index < 20; index += 1) {
    const channel = `19:${index}@thread.tacv2`;
    await stores.conversations.linkChannel({ channel, tenant, partnership: id, group: 'one', at: linked });
    await stores.conversations.saveReference({ conversation: channel, reference: '{}' });
  }
  let passed = 0;
  const stops: Promise<void>[] = [];
  const processNamed = (holder: string) =>
    createPosting({
      stores,
      holder,
      post: () => {
        if (stops.length === 0 && passed === 0)
          happens({ stop: () => stops.push(one.stop()), wait: () => (passed = 600_000) });
        return Promise.resolve({ kind: 'sent', activity: 'a1' });
      },
      calendar: () => nowAt(monday),
      real: () => monday,
      elapsed: () => passed,
      wait: () => Promise.resolve(),
    });
  const one = processNamed('one');
  const first = await one.round();
  await Promise.all(stops);
  expect(first.length).toBeLessThan(10);
  const next = await (stops.length > 0 ? processNamed('two') : one).round();
  expect(first.length + next.length).toBe(22);
});

describe('what cannot be read', () => {
  const broken = new Error('a row of a newer version');

  test('of one partnership holds up no other, and is told', async () => {
    const { run, stores, posts } = await standing();
    await stores.registers.create({ ...partnership, id: 'abingdon', tenant: 'a', currentPlan: 'unreadable' });
    const { plan } = stores.plans;
    const plans: Stores['plans'] = {
      ...stores.plans,
      plan: (id) => (id === 'unreadable' ? Promise.reject(broken) : plan(id)),
    };
    expect(await run(monday, 'process one', { ...stores, plans })).toEqual([
      { to: 'abingdon', kind: 'fault', cause: broken },
      { to: ofOne, occasion: week45, kind: 'sent' },
      { to: ofTwo, occasion: week45OfTwo, kind: 'sent' },
    ]);
    expect(posts).toHaveLength(2);
  });

  test('at all ends the round with a fault, and nothing of it is still under way', async () => {
    const { run, stores } = await standing();
    const registers = { ...stores.registers, all: () => Promise.reject(broken) };
    expect(await run(monday, 'process one', { ...stores, registers })).toEqual([
      { to: 'everybody', kind: 'fault', cause: broken },
    ]);
  });
});

test('the week after tells only what is new since', async () => {
  const { posts, run, stores } = await standing();
  await run();
  const last = await stores.deliveries.lastSent(ofOne, { partnership: 'hounslow', group: 'one' });
  expect(last).toMatchObject({ occasion: week45, revision: 0, activity: 'a1' });
  await run('2021-11-15T09:00:30.000Z');
  expect(plainText(posts[2]!.card)).toContain('since 8 November');
});

describe('news', () => {
  const second = '19:second@thread.tacv2';

  /** Makes a second channel group one's. */
  async function linkSecond({ conversations }: Stores) {
    const { tenant, id } = partnership;
    await conversations.linkChannel({ channel: second, tenant, partnership: id, group: 'one', at: linked });
    await conversations.saveReference({ conversation: second, reference: '{}' });
  }

  test('both channels of one group are told the same news in the same round', async () => {
    const { run, posts, stores } = await standing();
    await linkSecond(stores);
    await change(stores.plans, 'hounslow-2021-23', '1.1', {
      what: toRating('amber', 'red'),
      day: '2021-11-07',
    });
    await run();
    const told = (channel: string) =>
      posts.filter((post) => post.channel === channel).map(({ card }) => plainText(card));
    expect(told(ofOne)).toEqual([expect.stringContaining('What moved')]);
    expect(told(second)).toEqual(told(ofOne));
  });

  test('a channel linked later begins with the last 7 days, whatever another was told', async () => {
    const { run, posts, stores } = await standing();
    await run();
    await linkSecond(stores);
    await run('2021-11-15T09:00:30.000Z');
    const first = posts.find(({ channel }) => channel === second);
    expect(first && plainText(first.card)).toContain('the last 7 days');
  });

  test('a new plan begins with the last 7 days: how far the old one was told says nothing about it', async () => {
    const { run, posts, stores } = await standing();
    for (const day of ['2021-11-05', '2021-11-06', '2021-11-07'])
      await change(stores.plans, 'hounslow-2021-23', '1.1', { day, operation: day });
    await run();
    await followOn(stores);
    await change(stores.plans, 'hounslow-2023-25', '1.1', {
      day: '2021-11-14',
      operation: 'first of the new',
    });
    await run('2021-11-15T09:00:30.000Z');
    expect(plainText(posts[2]!.card)).toMatch(/the last 7 days.*What moved/s);
    const delivered = await stores.deliveries.lastSent(ofOne, { partnership: 'hounslow', group: 'one' });
    expect(delivered).toMatchObject({ plan: 'hounslow-2023-25', revision: 1 });
  });

  /** The partnership's next plan, in force. */
  async function followOn({ plans, registers }: Stores) {
    const id = 'hounslow-2023-25';
    await plans.create(aPlan({ id, items: [anItem('1.1')] }));
    const groups = partnership.groups.map((group) => ({
      ...group,
      looksAfter: [{ plan: id, priorities: ['1'] }],
    }));
    await registers.replace(
      { ...partnership, groups, plans: [...partnership.plans, id], currentPlan: id },
      1,
    );
  }
});
