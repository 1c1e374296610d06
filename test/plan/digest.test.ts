import { composeDigest, isQuiet } from '../../src/plan/digest';
import type { View } from '../../src/plan/select';
import { aChange, anItem, aPartnership, aPlan, done, dueIn, rated } from '../support/plan-builder';
import { scheme } from './scheme';

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
    done: digest.done.map((item) => item.ref),
    changed: digest.changed.map(({ item }) => item.ref),
    red: digest.ratings.find(({ code }) => code === 'red')?.items.map((item) => item.ref),
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
