import { apply, inverse } from '../../../src/plan/deciding/apply';
import type { Contact } from '../../../src/plan/contact';
import { addDays } from '../../../src/plan/day';
import { nudgesAhead, nudgesOn, reminderDay, type Reason } from '../../../src/plan/nudging/nudges';
import type { Partnership, Person } from '../../../src/plan/partnership';
import type { Item } from '../../../src/plan/plan';
import type { NudgeWish } from '../../../src/plan/standing';
import { aChange, anItem, aPartnership, aPlan, done, rated } from '../../support/plan-builder';
import { scheme } from '../scheme';

const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };
const led = (item: Item): Item => ({ ...item, lead: [{ person: 'tom' }] });
const dueOn = (day: string, item = led(anItem('1.3'))): Item => ({
  ...item,
  due: { printed: day, first: day, last: day, precision: 'day' },
});
const updated = (item: Item, day: string): Item => ({
  ...item,
  standing: {
    ...item.standing,
    changed: { at: `${day}T09:00:00.000Z`, day, by: { id: 'tom', name: 'Tom Baines' } },
  },
});
const wishing = (item: Item, wish: Partial<NudgeWish>): Item => {
  const stamp = {
    at: '2021-11-01T09:00:00.000Z',
    day: '2021-11-01',
    by: { id: 'tom', name: 'Tom Baines' },
  };
  return {
    ...item,
    standing: { ...item.standing, nudges: [{ reminder: null, quiet: null, ...stamp, ...wish }] },
  };
};

interface Where {
  readonly member?: Person;
  readonly partnership?: Partial<Partnership>;
}

function viewOn(today: string, items: readonly Item[], { member = tom, partnership = {} }: Where = {}) {
  const people = partnership.people ?? [member];
  return {
    plan: aPlan({ items, period: { printed: '', first: '2020-01-01', last: '2030-12-31' } }),
    partnership: aPartnership({ scheme, ...partnership, people }),
    member,
    today,
  };
}

/** On which days of a time they are nudged for this reason. */
function daysOf(
  why: Reason['why'],
  first: string,
  last: string,
  items: readonly Item[],
  where?: Where,
): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const reasons = nudgesOn(viewOn(day, items, where)).flatMap((nudge) => nudge.reasons);
    if (reasons.some((reason) => reason.why === why)) days.push(day);
  }
  return days;
}

test.each([
  ['a Tuesday: 14 and 3 days before it', '2021-11-30', ['2021-11-16', '2021-11-26']],
  ['both fall on a weekend: on the Fridays before', '2021-12-12', ['2021-11-26', '2021-12-09']],
  [
    'Easter Monday: 14 days before it, and Good Friday said on Thursday',
    '2021-04-05',
    ['2021-03-22', '2021-04-01'],
  ],
  ['after Christmas: the day before the holidays', '2021-12-29', ['2021-12-15', '2021-12-24']],
  ['the end of February in a leap year', '2024-02-29', ['2024-02-15', '2024-02-26']],
  [
    '14 days before it are in another month and over the clock change',
    '2021-11-08',
    ['2021-10-25', '2021-11-05'],
  ],
  ['14 days before it are in another year', '2022-01-10', ['2021-12-24', '2022-01-07']],
])('due on %s', (_, due, days) => {
  const item = updated(dueOn(due), '2019-01-01');
  expect(daysOf('due', addDays(due, -30), addDays(due, 30), [item])).toEqual(days);
});

test('what nobody dated, finished, or does not track is never due', () => {
  const items = [
    led(anItem('1.1')),
    done(dueOn('2021-11-30'), '2021-11-01'),
    { ...dueOn('2021-11-30'), kind: 'outcome' as const },
  ];
  expect(daysOf('due', '2021-11-01', '2021-12-31', items)).toEqual([]);
});

test('a date that has moved is told of where it moved to', () => {
  const forecast = { to: '2021-12-21', why: 'panel', ...stampOn('2021-11-01') };
  const item = dueOn('2021-11-30');
  const moved = { ...item, standing: { ...item.standing, forecast } };
  expect(daysOf('due', '2021-11-01', '2021-12-31', [moved])).toEqual(['2021-12-07', '2021-12-17']);
});

