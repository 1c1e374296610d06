import type { Verb } from '../../src/cards/views';
import type { Partnership, Role } from '../../src/plan/partnership';
import { mayNotAddUnder } from '../../src/plan/decide-additions';
import { itemOf } from '../../src/plan/plan';
import {
  hasLeft,
  mayDo,
  mayKeepRegister,
  mayRunGroup,
  whoMay,
  type Capacity,
  type Doing,
} from '../../src/plan/roles';
import { change } from '../support/writing';
import { OURS, ours, plan, speaker, startWalk, THEIRS, type Answered, type Speaker, type Walk } from './walk';

/**
 * Everybody tries everything, over HTTP: as the card has it, and with what a card never has. What the table of roles says
 * yes to happens; nothing else leaves anything behind.
 */

const TODAY = '2021-11-10';

/** One of each: a capacity or role without somebody to walk it does not compile. */
const walkers = {
  'business manager': speaker('manager'),
  chair: speaker('chair'),
  lead: speaker('lead'),
  contributor: speaker('contributor'),
  member: speaker('member'),
  reader: speaker('reader'),
  scrutineer: speaker('scrutineer'),
  leaver: speaker('leaver'),
  outsider: speaker('outsider'),
  'business manager of another partnership': speaker('foreigner', 'theirs'),
  'somebody of an unlisted tenant': speaker('manager', 'unlisted'),
} satisfies Record<Exclude<Capacity, 'none'> | Role, Speaker> & Record<string, Speaker>;

/** What each button is: a verb without a row does not compile. */
interface Sorts {
  open: 'reads';
  history: 'reads';
  more: 'reads';
  say: 'reads';
  'new item': 'reads';
  add: 'proposal';
  confirm: 'proposal';
  cancel: 'proposal';
  reopen: 'proposal';
  update: 'item';
  evidence: 'item';
  assign: 'item';
  undo: 'item';
  name: 'register';
  unname: 'register';
  expand: 'register';
  meeting: 'register';
  'hand over': 'register';
  'decline handover': 'register';
  'ask handover': 'asks';
  'post again': 'digest';
}

type VerbOf<Sort> = { [V in Verb]: Sorts[V] extends Sort ? V : never }[Verb];

let walk: Walk;
let pressed = 0;

beforeAll(async () => {
  walk = await startWalk();
});

afterAll(() => walk.close());

/** A try at one item: its press as its card has it, or what is said and confirmed. */
interface Deed {
  readonly doing: Doing;
  readonly on?: 'done';
  /** Whatever must have happened before there is anything to press. */
  readonly before?: undefined | ((who: Speaker, ref: string) => Promise<Partial<PressData>>);
  readonly press?: { readonly verb: VerbOf<'item'>; readonly inputs: Record<string, string> };
  /** Told in words, with the yes that follows. */
  readonly says?: (ref: string) => string;
  /** A proposal by a press, with its reason. */
  readonly reopens?: true;
}

interface PressData {
  readonly plan: string;
  readonly ref: string;
  readonly seen: number;
  readonly operation: string;
  readonly revision: number;
}

const form = (verb: VerbOf<'item'>, inputs: Record<string, string>): Deed['press'] => ({ verb, inputs });

/** Everything that can be done to an item: what the table of roles knows of and nobody tries here does not compile. */
const deeds: Readonly<Record<Doing, Readonly<Record<string, Omit<Deed, 'doing'>>>>> = {
  change: {
    rate: { press: form('update', { rating: 'amber', why: 'no data' }) },
    'say how far it is': { press: form('update', { progress: 'under way', done: '1', of: '3' }) },
    note: { press: form('update', { note: 'agreed at the subgroup' }) },
    'move its date': { press: form('update', { forecast: '2022-01-31', why: 'the panel moved' }) },
    'add evidence': { press: form('evidence', { text: 'a survey of practice' }) },
    'rate in words': { says: (ref) => `set ${ref} to amber because no data` },
    reopen: { on: 'done', reopens: true },
    'undo their own': {
      press: form('undo', {}),
      before: async (who, ref) => {
        await change(walk.stores.plans, OURS, ref, {
          by: { id: who.id, name: who.name },
          operation: `before ${ref}`,
        });
        return { revision: (await walk.newest(ref))?.revision ?? 0 };
      },
    },
  },
  assign: {
    assign: { press: form('assign', { to: 'person:member', part: 'lead' }) },
    'assign in words': { says: (ref) => `assign ${ref} to Member Person` },
  },
  entrust: {
    'give to a group': {
      says: (ref) => `give ${ref} to the ${ref.startsWith('1.') ? 'abuse' : 'neglect'} group`,
    },
  },
  /** What is added is no item yet: tried under priorities, below. */
  add: {},
  escalate: { escalate: { says: (ref) => `escalate ${ref} to the abuse group: no agreement` } },
  challenge: { challenge: { says: (ref) => `challenge ${ref}: the audit does not show it` } },
};

