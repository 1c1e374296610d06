import { forget, show, tellForgotten, tellHeld } from '../../src/cli/member';
import type { Person, Request } from '../../src/plan/partnership';
import { inMemoryStores } from '../../src/store/in-memory';
import { change } from '../support/writing';
import { aPartnership, aPlan, toRating } from '../support/plan-builder';

const today = '2021-11-10';
const now = '2021-11-10T10:00:00.000Z';
const ann: Person = {
  id: 'ann',
  name: 'Ann Bell',
  title: 'Head of Service',
  agency: 'council',
  role: 'chair',
  guest: false,
  contact: { after: '14:00', notOn: [5] },
};
const bob: Person = { id: 'bob', name: 'Bob Cole', agency: 'police', role: 'business manager', guest: false };
const plan = 'hounslow-2021-23';

const register = aPartnership({
  agencies: [{ id: 'council', name: 'Hounslow Council', kind: 'council', aliases: [] }],
  people: [ann, bob],
  posts: [{ id: 'chair', title: 'Chair of Neglect', aliases: [] }],
  holdings: [{ post: 'chair', person: 'ann', from: '2020-01-01', to: '2021-06-30' }],
});

async function standing() {
  const stores = inMemoryStores();
  await stores.plans.create(aPlan());
  await stores.registers.create(register);
  const of = ({ id, name }: Person) => ({ id, name });
  await change(stores.plans, plan, '1.3', { by: of(ann) });
  await change(stores.plans, plan, '1.3', { by: of(bob), what: toRating('red', 'amber'), why: null });
  await stores.conversations.saveThread('a:1', 'ann', { activities: ['a'], at: now });
  await stores.conversations.saveReference({ conversation: 'a:1', reference: '{}', member: 'ann' });
  await stores.deliveries.put({
    ...{ to: 'ann', occasion: 'nudge|2021-11-10', state: 'sent', holder: 'one', leaseUntil: now, at: now },
  });
  await stores.deliveries.wish({
    ...{ channel: '19:neglect', partnership: 'hounslow', group: 'neglect' },
    ...{ week: '2021-W46', by: 'bob', at: now, posting: 'now' },
    introduction: { text: 'A good month', by: 'ann' },
  });
  const partnership = 'hounslow';
  const saying = async (say: (tell: (line: string) => void) => Promise<void>) => {
    const said: string[] = [];
    await say((line) => said.push(line));
    return said;
  };
  return {
    stores,
    shows: (words: string, given: { partnership?: string; json?: boolean } = {}) =>
      saying((tell) => tellHeld(stores, words, { partnership, ...given }, tell)),
    forgets: (words: string, yes = false) =>
      saying((tell) => tellForgotten(stores, words, { partnership, yes, today }, tell)),
  };
}

const all = [
  'Ann Bell (ann), Hounslow Safeguarding Children Partnership',
  'Register: Head of Service, Hounslow Council, chair, nudged on working days from 14:00, not on Fridays',
  'Posts:',
  '  Chair of Neglect, from 2020-01-01, to 2021-06-30',
  'Groups: none',
  'Answers for: none',
  'Requests: none',
  'Changes asked for: none',
  'Changes made:',
  '  hounslow-2021-23 1.3, 2021-11-10T10:00:00.000Z, by chat: rating: not rated → amber (waiting on police data)',
  'Conversations:',
  '  a:1: memory, activities answered, written 2021-11-10T10:00:00.000Z',
  '  a:1: reference, where to reach them, day not known',
  'Wanted of a digest:',
  '  2021-W46 of 19:neglect, 2021-11-10: introduction “A good month”',
  'Messages of the bot itself:',
  '  nudge, 2021-11-10, sent',
];

const does = [
  '  register: a former member of the same agency, without name, title, role or group',
  '  posts that keep their days: 1',
  '  changes that stay in history, by a former member: 1',
  '  priorities and items that name a former member instead: 0',
  '  requests that go, or lose their name: 0',
  '  conversation rows that go: 2',
  '  records of messages that go: 1',
  '  introductions and other wishes for a digest that stay, by a former member: 1',
];

