import { addDays, endOfMonth, weekdayOf } from '../../src/plan/day';
import { addWorkingDays, holidaysKnown, isWorkingDay } from '../../src/plan/working-days';

const years = Array.from(
  { length: holidaysKnown.last - holidaysKnown.first + 1 },
  (_, index) => holidaysKnown.first + index,
);

/** Gauss's rule, in its Gregorian form. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-0${Math.floor(f / 31)}-${String((f % 31) + 1).padStart(2, '0')}`;
}

describe.each(years)('in %i', (year) => {
  test('Good Friday and Easter Monday are no working days', () => {
    const sunday = easterSunday(year);
    expect(weekdayOf(sunday)).toBe(7);
    expect([addDays(sunday, -2), addDays(sunday, 1)].filter((day) => isWorkingDay(day))).toEqual([]);
  });

  test('neither are two days of Christmas, New Year’s Day and the last Monday of August', () => {
    const christmas = workingDaysOff(`${year}-12-25`, `${year}-12-28`);
    const newYear = workingDaysOff(`${year}-01-01`, `${year}-01-03`);
    const august = addDays(endOfMonth(`${year}-08-01`), 1 - weekdayOf(endOfMonth(`${year}-08-01`)));
    expect([christmas, newYear, isWorkingDay(august)]).toEqual([2, 1, false]);
  });

  test('there are eight bank holidays, and one more for a jubilee, a funeral and a coronation', () => {
    const more: Record<number, number> = { 2022: 10, 2023: 9 };
    expect(workingDaysOff(`${year}-01-01`, `${year}-12-31`)).toBe(more[year] ?? 8);
  });
});

/** Days from the first to the last that would be working days and are not. */
function workingDaysOff(first: string, last: string): number {
  let off = 0;
  for (let day = first; day <= last; day = addDays(day, 1))
    if (weekdayOf(day) < 6 && !isWorkingDay(day)) off += 1;
  return off;
}

test.each([
  ['the day before a Monday', '2021-11-08', -1, [], '2021-11-05'],
  ['two days after Maundy Thursday', '2021-04-01', 2, [], '2021-04-07'],
  ['the day before Easter Tuesday', '2021-04-06', -1, [], '2021-04-01'],
  ['past a partnership’s own quiet days', '2021-12-24', 1, ['2021-12-29', '2021-12-30'], '2021-12-31'],
  ['no days at all from a working day', '2021-11-10', 0, [], '2021-11-10'],
])('counts working days: %s', (_, day, count, quietDays, reached) => {
  expect(addWorkingDays(day, count, quietDays)).toBe(reached);
});