const named = Object.entries(deeds).flatMap(([doing, each]) =>
  Object.entries(each).map(([name, deed]) => [name, { ...deed, doing: doing as Doing }] as const),
);

async function tries(who: Speaker, deed: Deed, ref: string, more: object = {}): Promise<Answered> {
  pressed += 1;
  const operation = `press-${pressed}`;
  const data = { plan: OURS, ref, seen: itemOf(plan, ref)?.standing.revision ?? 0, operation };
  if (deed.says) {
    const shown = await walk.says(who, deed.says(ref));
    const after = await walk.says(who, 'yes');
    return { ...shown, text: `${shown.text}\n${after.text}` };
  }
  if (deed.reopens) {
    const shown = await walk.press(who, 'reopen', { ...data, why: 'the review found gaps', ...more });
    const after = await walk.says(who, 'yes');
    return { ...shown, text: `${shown.text}\n${after.text}` };
  }
  const { verb, inputs } = deed.press ?? { verb: 'update', inputs: {} };
  const before = await deed.before?.(who, ref);
  return walk.press(who, verb, { ...data, ...before, ...inputs, ...more });
}

const here = (who: Speaker) => ours.people.find(({ id }) => id === who.id && who.tenant === ours.tenant);
const isMember = (who: Speaker): boolean => {
  const person = here(who);
  return person !== undefined && !hasLeft(person, TODAY);
};

function mayDoIt(who: Speaker, doing: Doing, ref: string): boolean {
  const [person, item] = [here(who), itemOf(plan, ref)];
  return person !== undefined && item !== undefined && mayDo(doing, ours, plan, item, person, TODAY);
}

/** Nobody learns what is not theirs to know. */
function tellsNothing({ text }: Answered): void {
  expect(text).not.toMatch(/Confidential|Neglect|Person\b/);
}

async function expectNothing(work: () => Promise<Answered>): Promise<Answered> {
  const before = await walk.kept();
  const answered = await work();
  expect(await walk.kept()).toEqual(before);
  return answered;
}

async function expectAsTheTableSays(
  who: Speaker,
  deed: Deed,
  of: 'own' | 'other',
  more: object = {},
): Promise<void> {
  if (mayDoIt(who, deed.doing, walk.spare(of, deed.on))) {
    const ref = walk.item(of, deed.on);
    const answered = await tries(who, deed, ref, more);
    expect(answered.text).toContain('Saved');
    expect(await walk.newest(ref)).toMatchObject({ by: { id: who.id }, via: 'chat', day: TODAY });
    return;
  }
  const ref = deed.before ? walk.item(of, deed.on) : walk.spare(of, deed.on);
  const prepared = await deed.before?.(who, ref);
  const refused = await expectNothing(() =>
    tries(who, { ...deed, before: undefined }, ref, { ...prepared, ...more }),
  );
  if (who === walkers['somebody of an unlisted tenant']) expect(refused.status).toBe(401);
  if (!isMember(who)) {
    tellsNothing(refused);
    return;
  }
  const item = itemOf(plan, ref);
  const could = item ? whoMay(deed.doing, ours, plan, item, TODAY) : [];
  for (const { name } of could) expect(refused.text).toContain(name);
}

