import type { Day } from '../../plan/day';
import { readWeekdayAndDate } from './dates';
import { readDate, readNamedDay, readWeekday } from './day';
import { onDay, type TimeFound, type TimeReader, type Word } from './time';

const closes = [
  ...['end of play', 'end of the day', 'end of day', 'end of business', 'end of the working day'],
  ...['close of play', 'close of business', 'close of the day', 'close of day', 'cop', 'cob', 'eod', 'eop'],
].map((words) => words.split(' '));
const joins = new Set(['by', 'before', 'until', 'till', 'to', 'for']);

/** `end of play friday`, `COP friday`, `close of business on 14 January` are that day; alone behind "by", they are today. */
export const readCloseOfDay: TimeReader = (words, at, today) => {
  const close = closes.find((parts) => parts.every((part, i) => words[at + i]?.word === part));
  if (!close) return undefined;
  let start = at + close.length;
  while (['on', 'the'].includes(words[start]?.word ?? '')) start += 1;
  const day = dayAt(words, start, today);
  if (day) return { ...day, length: start + day.length - at };
  const before = words[at - 1]?.word === 'the' ? words[at - 2] : words[at - 1];
  return joins.has(before?.word ?? '') ? { length: close.length, time: onDay(today) } : undefined;
};

/** The longest of the readings of a day. */
function dayAt(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  const found = [readWeekdayAndDate, readDate, readWeekday, readNamedDay].flatMap(
    (read) => read(words, at, today) ?? [],
  );
  return found.sort((one, other) => other.length - one.length)[0];
}
