import type { Filter } from '../../src/plan/asking/query';
import { hampshire, heardIn, herefordshire, hounslow, shown, shropshire } from './setting';

const items = (filter: Filter) => ({ says: 'asks', query: { ask: 'items', filter } });
const overdue = items({ states: ['overdue'] });

test.each([
  [
    'Good morning. I should be grateful if you would tell me which milestones, across the whole of the plan, have passed the day on which they were due without having been recorded as done.',
    overdue,
  ],
  ['Which items ought by now to have been finished and have not been?', overdue],
  ['Which matters have gone beyond the date set for them?', overdue],
  [
    'Which milestones have at present nobody at all recorded as leading them?',
    items({ states: ['no lead'] }),
  ],
  ['In which month is 2.5 to be completed?', { query: { ask: 'item', ref: '2.5' } }],
  [
    'what is overdue, since the column is headed as though it were',
    { ...overdue, leftOut: [expect.any(String)] },
  ],
  [
    'whats overdue in neglect?? only got 2 mins b4 next visit',
    items({ states: ['overdue'], priorities: ['1'] }),
  ],
  ["hi tom from YJS, what's overdue", overdue],
] as const)('%s', (said, expected) => {
  expect(heardIn(said)).toMatchObject(expected);
  expect(heardIn(said)).not.toHaveProperty('query.filter.who');
});

test('what ought to have been completed by a day is due by it', () => {
  const heard = heardIn(
    'For the avoidance of doubt, which matters were to have been completed by the end of September 2021?',
  );
  expect(heard).toMatchObject({ query: { filter: { due: { last: '2021-09-30' } } } });
});

test('a question that opens with “by what” is one, though a comma stands before its verb', () => {
  const said =
    'By what measures, precisely, does the partnership say that it will know it has made a difference in respect of neglect?';
  expect(heardIn(said, { plan: herefordshire })).toMatchObject({ says: 'asks' });
});

test.each([
  ["what's overdue, since the board", hounslow],
  ["what's red, since the police said so", hounslow],
  ['hi police, which are overdue', hounslow],
  ["hi from neglect, what's overdue", shropshire],
] as const)('%s: what may narrow is no aside', (said, plan) => {
  expect(heardIn(said, { plan })).not.toHaveProperty('leftOut');
});

test('two days with a dash between them are a range', () => {
  expect(heardIn('Items due 01/11/21 - 31/12/21.')).toMatchObject(
    items({ due: expect.objectContaining({ first: '2021-11-01', last: '2021-12-31' }) as Filter['due'] }),
  );
});

test('“which ones” after a count lists what was counted', () => {
  const query = { plan: hounslow, ask: 'items', filter: { states: ['overdue'] }, show: 'count' } as const;
  const recall = { plan: hounslow, refs: ['1.3', '1.4'], query };
  expect(heardIn('Thanks, which ones?', { recall })).toMatchObject({ query: { ...query, show: 'list' } });
});

test('“when is it due” after a list of one is of that one', () => {
  const recall = { ...shown(hampshire, 'B2.2', 'B2.1'), refs: ['B2.2'] };
  expect(heardIn("an when's it due?", { plan: hampshire, recall })).toMatchObject({
    query: { ask: 'item', ref: 'B2.2', focus: 'due' },
  });
});
