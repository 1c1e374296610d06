import { addDays, weekdayOf, type Day } from './day';

/**
 * Bank holidays of England and Wales, substitute days included (gov.uk/bank-holidays; from 2028 by the rules that the
 * Banking and Financial Dealings Act and custom give). One that falls on a weekend is not here: nobody works then anyway.
 */
const bankHolidays: ReadonlySet<Day> = new Set([
  ...['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25'],
  ...['2020-12-28', '2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30'],
  ...['2021-12-27', '2021-12-28', '2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02'],
  ...['2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27', '2023-01-02', '2023-04-07'],
  ...['2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26'],
  ...['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25'],
  ...['2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25'],
  ...['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
  ...['2026-08-31', '2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03'],
  ...['2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28', '2028-01-03', '2028-04-14', '2028-04-17'],
  ...['2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26', '2029-01-01', '2029-03-30'],
  ...['2029-04-02', '2029-05-07', '2029-05-28', '2029-08-27', '2029-12-25', '2029-12-26', '2030-01-01'],
  ...['2030-04-19', '2030-04-22', '2030-05-06', '2030-05-27', '2030-08-26', '2030-12-25', '2030-12-26'],
]);

/** The first and last year whose bank holidays are known; before and after them only weekends are. */
export const holidaysKnown = { first: 2020, last: 2030 } as const;

export const isBankHoliday = (day: Day): boolean => bankHolidays.has(day);

/** A weekday that is neither a bank holiday nor one of the partnership's own quiet days. */
export function isWorkingDay(day: Day, quietDays: readonly Day[] = []): boolean {
  return weekdayOf(day) < 6 && !isBankHoliday(day) && !quietDays.includes(day);
}

/**
 * So many working days after the day, not counting it; negative counts go back. Quiet days without an end do not
 * hold it up for ever: after a year of them the calendar day stands.
 */
export function addWorkingDays(day: Day, count: number, quietDays: readonly Day[] = []): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  if (left === 0) return day;
  for (let gone = 1; gone <= 366 + left * 3; gone += 1) {
    const reached = addDays(day, gone * step);
    if (isWorkingDay(reached, quietDays)) left -= 1;
    if (left === 0) return reached;
  }
  return addDays(day, count);
}
