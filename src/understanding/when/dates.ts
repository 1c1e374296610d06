import { weekdayOf } from '../../plan/day';
import { dated, dateNumber, readDate, weekdays } from './day';
import { dayOf, monthOf, yearOf } from './months';
import { ordinalOf } from './numbers';
import { readTurned } from './period';
import { eitherSide, type Period, type Time, type TimeReader, type Word } from './time';

/** Dates that are said with another one, or with their weekday. */

/** The 1 of `between 1 and 14 october`, the 20 of `20 to 31 december`: a day of the month that is said after it. */
export const readFirstOfTwo: TimeReader = (words, at, today) => {
  const date = dateNumber(words[at]?.word) ?? ordinalOf(words[at]?.word);
  const second = date === undefined ? undefined : secondOfTwo(words, at);
  if (date === undefined || second === undefined) return undefined;
  const other = readDate(words, second, today);
  if (!other || !('time' in other) || other.length === 1) return undefined;
  const on = ({ first }: Period) => dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date);
  const [past, future] = [on(other.time.past), on(other.time.future)];
  if (past === undefined || future === undefined) return { length: 1, impossible: true };
  return { length: 1, time: eitherSide(past, future) };
};

/** Where the second of two days begins; `and` joins them only behind `between` or `from`. */
function secondOfTwo(words: readonly Word[], at: number): number | undefined {
  const next = words[at + 1];
  const isDashed = next?.before === '-' || (isOrdinal(words[at]) && isOrdinal(next));
  if (isDashed) return at + 1;
  const opened = [words[at - 1], words[at - 2]].some((word) =>
    ['between', 'from'].includes(word?.word ?? ''),
  );
  const joined = next?.word === 'and' ? opened : ['to', 'until', 'till', 'til'].includes(next?.word ?? '');
  return joined ? at + 2 + (words[at + 2]?.word === 'the' ? 1 : 0) : undefined;
}

const isOrdinal = (word: Word | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)$/.test(word?.word ?? '');

/** The "next" of "this month and next". */
export const readNextOfTwo: TimeReader = (words, at, today) => {
  const [turn, unit, join, next] = words.slice(Math.max(0, at - 3), at + 1);
  const joined = join?.word === 'and' || join?.word === 'or';
  if (next?.word !== 'next' || !joined || turn?.word !== 'this' || !unit) return undefined;
  const read = readTurned([next, unit], 0, today);
  return read && { ...read, length: 1 };
};

/** `24-31 December` */
export const readDates: TimeReader = (words, at, today) => {
  const [, from = '', to = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(words[at]?.word ?? '') ?? [];
  const gap = words[at + 1]?.word === 'of' ? 1 : 0;
  const month = monthOf(words[at + 1 + gap]?.word);
  if (from === '' || month === undefined) return undefined;
  const year = yearOf(words[at + 2 + gap]?.word);
  const length = 2 + gap + (year === undefined ? 0 : 1);
  const [first, last] = [from, to].map((date) => dated(length, Number(date), month, year, today));
  if (!first || !last || !('time' in first) || !('time' in last)) return { length, impossible: true };
  const time: Time = {
    past: { first: first.time.past.first, last: last.time.past.last },
    future: { first: first.time.future.first, last: last.time.future.last },
    unit: 'period',
    fixed: first.time.fixed && last.time.fixed,
  };
  return time.future.first < time.future.last ? { length, time } : { length, impossible: true };
};

/** `Monday 22 November`, `Friday the 19th of November`: the year in which it is that weekday; no such day where it is in neither. */
export const readWeekdayAndDate: TimeReader = (words, at, today) => {
  const weekday = weekdays.get(words[at]?.word ?? '');
  if (weekday === undefined) return undefined;
  const gap = words[at + 1]?.word === 'the' ? 1 : 0;
  const found = readDate(words, at + 1 + gap, today);
  if (!found) return undefined;
  const length = 1 + gap + found.length;
  if (!('time' in found)) return { length, impossible: true };
  const days = [found.time.past.first, found.time.future.first];
  const meant = days.filter((day) => weekdayOf(day) === weekday);
  const [past, future] = [meant[0], meant.at(-1)];
  return past && future ? { length, time: eitherSide(past, future) } : { length, impossible: true };
};
