import { afterChange } from '../../../src/plan/deciding/additions';
import { inverse } from '../../../src/plan/deciding/apply';
import type { Change } from '../../../src/plan/change';
import { composeDigest, isQuiet, type Digest } from '../../../src/plan/digest/digest';
import type { DigestPart, DigestSettings } from '../../../src/plan/digest-settings';
import type { View } from '../../../src/plan/asking/view';
import {
  aChange,
  anAddition,
  anItem,
  aPartnership,
  aPlan,
  aRating,
  done,
  dueIn,
  rated,
  toRating,
} from '../../support/plan-builder';
import { scheme } from '../scheme';

const partnership = aPartnership({
  scheme,
  groups: [
    {
      id: 'effectiveness',
      name: 'Safeguarding Effectiveness',
      kind: 'subgroup',
      aliases: [],
      members: [],
      looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
      hasChannel: true,
    },
  ],
});

const member = { id: 'x', name: 'X', agency: '', role: 'reader', guest: false } as const;

function at<T extends { standing: { revision: number } }>(item: T, revision: number): T {
  return { ...item, standing: { ...item.standing, revision } };
}

const items = [
  at(rated(dueIn(anItem('1.1', { lead: [{ person: 'tom' }] }), '2021-09'), 'red', 'no data'), 4),
  at(done(dueIn(anItem('1.2', { lead: [{ person: 'tom' }] }), '2021-10'), '2021-11-08'), 5),
  dueIn(anItem('1.3'), '2021-11'),
  dueIn(anItem('1.4', { lead: [{ person: 'tom' }] }), '2021-12'),
  at(rated(dueIn(anItem('3.1'), '2021-09'), 'red', 'elsewhere'), 6),
];

function view(today: string, log: View['log'] = []): View {
  return { plan: aPlan({ items, revision: 6 }), partnership, member, today, log };
}

function refsOf(view: View, revision: number) {
  const digest = composeDigest(view, 'effectiveness', {
    revision,
    day: revision === 0 ? null : '2021-11-01',
  });
  return {
    done: digest.done.map(({ item }) => item.ref),
    changed: digest.changed.map(({ item }) => item.ref),
    red: digest.ratings.find(({ code }) => code === 'red')?.items.map(({ item }) => item.ref),
    overdue: digest.overdue.map(({ item, days }) => [item.ref, days]),
    due: digest.due.map(({ item }) => item.ref),
    noLead: digest.noLead.map((item) => item.ref),
  };
}

const log = [aChange('1.1', 4), aChange('1.2', 5), aChange('3.1', 6)];

test('a group’s digest tells its own items only: news, red, late, due within 14 days, no lead', () => {
  expect(refsOf(view('2021-11-17', log), 3)).toEqual({
    done: ['1.2'],
    changed: ['1.1'],
    red: ['1.1'],
    overdue: [['1.1', 48]],
    due: ['1.3'],
    noLead: ['1.3'],
  });
});

test('what the last digest told is not news again', () => {
  expect(refsOf(view('2021-11-17', log), 4)).toMatchObject({ done: ['1.2'], changed: [] });
  expect(refsOf(view('2021-11-17', log), 6)).toMatchObject({ done: [], changed: [] });
});

test('somebody’s own reminder or snooze, and taking it back, is no news', () => {
  const by = { id: 'tom', name: 'Tom' };
  const wish = { reminder: '2021-11-20', quiet: null, at: '2021-11-16T10:00:00.000Z', day: '2021-11-16', by };
  const set = { kind: 'nudge set', before: null, after: wish } as const;
  const own = [
    aChange('1.1', 7, { by, day: wish.day, what: set }),
    aChange('1.1', 8, { by, day: wish.day, what: { kind: 'undone', revision: 7, what: set } }),
  ];
  const told = composeDigest(view('2021-11-17', [...log, ...own]), 'effectiveness', {
    revision: 3,
    day: '2021-11-10',
  });
  const changes = [...told.changed.flatMap((one) => one.changes)].map(({ revision }) => revision);
  expect(changes).toEqual([4]);
});

test('a first digest tells the news of the last 7 days only', () => {
  expect(refsOf(view('2021-11-16', log), 0)).toMatchObject({ done: ['1.2'], changed: ['1.1'] });
  expect(refsOf(view('2021-11-17', log), 0)).toMatchObject({ done: [], changed: [] });
});

test('due in 14 days is told and due in 15 is not; due today is due, not late', () => {
  expect(refsOf(view('2021-11-16'), 9).due).toEqual(['1.3']);
  expect(refsOf(view('2021-11-15'), 9).due).toEqual([]);
  expect(refsOf(view('2021-11-30'), 9)).toMatchObject({ due: ['1.3'], overdue: [['1.1', 61]] });
});

