import { createApp } from '../../src/app';
import { instantOf, nowAt } from '../../src/clock';
import type { App, Reply, Turn } from '../../src/features/feature';
import type { Command } from '../../src/plan/command';
import type { Group, Partnership, Person, Role } from '../../src/plan/partnership';
import type { Plan } from '../../src/plan/plan';
import { changePlan } from '../../src/store/change-plan';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan, dueIn } from './plan-builder';

/*
 * Two worlds that differ in one thing: one holds what is for two groups' named members only, the other never held it.
 * Hidden are P2 (Exploitation's), and 1.4 with what stands under it (the Panel's, in a priority of everybody's),
 * and P9 of the plan before.
 * Their words are used nowhere else: nightjar, kestrel.
 */

const planId = 'hounslow-2021-23';
const now = nowAt(instantOf('2021-11-10T10:00'));

export const people: readonly Person[] = [
  person('manager', 'Meera Shah', 'business manager'),
  person('scrutineer', 'Ann Wright', 'scrutineer'),
  person('chair', 'Ruth Vaughan', 'chair'),
  person('member', 'Anna Webb', 'member'),
  person('panellist', 'Liz Morgan', 'member'),
  /** Leads 2.1 and sits in another group: not a named member. */
  person('lead', 'Owen Hart', 'member'),
  person('other-chair', 'Sarah Okafor', 'chair'),
  person('outsider', 'Tom Baines', 'member'),
  person('reader', 'Priya Nair', 'reader'),
];

function person(id: string, name: string, role: Role): Person {
  return { id, name, agency: 'council', role, guest: false };
}

function group(id: string, name: string, given: Partial<Group>): Group {
  return { id, name, kind: 'subgroup', aliases: [], members: [], looksAfter: [], hasChannel: true, ...given };
}

const older = 'hounslow-2017-20';
const care = (...priorities: string[]) => ({ looksAfter: [{ plan: planId, priorities }] });

const open = aPartnership({
  plans: [planId, older],
  scheme,
  people,
  agencies: [{ id: 'council', name: 'Council', kind: 'council', aliases: [] }],
  posts: [
    { id: 'chair-of-exploitation', title: 'Chair of Exploitation', aliases: [] },
    { id: 'chair-of-neglect', title: 'Chair of Neglect', aliases: [] },
  ],
  holdings: [
    { post: 'chair-of-exploitation', person: 'chair' },
    { post: 'chair-of-neglect', person: 'other-chair' },
  ],
  groups: [
    group('neglect', 'Neglect Sub-Group', {
      chair: 'chair-of-neglect',
      members: ['outsider', 'lead'],
      ...care('1'),
    }),
    group('exploitation', 'Exploitation Sub-Group', { chair: 'chair-of-exploitation', members: ['member'] }),
    group('panel', 'Case Review Panel', { kind: 'panel', members: ['panellist'] }),
  ],
  meetings: [{ group: 'neglect', day: '2021-12-08' }],
});

const visible = aPlan({
  priorities: [priority('1', 'Neglect'), priority('3', 'Early Help')],
  items: [
    dueIn(anItem('1.1', { text: 'Publish the neglect toolkit', lead: [{ person: 'outsider' }] }), '2021-09'),
    dueIn(anItem('1.2', { text: 'Audit thirty case files' }), '2021-12'),
    anItem('1.3', { text: 'Agree the threshold document', contributors: [{ person: 'member' }] }),
    anItem('1.S1', { kind: 'success measure', text: 'Fewer repeat plans' }),
    anItem('3.1', { text: 'Open two family hubs', lead: [{ person: 'lead' }] }),
  ],
});

function priority(id: string, title: string): Plan['priorities'][number] {
  return { id, title, aliases: [], jointWith: [], lead: [], accountable: [] };
}

const hiddenIn1 = [
  dueIn(anItem('1.4', { text: 'Publish the kestrel findings', group: 'panel' }), '2021-08'),
  anItem('1.4.a', { kind: 'sub-point', parent: '1.4', text: 'Send kestrel letters' }),
];

const whole: Plan = {
  ...visible,
  priorities: [
    priority('1', 'Neglect'),
    { ...priority('2', 'Nightjar Crossings'), part: 'B', lead: [{ person: 'lead' }] },
    priority('3', 'Early Help'),
  ],
  parts: [{ id: 'B', title: 'Nightjar work', printed: 'Part B' }],
  items: [
    ...visible.items.slice(0, 3),
    ...hiddenIn1,
    visible.items[3]!,
    dueIn(
      anItem('2.1', {
        text: 'Publish the nightjar toolkit',
        lead: [{ person: 'lead' }],
        contributors: [{ person: 'outsider' }],
        themes: ['nightjar'],
      }),
      '2021-10',
    ),
    dueIn(anItem('2.2', { text: 'Audit nightjar crossings with NJR' }), '2021-12'),
    anItem('2.S1', { kind: 'success measure', text: 'Fewer nightjar crossings' }),
    visible.items[4]!,
  ],
  themes: [{ id: 'nightjar', title: 'Nightjar', aliases: ['nightbird'] }],
  acronyms: [{ short: 'NJR', long: 'nightjar review' }],
  issues: [
    { kind: 'unclear', text: 'The nightjar dates contradict each other', refs: ['2.1'] },
    { kind: 'lost text', text: 'A line about the nightjar is cut off', refs: [] },
  ],
};

