import {
  addDays,
  addMonths,
  daysBetween,
  startOfMonth,
  startOfWeek,
  weekdayOf,
  type Day,
} from '../../plan/day';
import { dayOf, monthOf, yearOf } from './months';
import { numberOf, ordinalOf } from './numbers';
import { onDay, type Time, type TimeFound, type TimeReader, type Word } from './time';

/** Monday is 1, by its name and its short forms. */
export const weekdays = new Map(
  [
    'mon monday',
    'tue tues tuesday',
    'wed weds wednesday',
    'thu thur thurs thursday',
    'fri friday',
    'sat saturday',
    'sun sunday',
  ] //
    .flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

export const dayWords: readonly string[] = [
  ...[...weekdays.keys()].filter((name) => name.length > 3),
  ...'today tomorrow yesterday fortnight easter christmas'.split(' '),
];

/** `18 oct`, `18th of October 2021`, `October 18`, `3/4`, `3/4/22`, `2021-11-30`. The day comes first, as here. */
export const readDate: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    const [year = 0, month = 0, date = 0] = word.split('-').map(Number);
    return exact(1, dayOf(year, month, date));
  }
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(word);
  if (slashed && (word.includes('/') || slashed[3])) {
    const [, date, month, year] = slashed;
    if (year === undefined && Number(month) > 12 && Number(date) + 1 === Number(month)) return undefined; // a financial year
    return dated(1, Number(date), Number(month), yearOf(year), today);
  }
  return dayThenMonth(words, at, today) ?? monthThenDay(words, at, today) ?? dateAlone(words, at, today);
};

const beforeDates = new Set('the by on before until till since'.split(' '));

/** "by the 15th": of this month, or of the one before or after it. */
function dateAlone(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const word = words[at]?.word ?? '';
  const date = /^\d{1,2}(?:st|nd|rd|th)$/.test(word) ? ordinalOf(word) : undefined;
  if (date === undefined || !beforeDates.has(words[at - 1]?.word ?? '')) return undefined;
  const months = [-1, 0, 1, 2].map((step) => addMonths(startOfMonth(today), step));
  const days = months.flatMap(
    (month) => dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date) ?? [],
  );
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day >= today);
  return past && future ? { length: 1, time: eitherSide(past, future) } : undefined;
}

function dayThenMonth(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const date = dateNumber(words[at]?.word);
  const gap = words[at + 1]?.word === 'of' ? 1 : 0;
  const month = monthOf(words[at + 1 + gap]?.word);
  if (date === undefined || month === undefined) return undefined;
  const year = yearOf(words[at + 2 + gap]?.word);
  return dated(2 + gap + (year === undefined ? 0 : 1), date, month, year, today);
}

/** `October 18`; but `April 22` is a month of a year. */
function monthThenDay(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const month = monthOf(words[at]?.word);
  const next = words[at + 1];
  if (month === undefined || next === undefined || next.before !== '' || isYear(words, at + 1))
    return undefined;
  const gap = next.word === 'the' ? 1 : 0;
  const date = dateNumber(words[at + 1 + gap]?.word);
  if (date === undefined) return undefined;
  const year = words[at + 2 + gap]?.word;
  const given = year && /^20\d\d$/.test(year) ? Number(year) : undefined;
  return dated(2 + gap + (given === undefined ? 0 : 1), date, month, given, today);
}

/** `22` behind a month is its year, unless a year of its own follows. */
function isYear(words: readonly Word[], at: number): boolean {
  return yearOf(words[at]?.word) !== undefined && !/^20\d\d$/.test(words[at + 1]?.word ?? '');
}

export function dateNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,2}$/.test(word) ? Number(word) : /^\d/.test(word) ? ordinalOf(word) : undefined;
}

function exact(length: number, day: Day | undefined): TimeFound {
  return day === undefined ? { length, impossible: true } : { length, time: onDay(day) };
}

export function dated(
  length: number,
  date: number,
  month: number,
  year: number | undefined,
  today: Day,
): TimeFound {
  if (year !== undefined) return exact(length, dayOf(year, month, date));
  const here = Number(today.slice(0, 4));
  const days = [here - 1, here, here + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day >= today);
  if (past === undefined && future === undefined) return { length, impossible: true };
  return { length, time: eitherSide(past ?? future ?? today, future ?? past ?? today) };
}

export function eitherSide(past: Day, future: Day): Time {
  return {
    past: { first: past, last: past },
    future: { first: future, last: future },
    unit: 'day',
    fixed: past === future,
  };
}