test('without news, lateness or anything due it is quiet', () => {
  const quiet = { ...view('2021-11-10'), plan: aPlan({ items: [dueIn(anItem('1.4'), '2021-12')] }) };
  expect(isQuiet(composeDigest(quiet, 'effectiveness', { revision: 0, day: null }))).toBe(true);
  expect(isQuiet(composeDigest(view('2021-11-10'), 'effectiveness', { revision: 9, day: null }))).toBe(false);
});

test('late and due stand by date, the longest ago first, and equals in the plan’s order', () => {
  const months = ['2021-10', '2021-09', '2021-09', '2021-11', '2021-11'];
  const plan = aPlan({ items: months.map((month, index) => dueIn(anItem(`1.${index + 1}`), month)) });
  const given = { ...view('2021-11-17'), plan };
  const digest = composeDigest(given, 'effectiveness', { revision: 0, day: null });
  expect(digest.overdue.map(({ item, days }) => [item.ref, days])).toEqual([
    ['1.2', 48],
    ['1.3', 48],
    ['1.1', 17],
  ]);
  expect(digest.due.map(({ item, days }) => [item.ref, days])).toEqual([
    ['1.4', 13],
    ['1.5', 13],
  ]);
});

test('what is finished needs nobody: neither rated, nor late, nor without a lead', () => {
  const items = [
    done(rated(dueIn(anItem('1.1'), '2021-09'), 'red'), '2021-11-01'),
    rated(anItem('1.2'), 'complete'),
  ];
  const given = { ...view('2021-11-17'), plan: aPlan({ items }) };
  expect(composeDigest(given, 'effectiveness', { revision: 0, day: null })).toMatchObject({
    ratings: [
      { code: 'red', items: [] },
      { code: 'amber', items: [] },
    ],
    overdue: [],
    due: [],
    noLead: [],
    items: 2,
  });
});

/** The group's settings, where they are not as usual. */
function wanting(digest: Partial<DigestSettings>, given: View): View {
  const groups = partnership.groups.map((group) => ({ ...group, digest }));
  return { ...given, partnership: { ...partnership, groups } };
}

const lastWeek = { revision: 3, day: '2021-11-10' };

describe('how ratings have moved since the last digest', () => {
  const item = at(rated(anItem('1.1'), 'amber'), 5);
  const fromRed = aChange('1.1', 4, { what: toRating('green', 'red') });
  const toAmber = aChange('1.1', 5, { what: toRating('amber', 'green') });
  const given = { ...view('2021-11-17', [fromRed, toAmber]), plan: aPlan({ items: [item, anItem('1.2')] }) };

  test('is told as how many there are and how many there were', () => {
    expect(composeDigest(given, 'effectiveness', lastWeek).counts).toEqual([
      { code: 'red', count: 0, before: 1 },
      { code: 'amber', count: 1, before: 0 },
      { code: 'green', count: 0, before: 0 },
      { code: 'complete', count: 0, before: 0 },
      { code: 'not rated', count: 1, before: 1 },
    ]);
  });

  test('what was added since was not among them the last time', () => {
    const added = anAddition('1.4', 8);
    const plan = afterChange(aPlan({ items: [anItem('1.1')] }), added);
    const given = { plan, partnership, member, today: '2021-11-17', log: [added] };
    expect(composeDigest(given, 'effectiveness', { revision: 7, day: '2021-11-01' }).counts.at(-1)).toEqual({
      ...{ code: 'not rated', count: 2, before: 1 },
    });
  });

  test('is good news where it comes to a better one, whatever happened between', () => {
    const better = composeDigest(given, 'effectiveness', lastWeek);
    expect(better).toMatchObject({ better: [{ item: { ref: '1.1' } }], changed: [] });
    const worse = { ...given, log: [aChange('1.1', 4, { what: toRating('amber', 'green') })] };
    expect(composeDigest(worse, 'effectiveness', lastWeek)).toMatchObject({ better: [], changed: [{}] });
  });

  test('a first rating is news, and neither better nor worse', () => {
    const first = { ...given, log: [aChange('1.1', 4)] };
    expect(composeDigest(first, 'effectiveness', lastWeek)).toMatchObject({ better: [], changed: [{}] });
  });

  test('a rating that was taken back since is no news, and one taken back that is older is', () => {
    const taken = { kind: 'undone', revision: 4, what: inverse(toRating('amber', 'red')) } as const;
    const both = { ...given, log: [aChange('1.1', 4), aChange('1.1', 5, { what: taken })] };
    expect(composeDigest(both, 'effectiveness', lastWeek).changed).toEqual([]);
    expect(composeDigest(both, 'effectiveness', { ...lastWeek, revision: 4 }).changed).toHaveLength(1);
  });
});

test('red since the day it became so, whatever was said of it again', () => {
  const again = { kind: 'rated', before: { ...aRating('red'), day: '2021-10-04' }, after: aRating('red') };
  const given = {
    ...view('2021-11-17', [aChange('1.1', 4, { what: again as Change['what'], day: '2021-11-16' })]),
  };
  const [red] = composeDigest(given, 'effectiveness', lastWeek).ratings;
  expect(red?.items.map(({ item, since }) => [item.ref, since])).toEqual([['1.1', '2021-10-04']]);
});

