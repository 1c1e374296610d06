import type { Filter } from '../../src/plan/asking/query';
import { hampshire, heardIn, hounslow, listed, shropshire } from './setting';

const leaving = (said: string, plan: string, filter: Filter, ...refs: readonly string[]) =>
  heardIn(said, { plan, recall: listed(plan, filter, ...refs) });

const overdue: Filter = { states: ['overdue'] };

test.each([
  ['Excluding those which mention the Toolkit, if you please.', hampshire, { text: 'toolkit' }],
  ['ok without 2.1 the governance one', shropshire, { refs: ['2.1'] }],
  ['I am obliged; and leaving aside the education milestones?', hounslow, { priorities: ['3'] }],
  ['without the neglect ones', hounslow, { priorities: ['1'] }],
  ['except 1.3 and 1.4', hounslow, { refs: ['1.3', '1.4'] }],
] as const)('%s: what was shown, without that', (said, plan, not) => {
  expect(leaving(said, plan, overdue, '1.3', '2.1')).toMatchObject({
    query: { filter: { ...overdue, not } },
  });
});

test('what was taken out before stays out', () => {
  expect(
    leaving('without 1.4', hounslow, { ...overdue, not: { refs: ['1.3'] } }, '1.4', '1.5'),
  ).toMatchObject({
    query: { filter: { not: { refs: ['1.3', '1.4'] } } },
  });
});

test.each([
  ['without a lead', { states: ['no lead'] }],
  ['without evidence', { states: ['no evidence'] }],
] as const)('%s: a state, and nothing that is taken out', (said, filter) => {
  const heard = leaving(said, hounslow, { priorities: ['1'] }, '1.3', '1.4');
  expect(heard).toMatchObject({ query: { filter } });
  expect(heard).not.toHaveProperty('query.filter.not');
});

test('what is asked behind it is asked too', () => {
  const heard = leaving("without the neglect ones, what's red", hounslow, overdue, '1.3', '1.4');
  expect(heard).toMatchObject({ query: { filter: { ratings: ['red'], not: { priorities: ['1'] } } } });
});
