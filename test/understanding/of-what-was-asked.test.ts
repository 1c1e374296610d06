import type { Filter } from '../../src/plan/asking/query';
import { asks, heardIn, herefordshire, herefordshire2017, hounslow, listed, shropshire } from './setting';

const items = (filter: Filter) => asks(hounslow, { ask: 'items', filter, show: 'list' });
const effectiveness = {
  plan: hounslow,
  refs: [],
  query: { plan: hounslow, ask: 'who', of: { group: 'safeguarding-effectiveness' } },
} as const;

test('“theirs” is of the group that was asked about', () => {
  const heard = heardIn('which of theirs are late?', { recall: effectiveness });
  expect(heard).toEqual(items({ states: ['overdue'], group: 'safeguarding-effectiveness' }));
});

test('“that priority” is the one of all that was shown', () => {
  const recall = listed(herefordshire, { who: { parties: ['me'] } }, '3.1', '3.2');
  const heard = heardIn('how will we know we made a difference for that priority?', {
    plan: herefordshire,
    recall,
  });
  expect(heard).toEqual(asks(herefordshire, { ask: 'contents', of: 'success measures', priorities: ['3'] }));
});

test('whose “it” is, of a whole priority', () => {
  const recall = listed(shropshire, { priorities: ['1'] }, '1.1', '1.2');
  const heard = heardIn('and who is it shared with', { plan: shropshire, recall });
  expect(heard).toEqual(asks(shropshire, { ask: 'who', of: { priority: '1' } }));
});

test.each(['and is either late?', 'is any of it late?'])('%s: of what was shown', (said) => {
  const recall = listed(hounslow, { priorities: ['1'] }, '1.1', '1.2');
  expect(heardIn(said, { recall })).toEqual(items({ priorities: ['1'], states: ['overdue'] }));
});

test.each([
  ['what is late or due next month', { states: ['overdue'] }],
  ['what is either red or due next month', { ratings: ['red'] }],
] as const)('%s: either', (said, first) => {
  expect(heardIn(said)).toMatchObject({
    query: { filter: { anyOf: [first, { due: { said: 'next month' } }] } },
  });
});

test.each([
  ['overall completion date for the disabilities priority', hounslow, { ask: 'limit', priority: '4' }],
  ['Executive group monitoring interval?', shropshire, { ask: 'contents', of: 'monitoring' }],
  ['which group keeps an eye on progress', herefordshire, { ask: 'contents', of: 'monitoring' }],
  ['is this plan still the one we use?', herefordshire, { ask: 'contents', of: 'plans' }],
  ['in the 2017 plan, what does SCR stand for?', herefordshire2017, { ask: 'acronym', short: 'SCR' }],
] as const)('%s', (said, plan, question) => {
  expect(heardIn(said, { plan })).toEqual(asks(plan, question));
});
