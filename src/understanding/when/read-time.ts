import type { Day } from '../../plan/day';
import { readCloseOfDay } from './close-of-day';
import { readDates, readFirstOfTwo, readNextOfTwo, readWeekdayAndDate } from './dates';
import { readDate, readNamedDay, readWeekday } from './day';
import { readEdge, readMonth, readTurned, readWeekOf, readYear } from './period';
import type { TimeFound, TimeReader, Word } from './time';
import { readBankHoliday, readPartOfMonth, readTerm, readWeekend } from './vague';
import { readWithinMonth } from './within-month';

const readers: readonly TimeReader[] = [
  readFirstOfTwo,
  readDate,
  readDates,
  readNextOfTwo,
  readWeekdayAndDate,
  readWeekday,
  readNamedDay,
  readWithinMonth,
  readCloseOfDay,
  readWeekend,
  readPartOfMonth,
  readTerm,
  readBankHoliday,
  readTurned,
  readEdge,
  readWeekOf,
  readMonth,
  readYear,
];

/** The longest time that starts at a word: UK speech, day before month, financial quarters and years. */
export function readTime(words: readonly Word[], at: number, today: Day): TimeFound | undefined {
  let best: TimeFound | undefined;
  for (const read of readers) {
    const found = read(words, at, today);
    if (found && found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}
