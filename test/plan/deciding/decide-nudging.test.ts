import type { NudgingWanted } from '../../../src/plan/command';
import { afterSaying, type Contact, type ContactChange } from '../../../src/plan/contact';
import { decide } from '../../../src/plan/deciding/decide';
import { nudgesOn } from '../../../src/plan/nudging/nudges';
import type { Person } from '../../../src/plan/partnership';
import type { NudgeWish } from '../../../src/plan/standing';
import { aChange, anItem, aPartnership, aPlan } from '../../support/plan-builder';
import { scheme } from '../scheme';

const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };
const priya: Person = { ...tom, id: 'priya', name: 'Priya Nair', role: 'reader' };
const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };
const by = { id: 'tom', name: 'Tom Baines' };

function circumstances(member: Person, held: Partial<NudgeWish>[] = []) {
  const nudges = held.map((wish) => ({ reminder: null, quiet: null, at: now.at, day: now.day, by, ...wish }));
  const item = anItem('1.3', { lead: [{ person: 'tom' }] });
  const standing = { ...item.standing, nudges, revision: 7 };
  return {
    plan: aPlan({ items: [{ ...item, standing }] }),
    partnership: aPartnership({ scheme, people: [tom, priya] }),
    member,
    now,
  };
}

const say = (wants: NudgingWanted, member = tom, held: Partial<NudgeWish>[] = []) =>
  decide({ kind: 'nudging', ref: '1.3', wants }, { ...circumstances(member, held), seen: 2 });

test.each<[string, NudgingWanted, Partial<NudgeWish>[], object | null]>([
  ['a reminder', { how: 'remind', on: '2021-11-12' }, [], { reminder: '2021-11-12', quiet: null }],
  ['a snooze', { how: 'snooze', until: '2021-12-01' }, [], { reminder: null, quiet: '2021-12-01' }],
  [
    'a snooze keeps the reminder',
    { how: 'snooze', until: '2021-12-01' },
    [{ reminder: '2021-11-12' }],
    { reminder: '2021-11-12', quiet: '2021-12-01' },
  ],
  [
    'a reminder gone by is not kept',
    { how: 'snooze', until: '2021-12-01' },
    [{ reminder: '2021-11-05' }],
    { reminder: null, quiet: '2021-12-01' },
  ],
  [
    'never drops the reminder',
    { how: 'never' },
    [{ reminder: '2021-11-12' }],
    { reminder: null, quiet: 'for good' },
  ],
  ['as usual again', { how: 'as usual' }, [{ quiet: 'for good' }], null],
])('%s', (_, wants, held, after) => {
  const decision = say(wants, tom, held);
  expect(decision).toMatchObject({ kind: 'accepted', decided: [{ what: { kind: 'nudge set', after } }] });
});

test('a reminder that came before a bank holiday does not come again after what is said on the day it came', () => {
  // Asked for on Monday for Friday 1 January: it comes on Thursday, and on that Thursday the item is snoozed twice.
  const asked = { reminder: '2021-01-01', day: '2020-12-28', at: '2020-12-28T10:00:00.000Z' };
  const thursday = { at: '2020-12-31T10:00:00.000Z', day: '2020-12-31', time: '10:00' };
  const snoozed = (held: Partial<NudgeWish>, until: string) => {
    const on = { ...circumstances(tom, [held]), now: thursday, seen: 7 };
    const decision = decide({ kind: 'nudging', ref: '1.3', wants: { how: 'snooze', until } }, on);
    if (decision.kind !== 'accepted' || decision.decided[0].what.kind !== 'nudge set')
      throw new Error('It was not snoozed');
    return decision.decided[0].what.after ?? {};
  };
  const held = circumstances(tom, [snoozed(snoozed(asked, '2021-01-20'), '2021-01-27')]);
  const days = ['2020-12-30', '2020-12-31', '2021-01-04', '2021-01-05'];
  const reminded = days.filter((today) =>
    nudgesOn({ ...held, today }).some(({ reasons }) => reasons.some(({ why }) => why === 'reminder')),
  );
  expect(reminded).toEqual(['2020-12-31']);
});

test('a reader may be reminded of what they may see, and has nothing to snooze', () => {
  expect(say({ how: 'remind', on: '2021-11-12' }, priya)).toMatchObject({ kind: 'accepted' });
  expect(say({ how: 'never' }, priya)).toEqual({
    kind: 'refused',
    refusal: { reason: 'not nudged', ref: '1.3' },
  });
});

test.each<[string, NudgingWanted, object]>([
  ['today', { how: 'remind', on: '2021-11-10' }, { reason: 'not ahead', day: '2021-11-10' }],
  ['a day gone by', { how: 'snooze', until: '2021-11-01' }, { reason: 'not ahead', day: '2021-11-01' }],
  ['what is so already', { how: 'as usual' }, { reason: 'already so', ref: '1.3' }],
])('refused: %s', (_, wants, refusal) => {
  expect(say(wants)).toEqual({ kind: 'refused', refusal });
});

test('it is undone by whoever said it, a reader too, whatever else happened to the item', () => {
  const wish = {
    reminder: '2021-11-12',
    quiet: null,
    at: now.at,
    day: now.day,
    by: { id: 'priya', name: 'Priya Nair' },
  };
  const log = [aChange('1.3', 6, { by: wish.by, what: { kind: 'nudge set', before: null, after: wish } })];
  const undone = decide({ kind: 'undo' }, { ...circumstances(priya, [wish]), log });
  expect(undone).toMatchObject({
    kind: 'accepted',
    decided: [{ what: { kind: 'undone', revision: 6, what: { before: wish, after: null } } }],
  });
  expect(decide({ kind: 'undo' }, { ...circumstances(priya), log })).toEqual({
    kind: 'refused',
    refusal: { reason: 'nothing to undo' },
  });
});

const today = '2021-11-10';

test.each<[string, Contact, ContactChange, Contact]>([
  ['stop', { after: '14:00' }, { set: 'off' }, { after: '14:00', nudges: 'off' }],
  ['start again', { after: '14:00', nudges: 'off' }, { set: 'on' }, { after: '14:00', since: today }],
  ['after two', {}, { set: 'after', time: '14:00' }, { after: '14:00' }],
  ['any time', { after: '14:00', notOn: [5] }, { set: 'any time' }, { notOn: [5] }],
  ['not on Fridays', { notOn: [1] }, { set: 'not on', weekdays: [5, 1] }, { notOn: [1, 5] }],
  ['on Fridays again', { notOn: [1, 5] }, { set: 'again on', weekdays: [5] }, { notOn: [1], since: today }],
  ['on the last of them again', { notOn: [5] }, { set: 'again on', weekdays: [5] }, { since: today }],
  ['any day', { notOn: [1, 5] }, { set: 'any day' }, { since: today }],
])('when they may be nudged: %s', (_, before, change, after) => {
  expect(afterSaying(before, change, { day: today, time: '10:00' })).toEqual(after);
});

test('nobody is reminded whom the register does not name: there is no chat with them', () => {
  const una: Person = { ...priya, id: 'una', name: 'Una Reid', guest: true };
  expect(say({ how: 'remind', on: '2021-11-12' }, una)).toEqual({
    kind: 'refused',
    refusal: { reason: 'nowhere to remind' },
  });
});
