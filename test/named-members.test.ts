import fc from 'fast-check';
import { digestCard } from '../src/cards/digest-card';
import { plainText } from '../src/cards/plain-text';
import type { Reply, Turn } from '../src/features/feature';
import { readDigest } from '../src/store/digest-news';
import { places, worldOf, type World } from './support/hidden-world';

const plan = 'hounslow-2021-23';

/** What people ask, of what is hidden and of everything else, in this order so that each may go on from the one before. */
const questions: readonly string[] = [
  ...[
    'hello',
    'help',
    'what are our priorities',
    'what plans are there',
    'groups',
    'acronyms',
    'NJR',
    'what is the NJR',
  ],
  ...[
    "what's red?",
    'what’s overdue',
    'whats overdue',
    'how many reds',
    'how many are not rated',
    'show everything',
    'more',
  ],
  ...[
    'due next month',
    'due by christmas',
    'by priority',
    'reds by group',
    'what has no lead',
    'anything amber',
    'exceptions',
  ],
  ...[
    '2.1',
    '2.2',
    '2.9',
    '1.4',
    '1.4.a',
    '2.S1',
    '1.1',
    'status of 2.1',
    'history of 2.1',
    'history of 1.4',
    'and 2.2?',
  ],
  ...[
    'how late is 2.1',
    'why is 2.1 red',
    'who leads 2.1',
    'who leads P2',
    'who leads the priority on crossings',
  ],
  ...[
    'P2',
    'priority 2',
    'what’s red in P2',
    'whats in part B',
    'how many in P2',
    'what is P2 about',
    'P9',
    "what's red in P9",
  ],
  ...[
    'nightjar',
    'nigthjar',
    'nightjar toolkit',
    'status of the nightjar toolkit',
    'kestrel findings',
    'publish the kestrel',
  ],
  ...[
    'publish the toolkit',
    'audit',
    'anything about crossings',
    'what about the nightbird theme',
    'the dark book',
    'red in the dark book',
  ],
  ...[
    'what do I owe',
    'what’s Owen got',
    'what does Tom owe',
    'what does the exploitation group owe',
    'exploitation actions',
  ],
  ...[
    'who is in exploitation',
    'who chairs exploitation',
    'digest for exploitation',
    'digest for neglect',
    'send me the digest',
  ],
  ...[
    "what's changed since september",
    'what changed this month',
    'what moved from not rated to red this month',
    'what became red since august',
  ],
  ...['success measures', 'measures for P2', 'noted issues', 'evidence for P2', 'core business', 'outcomes'],
  ...[
    'set 2.1 to green',
    'yes',
    'set 1.4 to green',
    'note on 2.2: agreed at the group',
    'nightjar toolkit is done',
    'undo',
    'no',
  ],
  ...[
    'assign 2.1 to Tom',
    'escalate 2.1 to exploitation because it is late',
    'challenge 2.1: not convincing',
    'push 2.1 to March because of the panel',
  ],
  ...[
    'set all the overdue ones to green',
    'set everything in P2 to green',
    'set all exploitation ones to amber because late',
  ],
  ...[
    'call P2 "the owl file"',
    'difference between P2 and neglect',
    'what is carried over',
    'what’s waiting for me',
    'same for P2',
    'the second one',
  ],
  ...[
    'what does the 2017 plan say about nightjar',
    'priorities of the 2017 plan',
    '9.1 in the 2017 plan',
    '9.1',
    'nightjar nests',
  ],
  ...[
    'difference between the 2017 plan and now on early help',
    'difference between the 2017 plan and now on nightjar',
  ],
  ...[
    'assign 1.1 to Owen',
    'escalate 1.1 to exploitation because it is late',
    'make exploitation named members only',
  ],
];

const ref = (verb: string, of: string) =>
  [verb, { plan, ref: of, seen: 1, operation: `forged ${verb} ${of}` }] as const;
const list = (filter: object, more: object = {}) =>
  ['more', { from: 0, query: { plan, ask: 'items', filter, show: 'list', ...more } }] as const;

/** What no card of theirs holds, sent as if one did. */
const forged: readonly (readonly [verb: string, data: object])[] = [
  ...['2.1', '2.2', '1.4', '1.4.a', '2.9'].flatMap((of) => [
    ref('open', of),
    ref('history', of),
    ref('reopen', of),
  ]),
  ['update', { ...ref('update', '2.1')[1], rating: 'green', why: 'forged' }],
  ['update', { ...ref('update', '1.4')[1], seen: 0, progress: 'done' }],
  ['evidence', { ...ref('evidence', '2.1')[1], text: 'forged' }],
  ['undo', { plan, revision: 4, operation: 'forged undo' }],
  ['confirm', { plan, operation: 'before 2' }],
  ['cancel', { plan, operation: 'before 2' }],
  ['open', { plan: 'hounslow-2017-20', ref: '9.1' }],
  ['history', { plan: 'hounslow-2017-20', ref: '9.1' }],
  list({ priorities: ['2'] }),
  list({ refs: ['2.1', '1.4', '1.1'] }),
  list({ group: 'exploitation' }),
  list({ group: 'panel' }, { by: 'group' }),
  list({ part: 'B' }),
  list({ theme: 'nightjar' }),
  list({ text: 'nightjar' }),
  list({ ratings: ['red'] }, { show: 'count', by: 'priority' }),
  list({ who: { parties: [{ person: 'lead' }] } }),
  list({ became: { rating: 'red' } }),
  ['say', { words: 'status of 2.1' }],
  ['name', { words: 'the owl file', means: { priority: '2', plan } }],
];