test.each([
  ['Tuesday: on Wednesday, and every Wednesday', '2021-11-30', ['2021-12-01', '2021-12-08', '2021-12-15']],
  ['Friday: on Monday, and every Monday', '2021-12-03', ['2021-12-06', '2021-12-13', '2021-12-20']],
  [
    'Christmas Eve: on the first working day after the holidays',
    '2021-12-24',
    ['2021-12-29', '2022-01-04', '2022-01-10'],
  ],
])('overdue since %s', (_, due, days) => {
  expect(daysOf('overdue', addDays(due, -2), addDays(due, 21), [dueOn(due)]).slice(0, 3)).toEqual(days);
});

describe('rated red', () => {
  const red = led(rated(anItem('1.3'), 'red', 'no data'));

  test('by somebody else, it asks for a plan from the next day on, weekly', () => {
    expect(daysOf('no plan back', '2021-11-08', '2021-11-24', [red])).toEqual([
      '2021-11-09',
      '2021-11-16',
      '2021-11-23',
    ]);
  });

  test('by themselves, they have a week', () => {
    const { rating } = red.standing;
    const own = { ...red.standing, rating: rating && { ...rating, by: { id: 'tom', name: 'Tom Baines' } } };
    expect(daysOf('no plan back', '2021-11-08', '2021-11-24', [{ ...red, standing: own }])).toEqual([
      '2021-11-15',
      '2021-11-22',
    ]);
  });

  test('a note or a new date said with it or since is a plan', () => {
    const note = { text: 'data by Friday', ...stampOn('2021-11-08', '10:00') };
    const forecast = { to: '2022-01-10', why: 'data', ...stampOn('2021-11-09') };
    const answered = [
      { ...red, standing: { ...red.standing, note } },
      { ...red, standing: { ...red.standing, forecast } },
    ];
    expect(daysOf('no plan back', '2021-11-08', '2021-11-24', answered)).toEqual([]);
  });

  test('a note of before is none, and amber asks for nothing', () => {
    const note = { text: 'all well', ...stampOn('2021-11-05') };
    const before = { ...red, standing: { ...red.standing, note } };
    expect(daysOf('no plan back', '2021-11-09', '2021-11-09', [before])).toEqual(['2021-11-09']);
    expect(
      daysOf('no plan back', '2021-11-01', '2021-12-01', [led(rated(anItem('1.3'), 'amber', 'late'))]),
    ).toEqual([]);
  });
});

test('what nobody updated for 30 days is asked about then, and every 30 days after', () => {
  const item = updated(led(anItem('1.3')), '2021-09-01');
  expect(daysOf('not updated', '2021-09-01', '2021-12-31', [item])).toEqual([
    '2021-10-01',
    '2021-11-01',
    '2021-11-30',
    '2021-12-30',
  ]);
});

test('what nobody ever updated counts from when its window opens', () => {
  const due = { printed: '', first: '2021-11-01', last: '2022-12-31', precision: 'window' as const };
  expect(daysOf('not updated', '2021-10-01', '2022-01-03', [{ ...led(anItem('1.3')), due }])).toEqual([
    '2021-12-01',
    '2021-12-31',
  ]);
});

