import type { Item } from '../../../src/plan/plan';
import type { Filter } from '../../../src/plan/asking/query';
import { movesOf } from '../../../src/plan/asking/moves';
import { needsLog } from '../../../src/plan/asking/became';
import { countRatings } from '../../../src/plan/asking/count-ratings';
import { openingBetween, selectItems } from '../../../src/plan/asking/select';
import { sortItems } from '../../../src/plan/asking/sort';
import type { View } from '../../../src/plan/asking/view';
import {
  aChange,
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
    expect(refs({ who: { parties: [{ agency: 'council' }] } })).toEqual(['1.1']);
    expect(refs({ who: { parties: [{ agency: 'police' }] } })).toEqual(['1.2']);
  });

  test('nobody’s have no lead', () => {
    expect(refs({ who: { parties: ['nobody'] } })).toEqual(['1.2', '1.3', '2.1', '2.2']);
  });
});

describe('challenged', () => {
  const challenge = { text: 'no data', at: '2021-11-08T10:00:00.000Z', day: '2021-11-08' } as const;
  const by = { id: 'ann', name: 'Ann Wright' };
  const withChallenge = (ref: string, agency?: string) =>
    items.map((item) => {
      const challenges = [{ ...challenge, by, ...(agency !== undefined && { agency }) }];
      return item.ref === ref ? { ...item, standing: { ...item.standing, challenges } } : item;
    });
  const asked = (given: readonly Item[], filter: Filter) => refs(filter, { plan: aPlan({ items: given }) });

  test('is an item with a challenge on it', () => {
    expect(asked(withChallenge('1.2'), { states: ['challenged'] })).toEqual(['1.2']);
    expect(asked(items, { states: ['challenged'] })).toEqual([]);
  });

  test('to an agency: by name on anybody’s item, or by no name on its own', () => {
    const police = { challengedTo: ['police'] };
    expect(asked(withChallenge('2.1', 'police'), police)).toEqual(['2.1']);
    expect(asked(withChallenge('1.2'), police)).toEqual(['1.2']);
    expect(asked(withChallenge('2.1'), police)).toEqual([]);
    expect(asked(withChallenge('1.2', 'council'), police)).toEqual([]);
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

  test('the day itself counts as since', () => {
    expect(refs({ became: { rating: 'amber', since: '2021-11-02' } }, { log })).toEqual(['1.1']);
    expect(refs({ became: { rating: 'green' } }, { log })).toEqual(['1.1']);
  });

  test('what became amber is left out, or one of two ways in, where the question says so', () => {
    const became = { rating: 'amber', since: '2021-11-01' } as const;
    expect(refs({ ratings: ['red', 'green'], not: { became } }, { log })).toEqual(['1.2']);
    expect(refs({ anyOf: [{ became }, { states: ['done'] }] }, { log })).toEqual(['1.1', '1.3']);
  });

  test('only what asks about ratings over time needs the log, however deep it asks', () => {
    const became: Filter = { became: { rating: 'red' } };
    expect(needsLog({ ratings: ['red'], not: { states: ['done'] } })).toBe(false);
    expect(needsLog(became)).toBe(true);
    expect(needsLog({ ratedSince: { rating: 'red', before: '2021-11-01' } })).toBe(true);
    expect(needsLog({ not: became })).toBe(true);
    expect(needsLog({ anyOf: [{ states: ['overdue'] }, became] })).toBe(true);
  });
});

describe('red since before a day means red without a break', () => {
  /** 1.1 stands red, with a reason of 8 November. */
  const redBefore = (before: string, log: View['log']) =>
    refs({ ratedSince: { rating: 'red', before } }, { log });
  const wentRed = aChange('1.1', 1, { what: toRating('red'), day: '2021-10-05' });

  test('from the day after it went red, and not on that day', () => {
    expect(redBefore('2021-10-06', [wentRed])).toEqual(['1.1']);
    expect(redBefore('2021-10-05', [wentRed])).toEqual([]);
  });

  test('a new reason for the same rating does not begin it again', () => {
    const again = aChange('1.1', 2, { what: toRating('red', 'red'), day: '2021-11-08' });
    expect(redBefore('2021-11-01', [wentRed, again])).toEqual(['1.1']);
  });

  test('a time as amber does', () => {
    const better = aChange('1.1', 2, { what: toRating('amber', 'red'), day: '2021-10-20' });
    const worse = aChange('1.1', 3, { what: toRating('red', 'amber'), day: '2021-11-08' });
    expect(redBefore('2021-11-01', [wentRed, better, worse])).toEqual([]);
    expect(redBefore('2021-11-09', [wentRed, better, worse])).toEqual(['1.1']);
  });

  test('an amber that was undone was never so', () => {
    const slip = aChange('1.1', 2, { what: toRating('amber', 'red'), day: '2021-11-08' });
    const back = aChange('1.1', 3, {
      what: {
        kind: 'undone',
        revision: 2,
        what: { kind: 'rated', before: aRating('amber'), after: aRating('red') },
      },
      day: '2021-11-08',
    });
    expect(redBefore('2021-11-01', [wentRed, slip, back])).toEqual(['1.1']);
  });

  test('another item’s moves are not its own, and a rating without a move counts from its own day', () => {
    const other = aChange('1.2', 1, { what: toRating('red'), day: '2021-09-01' });
    expect(redBefore('2021-11-08', [other])).toEqual([]);
    expect(redBefore('2021-11-09', [other])).toEqual(['1.1']);
  });

  test('whatever else it was before', () => {
    expect(refs({ ratedSince: { rating: 'amber', before: '2022-01-01' } }, { log: [wentRed] })).toEqual([]);
  });
});

describe('exceptions', () => {
  const exceptions = (item: Item, today = '2021-11-10') =>
    refs({ states: ['exceptions'] }, { plan: aPlan({ items: [item] }), today });
  const due = (ref: string) => dueIn(anItem(ref), '2022-03');

  test.each([
    ['red', ['1.1']],
    ['amber', ['1.1']],
    ['green', []],
    ['complete', []],
  ])('%s, updated this week and not yet due', (code, found) => {
    expect(exceptions(rated(due('1.1'), code))).toEqual(found);
  });

  test('overdue', () => {
    const updated = rated(dueIn(anItem('1.1'), '2021-10'), 'green');
    expect(exceptions(updated, '2021-10-31')).toEqual([]);
    expect(exceptions(updated, '2021-11-01')).toEqual(['1.1']);
  });

  test('updated 30 days ago is not one; 31 days ago is', () => {
    const green = rated(due('1.1'), 'green');
    expect(exceptions(green, '2021-12-08')).toEqual([]);
    expect(exceptions(green, '2021-12-09')).toEqual(['1.1']);
  });

  test('never updated is one too, and nothing is once it is finished', () => {
    expect(exceptions(due('1.1'))).toEqual(['1.1']);
    expect(
      exceptions(done(rated(dueIn(anItem('1.1'), '2021-09'), 'red'), '2021-10-20'), '2022-03-01'),
    ).toEqual([]);
  });
});

test('due by a day leaves out what is finished, and what was due yesterday', () => {
  const plan = aPlan({
    items: [
      done(dueIn(anItem('1.1'), '2021-11'), '2021-11-09'),
      dueIn(anItem('1.2'), '2021-11'),
      rated(dueIn(anItem('1.3'), '2021-11'), 'complete'),
    ],
  });
  const by = (last: string, today: string) =>
    refs({ due: { last, reading: 'by', said: 'by then' } }, { plan, today });
  expect(by('2021-11-30', '2021-11-10')).toEqual(['1.2']);
  expect(by('2021-11-30', '2021-11-30')).toEqual(['1.2']);
  expect(by('2021-11-29', '2021-11-10')).toEqual([]);
  expect(by('2021-12-31', '2021-12-01')).toEqual([]);
});

test('opening within a period: both its ends count, and what is finished or already late opens no more', () => {
  const opens = (first: string, last: string, item: Item = dueIn(anItem('1.1'), '2021-12')) =>
    openingBetween(view(), [item], first, last).map(({ ref }) => ref);
  expect(opens('2021-12-01', '2021-12-31')).toEqual(['1.1']);
  expect(opens('2021-11-01', '2021-12-01')).toEqual(['1.1']);
  expect(opens('2021-11-01', '2021-11-30')).toEqual([]);
  expect(opens('2021-12-02', '2021-12-31')).toEqual([]);
  expect(opens('2021-12-01', '2021-12-31', done(dueIn(anItem('1.1'), '2021-12'), '2021-11-09'))).toEqual([]);
  expect(opens('2021-10-01', '2021-10-31', dueIn(anItem('1.1'), '2021-10'))).toEqual([]);
  expect(opens('2021-10-01', '2021-10-31', anItem('1.1'))).toEqual([]);
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

test('sorted by rating they stand in the scheme’s order, the unrated last', () => {
  const sorted = sortItems(view(), [...selectItems(view(), {})].reverse(), 'rating').map((item) => item.ref);
  expect(sorted).toEqual(['1.1', '1.2', '2.2', '2.1', '1.3']);
});

test('sorted by update, what was never updated comes first, then the longest ago', () => {
  const at = (ref: string, instant: string): Item => {
    const item = rated(anItem(ref), 'green');
    const { changed } = item.standing;
    return { ...item, standing: { ...item.standing, changed: changed && { ...changed, at: instant } } };
  };
  const unsorted = [
    at('1.1', '2021-11-09T10:00:00.000Z'),
    anItem('1.2'),
    at('1.3', '2021-11-08T10:00:00.000Z'),
  ];
  expect(sortItems(view(), unsorted, 'updated').map((item) => item.ref)).toEqual(['1.2', '1.3', '1.1']);
  expect(sortItems(view(), unsorted, undefined)).toBe(unsorted);
});