describe.each(Object.entries(walkers))('%s', (_walker, who) => {
  test.each(named)('may %s where the table says so, and is told who could where not', async (_name, deed) => {
    await expectAsTheTableSays(who, deed, 'own');
    await expectAsTheTableSays(who, deed, 'other');
  });
});

describe.each(Object.entries(walkers))('adding, by %s', (_walker, who) => {
  test.each(plan.priorities.map(({ id }) => id))(
    'under priority %s, in words and by the form',
    async (id) => {
      const person = here(who);
      const now = { at: `${TODAY}T10:00:00.000Z`, day: TODAY, time: '10:00' };
      const may =
        person !== undefined &&
        isMember(who) &&
        mayNotAddUnder(id, { plan, partnership: ours, member: person, now }) === undefined;
      const text = `refresh the guidance ${(pressed += 1)}`;
      const add = async () => {
        const claims = { role: 'business manager', member: 'manager', partnership: 'ours', ref: '1.1' };
        const form = await walk.press(who, 'add', { plan: OURS, text, priority: id, ...claims });
        if (who.tenant === walkers['business manager of another partnership'].tenant) return form; // words are about their own plan
        const said = await walk.says(who, `add an action under priority ${id}: ${text}, no date`);
        const after = await walk.says(who, 'yes');
        return { ...form, text: `${form.text}\n${said.text}\n${after.text}` };
      };
      if (may) expect((await add()).text).toContain('Saved: added after the plan was agreed');
      else await expectNothing(add);
    },
  );
});

const presses = named.filter(([, deed]) => deed.press !== undefined);
const members = Object.entries(walkers).filter(([, who]) => isMember(who));

describe.each(Object.entries(walkers))('what a card never has, from %s', (_walker, who) => {
  const claims = {
    ...{
      by: { id: 'manager', name: 'Manager Person' },
      member: 'manager',
      person: 'manager',
      from: 'manager',
    },
    ...{ role: 'business manager', partnership: 'ours', tenant: ours.tenant, via: 'demo', seen: 9_999 },
  };

  test.each(presses)('%s: claims to be somebody are passed over', async (_name, deed) => {
    await expectAsTheTableSays(who, deed, 'own', claims);
    await expectAsTheTableSays(who, deed, 'other', claims);
  });

  test.each(presses)(
    '%s: an item that is none, or another partnership’s, is not there',
    async (_name, deed) => {
      const bare = { ...deed, before: undefined };
      const revision = { revision: 99_999 };
      for (const ref of ['9.999', '__proto__', '1.101 ', '*'])
        tellsNothing(await expectNothing(() => tries(who, bare, ref, revision)));
      if (who.tenant === speaker('', 'theirs').tenant) return;
      for (const ref of ['9.1', '1.7'])
        await expectNothing(() => tries(who, bare, ref, { ...revision, plan: THEIRS }));
    },
  );

  test('the proposal of somebody else is not theirs to confirm or to cancel', async () => {
    const ref = walk.item('own');
    const manager = walkers['business manager'];
    const shown = await walk.says(manager, `set ${ref} to amber because no data`);
    const [, operation = ''] = /"verb":"confirm","data":\{[^}]*"operation":"([^"]+)"/.exec(shown.text) ?? [];
    expect(operation).not.toBe('');
    if (who !== manager)
      for (const verb of ['confirm', 'cancel'])
        await expectNothing(() => walk.press(who, verb, { plan: OURS, operation, why: 'mine' }));
    expect((await walk.says(manager, 'yes')).text).toContain('Saved');
  });

  test('the change of somebody else is not theirs to undo', async () => {
    const ref = walk.item('own');
    const sarah = await change(walk.stores.plans, OURS, ref, { operation: `sarah ${ref}` });
    expect(sarah.kind).toBe('committed');
    const revision = (await walk.newest(ref))?.revision;
    await expectNothing(() => walk.press(who, 'undo', { plan: OURS, revision, operation: `undo ${ref}` }));
  });
});

