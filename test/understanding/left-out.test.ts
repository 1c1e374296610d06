import type { Filter } from '../../src/plan/asking/query';
import { asks, heardIn, hounslow } from './setting';

const items = (filter: Filter) => asks(hounslow, { ask: 'items', filter, show: 'list' });
const neglect = { priorities: ['1'] };
const red = { ratings: ['red'] };
const police = { who: { parties: [{ agency: 'police' }] } };

test.each([
  ['everything but neglect', { not: neglect }],
  ['all but neglect', { not: neglect }],
  ['all priorities but neglect', { not: neglect }],
  ['everything overdue but neglect', { states: ['overdue'], not: neglect }],
  ['anything but red', { not: red }],
  ['all but red', { not: red }],
  ['show me everything but the reds', { not: red }],
  ['everyone but the police', { not: police }],
  ['all milestones but the police ones', { not: police }],
  ['everything but 1.3', { not: { refs: ['1.3'] } }],
  ['everything except 1.3 and 1.4', { not: { refs: ['1.3', '1.4'] } }],
  ['everything but training', { not: { text: 'training' } }],
  ["what's red except training", { ...red, not: { text: 'training' } }],
  ['not red and not police', { not: { anyOf: [red, police] } }],
] as const)('%s', (heard, filter) => {
  expect(heardIn(heard)).toEqual(items(filter));
});

test.each([
  ['red but overdue', { ...red, states: ['overdue'] }],
  ['anything red but overdue', { ...red, states: ['overdue'] }],
  ['overdue but not police', { states: ['overdue'], not: police }],
] as const)('%s: "but" only joins', (heard, filter) => {
  expect(heardIn(heard)).toEqual(items(filter));
});
