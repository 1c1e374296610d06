import fc from 'fast-check';
import { plainText } from '../../src/cards/plain-text';
import { dueNudges, nudgeKeeper, type DueNudge } from '../../src/jobs/due-nudges';
import type { Contact } from '../../src/plan/contact';
import { addDays, daysBetween } from '../../src/plan/day';
import type { Partnership, Person } from '../../src/plan/partnership';
import type { Item, Plan } from '../../src/plan/plan';
import type { NudgeWish } from '../../src/plan/standing';
import { isWorkingDay } from '../../src/plan/working-days';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';

const person = (id: string, given: Partial<Person> = {}): Person => ({
  ...{ id, name: id, agency: 'police', role: 'member', guest: false },
  ...given,
});

function dueOn(ref: string, day: string, lead = 'tom'): Item {
  const due = { printed: day, first: day, last: day, precision: 'day' as const };
  return anItem(ref, { due, lead: [{ person: lead }] });
}

function postsAt(day: string, time: string, items: readonly Item[], given: Partial<Partnership> = {}) {
  const partnership = aPartnership({ scheme, people: [person('tom')], ...given });
  const plan = aPlan({ items, period: { printed: '', first: '2000-01-01', last: '2030-01-01' } });
  return dueNudges({
    keeper: nudgeKeeper(),
    partnership,
    plan,
    now: { at: `${day}T${time}:00.000Z`, day, time },
  });
}

const said = (posts: readonly DueNudge[]) => posts.map(({ to, occasion }) => `${to} ${occasion}`);
const words = ([post]: readonly DueNudge[]): string => {
  const card = post?.compose();
  return card ? plainText(card) : '';
};

const early = dueOn('1.3', '2021-11-24');

test.each([
  ['before half past nine', '09:29', {}, []],
  ['from half past nine on', '09:30', {}, ['tom nudge|2021-11-10']],
  ['until midnight', '23:59', {}, ['tom nudge|2021-11-10']],
  ['not before the time they asked for', '13:59', { after: '14:00' }, []],
  ['from the time they asked for', '14:00', { after: '14:00' }, ['tom nudge|2021-11-10']],
  ['not on their free day', '12:00', { notOn: [3] }, []],
  ['not when they want none', '12:00', { nudges: 'off' as const }, []],
])('%s', (_, time, contact: Contact, expected) => {
  expect(said(postsAt('2021-11-10', time, [early], { people: [person('tom', { contact })] }))).toEqual(
    expected,
  );
});

test('one message for all of theirs, each with why', () => {
  const items = [early, dueOn('1.4', '2021-11-13'), dueOn('1.5', '2021-11-09'), dueOn('2.1', '2022-03-31')];
  const posts = postsAt('2021-11-10', '10:00', items);
  expect(said(posts)).toEqual(['tom nudge|2021-11-10']);
  expect(words(posts)).toContain('1.3 What 1.3 says — ⚪ Not rated — due in 14 days, on 24 November');
  expect(words(posts)).toContain('due in 3 days, on 13 November');
  expect(words(posts)).toContain('1 day late: it was due by 9 November');
  expect(words(posts)).not.toContain('2.1');
});

test('asked again on that day, nothing is worked out anew until the plan or the register changes', () => {
  let looks = 0;
  const plan: Plan = {
    ...aPlan(),
    get items() {
      looks += 1;
      return [early];
    },
  };
  const partnership = aPartnership({ scheme, people: [person('tom'), person('ann')] });
  const keeper = nudgeKeeper();
  const ask = (day: string, register = partnership) => {
    looks = 0;
    const posts = dueNudges({ keeper, partnership: register, plan, now: { at: '', day, time: '10:00' } });
    return [posts.length, looks > 0];
  };
  expect(ask('2021-11-10')).toEqual([1, true]);
  expect(ask('2021-11-10')).toEqual([1, false]);
  expect(ask('2021-11-10', { ...partnership, people: [] })).toEqual([0, false]);
  expect(ask('2021-11-10', { ...partnership, quietDays: ['2021-11-24'] })).toEqual([1, true]);
  expect(ask('2021-11-11')).toEqual([0, true]);
});

test('what does not fit is counted, and More goes on there', () => {
  const items = Array.from({ length: 8 }, (_, i) => dueOn(`1.${i + 1}`, '2021-11-24'));
  const card = postsAt('2021-11-10', '10:00', items)[0]?.compose();
  expect(card).toMatchObject({
    card: 'nudge',
    view: { left: 'and 2 more', buttons: [{ title: 'More (2 left)', press: { data: { from: 6 } } }, {}, {}] },
  });
});

test.each([
  ['a Saturday', '2021-11-13'],
  ['Boxing Day, moved to a Tuesday', '2021-12-28'],
  ['Good Friday', '2022-04-15'],
  ['the partnership’s own quiet day', '2021-11-10'],
])('nobody is nudged on %s', (_, day) => {
  const items = [
    dueOn('1.3', addDays(day, 14)),
    dueOn('1.4', addDays(day, -1)),
    dueOn('1.5', addDays(day, 3)),
  ];
  expect(postsAt(day, '12:00', items, { quietDays: ['2021-11-10'] })).toEqual([]);
});

test('what has become a group’s named members’ alone reminds nobody else, though they asked for it', () => {
  const asked = { at: '2021-11-01T10:00:00.000Z', day: '2021-11-01', by: { id: 'tom', name: 'tom' } };
  const item = anItem('1.1');
  const nudges = [{ reminder: '2021-11-10', quiet: null, ...asked }];
  const items = [{ ...item, standing: { ...item.standing, nudges } }];
  const group = {
    ...{ id: 'panel', name: 'Panel', kind: 'panel' as const, aliases: [], hasChannel: false },
    ...{ members: [], looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }] },
  };
  const of = (namedMembersOnly: boolean) =>
    said(postsAt('2021-11-10', '10:00', items, { groups: [{ ...group, namedMembersOnly }] }));
  expect(of(false)).toEqual(['tom nudge|2021-11-10']);
  expect(of(true)).toEqual([]);
});

