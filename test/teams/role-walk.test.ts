import type { Partnership, TimeRequest } from '../../src/plan/partnership';
import { mayNotAddUnder } from '../../src/plan/deciding/decide-additions';
import { itemOf } from '../../src/plan/plan';
import { mayDo, mayKeepRegister, whoMay, type Doing } from '../../src/plan/roles';
import { toRating } from '../support/plan-builder';
import { change } from '../support/writing';
import { OURS, ours, plan, startWalk, THEIRS, TODAY, type Answered, type Speaker, type Walk } from './walk';
import { everybody, here, isMember, mayRead, tellsNothing, walkers, type VerbOf } from './walkers';

/**
 * Everybody tries everything on items, over HTTP: as the card has it, and with what a card never has. What the table of
 * roles says yes to happens; nothing else leaves anything behind. The register has a walk of its own beside this one.
 */

let walk: Walk;

beforeAll(async () => {
  walk = await startWalk();
});

afterAll(() => walk.close());

let operations = 0;
const newOperation = () => `operation-${(operations += 1)}`;

/** A try at one item: its press as its card has it, or what is said, with the yes that makes it happen. */
interface Deed {
  readonly doing: Doing;
  readonly on?: 'done';
  /** Whatever must have happened before there is anything to press. */
  readonly before?: (who: Speaker, ref: string) => Promise<object>;
  readonly press?: { readonly verb: VerbOf<'item'>; readonly inputs: object };
  /** Told in words. */
  readonly says?: (ref: string) => string;
  /** What is said and pressed is a proposal. */
  readonly proposes?: true;
  /** What whoever may is told. */
  readonly tells: string;
  readonly happened: (who: Speaker, ref: string) => Promise<void>;
}

async function isSaved(who: Speaker, ref: string): Promise<void> {
  expect(await walk.newest(ref)).toMatchObject({ by: { id: who.id }, via: 'chat', day: TODAY });
}

type Given = Omit<Deed, 'doing'>;

const onCard = (verb: VerbOf<'item'>, inputs: object, given: Partial<Given> = {}): Given => ({
  ...{ press: { verb, inputs }, tells: 'Saved', happened: isSaved, ...given },
});
const inWords = (says: Deed['says'], given: Partial<Given> = {}): Given => ({
  ...{ says, proposes: true, tells: 'Saved', happened: isSaved, ...given },
});

/** Their own change, to be taken back. */
async function changedBy({ id, name }: Speaker, ref: string): Promise<object> {
  await change(walk.stores.plans, OURS, ref, { by: { id, name }, operation: newOperation() });
  return { revision: (await walk.newest(ref))?.revision ?? 0 };
}

/** A move from red is to be signed off. */
async function isRed(_who: Speaker, ref: string): Promise<object> {
  await change(walk.stores.plans, OURS, ref, { what: toRating('red'), operation: newOperation() });
  return { seen: (await walk.newest(ref))?.revision ?? 0 };
}

const timeFor = (ref: string): TimeRequest => ({
  ...{
    kind: 'more time',
    by: 'reader',
    plan: OURS,
    ref,
    to: '2022-01-31',
    why: 'the panel moved',
    asked: TODAY,
  },
});

async function timeIsAsked(_who: Speaker, ref: string): Promise<object> {
  await walk.waits(timeFor(ref));
  return { by: 'reader', to: '2022-01-31' };
}

const isAnswered = (granted: boolean) => async (who: Speaker, ref: string) => {
  const answer = { granted, by: who.id, day: TODAY };
  expect((await walk.register()).requests).toEqual([{ ...timeFor(ref), answer }]);
  if (granted) await isSaved(who, ref);
  else expect(await walk.newest(ref)).toBeUndefined();
};

/** Everything that can be done to an item: what the table of roles knows of and nobody tries here does not compile. */
const deeds: Readonly<Record<Doing, Readonly<Record<string, Given>>>> = {
  change: {
    rate: onCard('update', { rating: 'amber', why: 'no data' }),
    'say how far it is': onCard('update', { progress: 'under way', done: '1', of: '3' }),
    note: onCard('update', { note: 'agreed at the subgroup' }),
    'move its date': onCard('update', { forecast: '2022-01-31', why: 'the panel moved' }),
    'add evidence': onCard('evidence', { text: 'a survey of practice' }),
    'rate in words': inWords((ref) => `set ${ref} to amber because no data`),
    reopen: onCard('reopen', { why: 'the review found gaps' }, { on: 'done', proposes: true }),
    'undo their own': onCard('undo', {}, { before: changedBy }),
  },
  assign: {
    assign: onCard('assign', { to: 'person:member', part: 'lead' }),
    'assign in words': inWords((ref) => `assign ${ref} to Member Person`),
  },
  entrust: {
    'give to a group': inWords(
      (ref) => `give ${ref} to the ${ref.startsWith('1.') ? 'abuse' : 'neglect'} group`,
    ),
  },
  /** What is added is no item yet: tried under priorities, below. */
  add: {},
  escalate: { escalate: inWords((ref) => `escalate ${ref} to the abuse group: no agreement`) },
  challenge: { challenge: inWords((ref) => `challenge ${ref}: the audit does not show it`) },
  grant: {
    'grant time': onCard('grant time', {}, { ...timeGiven('is moved to', true), before: timeIsAsked }),
    'refuse time': onCard('refuse time', {}, { ...timeGiven('stays as it is', false), before: timeIsAsked }),
    'sign off': onCard('update', { rating: 'green' }, { before: isRed }),
    'sign off in words': inWords((ref) => `set ${ref} to green`, { before: isRed }),
  },
};

