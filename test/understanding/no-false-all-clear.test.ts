import { heardIn, hounslow } from './setting';

const items = (filter: object) => ({ says: 'asks', query: { ask: 'items', filter } });
const due = (first: string, last: string) => items({ due: { first, last } });

describe('for whom it is said is no condition', () => {
  test.each([
    ['exceptions for the board', items({ states: ['exceptions'] })],
    ['red for the board', items({ ratings: ['red'] })],
    ['split P4 by colour for me', items({ priorities: ['4'] })],
  ])('%s', (said, expected) => {
    expect(heardIn(said)).toMatchObject(expected);
    expect(heardIn(said)).not.toMatchObject({ query: { filter: { group: expect.anything() as unknown } } });
    expect(heardIn(said)).not.toMatchObject({ query: { filter: { who: expect.anything() as unknown } } });
  });

  test.each([
    ['red for Safeguarding Effectiveness', items({ ratings: ['red'], group: 'safeguarding-effectiveness' })],
    ["what's left for me", items({ who: { parties: ['me'] }, states: ['not done'] })],
  ])('%s: it is whose', (said, expected) => {
    expect(heardIn(said)).toMatchObject(expected);
  });
});

describe('both ends of a time are heard', () => {
  test.each([
    ['due from 1/11 to 31/1', due('2021-11-01', '2022-01-31')],
    ['due after christmas but before easter', due('2021-12-26', '2022-04-16')],
    ['due in december and january', due('2021-12-01', '2022-01-31')],
    ['due january or february', due('2022-01-01', '2022-02-28')],
    ['neglect milestones that end this quarter', due('2021-10-01', '2021-12-31')],
    ['what falls due before the 8 December Board', due('2021-11-10', '2021-12-08')],
  ])('%s', (said, expected) => {
    expect(heardIn(said)).toMatchObject(expected);
  });
});

describe('what goes on from the list keeps its conditions', () => {
  const query = {
    plan: hounslow,
    ask: 'items',
    filter: { ratings: ['red'], priorities: ['2'] },
    show: 'list',
  } as const;
  const recall = { plan: hounslow, refs: ['2.1', '2.2'], query };

  test.each([
    ['ok not rated then', { ratings: ['not rated'], priorities: ['2'] }],
    ['actually no, education', { ratings: ['red'], priorities: ['3'] }],
    ['take csa out', { not: { priorities: ['2'] } }],
  ])('%s', (said, filter) => {
    expect(heardIn(said, { recall })).toMatchObject({ query: { filter } });
  });
});

test('days that are taken out of a list are asked about, and never shown alone', () => {
  const query = { plan: hounslow, ask: 'items', filter: { priorities: ['1'] }, show: 'list' } as const;
  const recall = { plan: hounslow, refs: ['1.1'], query };
  expect(heardIn('drop the ones due in April 2022', { recall })).toMatchObject({ says: 'unsure' });
});

test.each(['1.3 is now with Tom', '1.3 has slipped', '1.3 was done in october by Tom'])(
  '“%s” says something of the item, and is no question about it',
  (said) => {
    expect(heardIn(said)).not.toMatchObject({ says: 'asks' });
  },
);

test('words that only a measure or core business has are found there', () => {
  expect(heardIn('what about criminal offences', { plan: 'shropshire-2019-22' })).toMatchObject({
    query: { filter: { kinds: ['monitoring measure'] } },
  });
});

test('what nothing can be is asked about, and never answered with none', () => {
  expect(heardIn('what is done and not done')).toMatchObject({
    says: 'unsure',
    question: { why: 'which meaning' },
  });
});

test.each([
  ['what should we have finished by now', { states: ['overdue'] }],
  ['which milestones concern training', { text: 'training' }],
])('“%s” is no state of its own', (said, filter) => {
  expect(heardIn(said)).toMatchObject({ query: { filter } });
});
