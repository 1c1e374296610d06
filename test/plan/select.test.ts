import type { Item } from '../../src/plan/plan';
import type { Filter } from '../../src/plan/query';
import { countRatings, movesOf, selectItems, sortItems, type View } from '../../src/plan/select';
import { aChange, anItem, aPartnership, aPlan, done, dueIn, rated, toRating } from '../support/plan-builder';
import { scheme } from './scheme';

const people = [
  { id: 'sarah', name: 'Sarah', agency: 'council', role: 'chair', guest: false },
  { id: 'tom', name: 'Tom', agency: 'police', role: 'member', guest: false },
] as const;

const partnership = aPartnership({
  scheme,
  people,
  agencies: [
    { id: 'council', name: 'Council', kind: 'council', aliases: [] },
    { id: 'police', name: 'Police', kind: 'police', aliases: [] },
  ],
  posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
  holdings: [
    { post: 'chair', person: 'tom', to: '2021-10-31' },
    { post: 'chair', person: 'sarah', from: '2021-11-01' },
  ],
});

const items: readonly Item[] = [
  rated(dueIn(anItem('1.1', { lead: [{ post: 'chair' }] }), '2021-09'), 'red', 'no data'),
  rated(dueIn(anItem('1.2', { contributors: [{ person: 'tom' }] }), '2021-12'), 'green'),
  done(dueIn(anItem('1.3'), '2021-10'), '2021-10-20'),
  dueIn(anItem('2.1', { themes: ['voice'], text: 'Develop the CSA Strategy' }), '2021-10'),
  anItem('2.2'),
  anItem('1.E1', { kind: 'evidence source' }),
];

function view(given: Partial<View> = {}): View {
  return { plan: aPlan({ items }), partnership, member: people[0], today: '2021-11-10', log: [], ...given };
}

function refs(filter: Filter, given: Partial<View> = {}): readonly string[] {
  return selectItems(view(given), filter).map((item) => item.ref);
}

test.each<[string, Filter, string[]]>([
  ['nothing asked: every tracked item, in the plan’s order', {}, ['1.1', '1.2', '1.3', '2.1', '2.2']],
  ['red', { ratings: ['red'] }, ['1.1']],
  ['red or green', { ratings: ['red', 'green'] }, ['1.1', '1.2']],
  ['not rated', { ratings: ['not rated'] }, ['1.3', '2.1', '2.2']],
  ['overdue: past its last day and not done', { states: ['overdue'] }, ['1.1', '2.1']],
  ['done', { states: ['done'] }, ['1.3']],
  ['without a date', { states: ['no date'] }, ['2.2']],
  ['without a lead', { states: ['no lead'] }, ['1.2', '1.3', '2.1', '2.2']],
  ['red and overdue', { ratings: ['red'], states: ['overdue'] }, ['1.1']],
  ['red or overdue', { anyOf: [{ ratings: ['red'] }, { states: ['overdue'] }] }, ['1.1', '2.1']],
  ['overdue and not red', { states: ['overdue'], not: { ratings: ['red'] } }, ['2.1']],
  ['of one priority', { priorities: ['2'] }, ['2.1', '2.2']],
  ['of a theme', { theme: 'voice' }, ['2.1']],
  ['by its words', { text: 'csa strategy' }, ['2.1']],
  ['evidence sources', { kinds: ['evidence source'] }, ['1.E1']],
  [
    'due in October',
    { due: { first: '2021-10-01', last: '2021-10-31', reading: 'in', said: 'in October' } },
    ['1.3', '2.1'],
  ],
  [
    'due by the new year: from today, and not what is late',
    { due: { last: '2021-12-31', reading: 'by', said: 'by the new year' } },
    ['1.2'],
  ],
  [
    'was to be done by October',
    { due: { last: '2021-10-31', reading: 'was', said: 'by October' } },
    ['1.1', '1.3', '2.1'],
  ],
  [
    'not updated since 9 November: whoever is finished is left out',
    { notUpdatedSince: '2021-11-09' },
    ['1.1', '1.2', '2.1', '2.2'],
  ],
  ['rated red before November', { ratedSince: { rating: 'red', before: '2021-11-01' } }, []],
])('%s', (_asked, filter, found) => {
  expect(refs(filter)).toEqual(found);
});

describe('whose', () => {
  test('mine are those of the post I hold today, and those I contribute to', () => {
    expect(refs({ who: { parties: ['me'] } })).toEqual(['1.1']);
    expect(refs({ who: { parties: ['me'] } }, { member: people[1] })).toEqual(['1.2']);
    expect(refs({ who: { parties: ['me'] } }, { member: people[1], today: '2021-10-31' })).toEqual([
      '1.1',
      '1.2',
    ]);
  });

  test('an agency’s are those of its people and of posts they hold', () => {
    expect(refs({ who: { parties: [], agency: 'council' } })).toEqual(['1.1']);
    expect(refs({ who: { parties: [], agency: 'police' } })).toEqual(['1.2']);
  });

  test('nobody’s have no lead', () => {
    expect(refs({ who: { parties: ['nobody'] } })).toEqual(['1.2', '1.3', '2.1', '2.2']);
  });
});

describe('ratings over time', () => {
  const log = [
    aChange('1.1', 1, { what: toRating('green'), day: '2021-10-01' }),
    aChange('1.1', 2, { what: toRating('amber', 'green'), day: '2021-11-02' }),
    aChange('1.2', 3, { what: toRating('amber', 'amber'), day: '2021-11-03' }),
    aChange('1.1', 4, {
      what: { kind: 'undone', revision: 2, what: { kind: 'rated', before: null, after: null } },
      day: '2021-11-04',
    }),
  ];

  test('a move is from one rating to another; a new reason for the same one is none', () => {
    expect(movesOf(log).map(({ ref, from, to }) => [ref, from, to])).toEqual([
      ['1.1', 'not rated', 'green'],
      ['1.1', 'green', 'amber'],
    ]);
  });

  test('what became amber this month', () => {
    expect(refs({ became: { rating: 'amber', since: '2021-11-01' } }, { log })).toEqual(['1.1']);
    expect(refs({ became: { rating: 'amber', since: '2021-11-03' } }, { log })).toEqual([]);
  });
});

test('ratings are counted and never averaged, in the scheme’s order', () => {
  expect(countRatings(view(), selectItems(view(), {}))).toEqual([
    { code: 'red', count: 1 },
    { code: 'amber', count: 0 },
    { code: 'green', count: 1 },
    { code: 'complete', count: 0 },
    { code: 'not rated', count: 3 },
  ]);
});

test('sorted by date the undated come last, and equals keep the plan’s order', () => {
  const sorted = sortItems(view(), selectItems(view(), {}), 'date').map((item) => item.ref);
  expect(sorted).toEqual(['1.1', '1.3', '2.1', '1.2', '2.2']);
});