function timeGiven(tells: string, granted: boolean): Pick<Deed, 'tells' | 'happened'> {
  return { tells, happened: isAnswered(granted) };
}

const named = Object.entries(deeds).flatMap(([doing, each]) =>
  Object.entries(each).map(([name, deed]) => [name, { ...deed, doing: doing as Doing }] as const),
);

/** The first deed of each verb stands for it: what a card claims is read in one place for all of them. */
const presses = named.filter(
  ([, { press }], index) =>
    press && named.findIndex(([, other]) => other.press?.verb === press.verb) === index,
);

/** What a card has stands over what is claimed beside it. */
async function tries(
  who: Speaker,
  deed: Deed,
  ref: string,
  prepared: object,
  claims = {},
): Promise<Answered> {
  const operation = newOperation();
  const shown = await (deed.press
    ? walk.press(who, deed.press.verb, {
        ...{ seen: 0, ...claims, plan: OURS, ref, operation },
        ...prepared,
        ...deed.press.inputs,
      })
    : walk.says(who, deed.says?.(ref) ?? ''));
  if (!deed.proposes) return shown;
  const after = await walk.says(who, 'yes');
  return { ...shown, text: `${shown.text}\n${after.text}` };
}

function mayDoIt(who: Speaker, doing: Doing, ref: string): boolean {
  const [person, item] = [here(who), itemOf(plan, ref)];
  return person !== undefined && item !== undefined && mayDo(doing, ours, plan, item, person, TODAY);
}

async function expectAsTheTableSays(
  who: Speaker,
  deed: Deed,
  of: 'own' | 'other',
  claims = {},
): Promise<void> {
  const may = mayDoIt(who, deed.doing, walk.spare(of, deed.on));
  const ref = may ? walk.item(of, deed.on) : walk.spare(of, deed.before ? 'prepared' : deed.on);
  const prepared = (await deed.before?.(who, ref)) ?? {};
  if (may) {
    expect((await tries(who, deed, ref, prepared, claims)).text).toContain(deed.tells);
    await deed.happened(who, ref);
    return;
  }
  const refused = await walk.expectNothing(() => tries(who, deed, ref, prepared, claims));
  if (who === walkers['somebody of an unlisted tenant']) expect(refused.status).toBe(401);
  if (!mayRead(who)) {
    tellsNothing(refused);
    return;
  }
  const item = itemOf(plan, ref);
  const could = item ? whoMay(deed.doing, ours, plan, item, TODAY) : [];
  for (const { name } of could) expect(refused.text).toContain(name);
}

describe.each(everybody)('%s', (_walker, who) => {
  test.each(named)('may %s where the table says so, and is told who could where not', async (_name, deed) => {
    await expectAsTheTableSays(who, deed, 'own');
    // Whoever is nobody here is told so before any item is looked for.
    if (mayRead(who)) await expectAsTheTableSays(who, deed, 'other');
  });
});

