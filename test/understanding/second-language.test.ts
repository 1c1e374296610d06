import { asks, heardIn, hounslow } from './setting';

const late = { states: ['overdue'] } as const;

test.each([
  ['please to show me what is late', { ask: 'items', filter: late, show: 'list' }],
  ['I want to know what is late', { ask: 'items', filter: late, show: 'list' }],
  ['which milestones are with delay', { ask: 'items', filter: late, show: 'list' }],
  ['how much of milestones are late', { ask: 'items', filter: late, show: 'count' }],
  ['which milestones are not finish', { ask: 'items', filter: { states: ['not done'] }, show: 'list' }],
  ['until when must be ready 2.4', { ask: 'item', ref: '2.4', focus: 'due' }],
  ['give me information about 2.1', { ask: 'item', ref: '2.1' }],
] as const)('%s', (said, question) => {
  expect(heardIn(said)).toEqual(asks(hounslow, question));
});

test.each([
  'he say 2.1 is done',
  'she say it is done 2.1',
  'my boss say mark 2.1 green',
  '2.1 he is done they say',
])('hearsay changes nothing: %s', (said) => {
  expect(heardIn(said).says).not.toBe('tells');
});
