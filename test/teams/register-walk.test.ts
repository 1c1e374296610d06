import { digestFingerprint } from '../../src/plan/digest/change';
import { digestSettingsOf } from '../../src/plan/digest-settings';
import type { Partnership, Request, TimeRequest } from '../../src/plan/partnership';
import { ratingOf } from '../../src/plan/rating';
import { fingerprintOf } from '../../src/plan/register/rating-scheme';
import { nudgedAs } from '../../src/plan/nudging/nudged';
import { itemOf } from '../../src/plan/plan';
import { mayChange, mayKeepRegister, mayRunGroup, whoMay } from '../../src/plan/roles';
import { change } from '../support/writing';
import {
  CHANNEL,
  OURS,
  ours,
  plan,
  speaker,
  startWalk,
  THEIRS,
  TODAY,
  type Speaker,
  type Walk,
} from './walk';
import { everybody, here, isMember, mayRead, tellsNothing, walkers, type VerbOf } from './walkers';

/**
 * Everybody tries everything that is no item's, over HTTP: to read, to keep the register, to set it up, to ask and to say of
 * themselves, to run a group. Who may, the rules in `plan/roles.ts` say; nothing else leaves anything behind.
 */

let walk: Walk;

beforeAll(async () => {
  walk = await startWalk();
});

afterAll(() => walk.close());

const manager = walkers['business manager'];
const foreign = 'business manager of another partnership';
const members = everybody.filter(([, who]) => isMember(who));
const someTime = { at: `${TODAY}T10:00:00.000Z`, day: TODAY, by: { id: 'manager', name: 'Manager Person' } };
const asItIs = (before: Partnership): Partnership => before;

/** On every press: what a card never has. */
const claims = {
  ...{ role: 'business manager', member: 'manager', by: 'manager', asked: '2021-11-10', via: 'demo' },
  ...{ plan: OURS, partnership: 'ours', tenant: ours.tenant },
};

function keeps(who: Speaker): boolean {
  const person = here(who);
  return person !== undefined && mayKeepRegister(person, TODAY);
}

function runs(who: Speaker, group: string): boolean {
  const person = here(who);
  return person !== undefined && mayRunGroup(ours, group, person, TODAY);
}

describe('to read', () => {
  const list = (id: string, ref: string) => ({
    plan: id,
    ask: 'items',
    filter: { refs: [ref] },
    show: 'list',
  });
  const tried: Readonly<Record<VerbOf<'reads'>, (plan: string, ref: string) => object>> = {
    open: (id, ref) => ({ plan: id, ref }),
    history: (id, ref) => ({ plan: id, ref }),
    'nudged item': (id, ref) => ({ plan: id, ref, of: 'day', day: TODAY, from: 0 }),
    more: (id, ref) => ({ query: list(id, ref), from: 0 }),
    say: (_, ref) => ({ words: `show ${ref}` }),
  };

  test.each(everybody)('%s is shown what is theirs to read', async (_walker, who) => {
    for (const [verb, dataFor] of Object.entries(tried)) {
      const data = { ...claims, ...dataFor(OURS, '1.50') };
      const answered = await walk.expectNothing(() => walk.press(who, verb, data));
      if (mayRead(who)) expect([verb, answered.text]).toEqual([verb, expect.stringContaining('1.50')]);
      else tellsNothing(answered);
    }
  });

  test.each(members)('%s is shown nothing of another partnership’s plan', async (_walker, who) => {
    for (const [verb, dataFor] of Object.entries(tried)) {
      const answered = await walk.expectNothing(() => walk.press(who, verb, dataFor(THEIRS, '1.7')));
      expect(answered.text).not.toContain('What 1.7 says');
    }
  });

  test.each(everybody)('%s is shown their own nudges and nobody else’s', async (_walker, who) => {
    const own: Readonly<Record<VerbOf<'own reads'>, object>> = {
      nudges: { of: 'ahead', day: TODAY, from: 0, person: 'lead' },
    };
    const dueSoon = { to: '2021-11-12', why: null, ...someTime };
    const what = { kind: 'rescheduled', before: null, after: dueSoon } as const;
    const ref = walk.item('own');
    await change(walk.stores.plans, OURS, ref, { what, operation: `due ${ref}` });
    for (const [verb, data] of Object.entries(own)) {
      const answered = await walk.expectNothing(() => walk.press(who, verb, { ...claims, ...data }));
      expect(answered.text.includes(ref)).toBe(who === walkers.lead);
    }
  });

  test.each(members)('%s says by a press only what they could say', async (_walker, who) => {
    const words = ['set 1.50 to amber because no data', 'make Reader Person a business manager'];
    for (const said of words) await walk.expectNothing(() => walk.press(who, 'say', { words: said }));
  });
});

