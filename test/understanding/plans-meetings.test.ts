import { heardIn } from './setting';

const board = 'executive-board';

test.each([
  ['move the december exec to 15 december', { group: board, from: '2021-12-08', to: '2021-12-15' }],
  ['add an exec meeting on 3 March', { group: board, to: '2022-03-03' }],
  ['add a meeting of the Executive Board on 3 March 2022', { group: board, to: '2022-03-03' }],
  ['cancel the next exec', { group: board, from: '2021-12-08' }],
])('%s', (sentence, plan) => {
  expect(heardIn(sentence)).toEqual({ says: 'plans meeting', ...plan });
});

test.each([
  'should we move the december exec to 15 december',
  'the december exec might move to 15 december',
  'move the december exec to 15 december?',
  "don't cancel the next exec",
  'when is the next exec',
  'add an exec meeting',
])('nothing is planned by: %s', (sentence) => {
  expect(heardIn(sentence).says).not.toBe('plans meeting');
});
