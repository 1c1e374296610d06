import { addMonths, daysBetween, type Day } from '../../plan/day';
import { numberOf } from './numbers';
import type { Word } from './time';

/** `2 weeks`, `a fortnight`, `a couple of months`: how long, in days. */
export function daysIn(words: readonly Word[], at: number): { length: number; days: number } | undefined {
  const counted = countAt(words, at);
  const days = counted && unitDays.get(words[at + counted.length]?.word ?? '');
  return counted && days !== undefined
    ? { length: counted.length + 1, days: counted.count * days }
    : undefined;
}

/** The same, counted back from today: three months go back to the same date, however long they were. */
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
