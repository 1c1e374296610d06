import type { RatingScheme } from '../../src/plan/partnership';
import type { Due } from '../../src/plan/plan';
import type { Progress } from '../../src/plan/standing';
import {
  badgeFor,
  kindWord,
  ratingKey,
  sayCount,
  sayDay,
  sayDays,
  sayDaysLate,
  sayDue,
  sayForecast,
  sayLateness,
  sayList,
  sayProgress,
  sayRating,
  sayWhen,
  shorten,
} from '../../src/cards/words';

const today = '2021-11-10';
const month: Due = { printed: 'Oct 2021', first: '2021-10-01', last: '2021-10-31', precision: 'month' };
const window: Due = {
  printed: 'Dec 2021-Jan 2022',
  first: '2021-12-01',
  last: '2022-01-31',
  precision: 'window',
};

const rating = { aliases: [], needsReason: false, asksEvidence: false, finished: false };
const scheme: RatingScheme = {
  ratings: [
    { ...rating, code: 'red', label: 'Red', colour: 'attention', mark: '🔴', meaning: 'Off track' },
    { ...rating, code: 'bau', label: 'BAU', colour: 'accent', mark: '🔵', meaning: 'NHS business as usual' },
  ],
};

test.each([
  ['2021-11-10', undefined, '10 November 2021'],
  ['2021-11-01', today, '1 November'],
  ['2022-01-01', today, '1 January 2022'],
  ['2024-02-29', today, '29 February 2024'],
])('%s, with today %s, is said %j', (day, now, said) => {
  expect(sayDay(day, now)).toBe(said);
});

test('a due date is said as the plan prints it', () => {
  expect(sayDue(month)).toBe('Oct 2021');
  expect(sayDue(undefined)).toBe('no date in the plan');
  expect(sayForecast({ to: '2021-11-30' })).toBe('now expected by 30 November 2021');
});

test.each([
  [['2021-11-15'], '15 November'],
  [['2021-11-16', '2021-11-15'], '15 November and 16 November'],
  [['2021-12-30', '2021-12-31', '2022-01-01'], '30 December to 1 January 2022'],
  [['2021-11-15', '2021-12-28', '2021-12-29', '2021-12-30'], '15 November and 28 December to 30 December'],
])('days %s are said as “%s”', (days, said) => {
  expect(sayDays(days, '2021-11-10')).toBe(said);
});

test.each([
  ['2021-11-10', '10 days late'],
  ['2021-11-01', '1 day late'],
  ['2021-10-31', 'due today'],
  ['2021-10-30', 'due tomorrow'],
  ['2021-10-26', 'due in 5 days'],
  ['2021-09-01', 'due in 60 days'],
  ['2021-08-31', 'due by 31 October'],
  ['2020-12-31', 'due by 31 October 2021'],
])('on %s what is due in October 2021 is %s', (day, said) => {
  expect(sayLateness(month, day)).toBe(said);
});

test.each([
  ['2021-11-10', 'window opens 1 December'],
  ['2021-12-01', 'due by 31 January 2022'],
  ['2022-01-30', 'due tomorrow'],
  ['2022-02-01', '1 day late'],
])('on %s a window of December and January says %s', (day, said) => {
  expect(sayLateness(window, day)).toBe(said);
});

test.each<[Progress, string]>([
  [{ state: 'not started' }, 'not started'],
  [{ state: 'under way' }, 'under way'],
  [{ state: 'under way', count: { done: 2, of: 3 } }, 'under way, 2 of 3'],
  [{ state: 'done', on: '2021-11-04' }, 'done on 4 November 2021'],
  [{ state: 'done', on: '2021-11-04', count: { done: 3, of: 3 } }, 'done on 4 November 2021, 3 of 3'],
])('%j is said %j', (progress, said) => {
  expect(sayProgress(progress)).toBe(said);
});

test('a rating is a mark, a word and a colour, and not rated is one too', () => {
  expect(badgeFor(scheme, 'red')).toEqual({ label: '🔴 Red', colour: 'attention' });
  expect(badgeFor(scheme, null)).toEqual({ label: '⚪ Not rated', colour: 'default' });
  expect(badgeFor(scheme, 'purple')).toEqual({ label: '⚪ purple', colour: 'default' });
});

test('inside a sentence a rating is a small word, unless it is letters', () => {
  expect([null, 'red', 'bau', 'purple'].map((code) => sayRating(scheme, code))).toEqual([
    'not rated',
    'red',
    'BAU',
    'purple',
  ]);
});

test('the key says what every colour means', () => {
  expect(ratingKey(scheme)).toBe('🔴 Red off track · 🔵 BAU NHS business as usual · ⚪ Not rated');
});

test.each([
  [0, 'milestone', '0 milestones'],
  [1, 'milestone', '1 milestone'],
  [3, 'priority', '3 priorities'],
  [2, 'day', '2 days'],
  [1204, 'action', '1,204 actions'],
])('%d of %s is said %j', (count, noun, said) => {
  expect(sayCount(count, noun)).toBe(said);
});

test('days late are counted in words', () => {
  expect([1, 10].map(sayDaysLate)).toEqual(['1 day late', '10 days late']);
});

test('kinds of item have their word for one and for many', () => {
  expect(kindWord('milestone', 1)).toBe('milestone');
  expect(kindWord('sub-point', 2)).toBe('sub-points');
  expect(kindWord('impact', 1)).toBe('impact statement');
  expect(kindWord('core business', 9)).toBe('core business items');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %j', (words, said) => {
  expect(sayList(words)).toBe(said);
});

test('a choice is listed with or', () => {
  expect(sayList(['red', 'amber', 'green'], 'or')).toBe('red, amber or green');
});

test.each([
  ['2021-11-10', 'today'],
  ['2021-11-09', 'yesterday'],
  ['2021-11-04', '4 November'],
  ['2020-11-04', '4 November 2020'],
])('what happened on %s happened %s', (day, said) => {
  expect(sayWhen({ day }, { day: today })).toBe(said);
});

test.each([
  ['short enough', 12, 'short enough'],
  ['cut between the words, please', 20, 'cut between the…'],
  ['unbreakablewordsarecut', 10, 'unbreakab…'],
  ['smile 😀😀😀', 8, 'smile…'],
  ['😀😀😀', 4, '😀…'],
])('%j in %d characters is %j', (text, most, said) => {
  expect(shorten(text, most)).toBe(said);
});