const canary = /nightjar|kestrel|nightbird|dark book|\bNJR\b/i;
/** What is shown and what goes with it, but for the plan's own count of changes, which goes on whoever makes them. */
const told = (reply: Reply): string =>
  `${plainText(reply.card)} ${JSON.stringify({ ...reply, understood: null })}`.replace(
    /"(?:seen|revision)":\d+/g,
    '',
  );

const own = 'the group’s own channel';
type At = readonly [who: string, name: keyof typeof places];

/** Each kind of person where what is hidden does not exist for them; `plan/sight.test.ts` has the rest of the table. */
const unaware: readonly At[] = [
  ...['lead', 'other-chair', 'outsider', 'reader'].map((who): At => [who, 'personal']),
  ...['outsider', 'panellist'].map((who): At => [who, own]),
  ['manager', 'another group’s channel'],
  ['member', 'another group’s channel'],
  ['scrutineer', 'a channel of nobody’s'],
  ['manager', 'a group chat'],
  ['chair', 'a group chat'],
];

/** For whom some of it is, where they see it. */
const aware: readonly At[] = [
  ...['manager', 'scrutineer', 'chair', 'member', 'panellist'].map((who): At => [who, 'personal']),
  ...['manager', 'scrutineer', 'chair', 'member'].map((who): At => [who, own]),
];

async function asked(
  world: World,
  who: string,
  where: Turn['conversation'],
  all = questions,
): Promise<string[]> {
  const answers: string[] = [];
  for (const words of all) answers.push(`${words} → ${told(await world.says(words, who, where))}`);
  return answers;
}

describe('to whom it is hidden, the plan answers as if it had never held it', () => {
  let [full, bare] = [] as unknown as [World, World];
  beforeAll(async () => {
    [full, bare] = await Promise.all([worldOf('everything'), worldOf('what everybody sees')]);
  });

  test.each(unaware)('%s in %s, whatever is asked', async (who, name) => {
    const where = places[name];
    expect(await asked(full, who, where)).toEqual(await asked(bare, who, where));
  });

  test.each(unaware)('%s in %s, whatever is pressed', async (who, name) => {
    const where = places[name];
    for (const [verb, data] of forged) {
      const [one, other] = [
        await full.presses(verb, data, who, where),
        await bare.presses(verb, data, who, where),
      ];
      expect([verb, data, told(one)]).toEqual([verb, data, told(other)]);
    }
    expect(await full.stores.plans.history(plan, '2.1')).toHaveLength(2);
    expect(await full.stores.plans.history(plan, '1.4')).toHaveLength(1);
  });

  test('neither is it in the digest of another group, posted or printed', async () => {
    const digests = [full, bare].map(async ({ stores, partnership }) => {
      const held = await stores.plans.plan(plan);
      const of = { partnership, plan: held!.plan, group: 'neglect', today: '2021-11-10' };
      const { digest, view } = await readDigest(stores, of);
      return plainText(digestCard(digest, view));
    });
    const [one, other] = await Promise.all(digests);
    expect(one).toBe(other);
    expect(one).toContain('1.1 Publish the neglect toolkit');
  });

  test('in any order, so that whatever was said before is gone on from', async () => {
    const order = fc.shuffledSubarray([...questions], { minLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...unaware), order, async ([who, name], said) => {
        const [one, other] = [
          await asked(full, who, places[name], said),
          await asked(bare, who, places[name], said),
        ];
        expect(one).toEqual(other);
      }),
      { numRuns: 8 },
    );
  });
});

describe('for whom it is', () => {
  test.each(aware)('%s in %s sees it', async (who, name) => {
    const where = places[name];
    const answers = await asked(await worldOf('everything'), who, where, [
      'show everything',
      'more',
      'whats overdue',
      'hello',
    ]);
    expect(answers.join('\n')).toMatch(canary);
  });

  test('each group’s is its own: the other group’s stays hidden, and so does theirs in the channel', async () => {
    const world = await worldOf('everything');
    const seen = async (who: string, where: Turn['conversation']) =>
      (await asked(world, who, where)).join('\n');
    // Words of what is hidden that no question has, so that nothing is only said back.
    const [panels, exploitations] = [/kestrel (?:letters|file)/i, /nightjar (?:data|draft|count)/i];
    expect(await seen('member', places.personal)).toMatch(exploitations);
    expect(await seen('member', places.personal)).not.toMatch(panels);
    expect(await seen('panellist', places.personal)).toMatch(panels);
    expect(await seen('panellist', places.personal)).not.toMatch(exploitations);
    expect(await seen('manager', places[own])).toMatch(exploitations);
    expect(await seen('manager', places[own])).not.toMatch(panels);
  });

  test('whatever was shown is forgotten once it is hidden', async () => {
    const world = await worldOf('everything');
    await world.says('set 2.1 to green', 'member', places.personal);
    const held = await world.stores.registers.register('hounslow');
    const groups = held!.partnership.groups.map((group) => ({ ...group, members: [] }));
    await world.stores.registers.replace({ ...held!.partnership, groups }, held!.revision);
    for (const words of ['yes', 'its history', 'the first one', 'more', 'undo'])
      expect(told(await world.says(words, 'member', places.personal))).not.toMatch(/nightjar|2\.1/i);
  });
});
