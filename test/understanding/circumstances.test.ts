import type { Filter } from '../../src/plan/asking/query';
import { asks, hampshire, heardIn, hounslow, listed, shropshire } from './setting';

const items = (filter: Filter, leftOut?: readonly string[]) => ({
  ...asks(hounslow, { ask: 'items', filter, show: 'list' }),
  ...(leftOut && { leftOut }),
});
const overdue = { states: ['overdue'] } as const;

test.each([
  ["what's overdue, quick, about to go in a strat meeting", ['quick,', 'about to go in a strat meeting']],
  ["5 mins before next job, what's overdue", ['5 mins before next job,']],
  ["I'm in the middle of a visit, what's overdue", ["I'm in the middle of a visit,"]],
  [
    "what's overdue, as I have been asked about it by the Chair",
    ['as I have been asked about it by the Chair'],
  ],
  ["for the 8 Dec Board - what's overdue", ['for the 8 Dec Board - ']],
] as const)('%s: where somebody is and why they ask is left out, and named', (said, leftOut) => {
  expect(heardIn(said)).toEqual(
    items(
      overdue,
      leftOut.map((each) => each.trim()),
    ),
  );
});

test.each([
  ["what's overdue, in Neglect", { ...overdue, priorities: ['1'] }],
  ["I'm on P1, what's overdue", { ...overdue, priorities: ['1'], who: { parties: ['me'] } }],
  ["what's red, late or amber in Neglect", undefined],
] as const)('%s: what narrows is never left out', (said, filter) => {
  const heard = heardIn(said);
  expect(heard).not.toHaveProperty('leftOut');
  if (filter) expect(heard).toEqual(items(filter));
});

test('whoever asks says so of themselves, and asks for nothing of theirs', () => {
  expect(heardIn("Could I please ask what's overdue?")).toEqual(items(overdue));
  expect(heardIn("I was told to ask what's overdue?")).toMatchObject({ query: { filter: overdue } });
  expect(heardIn('sorry, what can you do? nobody has told me')).toEqual({ says: 'help' });
});

test('thanks before a narrower question keep the question before it', () => {
  const due = { last: '2022-01-31', first: '2022-01-01', reading: 'in', said: 'January' } as const;
  const recall = listed(hounslow, { due }, '1.6', '2.4', '3.3');
  const heard = heardIn('Thank you so much, and might I have only the Neglect one?', { recall });
  expect(heard).toEqual(items({ due, priorities: ['1'] }));
});

test('"just" ends a denial', () => {
  const heard = heardIn('csa: not the red, not the amber, just what nobody has rated');
  expect(heard).toMatchObject({
    query: { filter: { ratings: ['not rated'], not: { ratings: ['red', 'amber'] }, priorities: ['2'] } },
  });
});

test('what something concerns is what it is about', () => {
  expect(heardIn('which success measures concern the public?', { plan: shropshire })).not.toHaveProperty(
    'query.filter.ratings',
  );
  expect(heardIn('what is there concerning communications', { plan: hampshire })).not.toHaveProperty(
    'query.filter.ratings',
  );
  expect(heardIn('what is concerning in Neglect')).toHaveProperty('query.filter.ratings');
});