describe('showing a member', () => {
  test.each(['Ann Bell', 'ann bell', 'ann'])(
    'tells all that is held about them, asked for as %s',
    async (words) => {
      const { shows } = await standing();
      expect(await shows(words)).toEqual(all);
    },
  );

  test('tells machines the same, and nothing about anybody else', async () => {
    const { shows } = await standing();
    const [line = ''] = await shows('Ann Bell', { json: true });
    expect(line).not.toMatch(/Bob|bob/);
    expect(JSON.parse(line)).toEqual({
      partnership: 'hounslow',
      person: { id: 'ann', name: 'Ann Bell' },
      register: ann,
      posts: [{ title: 'Chair of Neglect', from: '2020-01-01', to: '2021-06-30' }],
      groups: [],
      answersFor: [],
      requests: [],
      askedFor: [],
      messages: [expect.objectContaining({ occasion: 'nudge|2021-11-10', state: 'sent' }) as unknown],
      wishes: [
        {
          channel: '19:neglect',
          week: '2021-W46',
          at: now,
          introduction: 'A good month',
        },
      ],
      changes: [
        {
          plan,
          ref: '1.3',
          at: now,
          what: 'rating: not rated → amber',
          why: 'waiting on police data',
          via: 'chat',
        },
      ],
      conversations: [
        { conversation: 'a:1', kind: 'memory', holds: ['activities answered'], at: now },
        { conversation: 'a:1', kind: 'reference', holds: ['where to reach them'] },
      ],
    });
  });

  test('tells what they asked for and were asked about, and names nobody else', async () => {
    const { shows, stores } = await standing();
    const request = { kind: 'more time', plan, ref: '2.1', to: '2021-12-31', asked: today } as const;
    const requests: readonly Request[] = [
      { kind: 'handover', from: 'bob', to: 'ann' },
      { ...request, by: 'ann', why: 'police data is late' },
      { ...request, by: 'bob', answer: { granted: true, by: 'ann', day: today, word: 'agreed' } },
      { ...request, by: 'bob', ref: '1.2' },
    ];
    await stores.registers.replace({ ...register, requests }, 1);
    const after = { to: '2021-12-31', why: null, at: now, day: today, by: bob, askedBy: ann };
    const what = { kind: 'rescheduled', before: null, after } as const;
    await change(stores.plans, plan, '1.1', { by: bob, what, why: null });
    const lines = (await shows('Ann Bell')).join('\n');
    expect(lines).toContain(
      [
        'Requests:',
        '  asked for posts of somebody else',
        '  asked for hounslow-2021-23 2.1 to 2021-12-31, 2021-11-10 (police data is late)',
        '  answered, for hounslow-2021-23 2.1 to 2021-12-31: agreed',
        'Changes asked for:',
        '  hounslow-2021-23 1.1,',
      ].join('\n'),
    );
    expect(lines).not.toMatch(/Bob|1\.2/);
  });

  test('says so where nothing is held, and which partnerships there are', async () => {
    const { shows } = await standing();
    expect(await shows('Cat Dean')).toEqual([
      'Nothing is held about Cat Dean in Hounslow Safeguarding Children Partnership',
    ]);
    await expect(shows('Ann Bell', { partnership: 'kent' })).rejects.toThrow(
      'There is no partnership kent. Held: hounslow',
    );
  });

  test('asks which of two by the same name', async () => {
    const { shows, stores } = await standing();
    const namesake = { ...bob, id: 'ann-2', name: 'Ann Bell' };
    await stores.registers.replace({ ...register, people: [ann, namesake, bob] }, 1);
    await expect(shows('Ann Bell')).rejects.toThrow(
      /say which by id\n {2}Ann Bell: ann\n {2}Ann Bell: ann-2/,
    );
    expect((await shows('ann-2'))[0]).toMatch(/^Ann Bell \(ann-2\)/);
  });
});

describe('forgetting a member', () => {
  test('without --yes only says what it would do', async () => {
    const { forgets, shows } = await standing();
    expect(await forgets('Ann Bell')).toEqual([
      'Ann Bell (ann) would be forgotten in Hounslow Safeguarding Children Partnership:',
      ...does,
      'Nothing was changed. Add --yes to do it: it cannot be taken back.',
    ]);
    expect(await shows('Ann Bell')).toEqual(all);
  });

  test('with --yes does it, and history stays', async () => {
    const { forgets, shows, stores } = await standing();

    const [first, ...said] = await forgets('Ann Bell', true);

    expect(first).toBe('Ann Bell (ann) is forgotten in Hounslow Safeguarding Children Partnership:');
    expect(said.slice(0, does.length)).toEqual(does);
    expect(await shows('Ann Bell')).toEqual([expect.stringMatching(/^Nothing is held about Ann Bell/)]);
    expect(await shows('ann')).toEqual([expect.stringMatching(/^Nothing is held about ann/)]);
    const log = await stores.plans.log(plan);
    expect(log.map(({ by }) => by.name)).toEqual(['a former member', 'Bob Cole']);
    const { people, holdings } = (await stores.registers.register('hounslow'))?.partnership ?? register;
    expect(people[0]).toMatchObject({
      id: expect.stringMatching(/^former-/) as string,
      name: 'a former member',
    });
    expect(holdings).toEqual([
      { post: 'chair', person: people[0]?.id, from: '2020-01-01', to: '2021-06-30' },
    ]);
  });

  test('twice is said to be done, by name and by the new id', async () => {
    const { forgets, stores } = await standing();
    await forgets('Ann Bell', true);
    const held = await stores.registers.register('hounslow');
    expect(await forgets('Ann Bell', true)).toEqual([
      expect.stringMatching(/^Nothing is held about Ann Bell/),
    ]);
    expect(await forgets('a former member', true)).toEqual([expect.stringMatching(/is forgotten already/)]);
    expect(await stores.registers.register('hounslow')).toEqual(held);
  });

  test.each([false, true])('is refused for the last business manager (--yes: %s)', async (yes) => {
    const { forgets, shows } = await standing();
    const before = await shows('Bob Cole');
    await expect(forgets('Bob Cole', yes)).rejects.toThrow('the last business manager');
    expect(await shows('Bob Cole')).toEqual(before);
  });
});

test('nothing is done where it is not clear in which store', async () => {
  const options = { partnership: 'hounslow' };
  await expect(show('Ann Bell', options, {})).rejects.toThrow(/TABLES_URL is needed[^]*--local/);
  await expect(forget('Ann Bell', { ...options, yes: true }, {})).rejects.toThrow(/TABLES_URL is needed/);
});
