import type { DueWithin, Filter } from '../../src/plan/asking/query';
import { asks, heardIn, hounslow } from './setting';

const today = '2021-11-10';
const planEnds = '2023-03-31';
const items = (filter: Filter) => asks(hounslow, { ask: 'items', filter, show: 'list' });

const due: readonly (readonly [heard: string, due: DueWithin])[] = [
  ['due before 2022', { first: today, last: '2021-12-31', reading: 'by', said: 'before 2022' }],
  ['due before March', { first: today, last: '2022-02-28', reading: 'by', said: 'before March' }],
  ['due before next month', { first: today, last: '2021-11-30', reading: 'by', said: 'before next month' }],
  ['due by March', { first: today, last: '2022-03-31', reading: 'by', said: 'by March' }],
  ['due until March', { first: today, last: '2022-03-31', reading: 'by', said: 'until March' }],
  ['due by Christmas', { first: today, last: '2021-12-25', reading: 'by', said: 'by Christmas' }],
  ['due before September 2021', { last: '2021-08-31', reading: 'was', said: 'before September 2021' }],
  ['due by September 2021', { last: '2021-09-30', reading: 'was', said: 'by September 2021' }],
  ['what was due before October', { last: '2021-09-30', reading: 'was', said: 'before October' }],
  ['what was due by October', { last: '2021-10-31', reading: 'was', said: 'by October' }],
  [
    'due after January 2022',
    { first: '2022-02-01', last: planEnds, reading: 'in', said: 'after January 2022' },
  ],
  ['due from January', { first: '2022-01-01', last: planEnds, reading: 'in', said: 'from January' }],
  ['due since October', { first: '2021-10-01', last: today, reading: 'in', said: 'since October' }],
  ['due March to May', { first: '2022-03-01', last: '2022-05-31', reading: 'in', said: 'March to May' }],
  [
    'due between 1 and 14 December',
    { first: '2021-12-01', last: '2021-12-14', reading: 'in', said: 'between 1 and 14 December' },
  ],
  [
    'due from the 1st to the 14th of December',
    { first: '2021-12-01', last: '2021-12-14', reading: 'in', said: 'from the 1st to the 14th of December' },
  ],
  [
    'due before we meet on 8 December',
    { first: today, last: '2021-12-08', reading: 'by', said: 'before we meet on 8 December' },
  ],
  [
    'due between April and June 2022',
    { first: '2022-04-01', last: '2022-06-30', reading: 'in', said: 'between April and June 2022' },
  ],
  [
    'due after christmas but before easter',
    { first: '2021-12-26', last: '2022-04-16', reading: 'in', said: 'after christmas but before easter' },
  ],
  [
    'due after the board and before easter',
    { first: '2021-12-09', last: '2022-04-16', reading: 'in', said: 'after the board and before easter' },
  ],
  [
    'due in december and january',
    { first: '2021-12-01', last: '2022-01-31', reading: 'in', said: 'in december and january' },
  ],
  [
    'due in november, december and january',
    { first: '2021-11-01', last: '2022-01-31', reading: 'in', said: 'in november, december and january' },
  ],
  ['due in q3 and q4', { first: '2021-10-01', last: '2022-03-31', reading: 'in', said: 'in q3 and q4' }],
  [
    'due from 1/11 to 31/1',
    { first: '2021-11-01', last: '2022-01-31', reading: 'in', said: 'from 1/11 to 31/1' },
  ],
  [
    'due this month and next',
    { first: '2021-11-01', last: '2021-12-31', reading: 'in', said: 'this month and next' },
  ],
  [
    'due between now and the board',
    { first: today, last: '2021-12-08', reading: 'by', said: 'between now and the board' },
  ],
  [
    'landing ahead of the board',
    { first: today, last: '2021-12-08', reading: 'by', said: 'ahead of the board' },
  ],
  [
    'not due before february',
    { first: '2022-02-01', last: planEnds, reading: 'in', said: 'not before february' },
  ],
  ['not due until march', { first: '2022-03-01', last: planEnds, reading: 'in', said: 'not until march' }],
  [
    'due no earlier than march',
    { first: '2022-03-01', last: planEnds, reading: 'in', said: 'no earlier than march' },
  ],
  [
    "what isn't due by christmas",
    { first: '2021-12-26', last: planEnds, reading: 'in', said: 'not by christmas' },
  ],
  ['not due after march', { first: today, last: '2022-03-31', reading: 'by', said: 'not after march' }],
  [
    'what fell due last month',
    { first: '2021-10-01', last: '2021-10-31', reading: 'in', said: 'last month' },
  ],
];

