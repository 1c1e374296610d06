import { hampshire, herefordshire, hounslow, shropshire } from '../../setting';
import { meaningsIn } from './readers';

const meeting = (words: string, plan: string) =>
  meaningsIn(words, { plan }).find((means) => means.slot === 'meeting');

test.each([
  [hounslow, 'last board', 'executive-board', '2021-09-22'],
  [hounslow, 'the december exec', 'executive-board', '2021-12-08'],
  [hounslow, 'next exec', 'executive-board', '2021-12-08'],
  [herefordshire, 'last board', 'executive-support-group', '2021-10-14'],
  [hampshire, 'next board', 'board', '2021-12-16'],
  [hampshire, 'last board meeting', 'board', '2021-09-30'],
  [shropshire, 'last exec', 'executive', '2021-10-05'],
])('in %s "%s" is a meeting of %s on %s', (plan, words, group, day) => {
  const found = meeting(words, plan);
  expect(found).toMatchObject({ time: { past: { first: day }, future: { first: day } } });
  expect(found?.slot === 'meeting' && found.group).toContain(group);
});

test('"since the board" is the last, "before the board" the next', () => {
  expect(meeting('since the board', hounslow)).toMatchObject({ time: { past: { first: '2021-09-22' } } });
  expect(meeting('before the board', hounslow)).toMatchObject({ time: { future: { first: '2021-12-08' } } });
});

test('a board without "next" or "before" is a group', () => {
  expect(meeting('board', hounslow)).toBeUndefined();
});

test.each([
  ['for more than a quarter', 91],
  ['for 3 months', 92],
  ['for over six weeks', 42],
  ['for a fortnight', 14],
  ['by more than a month', 31],
])('%s lasts', (words, days) => {
  expect(meaningsIn(words)).toEqual([{ slot: 'lasting', days }]);
});

test('days that do not exist, and two that may be meant', () => {
  expect(meaningsIn('31 feb')).toEqual([{ slot: 'no such day', instead: ['2022-02-28', '2022-03-01'] }]);
  expect(meaningsIn('next friday')).toEqual([{ slot: 'which day', days: ['2021-11-12', '2021-11-19'] }]);
});