test.each(members)('%s overwrites nothing that changed after the card was sent', async (_walker, who) => {
  const ref = walk.item('own');
  await change(walk.stores.plans, OURS, ref, { operation: `sarah ${ref}` });
  for (const [, deed] of presses.filter(([, { press }]) => press?.verb !== 'undo')) {
    const answered = await expectNothing(() => tries(who, deed, ref));
    const may = mayDoIt(who, deed.doing, ref);
    expect(answered.text).toContain(may ? `${ref} changed after you saw it` : "isn't yours to change");
  }
});

describe('whoever may no longer, when they press a card that was sent while they might', () => {
  const people = (id: string, given: object) => (before: Partnership) => ({
    ...before,
    people: before.people.map((one) => (one.id === id ? { ...one, ...given } : one)),
  });
  const nobodyHolds = (post: string) => (before: Partnership) => ({
    ...before,
    holdings: before.holdings.filter((holding) => holding.post !== post),
  });
  const noMembers = (before: Partnership) => ({
    ...before,
    groups: before.groups.map((one) => ({ ...one, members: [] })),
  });

  test.each<[string, keyof typeof walkers, Doing, (before: Partnership) => Partnership]>([
    [
      'a business manager who is a reader now',
      'business manager',
      'assign',
      people('manager', { role: 'reader' }),
    ],
    [
      'a business manager who is a member now',
      'business manager',
      'change',
      people('manager', { role: 'member' }),
    ],
    ['a chair whose post was handed over', 'chair', 'assign', nobodyHolds('chair-of-neglect')],
    ['a chair who is a scrutineer now', 'chair', 'escalate', people('chair', { role: 'scrutineer' })],
    ['a lead whose post was handed over', 'lead', 'escalate', nobodyHolds('data-lead')],
    ['a member who left the group', 'member', 'change', noMembers],
    ['a member who left the partnership', 'member', 'change', people('member', { left: '2021-11-09' })],
    ['a scrutineer who is a member now', 'scrutineer', 'challenge', people('scrutineer', { role: 'member' })],
  ])('%s', async (_what, walker, doing, after) => {
    const who = walkers[walker];
    for (const [name, deed] of Object.entries(deeds[doing])) {
      await expectAsTheTableSays(who, { ...deed, doing }, 'own');
      const ref = walk.item('own', deed.on);
      const before = await deed.before?.(who, ref);
      if (deed.says) await walk.says(who, deed.says(ref));
      await walk.withRegister(after, async () => {
        const late = await expectNothing(() =>
          deed.says
            ? walk.says(who, 'yes')
            : tries(who, { ...deed, doing, before: undefined }, ref, { ...before }),
        );
        expect([name, late.text]).toEqual([name, expect.not.stringContaining('Saved')]);
      });
    }
  });
});

