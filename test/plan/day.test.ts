import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayAt,
  daysBetween,
  endOfMonth,
  financialQuarterOf,
  financialYear,
  financialYearOf,
  isDay,
  isoWeekOf,
  mondayOf,
  startOfWeek,
  weekdayOf,
} from '../../src/plan/day';

const days = fc.integer({ min: 0, max: 40_000 }).map((offset) => addDays('1990-01-01', offset));

test.each([
  ['2021-11-10', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-02-30', false],
  ['2021-13-01', false],
  ['10/11/2021', false],
])('%s is a day: %s', (text, yes) => {
  expect(isDay(text)).toBe(yes);
});

test.each([
  ['2021-07-05T22:59:59.999Z', '2021-07-05'],
  ['2021-07-05T23:00:00.000Z', '2021-07-06'],
  ['2021-12-05T23:59:59.999Z', '2021-12-05'],
])('in London %s is on %s', (at, day) => {
  expect(dayAt(at, 'Europe/London')).toBe(day);
});

test.each([
  ['2021-10-30', 2, '2021-11-01'],
  ['2020-02-28', 1, '2020-02-29'],
  ['2021-01-01', -1, '2020-12-31'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then);
});

test.each([
  ['2021-01-31', 1, '2021-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-11-10', 1, '2021-12-10'],
  ['2021-12-31', 2, '2022-02-28'],
  ['2021-03-31', -1, '2021-02-28'],
])('%s and %i months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test.each([
  ['2021-11-10', 3],
  ['2021-11-14', 7],
  ['2021-11-15', 1],
])('%s is weekday %i, Monday first', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('the financial year turns on 1 April', () => {
  expect([financialYearOf('2022-03-31'), financialYearOf('2022-04-01')]).toEqual(['2021-22', '2022-23']);
  expect(financialYearOf('1999-12-31')).toBe('1999-00');
  expect(financialYear('2021-22')).toEqual({ first: '2021-04-01', last: '2022-03-31' });
});

test.each([
  ['2021-11-10', 3, '2021-10-01', '2021-12-31'],
  ['2022-02-01', 4, '2022-01-01', '2022-03-31'],
  ['2021-04-01', 1, '2021-04-01', '2021-06-30'],
  ['2021-09-30', 2, '2021-07-01', '2021-09-30'],
])('%s is in Q%i, %s to %s', (day, quarter, first, last) => {
  expect(financialQuarterOf(day)).toEqual({ quarter, first, last });
});

test.each([
  ['2021-01-03', '2020-W53'],
  ['2021-01-04', '2021-W01'],
  ['2021-11-10', '2021-W45'],
  ['2018-12-31', '2019-W01'],
])('%s is in week %s', (day, week) => {
  expect(isoWeekOf(day)).toBe(week);
  expect(mondayOf(week)).toBe(startOfWeek(day));
});

test('all seven days from Monday share an ISO week, and the next Monday begins another', () => {
  fc.assert(
    fc.property(days, (day) => {
      const monday = startOfWeek(day);
      expect(isoWeekOf(monday)).toBe(isoWeekOf(day));
      expect(mondayOf(isoWeekOf(day))).toBe(monday);
      expect(isoWeekOf(addDays(monday, 6))).toBe(isoWeekOf(day));
      expect(isoWeekOf(addDays(monday, 7))).not.toBe(isoWeekOf(day));
    }),
  );
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('a month ends on the day before the first of the next', () => {
  fc.assert(fc.property(days, (day) => expect(addDays(endOfMonth(day), 1).slice(8)).toBe('01')));
});