test('nobody of another tenant is nudged: a chat of theirs is about their own partnership’s plan', () => {
  const away = [person('tom', { tenant: 'another' })];
  expect(said(postsAt('2021-11-10', '10:00', [early], { people: away }))).toEqual([]);
});

describe('before a meeting', () => {
  const meera = person('meera', { role: 'business manager' });
  const board = {
    ...{ id: 'board', name: 'Executive Board', kind: 'executive' as const, aliases: [], members: [] },
    ...{ looksAfter: [], hasChannel: false },
  };
  const given = {
    people: [person('tom'), meera],
    groups: [board],
    meetings: [{ group: 'board', day: '2021-12-08' }],
  };
  const items = [anItem('1.1', { lead: [{ person: 'tom' }] })];

  test.each([
    ['the day before, nobody', '2021-11-30', []],
    [
      'five working days before, the lead, and the business manager',
      '2021-12-01',
      ['tom nudge|2021-12-01', 'meera chase|board|2021-12-08'],
    ],
    [
      'after it, the business manager’s still stands, for a process that was down',
      '2021-12-07',
      ['meera chase|board|2021-12-08'],
    ],
    ['on its day, nobody', '2021-12-08', []],
  ])('%s', (_, day, expected) => {
    expect(said(postsAt(day, '10:00', items, given))).toEqual(expected);
  });

  test('the list says who, with Chase; and nothing where everybody has updated', () => {
    const list = postsAt('2021-12-02', '10:00', items, given);
    expect(words(list)).toContain('Before Executive Board on 8 December: 1 lead has not updated');
    expect(words(list)).toContain('tom: 1.1');
    expect(list[0]?.compose()).toMatchObject({ view: { buttons: [{ title: 'Chase' }] } });
    expect(words(postsAt('2021-12-02', '10:00', [], given))).toBe('');
  });
});

/** A year of one partnership: who leads what, what they said of their nudges, and what was posted on which day. */
const years = fc.constantFrom('2021-01-01', '2023-07-01', '2024-01-01');
const days = fc.integer({ min: 0, max: 420 });
const wishes = fc.option(
  fc.record({
    reminder: fc.option(days),
    quiet: fc.option(fc.oneof(days, fc.constant('for good' as const))),
  }),
  { freq: 2 },
);
const items = fc.array(fc.record({ due: days, lead: fc.constantFrom('tom', 'ann'), wish: wishes }), {
  minLength: 1,
  maxLength: 5,
});
const contacts = fc.record({
  notOn: fc.subarray([1, 2, 3, 4, 5], { maxLength: 4 }),
  nudges: fc.option(fc.constant('off' as const), { nil: undefined, freq: 5 }),
});

test('over a year nobody has two a day or one on a day off, and nothing that is due goes unsaid unless it was muted', () => {
  fc.assert(
    fc.property(years, items, contacts, fc.array(days, { maxLength: 10 }), (start, made, contact, quiet) => {
      const dayAt = (after: number) => addDays(start, after);
      const quietDays = quiet.map(dayAt);
      const { nudges, notOn } = contact;
      const tom = person('tom', { contact: { notOn, ...(nudges && { nudges }) } });
      const plan = made.map(({ due, lead, wish }, i): Item => {
        const item = dueOn(`1.${i + 1}`, dayAt(due), lead);
        if (wish === null) return item;
        const set: NudgeWish = {
          reminder: wish.reminder === null ? null : dayAt(wish.reminder),
          quiet: typeof wish.quiet === 'number' ? dayAt(wish.quiet) : wish.quiet,
          ...{ at: '2000-01-01T10:00:00.000Z', day: '2000-01-01', by: { id: lead, name: lead } },
        };
        return { ...item, standing: { ...item.standing, nudges: [set] } };
      });
      const year = Array.from({ length: 366 }, (_, i) => dayAt(i));
      const free = ({ contact: own = {} }: Person, day: string) =>
        own.nudges !== 'off' &&
        !own.notOn?.includes(((new Date(day).getUTCDay() + 6) % 7) + 1) &&
        isWorkingDay(day, quietDays);
      for (const member of [tom, person('ann')]) {
        const told = new Map<string, string>();
        for (const day of year) {
          const posts = postsAt(day, '23:00', plan, { people: [tom, person('ann')], quietDays }).filter(
            ({ to }) => to === member.id,
          );
          expect(posts.length).toBeLessThanOrEqual(1);
          if (posts.length > 0) expect(free(member, day)).toBe(true);
          told.set(day, words(posts));
        }
        for (const item of plan.filter(
          ({ lead: [lead] }) => lead && 'person' in lead && lead.person === member.id,
        )) {
          const last = item.due?.last ?? '';
          for (const before of [14, 3]) {
            const wanted = addDays(last, -before);
            // Their last free day up to then, unless that lies before the year or after it.
            const on = year.filter((day) => day <= wanted && free(member, day)).at(-1);
            if (on === undefined || !year.includes(wanted)) continue;
            const mutedUntil = item.standing.nudges[0]?.quiet ?? '';
            if (mutedUntil === 'for good' || on < mutedUntil) continue;
            expect(told.get(on)).toContain(`due in ${daysBetween(on, last)} days`);
          }
        }
      }
    }),
    { numRuns: 15 },
  );
});