describe('whose nudges they are', () => {
  const post = { id: 'police-lead', title: 'Police lead', aliases: [] };
  const item = { ...dueOn('2021-11-30'), lead: [{ post: 'police-lead' }] };

  test('whoever holds the lead’s post on the day', () => {
    const holdings = [{ post: 'police-lead', person: 'tom', to: '2021-11-20' }];
    const where = { partnership: { posts: [post], holdings } };
    expect(daysOf('due', '2021-11-01', '2021-12-10', [item], where)).toEqual(['2021-11-16']);
  });

  test('a contributor is told three days before, and of nothing else', () => {
    const given = { ...dueOn('2021-11-30'), lead: [], contributors: [{ person: 'tom' }] };
    expect(daysOf('due', '2021-11-01', '2021-12-10', [given])).toEqual(['2021-11-26']);
    expect(daysOf('overdue', '2021-12-01', '2021-12-31', [given])).toEqual([]);
  });

  test.each([
    ['a reader, who could not update it', { ...tom, role: 'reader' as const }],
    ['a scrutineer', { ...tom, role: 'scrutineer' as const }],
    ['whoever left', { ...tom, left: '2021-11-15' }],
    ['whoever wants no nudges', { ...tom, contact: { nudges: 'off' as const } }],
  ])('not %s', (_, member) => {
    expect(daysOf('due', '2021-11-01', '2021-12-10', [dueOn('2021-11-30')], { member })).toEqual([]);
  });

  test('a person’s free day is said on the day before it, as a quiet day of the partnership is', () => {
    const contact: Contact = { notOn: [2] };
    const item2 = dueOn('2021-11-30');
    expect(daysOf('due', '2021-11-01', '2021-11-29', [item2], { member: { ...tom, contact } })).toEqual([
      '2021-11-15',
      '2021-11-26',
    ]);
    const partnership = { quietDays: ['2021-11-26'] };
    expect(daysOf('due', '2021-11-01', '2021-11-29', [item2], { partnership })).toEqual([
      '2021-11-16',
      '2021-11-25',
    ]);
  });
});

describe('what somebody said of their nudges', () => {
  const item = dueOn('2021-11-30');

  test('snoozed, it is silent, and comes back on the day', () => {
    const snoozed = wishing(item, { quiet: '2021-11-20' });
    expect(daysOf('due', '2021-11-01', '2021-11-29', [snoozed])).toEqual(['2021-11-26']);
    expect(daysOf('snooze over', '2021-11-01', '2021-11-29', [snoozed])).toEqual(['2021-11-22']);
  });

  test('never, it stays silent', () => {
    const never = wishing(item, { quiet: 'for good' });
    expect(nudgesAhead(viewOn('2021-11-01', [never]), 60)).toEqual([]);
  });

  test('a reminder comes through both, and of an item that is nobody’s', () => {
    const reminded = wishing({ ...item, lead: [] }, { quiet: 'for good', reminder: '2021-11-12' });
    expect(daysOf('reminder', '2021-11-01', '2021-11-29', [reminded])).toEqual(['2021-11-12']);
  });

  test('it is nobody else’s', () => {
    const members = wishing(item, { quiet: 'for good', by: { id: 'ann', name: 'Ann Wright' } });
    expect(daysOf('due', '2021-11-01', '2021-11-29', [members])).toEqual(['2021-11-16', '2021-11-26']);
  });

  test.each([
    ['a working day: on it', '2021-11-12', '2021-11-08', '2021-11-12'],
    ['a Sunday: on the Friday before', '2021-11-14', '2021-11-08', '2021-11-12'],
    ['a Sunday, said on that Friday: on Monday', '2021-11-14', '2021-11-12', '2021-11-15'],
  ])('a reminder for %s', (_, wanted, asked, day) => {
    expect(reminderDay(viewOn(asked, []), wanted, asked)).toBe(day);
  });
});

test('a reminder or snooze updates nothing, and is undone as a whole', () => {
  const before = updated(dueOn('2021-11-30'), '2021-11-01').standing;
  const what = {
    kind: 'nudge set' as const,
    before: null,
    after: wishing(anItem('1.3'), { quiet: '2021-12-01' }).standing.nudges[0]!,
  };
  const after = apply(before, aChange('1.3', 9, { what }));
  expect(after).toEqual({ ...before, nudges: [what.after] });
  const undone = aChange('1.3', 10, {
    what: { kind: 'undone', revision: 9, what: inverse(what) as typeof what },
  });
  expect(apply(after, undone)).toEqual(before);
});

test('what lies ahead is told once an item, when it comes first', () => {
  const items = [dueOn('2021-11-30'), dueOn('2021-11-24', led(anItem('1.4')))].map((item) =>
    updated(item, '2021-11-09'),
  );
  expect(nudgesAhead(viewOn('2021-11-10', items)).map(({ item, day }) => [item.ref, day])).toEqual([
    ['1.4', '2021-11-10'],
    ['1.3', '2021-11-16'],
  ]);
});

function stampOn(day: string, time = '12:00') {
  return { at: `${day}T${time}:00.000Z`, day, by: { id: 'tom', name: 'Tom Baines' } };
}