describe('the register', () => {
  const tried: Readonly<Record<VerbOf<'register'>, object>> = {
    name: { words: 'the blue book', means: { priority: '1', plan: OURS } },
    unname: { words: 'the red book' },
    expand: { short: 'MARF', long: 'multi-agency referral form' },
    meeting: { group: 'neglect', to: '2021-12-15' },
    'hand over': { from: 'goner', to: 'member' },
    'decline handover': { from: 'goner', to: 'reader' },
  };
  const waiting = (before: Partnership) => ({ ...before, requests: [{ from: 'goner', to: 'reader' }] });
  const registerNow = async () => (await walk.stores.registers.register('ours'))?.partnership;

  const runs = (who: Speaker, group: string): boolean => {
    const person = here(who);
    return person !== undefined && isMember(who) && mayRunGroup(ours, group, person, TODAY);
  };

  describe.each(Object.entries(walkers))('before %s', (_walker, who) => {
    test.each(Object.entries(tried))('%s is the business manager’s', async (verb, data) => {
      await walk.withRegister(waiting, async () => {
        const before = await registerNow();
        const person = here(who);
        const claims = { role: 'business manager', member: 'manager', plan: OURS, partnership: 'ours' };
        const answered = await walk.press(who, verb, { ...claims, ...data });
        if (person && isMember(who) && mayKeepRegister(person, TODAY)) {
          expect(await registerNow()).not.toEqual(before);
          return;
        }
        expect(await registerNow()).toEqual(before);
        if (isMember(who)) expect(answered.text).toContain('Only the business manager');
        else tellsNothing(answered);
      });
    });

    test('a handover is asked for by whoever takes over, and for nobody else', async () => {
      const asks = (to: string) => () => walk.press(who, 'ask handover', { from: 'goner', to });
      await walk.withRegister(
        (before) => before,
        async () => {
          const before = await registerNow();
          await asks(who.id)();
          const after = await registerNow();
          expect(after?.requests ?? []).toEqual(isMember(who) ? [{ from: 'goner', to: who.id }] : []);
          expect({ ...after, requests: undefined }).toEqual({ ...before, requests: undefined });
          await expectNothing(asks(who.id === 'contributor' ? 'lead' : 'contributor'));
        },
      );
    });

    test.each(['neglect', 'abuse'])(
      'a digest is posted again by whoever runs the %s group',
      async (group) => {
        const channel = `19:again-${who.id}-${group}-${who.tenant}@thread.tacv2`;
        const [occasion, at] = ['week|2021-W45', '2021-11-08T09:00:00.000Z'] as const;
        const { deliveries, conversations } = walk.stores;
        await conversations.linkChannel({ channel, tenant: ours.tenant, partnership: ours.id, group });
        await deliveries.put({ to: channel, occasion, state: 'unknown', holder: 'one', leaseUntil: at, at });
        const answered = await walk.press(who, 'post again', { channel, week: '2021-W45' });
        const held = (await deliveries.get(channel, occasion))?.delivery;
        expect(held?.state).toBe(runs(who, group) ? 'claimed' : 'unknown');
        if (!isMember(who)) tellsNothing(answered);
      },
    );

    test.each(['neglect', 'abuse'])('a channel is linked by whoever runs the %s group', async (group) => {
      const channel = `19:${who.id}-${group}-${who.tenant}@thread.tacv2`;
      await walk.says(who, `this channel is ${group} group`, channel);
      const linked = await walk.stores.conversations.channel(ours.tenant, channel);
      expect(linked?.group).toBe(runs(who, group) ? group : undefined);
    });
  });

  test.each<[string, string, object]>([
    ['to oneself', 'hand over', { from: 'manager', to: 'manager' }],
    ['from one who holds nothing', 'hand over', { from: 'reader', to: 'member' }],
    ['to one who has left', 'hand over', { from: 'lead', to: 'leaver' }],
    ['to nobody', 'hand over', { from: 'lead', to: 'nobody' }],
    [
      'that ends before it begins',
      'hand over',
      { from: 'lead', to: 'member', during: { first: '2021-12-14', last: '2021-12-01' } },
    ],
    ['asked for oneself from oneself', 'ask handover', { from: 'manager', to: 'manager' }],
    ['asked for where nothing is held', 'ask handover', { from: 'reader', to: 'manager' }],
  ])('no handover %s, even by the business manager', async (_what, verb, data) => {
    await expectNothing(() => walk.press(walkers['business manager'], verb, data));
  });

  test('handing over every post of a business manager leaves them one', async () => {
    const manager = walkers['business manager'];
    const lonely = (before: Partnership): Partnership => ({
      ...before,
      people: before.people.filter(({ id }) => id !== 'deputy'),
      holdings: [...before.holdings, { post: 'trainer', person: 'manager' }],
    });
    await walk.withRegister(lonely, async () => {
      await walk.press(manager, 'hand over', { from: 'manager', to: 'member' });
      const register = await registerNow();
      expect(register?.holdings).toContainEqual({ post: 'trainer', person: 'member', from: TODAY });
      expect(register?.people.filter(({ role }) => role === 'business manager').map(({ id }) => id)).toEqual([
        'manager',
        'leaver',
      ]);
      expect((await walk.press(manager, 'meeting', { group: 'neglect', to: '2021-12-15' })).text).toContain(
        'The calendar is changed',
      );
    });
  });

  test.each(members)('%s changes nobody’s role in words', async (_walker, who) => {
    for (const words of ['make Reader Person a business manager', 'make Manager Person a reader'])
      await expectNothing(() => walk.says(who, words));
  });
});