/** `friday`, `last friday`, `friday week`, `a week on friday`; `next friday` is two days until that day of this week has gone. */
export const readWeekday: TimeReader = (words, at, today) => {
  const turned = ['next', 'last', 'this', 'coming'].includes(words[at]?.word ?? '')
    ? words[at]?.word
    : undefined;
  const start = turned ? at + 1 : at;
  const weekday = weekdays.get(words[start]?.word ?? '');
  if (weekday === undefined || (turned === undefined && ambiguousAlone(words[start]?.word)))
    return weekLater(words, at, today);
  const length = start + 1 - at;
  const coming = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  const before = addDays(today, -((weekdayOf(today) - weekday + 6) % 7) - 1);
  const after = words[start + 1]?.word;
  if (after === 'week') return { length: length + 1, time: onDay(addDays(coming, 7)) };
  if (after === 'fortnight') return { length: length + 1, time: onDay(addDays(coming, 14)) };
  if (turned === 'last') return { length, time: onDay(before) };
  if (turned === 'this' || turned === 'coming') return { length, time: onDay(coming) };
  if (turned !== 'next') return { length, time: eitherSide(before, coming) };
  const ofNextWeek = addDays(startOfWeek(today), 6 + weekday);
  const sooner = coming === today ? ofNextWeek : coming;
  return sooner === ofNextWeek ? { length, time: onDay(sooner) } : { length, either: [sooner, ofNextWeek] };
};

/** `sat` and `sun` are words of their own. */
function ambiguousAlone(word: string | undefined): boolean {
  return word === 'sat' || word === 'sun' || word === 'wed';
}

/** `a week on friday`, `a fortnight today`, `two weeks tomorrow`. */
function weekLater(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const count = numberOf(words[at]?.word);
  const unit = words[at + 1]?.word;
  const days = unit === 'fortnight' ? 14 : unit === 'week' || unit === 'weeks' ? 7 : undefined;
  if (count === undefined || days === undefined) return undefined;
  const gap = words[at + 2]?.word === 'on' || words[at + 2]?.word === 'from' ? 1 : 0;
  const from = namedDay(words[at + 2 + gap]?.word, today);
  return from === undefined ? undefined : { length: 3 + gap, time: onDay(addDays(from, count * days)) };
}

function namedDay(word: string | undefined, today: Day): Day | undefined {
  if (word === 'today' || word === 'now') return today;
  if (word === 'tomorrow') return addDays(today, 1);
  if (word === 'yesterday') return addDays(today, -1);
  const weekday = weekdays.get(word ?? '');
  return weekday === undefined ? undefined : addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** `today`, `tomorrow`, `in 2 weeks`, `in a fortnight`, `3 weeks ago`, `easter`. */
export const readNamedDay: TimeReader = (words, at, today) => {
  const word = words[at]?.word;
  if (word === 'today' || word === 'tomorrow' || word === 'yesterday') {
    return { length: 1, time: onDay(namedDay(word, today) ?? today) };
  }
  if (word === 'easter' || word === 'christmas') return { length: 1, time: feast(word, today) };
  const inFront = word === 'in' ? 1 : 0;
  const days = daysIn(words, at + inFront);
  if (days === undefined) return undefined;
  if (inFront) return { length: 1 + days.length, time: onDay(addDays(today, days.days)) };
  if (words[at + days.length]?.word !== 'ago') return undefined;
  return { length: days.length + 1, time: onDay(addDays(today, -days.days)) };
};

/** `2 weeks`, `a fortnight`, `a couple of months`: how long, in days. */
export function daysIn(words: readonly Word[], at: number): { length: number; days: number } | undefined {
  const counted = countAt(words, at);
  const days = counted && unitDays.get(words[at + counted.length]?.word ?? '');
  return counted && days !== undefined
    ? { length: counted.length + 1, days: counted.count * days }
    : undefined;
}

/** The same, counted back from today: three months are to the same date, however long those months were. */
export function daysBackIn(
  words: readonly Word[],
  at: number,
  today: Day,
): { length: number; days: number } | undefined {
  const counted = countAt(words, at);
  const months = unitMonths.get(words[at + (counted?.length ?? 0)]?.word ?? '');
  if (!counted || months === undefined) return daysIn(words, at);
  const since = addMonths(today, -counted.count * months);
  return { length: counted.length + 1, days: daysBetween(since, today) };
}

function countAt(words: readonly Word[], at: number): { length: number; count: number } | undefined {
  const start = words[at]?.word === 'a' ? at + 1 : at;
  if (words[start]?.word === 'couple') {
    return { length: start + 1 - at + (words[start + 1]?.word === 'of' ? 1 : 0), count: 2 };
  }
  const count = numberOf(words[at]?.word);
  return count === undefined ? undefined : { length: 1, count };
}

const unitMonths = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
]);

const unitDays = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['fortnights', 14],
  ['month', 30],
  ['months', 30],
  ['quarter', 91],
  ['quarters', 91],
  ['year', 365],
  ['years', 365],
]);

function feast(name: 'easter' | 'christmas', today: Day): Time {
  const here = Number(today.slice(0, 4));
  const days = [here - 1, here, here + 1].map((year) =>
    name === 'easter' ? easterOf(year) : `${year}-12-25`,
  );
  const past = days.filter((day) => day <= today).at(-1) ?? today;
  return eitherSide(past, days.find((day) => day >= today) ?? today);
}

/** Easter Sunday, by Butcher's rule. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