describe.each(everybody)('adding, by %s', (_walker, who) => {
  const person = here(who);
  const now = { at: `${TODAY}T10:00:00.000Z`, day: TODAY, time: '10:00' };
  const on = person && isMember(who) && { plan, partnership: ours, member: person, now };
  const claims = { role: 'business manager', member: 'manager', partnership: 'ours', ref: '1.1' };
  const tried: Readonly<Record<VerbOf<'adds'>, object>> = { 'new item': {}, add: {} };

  test.each(plan.priorities.map(({ id }) => id))(
    'under priority %s, by the form and in words',
    async (id) => {
      const may = on !== undefined && on !== false && mayNotAddUnder(id, on) === undefined;
      const text = `refresh the guidance ${newOperation()}`;
      const data = { ...claims, plan: OURS, text, priority: id };
      const form = await walk.expectNothing(() => walk.press(who, 'add', data));
      const added = () => walk.says(who, 'yes');
      if (may) expect((await added()).text).toContain('Saved: added after the plan was agreed');
      else await walk.expectNothing(added);
      if (!mayRead(who)) {
        tellsNothing(form);
        return;
      }
      const said = await walk.says(who, `add an action under priority ${id}: ${text} in words, no date`);
      if (may) expect((await added()).text).toContain('Saved: added after the plan was agreed');
      else {
        for (const { text: refused } of [form, said]) expect(refused).toContain('Manager Person');
        await walk.expectNothing(added);
      }
    },
  );

  test('for another group is the business manager’s, whatever the form says', async () => {
    const given = { text: `refresh the rota ${newOperation()}`, priority: '1', group: 'abuse' };
    await walk.expectNothing(() => walk.press(who, 'add', { ...claims, plan: OURS, ...given }));
    const added = () => walk.says(who, 'yes');
    if (person && mayKeepRegister(person, TODAY)) expect((await added()).text).toContain('Saved');
    else await walk.expectNothing(added);
  });

  test('to another partnership’s plan is nobody’s of ours', async () => {
    if (who === walkers['business manager of another partnership']) return;
    for (const verb of Object.keys(tried)) {
      const data = { ...claims, plan: THEIRS, text: 'a new line', priority: '1' };
      tellsNothing(await walk.expectNothing(() => walk.press(who, verb, data)));
      await walk.expectNothing(() => walk.says(who, 'yes'));
    }
  });
});

describe.each(everybody)('what a card never has, from %s', (_walker, who) => {
  const claims = {
    ...{
      by: { id: 'manager', name: 'Manager Person' },
      member: 'manager',
      person: 'manager',
      from: 'manager',
    },
    ...{ role: 'business manager', partnership: 'ours', tenant: ours.tenant, via: 'demo', seen: 9_999 },
    ...{ askedBy: { id: 'manager', name: 'Manager Person' }, granted: true },
  };

  test.each(presses)('%s: claims to be somebody are passed over', async (_name, deed) => {
    await expectAsTheTableSays(who, deed, 'own', claims);
    const mayOwn = mayDoIt(who, deed.doing, walk.spare('own', deed.on));
    if (mayOwn) await expectAsTheTableSays(who, deed, 'other', claims);
  });

  test('the proposal of somebody else is not theirs to confirm or to cancel', async () => {
    const ref = walk.item('own');
    const manager = walkers['business manager'];
    const shown = await walk.says(manager, `set ${ref} to amber because no data`);
    const [, operation = ''] = /"verb":"confirm","data":\{[^}]*"operation":"([^"]+)"/.exec(shown.text) ?? [];
    expect(operation).not.toBe('');
    const verbs: readonly VerbOf<'proposal'>[] = ['confirm', 'cancel'];
    if (who !== manager)
      for (const verb of verbs)
        await walk.expectNothing(() => walk.press(who, verb, { plan: OURS, operation, why: 'mine' }));
    expect((await walk.says(manager, 'yes')).text).toContain('Saved');
  });

  test('words that the guard refused are kept by the business manager’s press alone', async () => {
    const ref = walk.item('own');
    const data = { plan: OURS, seen: 0, operation: `pass ${ref}`, change: { kind: 'update', ref } };
    const pass = () => walk.press(who, 'pass', { ...data, note: 'the hall of the Marsh family is booked' });
    if (who === walkers['business manager']) expect((await pass()).text).toContain('Saved');
    else await walk.expectNothing(pass);
  });

  test('the change of somebody else is not theirs to undo', async () => {
    const ref = walk.item('own');
    const sarah = await change(walk.stores.plans, OURS, ref, { operation: `sarah ${ref}` });
    expect(sarah.kind).toBe('committed');
    const revision = (await walk.newest(ref))?.revision;
    await walk.expectNothing(() =>
      walk.press(who, 'undo', { plan: OURS, revision, operation: `undo ${ref}` }),
    );
  });
});

/** Whoever may do most is the one to try it: to all others it would be refused anyway. */
describe.each(presses)('%s, even by the business manager', (_name, deed) => {
  const manager = walkers['business manager'];
  const forged = { revision: 99_999, by: 'reader', to: '2022-01-31' };

  test.each(['9.999', '__proto__', '1.101 ', '*'])('finds no item called “%s”', async (ref) => {
    tellsNothing(await walk.expectNothing(() => tries(manager, deed, ref, forged)));
  });

  test.each(['9.1', '1.7'])('finds no %s of another partnership’s', async (ref) => {
    const answered = await walk.expectNothing(() => tries(manager, deed, ref, { ...forged, plan: THEIRS }));
    expect(answered.text).not.toContain(`What ${ref} says`);
  });
});

