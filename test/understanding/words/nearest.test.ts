import { distanceBetween, lexiconOf, nearest } from '../../../src/understanding/words/nearest';

const lexicon = lexiconOf([
  'amber',
  'green',
  'neglect',
  'exploitation',
  'overdue',
  'been',
  'red',
  'chronologies',
  'launch',
  'lunch',
]);

test.each([
  ['ambr', ['amber']],
  ['gren', ['green']],
  ['geen', ['green']],
  ['neglct', ['neglect']],
  ['nelgect', ['neglect']],
  ['overdu', ['overdue']],
  ['expliotaton', ['exploitation']],
  ['cronolgies', ['chronologies']],
])('%s is %s', (typed, meant) => {
  expect(nearest(typed, lexicon)).toEqual(meant);
});

test.each(['rad', 'rde', 'p1', '1.3', 'weather', 'greenish', 'neglectful'])('%s is nothing near', (typed) => {
  expect(nearest(typed, lexicon)).toEqual([]);
});

test('of two as near, both are given', () => {
  expect(nearest('moth', lexiconOf(['month', 'mouth']))).toEqual(['month', 'mouth']);
});

test('a swap of neighbours is one step', () => {
  expect(distanceBetween('abmer', 'amber', 2)).toBe(1);
  expect(distanceBetween('amber', 'green', 1)).toBe(2);
});
