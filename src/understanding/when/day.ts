import { addDays, endOfMonth, startOfWeek, weekdayOf, type Day } from '../../plan/day';
import { feastAt } from './feasts';
import { daysIn } from './how-long';
import { dayOf, monthOf, yearOf } from './months';
import { dateAlone } from './date-alone';
import { numberOf, ordinalOf } from './numbers';
import { eitherSide, onDay, type TimeFound, type TimeReader, type Word } from './time';

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
  ...'today tomorrow yesterday fortnight easter christmas weekend term autumn spring summer bank holiday'.split(
    ' ',
  ),
];

/** `18 oct`, `18th of October 2021`, `October 18`, `3/4`, `3/4/22`, `2021-11-30`. The day comes first, as here. */
export const readDate: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    const [year = 0, month = 0, date = 0] = word.split('-').map(Number);
    return exact(1, dayOf(year, month, date), besides(year, month, date));
  }
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2}|\d{4}))?$/.exec(word);
  if (slashed && (word.includes('/') || slashed[3])) {
    const [, date, month, year] = slashed;
    if (year === undefined && isFinancialYear(Number(date), Number(month))) return undefined;
    return (
      monthFirst(Number(date), Number(month), yearOf(year), today) ??
      dated(1, Number(date), Number(month), yearOf(year), today)
    );
  }
  return dayThenMonth(words, at, today) ?? monthThenDay(words, at, today) ?? dateAlone(words, at, today);
};

/** `12/13`: no month is the 13th, so the day that it would be with its month first is offered, and not taken. */
function monthFirst(
  date: number,
  month: number,
  year: number | undefined,
  today: Day,
): TimeFound | undefined {
  if (month <= 12 || date > 12) return undefined;
  const turned = dated(1, month, date, year, today);
  return { length: 1, impossible: true, ...('time' in turned && { instead: [turned.time.future.first] }) };
}

/** `21/22`; but `12/13` is a day that does not exist, for no plan reaches so far back. */
const isFinancialYear = (first: number, second: number): boolean =>
  yearOf(`${first}`) !== undefined && second === first + 1;

function dayThenMonth(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const date = dateNumber(words[at]?.word);
  const gap = dayOfGap(words, at + 1);
  const month = monthOf(words[at + 1 + gap]?.word);
  if (date === undefined || month === undefined) return undefined;
  const year = yearOf(words[at + 2 + gap]?.word);
  return dated(2 + gap + (year === undefined ? 0 : 1), date, month, year, today);
}

/** How many words "of" and "day of" are: `the 1st day of March`. */
function dayOfGap(words: readonly Word[], at: number): number {
  const day = words[at]?.word === 'day' ? 1 : 0;
  return words[at + day]?.word === 'of' ? day + 1 : 0;
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

/** `1`, `1st`, `first`: only what stands beside a month is a date. */
export function dateNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,2}$/.test(word) ? Number(word) : ordinalOf(word);
}

function exact(length: number, day: Day | undefined, instead: readonly Day[] = []): TimeFound {
  if (day !== undefined) return { length, time: onDay(day) };
  return { length, impossible: true, ...(instead.length > 0 && { instead }) };
}

export function dated(
  length: number,
  date: number,
  month: number,
  year: number | undefined,
  today: Day,
): TimeFound {
  if (year !== undefined) return exact(length, dayOf(year, month, date), besides(year, month, date));
  const here = Number(today.slice(0, 4));
  const said = `-${twoDigits(month)}-${twoDigits(date)}`;
  // The last one and the next: 29 February is in neither year unless one of the two is a leap year.
  const past = dayOf(said <= today.slice(4) ? here : here - 1, month, date);
  const future = dayOf(said >= today.slice(4) ? here : here + 1, month, date);
  const [one, other] = [past ?? future, future ?? past];
  if (one && other) return { length, time: eitherSide(one, other) };
  return exact(length, undefined, besides(said >= today.slice(4) ? here : here + 1, month, date));
}

/** The last day of a month that is too short for the date, and the day after it. */
function besides(year: number, month: number, date: number): readonly Day[] {
  const first = dayOf(year, month, 1);
  if (first === undefined || date > 31) return [];
  return [endOfMonth(first), addDays(endOfMonth(first), 1)];
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `friday`, `last friday`, `friday week`, `a week on friday`; `next friday` may be either of two days until this week's has gone. */
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

/** `sat`, `sun` and `wed` are also words with other meanings. */
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

/** "Between September and now": elsewhere "now" says nothing of a day. */
const isUntilNow = (words: readonly Word[], at: number): boolean =>
  ['and', 'to', 'until', 'till'].includes(words[at - 1]?.word ?? '') &&
  words.slice(0, at - 1).some(({ word }) => word === 'between' || word === 'from');

/** `today`, `tomorrow`, `in 2 weeks`, `in a fortnight`, `3 weeks ago`, `easter`. */
export const readNamedDay: TimeReader = (words, at, today) => {
  const word = words[at]?.word;
  if (word === 'today' || word === 'tomorrow' || word === 'yesterday') {
    return { length: 1, time: onDay(namedDay(word, today) ?? today) };
  }
  if (word === 'now' && isUntilNow(words, at)) return { length: 1, time: onDay(today) };
  const day = feastAt(words, at, today);
  if (day) return day;
  const inFront = word === 'in' ? 1 : 0;
  const days = daysIn(words, at + inFront);
  if (days === undefined) return undefined;
  if (inFront) return { length: 1 + days.length, time: onDay(addDays(today, days.days)) };
  if (words[at + days.length]?.word !== 'ago') return undefined;
  return { length: days.length + 1, time: onDay(addDays(today, -days.days)) };
};