test.each(everybody.filter(([, who]) => isMember(who)))(
  '%s overwrites nothing that changed after the card was sent',
  async (_walker, who) => {
    // A no leaves the item as it is, and an undo is of a change of one's own.
    const overwriting = presses.filter(([, { press, on }]) => !on && !/undo|refuse/.test(press?.verb ?? ''));
    for (const [, deed] of overwriting) {
      const ref = walk.item('own');
      const prepared = (await deed.before?.(who, ref)) ?? {};
      await change(walk.stores.plans, OURS, ref, { operation: `sarah ${ref}` });
      const answered = await walk.expectNothing(() => tries(who, deed, ref, prepared));
      const may = mayDoIt(who, deed.doing, ref);
      expect(answered.text).toContain(may ? `${ref} changed after you saw it` : "isn't yours to change");
    }
  },
);

describe('whoever may no longer, when they press a card that was sent while they might', () => {
  const people = (id: string, given: object) => (before: Partnership) => ({
    ...before,
    people: before.people.map((one) => (one.id === id ? { ...one, ...given } : one)),
  });
  const nobodyHolds = (post: string) => (before: Partnership) => ({
    ...before,
    holdings: before.holdings.filter((holding) => holding.post !== post),
  });
  const groups = (given: object) => (before: Partnership) => ({
    ...before,
    groups: before.groups.map((one) => ({ ...one, ...given })),
  });
  const leadsAlone = (before: Partnership): Partnership => ({ ...before, whoUpdates: 'leads' });
  const namedMembersOnly = groups({ namedMembersOnly: true });

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
    [
      'a business manager who has left',
      'business manager',
      'grant',
      people('manager', { left: '2021-11-09' }),
    ],
    ['a chair whose post was handed over', 'chair', 'assign', nobodyHolds('chair-of-neglect')],
    ['a chair who was to decide and chairs nothing now', 'chair', 'grant', nobodyHolds('chair-of-neglect')],
    ['a chair who is a scrutineer now', 'chair', 'escalate', people('chair', { role: 'scrutineer' })],
    ['a lead whose post was handed over', 'lead', 'escalate', nobodyHolds('data-lead')],
    ['a lead whose item is for named members only now', 'lead', 'change', namedMembersOnly],
    ['a contributor whose item is for named members only now', 'contributor', 'change', namedMembersOnly],
    ['a member who left the group', 'member', 'change', groups({ members: [] })],
    ['a member where updates are left to leads now', 'member', 'change', leadsAlone],
    ['a member who left the partnership', 'member', 'change', people('member', { left: '2021-11-09' })],
    ['a scrutineer who is a member now', 'scrutineer', 'challenge', people('scrutineer', { role: 'member' })],
  ])('%s', async (_what, walker, doing, after) => {
    const who = walkers[walker];
    for (const [name, given] of Object.entries(deeds[doing])) {
      const deed = { ...given, doing };
      const ref = walk.item('own', deed.on);
      expect(mayDoIt(who, doing, ref)).toBe(true);
      const prepared = (await deed.before?.(who, ref)) ?? {};
      if (deed.says) await walk.says(who, deed.says(ref));
      await walk.withRegister(after, async () => {
        const late = await walk.expectNothing(() =>
          deed.says ? walk.says(who, 'yes') : tries(who, deed, ref, prepared),
        );
        expect([name, late.text]).toEqual([name, expect.not.stringContaining(deed.tells)]);
        if (after === namedMembersOnly) expect(late.text).not.toContain('Confidential');
      });
    }
  });
});

test('what was decided, is too old or was never asked is nobody’s to grant', async () => {
  const manager = walkers['business manager'];
  const ref = walk.item('own');
  const answer = { granted: false, by: 'chair', day: TODAY };
  const data = { ...{ plan: OURS, ref, seen: 0, by: 'reader', to: '2022-01-31' } };
  const requests: readonly TimeRequest[][] = [
    [],
    [{ ...timeFor(ref), answer }],
    [{ ...timeFor(ref), asked: '2021-10-01' }],
    [{ ...timeFor(ref), by: 'member' }],
    [{ ...timeFor(ref), to: '2022-02-28' }],
    [{ ...timeFor(ref), plan: THEIRS }],
  ];
  const verbs: readonly VerbOf<'item'>[] = ['grant time', 'refuse time'];
  for (const waiting of requests) {
    await walk.waits(...waiting);
    for (const verb of verbs) {
      const answered = await walk.expectNothing(() => walk.press(manager, verb, data));
      expect(answered.text).toContain('Nothing was changed');
    }
  }
});