test('what is denied of a time is denied of nothing behind it', () => {
  const due: DueWithin = { first: '2022-02-01', last: planEnds, reading: 'in', said: 'not before february' };
  expect(heardIn('not due before february in neglect')).toEqual(items({ priorities: ['1'], due }));
});

test('two times with a gap between them are either', () => {
  const december: DueWithin = { first: '2021-12-01', last: '2021-12-31', reading: 'in', said: 'december' };
  const february: DueWithin = { first: '2022-02-01', last: '2022-02-28', reading: 'in', said: 'february' };
  expect(heardIn('due in december and february')).toEqual(
    items({ anyOf: [{ due: december }, { due: february }] }),
  );
  expect(heardIn('overdue or due in december')).toEqual(
    items({ anyOf: [{ states: ['overdue'] }, { due: december }] }),
  );
});

test('between a day gone by and now', () => {
  expect(heardIn('what changed between september and now')).toMatchObject({
    query: { ask: 'changes', since: '2021-09-01' },
  });
});

test.each([
  ['which still have time on the clock', { states: ['not yet due'] }],
  ['what has gone over its date', { states: ['overdue'] }],
] as const)('%s', (heard, filter) => {
  expect(heardIn(heard)).toEqual(items(filter));
});

test.each([
  ['by how many days has 3.2 overrun', 'late'],
  ['is 3.2 on target', 'rating'],
])('%s', (heard, focus) => {
  expect(heardIn(heard)).toMatchObject({ query: { ask: 'item', ref: '3.2', focus } });
});

test.each([
  ['due within 30 days', '2021-12-10', 'within 30 days'],
  ['due in the next 30 days', '2021-12-10', 'in the next 30 days'],
  ['in the next 30 days', '2021-12-10', 'in the next 30 days'],
  ['next fortnight', '2021-11-24', 'next fortnight'],
  ['due within a month', '2021-12-10', 'within a month'],
])('%s: from today on', (heard, last, said) => {
  expect(heardIn(heard)).toEqual(items({ due: { first: today, last, reading: 'by', said } }));
});

test.each([
  ['not updated since September', '2021-10-01'],
  ['hasnt been updated since sept 2021', '2021-10-01'],
  ['not updated since November', '2021-11-01'],
  ['not updated since 3 September', '2021-09-03'],
  ['not updated since the start of September', '2021-09-01'],
])('%s', (heard, notUpdatedSince) => {
  expect(heardIn(heard)).toEqual(items({ notUpdatedSince }));
});

test.each(due)('%s', (heard, within) => {
  expect(heardIn(heard)).toEqual(items({ due: within }));
});

describe('how long a rating has been so', () => {
  const since = { ratings: ['red'], became: { rating: 'red', since: '2021-07-01' } };
  const before = { ratedSince: { rating: 'red', before: '2021-07-01' } };

  test.each([
    ['red since July', since],
    ['what has been red since July', since],
    ['red since before July', before],
    ['red for more than a quarter', { ratedSince: { rating: 'red', before: '2021-08-11' } }],
    ['red for more than 3 months', { ratedSince: { rating: 'red', before: '2021-08-10' } }],
    ['gone red this month', { became: { rating: 'red', since: '2021-11-01' } }],
  ])('%s', (heard, filter) => {
    expect(heardIn(heard)).toEqual(items(filter));
  });

  test.each([
    ['what turned red in July', 'July', '2021-07-01', '2021-07-31', {}],
    ['what went red in October', 'October', '2021-10-01', '2021-10-31', {}],
    ['which went red in neglect last month', 'last month', '2021-10-01', '2021-10-31', { priorities: ['1'] }],
  ])('%s: the turn has an end, so the history is asked', (heard, sinceSaid, first, until, filter) => {
    expect(heardIn(heard)).toEqual(
      asks(hounslow, { ask: 'changes', since: first, until, filter, to: 'red', sinceSaid }),
    );
  });

  test.each([
    ['what was red on 1 October', 'what is red', 'what went red since 1 October'],
    ['what was red at the last meeting?', 'what is red?', 'what went red since last meeting?'],
    [
      'which milestones were red last month in neglect',
      'which milestones are red in neglect',
      'which milestones went red since last month in neglect',
    ],
  ])('%s: how it stood then is not kept, so what is known is offered', (heard, ...says) => {
    const utterance = heardIn(heard);
    expect(utterance).toMatchObject({ says: 'unsure', question: { why: 'which meaning' } });
    const choices = utterance.says === 'unsure' ? utterance.question.choices.map((each) => each.says) : [];
    expect(choices).toEqual(says);
    expect(choices.map((choice) => heardIn(choice).says)).toEqual(['asks', 'asks']);
  });
});
