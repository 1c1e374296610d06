import { addMonths, endOfMonth, startOfMonth, type Day } from '../../plan/day';
import { dayOf } from './months';
import { ordinalOf } from './numbers';
import { eitherSide, type TimeFound, type Word } from './time';

const beforeDates = new Set('the by on before until till to due since'.split(' '));
const goneBy = new Set('was were had did done since changed happened'.split(' '));

/** "by the 15th": of this month, or of the one before or after it. */
export function dateAlone(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const date = dateAt(words, at);
  if (date === undefined || !beforeDates.has(words[at - 1]?.word ?? '')) return undefined;
  if (!words.some(({ word }) => goneBy.has(word)) && isAhead(words, at)) return nextOf(date, today);
  const days = [-1, 0, 1, 2].flatMap((step) => inMonth(addMonths(startOfMonth(today), step), date) ?? []);
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day >= today);
  return past && future ? { length: 1, time: eitherSide(past, future) } : undefined;
}

/** `3rd`; and `third` behind "by the" at the end of what is said, where it can point at no item. */
function dateAt(words: readonly Word[], at: number): number | undefined {
  const { word = '', typed = word } = words[at] ?? {};
  if (/^\d{1,2}(?:st|nd|rd|th)$/i.test(typed)) return ordinalOf(word);
  const isLast = at + 1 === words.length || words[at + 1]?.before !== '';
  return isLast && ['by', 'until', 'till', 'before'].includes(joining(words, at))
    ? ordinalOf(word)
    : undefined;
}

const joining = (words: readonly Word[], at: number): string =>
  (words[at - 1]?.word === 'the' ? words[at - 2]?.word : words[at - 1]?.word) ?? '';

/** "By the 31st" and "due the 31st" look ahead; "on the 31st" may be of either side. */
const isAhead = (words: readonly Word[], at: number): boolean =>
  ['by', 'before', 'until', 'till', 'to', 'due'].includes(joining(words, at));

/** The next month that has begun or will: where it is too short for the date, the days on either side are offered. */
function nextOf(date: number, today: Day): TimeFound {
  const month = addMonths(startOfMonth(today), Number(today.slice(8)) <= date ? 0 : 1);
  const day = inMonth(month, date);
  if (day) return { length: 1, time: eitherSide(inMonth(addMonths(month, -1), date) ?? day, day) };
  const after = inMonth(addMonths(month, 1), date);
  return { length: 1, impossible: true, ...(after && { instead: [endOfMonth(month), after] }) };
}

const inMonth = (month: Day, date: number): Day | undefined =>
  dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), date);