describe('windows', () => {
  const due = { printed: 'Dec - Jan', first: '2021-12-01', last: '2022-01-31', precision: 'window' } as const;
  const openingOn = (today: string, given = anItem('1.1', { due })) =>
    composeDigest({ ...view(today), plan: aPlan({ items: [given] }) }, 'effectiveness', {
      revision: 9,
      day: null,
    }).windows.map(({ item, opens }) => [item.ref, opens]);

  test('that open within 14 days are told, today included', () => {
    expect(openingOn('2021-11-16')).toEqual([]);
    expect(openingOn('2021-11-17')).toEqual([['1.1', '2021-12-01']]);
    expect(openingOn('2021-12-01')).toEqual([['1.1', '2021-12-01']]);
    expect(openingOn('2021-12-02')).toEqual([]);
  });

  test('a month is no window, and neither is what is due anyway', () => {
    expect(openingOn('2021-11-17', dueIn(anItem('1.1'), '2021-12'))).toEqual([]);
    const short = { ...due, last: '2021-12-01' };
    expect(openingOn('2021-11-30', anItem('1.1', { due: short }))).toEqual([]);
  });
});

describe('what nobody has updated', () => {
  const updated = (ref: string, day: string) => {
    const item = anItem(ref);
    const changed = { at: `${day}T10:00:00.000Z`, day, by: { id: 'x', name: 'X' } };
    return { ...item, standing: { ...item.standing, changed } };
  };
  const items = [updated('1.1', '2021-10-18'), updated('1.2', '2021-10-19'), anItem('1.3')];
  const given = { ...view('2021-11-17'), plan: aPlan({ items }) };
  const staleIn = (one: View) =>
    composeDigest(one, 'effectiveness', lastWeek).stale.map(({ item, days }) => [item.ref, days]);

  test('for 30 days is told, the longest ago first; what was never updated counts from the plan’s first day', () => {
    expect(staleIn(given)).toEqual([
      ['1.3', 230],
      ['1.1', 30],
    ]);
  });

  test('for as many days as the group has said', () => {
    expect(staleIn(wanting({ staleDays: 29 }, given)).map(([ref]) => ref)).toEqual(['1.3', '1.1', '1.2']);
  });

  test('is no longer quiet in the week in which it becomes so, and only then', () => {
    const quietOn = (today: string, day: string) =>
      isQuiet(composeDigest({ ...given, today }, 'effectiveness', { revision: 9, day }));
    expect(quietOn('2021-11-17', '2021-11-10')).toBe(false);
    expect(quietOn('2021-11-24', '2021-11-18')).toBe(true);
  });
});

describe('a priority that ends', () => {
  const limit = { printed: 'until 2022', last: '2022-04-30' };
  const [neglect, abuse] = aPlan().priorities;
  const plan = aPlan({
    priorities: [
      { ...neglect!, limit },
      { ...abuse!, limit },
    ],
    items: [anItem('1.7', { text: 'Review progress and agree the status of the priority' }), anItem('2.1')],
  });
  const endingOn = (today: string, day = '2022-02-01') =>
    composeDigest({ ...view(today), plan }, 'effectiveness', { revision: 9, day }).ending.map(
      ({ priority, days, reviews, isNew }) => [priority.id, days, reviews.map(({ ref }) => ref), isNew],
    );

  test('is told 60 days before with its review, to the group that looks after it', () => {
    expect(endingOn('2022-02-28')).toEqual([]);
    expect(endingOn('2022-03-01')).toEqual([['1', 60, ['1.7'], true]]);
    expect(endingOn('2022-04-30', '2022-04-23')).toEqual([['1', 0, ['1.7'], false]]);
    expect(endingOn('2022-05-01')).toEqual([]);
  });
});

test.each<[DigestPart, Partial<Digest>]>([
  ['good news', { done: [], better: [] }],
  ['changes', { changed: [] }],
  [
    'ratings',
    {
      ratings: [
        { code: 'red', items: [] },
        { code: 'amber', items: [] },
      ],
    },
  ],
  ['overdue', { overdue: [] }],
  ['due soon', { due: [], windows: [], ending: [] }],
  ['not updated', { stale: [] }],
  ['no lead', { noLead: [] }],
])('a group that leaves out %s is told all the rest', (part, left) => {
  const given = view('2021-11-17', log);
  const whole = composeDigest(given, 'effectiveness', { revision: 3, day: '2021-11-01' });
  const told = composeDigest(wanting({ leaveOut: [part] }, given), 'effectiveness', whole.since);
  expect(told).toEqual({ ...whole, ...left });
  expect(told).not.toEqual(whole);
});