const visibleBefore = aPlan({
  id: older,
  title: 'Business Plan 2017-20',
  aliases: ['2017 plan'],
  period: { printed: '2017/20', first: '2017-04-01', last: '2020-03-31' },
  priorities: [priority('8', 'Early Help')],
  items: [anItem('8.1', { text: 'Open one family hub' })],
});

const wholeBefore: Plan = {
  ...visibleBefore,
  priorities: [...visibleBefore.priorities, priority('9', 'Nightjar Beginnings')],
  items: [...visibleBefore.items, anItem('9.1', { text: 'Count nightjar nests' })],
};

const marked: Partnership = {
  ...open,
  aliases: [{ words: 'the dark book', means: { priority: '2', plan: planId } }],
  groups: open.groups.map((one) =>
    one.id === 'exploitation'
      ? {
          ...one,
          looksAfter: [...care('2').looksAfter, { plan: older, priorities: ['9'] }],
          namedMembersOnly: true,
        }
      : one.id === 'panel'
        ? { ...one, namedMembersOnly: true }
        : one,
  ),
};

const channels = { 'c:exploitation': 'exploitation', 'c:neglect': 'neglect' };

export interface World {
  readonly stores: Stores;
  readonly partnership: Partnership;
  says(words: string, who: string, where: Turn['conversation']): Promise<Reply>;
  presses(verb: string, data: unknown, who: string, where: Turn['conversation']): Promise<Reply>;
}

/** With what is hidden, or without: what is said of the rest came first in both. */
export async function worldOf(holds: 'everything' | 'what everybody sees'): Promise<World> {
  const stores = inMemoryStores();
  const [plans, partnership] =
    holds === 'everything' ? [[whole, wholeBefore], marked] : [[visible, visibleBefore], open];
  for (const plan of plans) await stores.plans.create(plan);
  await stores.registers.create(partnership);
  await tell(stores, partnership, [
    { kind: 'update', ref: '1.1', rating: 'red', why: 'waiting on the printer' },
    { kind: 'update', ref: '1.2', rating: 'green', note: 'half are read' },
    ...(holds === 'everything' ? hiddenNews : []),
  ]);
  for (const [channel, of] of Object.entries(channels)) {
    const { tenant, id } = partnership;
    await stores.conversations.linkChannel({ channel, tenant, partnership: id, group: of, at: now.at });
  }
  return worldIn(stores, partnership, createApp({ stores }));
}

const hiddenNews: readonly Command[] = [
  { kind: 'update', ref: '2.1', rating: 'red', why: 'waiting on nightjar data' },
  { kind: 'update', ref: '2.1', note: 'the nightjar draft is with legal' },
  { kind: 'update', ref: '2.2', rating: 'amber', why: 'the nightjar count is late' },
  { kind: 'escalate', ref: '2.2', to: 'neglect', why: 'nightjar crossings need the other group' },
  { kind: 'update', ref: '1.4', rating: 'red', why: 'the kestrel file is late' },
];

async function tell(stores: Stores, partnership: Partnership, commands: readonly Command[]): Promise<void> {
  for (const [index, command] of commands.entries()) {
    const outcome = await changePlan(stores.plans, {
      ...{ plan: planId, command, partnership, now, via: 'chat', operation: `before ${index}` },
      member: people[0]!,
    });
    if (outcome.kind !== 'changed') throw new Error(`${JSON.stringify(command)} was ${outcome.kind}`);
  }
}

function worldIn(stores: Stores, partnership: Partnership, app: App): World {
  let activities = 0;
  const turnOf = (who: string, conversation: Turn['conversation']): Turn => ({
    speaker: { tenant: open.tenant, id: who, name: who },
    conversation: { ...conversation, id: `${conversation.id} of ${who}` },
    activity: `activity ${(activities += 1)}`,
    now,
    via: 'chat',
  });
  const answered = async (answer: ReturnType<App['hear']>): Promise<Reply> => {
    const { reply, settle } = await answer;
    await settle();
    if (!reply) throw new Error('It was heard before');
    return reply;
  };
  return {
    stores,
    partnership,
    says: (words, who, where) => answered(app.hear(words, turnOf(who, where))),
    presses: (verb, data, who, where) => answered(app.press(verb, data, turnOf(who, where))),
  };
}

export const places = {
  personal: { id: 'a:chat', kind: 'personal' },
  'the group’s own channel': { id: '19:own', kind: 'channel', channel: 'c:exploitation' },
  'another group’s channel': { id: '19:other', kind: 'channel', channel: 'c:neglect' },
  'a channel of nobody’s': { id: '19:none', kind: 'channel', channel: 'c:general' },
  'a group chat': { id: '19:group', kind: 'group' },
} satisfies Record<string, Turn['conversation']>;
