import type { Question } from '../../src/plan/asking/query';
import { asks, heardIn, herefordshire, hounslow, listed } from './setting';

const list = (filter: Extract<Question, { ask: 'items' }>['filter']): Question => ({
  ask: 'items',
  filter,
  show: 'list',
});

test.each([
  ["what's late in t'plan", list({ states: ['overdue'] })],
  ['whatever is neither green nor amber', list({ not: { ratings: ['green', 'amber'] } })],
  ['what should I raise at the exec', list({ states: ['exceptions'] })],
  ['milestones where the lead is blank', list({ states: ['no lead'] })],
  ['summarise neglect', { ask: 'items', filter: { priorities: ['1'] }, show: 'ratings' }],
  ['days late on the complex case panel', { ask: 'item', ref: '1.5', focus: 'late' }],
  ["I do hope you don't mind my asking, what is late", list({ states: ['overdue'] })],
] as const)('%s', (said, question) => {
  expect(heardIn(said)).toEqual(asks(hounslow, question));
});

const shown = listed(herefordshire, { priorities: ['4'] }, '4.1', '4.2', '4.3');

test.each([
  ['n wot does the 3rd 1 say', { ask: 'item', ref: '4.3' }],
  ['show me the first and the third', list({ refs: ['4.1', '4.3'] })],
] as const)('%s: of the list just shown', (said, question) => {
  expect(heardIn(said, { plan: herefordshire, recall: shown })).toEqual(asks(herefordshire, question));
});

test('“lead?” after one item asks who leads it', () => {
  const recall = {
    plan: hounslow,
    refs: ['1.6'],
    query: { plan: hounslow, ask: 'item', ref: '1.6' },
  } as const;
  expect(heardIn('lead?', { recall })).toEqual(asks(hounslow, { ask: 'who', of: { ref: '1.6' } }));
});

test('a figure beside no word of an item is no subject', () => {
  expect(heardIn('what is late 2').says).not.toBe('asks');
});
