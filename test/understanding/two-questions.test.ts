import { asks, heardIn, herefordshire2017, hounslow } from './setting';
import type { Filter } from '../../src/plan/asking/query';

const items = (filter: Filter) => asks(hounslow, { ask: 'items', filter, show: 'list' });
const due = expect.objectContaining({ reading: 'by' }) as Filter['due'];

test.each([
  [
    "what am I down for, and also what's overdue in Neglect",
    { who: { parties: ['me'] } },
    "what's overdue in Neglect",
  ],
  ["what's due before the Board and what's already late", { due }, "what's already late"],
  [
    "what's overdue in P1; what's overdue in P2?",
    { states: ['overdue'], priorities: ['1'] },
    "what's overdue in P2?",
  ],
  ["what's red and how many are amber", { ratings: ['red'] }, 'how many are amber'],
  [
    "what's overdue in P1, and is any of it amber?",
    { states: ['overdue'], priorities: ['1'] },
    'is any of it amber?',
  ],
] as const)('%s: one after the other', (said, filter, then) => {
  const heard = heardIn(said);
  expect(heard).toEqual({ says: 'asks in turn', first: items(filter), then });
});

test('the second counts the same in another place', () => {
  const heard = heardIn('how many reds in P1 and how many in P2');
  expect(heard).toMatchObject({ says: 'asks in turn', then: 'and how many in P2' });
});

test('words that one list cannot hold are looked for one after the other', () => {
  const heard = heardIn('what was on disability, and on CDOP?', { plan: herefordshire2017 });
  expect(heard).toMatchObject({ says: 'asks in turn', then: 'and on CDOP?' });
});

test.each([
  ["what's red and overdue", { ratings: ['red'], states: ['overdue'] }],
  ["what's late in P1 and P2", { states: ['overdue'], priorities: ['1', '2'] }],
  ['which are red and are late', { ratings: ['red'], states: ['overdue'] }],
] as const)('%s: conditions of one list', (said, filter) => {
  expect(heardIn(said)).toEqual(items(filter));
});

test('a first half that nobody understands is left out, and named', () => {
  const heard = heardIn("is the zorb thing finished, and what's overdue in Neglect");
  expect(heard).toEqual({
    ...items({ states: ['overdue'], priorities: ['1'] }),
    leftOut: ['is the zorb thing finished'],
  });
});

test.each(["set 1.3 to amber and what's overdue", '1.3 is done and who leads 1.4'])(
  '%s: no two questions',
  (said) => {
    expect(heardIn(said).says).not.toBe('asks in turn');
  },
);
