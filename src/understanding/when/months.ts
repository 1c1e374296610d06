import { addMonths, endOfMonth, isDay, startOfMonth, type Day } from '../../plan/day';
import { during, type Period, type Time, type Word } from './time';

const names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const byName = new Map(names.flatMap((each, i) => each.map((name) => [name, i + 1] as const)));

export const monthWords: readonly string[] = [...byName.keys()];

/** 1 for January. */
export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : byName.get(word);
}

/** `2022`, and `22` or `'22` as far as plans reach. */
export function yearOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^20[0-4]\d$/.test(word)) return Number(word);
  return /^(?:1[5-9]|2\d|3[0-5])$/.test(word) ? 2000 + Number(word) : undefined;
}

function monthPeriod(year: number, month: number): Period {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return { first, last: endOfMonth(first) };
}

/** The month as said without a year: the latest that has begun, and the next that has not ended. */
function bareMonth(month: number, today: Day): Time {
  const thisYear = Number(today.slice(0, 4));
  const here = monthPeriod(thisYear, month);
  const past = here.first <= today ? here : monthPeriod(thisYear - 1, month);
  const future = here.last >= today ? here : monthPeriod(thisYear + 1, month);
  return { past, future, unit: 'period', fixed: past.first === future.first };
}

/** A month that starts at a word: `april`, `april 22`, `april 2022`, `next april`, `april next year`. */
export function monthAt(
  words: readonly Word[],
  at: number,
  today: Day,
): { length: number; time: Time } | undefined {
  const turned = ['next', 'last', 'this', 'coming'].includes(words[at]?.word ?? '')
    ? words[at]?.word
    : undefined;
  const start = turned ? at + 1 : at;
  const month = monthOf(words[start]?.word);
  if (month === undefined) return undefined;
  const length = start + 1 - at;
  const year = words[start + 1]?.before === ',' ? undefined : yearOf(words[start + 1]?.word);
  if (year !== undefined) return { length: length + 1, time: during(monthPeriod(year, month)) };
  const relative = words[start + 2]?.word === 'year' ? words[start + 1]?.word : undefined;
  if (relative === 'next' || relative === 'last') {
    const here = Number(today.slice(0, 4));
    return {
      length: length + 2,
      time: during(monthPeriod(relative === 'next' ? here + 1 : here - 1, month)),
    };
  }
  return { length, time: turned ? turnedMonth(turned, month, today) : bareMonth(month, today) };
}

/** "Last September" has ended; "next April" has not begun. */
function turnedMonth(turned: string, month: number, today: Day): Time {
  const from = turned === 'last' ? addMonths(startOfMonth(today), -1) : addMonths(startOfMonth(today), 1);
  const { past, future } = bareMonth(month, turned === 'this' ? today : from);
  return during(turned === 'last' ? past : future);
}

/** A day of a month, or nothing where the month has no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