describe('the register', () => {
  const amber = ratingOf(ours.scheme, 'amber');
  const seen = amber ? fingerprintOf(amber) : '';
  const yellow = { label: 'Yellow', meaning: 'At risk', mark: '🟠', reason: 'yes' };
  const tried: Readonly<Record<VerbOf<'register'>, object>> = {
    name: { words: 'the blue book', means: { priority: '1', plan: OURS } },
    unname: { words: 'the red book' },
    expand: { short: 'MARF', long: 'multi-agency referral form' },
    meeting: { group: 'neglect', to: '2021-12-15' },
    guard: { to: 'strict' },
    'hand over': { from: 'goner', to: 'member' },
    'decline handover': { from: 'goner', to: 'reader' },
    'word front door': { words: 'Ring the front desk of the council.' },
    'save rating': { code: 'amber', seen, ...yellow },
    'remove rating': { code: 'complete' },
    'open group': { group: 'abuse', to: 'named members' },
    chase: { group: 'neglect', day: '2021-12-01' },
    'chase since': { since: '2021-10-01' },
    'set-up': { step: 'posts', from: 0, about: ['data-lead'], answer1: 'Member Person' },
    'finish set-up': {},
    'quiet days': { days: ['2021-12-30'], quiet: true },
  };
  const waiting = (before: Partnership): Partnership => ({
    ...before,
    requests: [{ kind: 'handover', from: 'goner', to: 'reader' }],
  });

  beforeAll(async () => {
    // Whom the bot cannot write to is not chased.
    await walk.stores.conversations.saveReference({
      ...{ conversation: 'a:lead', reference: '{}', member: 'lead' },
    });
  });

  describe.each(everybody)('before %s', (_walker, who) => {
    test.each(Object.entries(tried))('%s is the business manager’s', async (verb, data) => {
      await walk.withRegister(waiting, async () => {
        const before = await walk.register();
        const answered = await walk.press(who, verb, { ...claims, ...data });
        if (keeps(who)) {
          expect(await walk.register()).not.toEqual(before);
          return;
        }
        expect(await walk.register()).toEqual(before);
        if (mayRead(who)) expect(answered.text).toContain('Only the business manager');
        else tellsNothing(answered);
      });
    });
  });

  const forms: Readonly<Record<VerbOf<'keeper reads'>, object>> = {
    'rating form': { code: 'amber' },
    'begin set-up': { partnership: 'ours' },
    'skip set-up': { step: 'plan', from: 0 },
  };

  describe.each(Object.entries(forms))('%s', (verb, data) => {
    test.each(everybody)(
      'shows %s a form where they keep the register, and nothing else',
      async (_walker, who) => {
        const answered = await walk.expectNothing(() => walk.press(who, verb, { ...claims, ...data }));
        if (!mayRead(who)) tellsNothing(answered);
        else if (keeps(who)) expect(answered.text).toContain('"type":"Action.Execute"');
        else expect(answered.text).toContain('Only the business manager');
      },
    );
  });

  test.each(Object.entries({ ...tried, ...forms }))(
    '%s is not theirs who kept the register when the card was sent',
    async (verb, data) => {
      const readers = (before: Partnership): Partnership => ({
        ...waiting(before),
        people: before.people.map((one) => (one.id === 'manager' ? { ...one, role: 'reader' } : one)),
      });
      await walk.withRegister(readers, async () => {
        const late = await walk.expectNothing(() => walk.press(manager, verb, { ...claims, ...data }));
        expect(late.text).toContain('Only the business manager');
      });
    },
  );

  test.each<[string, VerbOf<'register'>, object]>([
    ['handover to oneself', 'hand over', { from: 'manager', to: 'manager' }],
    ['handover from one who holds nothing', 'hand over', { from: 'reader', to: 'member' }],
    ['handover to one who has left', 'hand over', { from: 'lead', to: 'leaver' }],
    ['handover to nobody', 'hand over', { from: 'lead', to: 'nobody' }],
    [
      'handover that ends before it begins',
      'hand over',
      { from: 'lead', to: 'member', during: { first: '2021-12-14', last: '2021-12-01' } },
    ],
    [
      'name for another partnership’s priority',
      'name',
      { words: 'it', means: { priority: '1', plan: THEIRS } },
    ],
    ['rating that is another’s name', 'save rating', { ...yellow, seen: '', label: 'Red' }],
    ['rating saved over a newer one', 'save rating', { ...yellow, code: 'amber', seen: 'older' }],
    ['rating that is none', 'save rating', { ...yellow, code: '__proto__', seen: '' }],
    ['end of a rating that is none', 'remove rating', { code: 'constructor' }],
    ['words that name a child', 'word front door', { words: 'Ring Jane Doe’s mother on 07700 900123' }],
    ['chase before a meeting that is none', 'chase', { group: 'neglect', day: '2021-12-02' }],
    ['mark on a group that is none', 'open group', { group: 'elsewhere', to: 'named members' }],
    ['plan of another partnership', 'set-up', { step: 'plan', from: 0, about: [OURS], answer1: THEIRS }],
    [
      'channel where the bot is not',
      'set-up',
      { step: 'channels', from: 0, about: ['19:x'], answer1: 'abuse' },
    ],
    ['post that is none', 'set-up', { step: 'posts', from: 0, about: ['x'], answer1: 'Member Person' }],
    [
      'post for one who has left',
      'set-up',
      { step: 'posts', from: 0, about: ['trainer'], answer1: 'Leaver Person' },
    ],
    ['page that is none', 'set-up', { step: 'people', from: 0, about: [] }],
  ])('no %s, even by the business manager', async (_what, verb, data) => {
    await walk.expectNothing(() => walk.press(manager, verb, data));
  });

  test('no end of a rating that something is rated by, even by the business manager', async () => {
    const ref = walk.item('other');
    await change(walk.stores.plans, OURS, ref, { operation: `sarah ${ref}` });
    const answered = await walk.expectNothing(() => walk.press(manager, 'remove rating', { code: 'amber' }));
    expect(answered.text).toContain(ref);
  });

  test('no set-up in a channel, even by the business manager', async () => {
    for (const verb of ['begin set-up', 'skip set-up', 'set-up', 'finish set-up'] as const)
      await walk.expectNothing(() =>
        walk.press(manager, verb, { ...forms['skip set-up'], ...tried[verb as 'set-up'] }, CHANNEL),
      );
  });

  test('handing over every post of a business manager leaves them one', async () => {
    const lonely = (before: Partnership): Partnership => ({
      ...before,
      people: before.people.filter(({ id }) => id !== 'deputy'),
      holdings: [...before.holdings, { post: 'trainer', person: 'manager' }],
    });
    await walk.withRegister(lonely, async () => {
      await walk.press(manager, 'hand over', { from: 'manager', to: 'member' });
      const register = await walk.register();
      expect(register.holdings).toContainEqual({ post: 'trainer', person: 'member', from: TODAY });
      expect(register.people.filter(({ role }) => role === 'business manager').map(({ id }) => id)).toEqual([
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
      await walk.expectNothing(() => walk.says(who, words));
  });
});

describe('the first business manager', () => {
  const newcomer = speaker('newcomer');

  test('begins the set-up of their own partnership, and of no other', async () => {
    await walk.withRegister(asItIs, async () => {
      tellsNothing(
        await walk.expectNothing(() => walk.press(newcomer, 'begin set-up', { partnership: 'theirs' })),
      );
      await walk.press(newcomer, 'begin set-up', { ...claims, partnership: 'ours' });
      const { people } = await walk.register();
      expect(people.slice(ours.people.length)).toMatchObject([{ id: 'newcomer', role: 'business manager' }]);
      expect(people.slice(0, ours.people.length)).toEqual(ours.people);
    });
  });

  test.each<[string, Speaker, string | undefined]>([
    ['in a channel', newcomer, CHANNEL],
    ['once they have left', speaker('leaver'), undefined],
    ['for whoever the settings do not name', speaker('outsider'), undefined],
    ['in another tenant', speaker('newcomer', 'theirs'), undefined],
  ])('begins nothing %s', async (_when, who, channel) => {
    tellsNothing(
      await walk.expectNothing(() =>
        walk.press(who, 'begin set-up', { ...claims, partnership: 'ours' }, channel),
      ),
    );
  });

  test('begins nothing where somebody has set it up', async () => {
    const isSetUp = (before: Partnership): Partnership => ({ ...before, setUp: TODAY });
    await walk.withRegister(isSetUp, async () => {
      tellsNothing(
        await walk.expectNothing(() => walk.press(newcomer, 'begin set-up', { partnership: 'ours' })),
      );
    });
  });
});

describe.each(everybody)('what is %s’s own', (_walker, who) => {
  const other = who.id === 'contributor' ? 'lead' : 'contributor';
  const mine = isMember(who);
  const asked = (by: string, given: Partial<TimeRequest> = {}): TimeRequest => ({
    ...{ kind: 'more time', by, plan: OURS, ref: '1.50', to: '2022-01-31', asked: TODAY, ...given },
  });

  /** What the press makes of the register, beside what it is meant to change. */
  async function requestsAfter(verb: VerbOf<'own'>, data: object, requests: readonly Request[] = []) {
    let after = { requests: requests, text: '' };
    await walk.withRegister(
      (before) => ({ ...before, requests }),
      async () => {
        const before = await walk.register();
        const answered = await walk.press(who, verb, { ...claims, ...data });
        const { requests: left = [], ...rest } = await walk.register();
        expect({ ...rest, requests }).toEqual(before);
        if (!mayRead(who)) tellsNothing(answered);
        after = { requests: left, text: answered.text };
      },
    );
    return after;
  }

  test('a handover is asked for by whoever takes over, and for nobody else', async () => {
    const request = { kind: 'handover', from: 'goner', to: who.id } as const;
    const after = await requestsAfter('ask handover', { from: 'goner', to: who.id });
    expect(after.requests).toEqual(mine ? [request] : []);
    await walk.expectNothing(() => walk.press(who, 'ask handover', { from: 'goner', to: other }));
  });

  test.each(['1.50', '2.50'])(
    'more time for %s is asked for in their own name, by whoever needs to ask',
    async (ref) => {
      const [person, item] = [here(who), itemOf(plan, ref)];
      const needs = mine && person && item && !mayChange(ours, plan, item, person, TODAY);
      const data = { ref, to: '2022-01-31', why: 'the panel moved' };
      const request = asked(who.id, data);
      const after = await requestsAfter('ask for time', data);
      expect(after.requests).toEqual(needs ? [request] : []);
      const could = item && !(mine && !needs) ? whoMay('grant', ours, plan, item, TODAY) : [];
      if (mayRead(who)) for (const { name } of could) expect(after.text).toContain(name);
    },
  );

  test('more time is not offered to whoever could not ask for it', async () => {
    const said = await walk.says(who, 'move 1.50 to 31 January 2022 because the panel moved');
    const [person, item] = [here(who), itemOf(plan, '1.50')];
    const needs = mine && person && item && !mayChange(ours, plan, item, person, TODAY);
    expect(said.text.includes('"ask for time"')).toBe(needs === true);
  });

  test('answers are seen by whoever asked', async () => {
    const answer = { granted: true, by: 'chair', day: TODAY };
    const others = [asked(other, { answer }), asked(other, { ref: '1.51' }), asked(who.id, { ref: '1.52' })];
    const own = asked(who.id, { answer });
    const data = { person: other, member: other, by: other };
    const after = await requestsAfter('seen answers', data, [own, ...others]);
    expect(after.requests).toEqual(mine ? others : [own, ...others]);
  });

  test('how they are nudged is theirs to say, and only of themselves', async () => {
    await walk.withRegister(asItIs, async () => {
      const before = await walk.register();
      const said = await walk.press(who, 'contact', { ...claims, set: 'off', person: other, id: other });
      const contact = { nudges: 'off' };
      const people = before.people.map((one) => (mine && one.id === who.id ? { ...one, contact } : one));
      expect(await walk.register()).toEqual({ ...before, people });
      expect(said.text.includes('Saved')).toBe(mine || who.tenant === walkers[foreign].tenant);
    });
  });

  test.each(['1.53', '2.53'])(
    'nudges about %s are snoozed by whoever gets them, for themselves',
    async (ref) => {
      const [person, item] = [here(who), itemOf(plan, ref)];
      const view = person && { plan, partnership: ours, member: person, today: TODAY };
      const nudged = mine && view && item && nudgedAs(view, item) !== undefined;
      const shown = { of: 'day', day: TODAY, from: 0, plan: OURS, ref, wants: 'never', operation: 'nudge' };
      const press = () => walk.press(who, 'nudging', { ...claims, ...shown });
      if (!nudged) {
        await walk.expectNothing(press);
        return;
      }
      await press();
      expect(await walk.newest(ref)).toMatchObject({ by: { id: who.id }, what: { kind: 'nudge set' } });
    },
  );

  test('a reminder is for whoever the register names', async () => {
    const said = () => walk.says(who, 'remind me about 1.54 on 19 November');
    const confirmed = async () => `${(await said()).text}\n${(await walk.says(who, 'yes')).text}`;
    if (mine) expect(await confirmed()).toContain('Saved');
    else await walk.expectNothing(async () => ({ status: 200, text: await confirmed() }));
    if (mine) expect(await walk.newest('1.54')).toMatchObject({ by: { id: who.id } });
  });

  test('whether a digest tags them is theirs to say, and nobody else’s', async () => {
    await walk.withRegister(asItIs, async () => {
      const before = await walk.register();
      await walk.press(who, 'tag', { ...claims, person: who.id, tagged: false });
      const people = before.people.map((one) =>
        mine && one.id === who.id ? { ...one, mentions: false } : one,
      );
      expect(await walk.register()).toEqual({ ...before, people });
      await walk.expectNothing(() => walk.press(who, 'tag', { ...claims, person: other, tagged: false }));
    });
  });
});

test.each<[string, object]>([
  ['asked for oneself from oneself', { from: 'reader', to: 'reader' }],
  ['asked for where nothing is held', { from: 'manager', to: 'reader' }],
  ['asked for from nobody', { from: 'nobody', to: 'reader' }],
])('no handover %s', async (_what, data) => {
  await walk.expectNothing(() => walk.press(walkers.reader, 'ask handover', data));
});

test.each<[string, object]>([
  ['an item that is none', { ref: '9.999' }],
  ['another partnership’s item', { plan: THEIRS, ref: '1.7' }],
  ['what is done', { ref: '1.1' }],
  ['a day that has passed', { to: '2021-11-09' }],
  ['a day that is none', { to: 'soon' }],
  ['reasons that name somebody', { why: 'mum Jane Doe, born 1.2.2012, moved to 12 High Street' }],
])('no time is asked for %s', async (_what, data) => {
  const asked = { plan: OURS, ref: '1.50', to: '2022-01-31', why: 'the panel moved' };
  await walk.expectNothing(() => walk.press(walkers.reader, 'ask for time', { ...asked, ...data }));
});

test('time for what is hidden from them is asked for by nobody, and nobody hears that it exists', async () => {
  const namedMembersOnly = (before: Partnership): Partnership => ({
    ...before,
    groups: before.groups.map((one) => ({ ...one, namedMembersOnly: true, members: [] })),
  });
  await walk.withRegister(namedMembersOnly, async () => {
    const data = { plan: OURS, ref: '1.50', to: '2022-01-31', why: 'the panel moved' };
    const answered = await walk.expectNothing(() => walk.press(walkers.reader, 'ask for time', data));
    tellsNothing(answered);
    expect(answered.text).toContain("I can't find 1.50");
  });
});

describe.each(everybody)('the groups, before %s', (_walker, who) => {
  const tried: Readonly<Record<VerbOf<'digest'>, object>> = { 'post again': { week: '2021-W45' } };
  const press = Object.entries(tried);

  test.each(
    press.flatMap(([verb, data]) => ['neglect', 'abuse'].map((group) => [verb, group, data] as const)),
  )('%s is for whoever runs the %s group', async (verb, group, data) => {
    const channel = `19:again-${who.id}-${group}-${who.tenant}@thread.tacv2`;
    const [occasion, at] = [`week|2021-W45|${ours.id}|${group}`, '2021-11-08T09:00:00.000Z'] as const;
    const { deliveries, conversations } = walk.stores;
    await conversations.linkChannel({ channel, tenant: ours.tenant, partnership: ours.id, group, at });
    await deliveries.put({ to: channel, occasion, state: 'unknown', holder: 'one', leaseUntil: at, at });
    const answered = await walk.press(who, verb, { ...claims, channel, group, ...data });
    const held = (await deliveries.get(channel, occasion))?.delivery;
    expect(held?.state).toBe(runs(who, group) ? 'claimed' : 'unknown');
    if (!mayRead(who)) tellsNothing(answered);
    else if (!runs(who, group))
      expect(answered.text).toContain(`the chair of ${group} group or the business manager`);
  });

  const paused = digestSettingsOf({ digest: { pauses: [{ first: '2021-12-20' }] } });
  const seen = digestFingerprint(paused);
  const told = { time: '16:00', include: 'overdue', silent: 'nothing', preview: 'no', stale: '45' };
  const settings: Readonly<Record<VerbOf<'runner'>, object>> = {
    'save digest': { seen, weekday: '5', ...told },
    'pause digest': { seen, first: '2021-12-01', last: '2021-12-05' },
    'resume digest': { seen },
    'nudge before': { days: 3 },
  };
  const forms: Readonly<Record<VerbOf<'runner reads'>, object>> = {
    'digest settings': { change: { weekday: 5 } },
    'pause form': {},
  };

  test.each(
    Object.entries({ ...settings, ...forms }).flatMap(([verb, data]) =>
      ['neglect', 'abuse'].map((group) => [verb, group, data] as const),
    ),
  )('%s is for whoever runs the %s group', async (verb, group, data) => {
    const pausing = (before: Partnership): Partnership => ({
      ...before,
      groups: before.groups.map((one) => ({ ...one, digest: paused })),
    });
    await walk.withRegister(pausing, async () => {
      const before = await walk.register();
      const answered = await walk.press(who, verb, { ...claims, group, ...data });
      const after = await walk.register();
      if (runs(who, group) && verb in settings) expect(after).not.toEqual(before);
      else expect(after).toEqual(before);
      if (!mayRead(who)) tellsNothing(answered);
      else if (!runs(who, group))
        expect(answered.text).toContain(`the chair of ${group} group or the business manager`);
    });
  });

  const wishes: Readonly<Record<VerbOf<'week' | 'week reads'>, object>> = {
    'introduce digest': {},
    'post digest': {},
    'save introduction': { introduction: 'A good month' },
    'skip digest': {},
    'keep digest': {},
  };

  test.each(
    Object.entries(wishes).flatMap(([verb, data]) =>
      ['neglect', 'abuse'].map((group) => [verb, group, data] as const),
    ),
  )('before its time, %s is for whoever runs the %s group', async (verb, group, data) => {
    const channel = `19:${verb.replace(' ', '-')}-${who.id}-${group}-${who.tenant}@thread.tacv2`;
    const { deliveries, conversations } = walk.stores;
    await conversations.linkChannel({
      channel,
      tenant: ours.tenant,
      partnership: ours.id,
      group,
      at: someTime.at,
    });
    const answered = await walk.press(who, verb, { ...claims, channel, group, week: '2021-W46', ...data });
    const wished = (await deliveries.wishes({ channel, partnership: ours.id, group }, '2021-W46'))?.wishes.by;
    const writes = runs(who, group) && verb !== 'introduce digest';
    expect(wished).toBe(writes ? who.id : undefined);
    if (!mayRead(who)) tellsNothing(answered);
    else if (!runs(who, group))
      expect(answered.text).toContain(`the chair of ${group} group or the business manager`);
  });

  test.each(['neglect', 'abuse'])('a channel is linked by whoever runs the %s group', async (group) => {
    const channel = `19:${who.id}-${group}-${who.tenant}@thread.tacv2`;
    await walk.says(who, `this channel is ${group} group`, channel);
    const linked = await walk.stores.conversations.channel(ours.tenant, channel);
    expect(linked?.group).toBe(runs(who, group) ? group : undefined);
  });
});

test('a digest of another partnership’s channel is posted again by nobody of ours', async () => {
  const channel = '19:elsewhere@thread.tacv2';
  const [occasion, at] = ['week|2021-W45|theirs|neglect', '2021-11-08T09:00:00.000Z'] as const;
  const { deliveries, conversations } = walk.stores;
  const { tenant } = walkers['business manager of another partnership'];
  await conversations.linkChannel({ channel, tenant, partnership: 'theirs', group: 'neglect', at });
  await deliveries.put({ to: channel, occasion, state: 'unknown', holder: 'one', leaseUntil: at, at });
  await walk.press(manager, 'post again', { ...claims, channel, group: 'neglect', week: '2021-W45' });
  expect((await deliveries.get(channel, occasion))?.delivery.state).toBe('unknown');
});
