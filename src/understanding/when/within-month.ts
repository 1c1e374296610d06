import { addDays, endOfMonth, weekdayOf, type Day } from '../../plan/day';
import { dateNumber, weekdays } from './day';
import { dayOf, monthAt } from './months';
import { ordinalOf } from './numbers';
import { readTurned } from './period';
import { eitherSide, type Period, type TimeReader, type Word } from './time';

/** Days that are counted within a month: `the last friday in january`, `the 5th of next month`, `the last day of march`. */
export const readWithinMonth: TimeReader = (words, at, today) => {
  const counted = weekdayIn(words, at) ?? dateIn(words, at);
  if (!counted) return undefined;
  const start = at + counted.length;
  if (!['in', 'of'].includes(words[start]?.word ?? '')) return undefined;
  const month = monthNamed(words, start + 1, today, counted.bare);
  if (!month) return undefined;
  const length = counted.length + 1 + month.length;
  const [past, future] = [counted.on(month.time.past), counted.on(month.time.future)];
  const [one, other] = [past ?? future, future ?? past];
  return one && other ? { length, time: eitherSide(one, other) } : { length, impossible: true };
};

/** `bare`: a month by its name is enough; a date beside one is read as a date already. */
interface Counted {
  readonly length: number;
  readonly bare: boolean;
  readonly on: (month: Period) => Day | undefined;
}

/** The first, second … or last of a weekday, or of all days. */
function weekdayIn(words: readonly Word[], at: number): Counted | undefined {
  const word = words[at]?.word;
  const nth = word === 'last' ? 'last' : ordinalOf(word);
  const named = words[at + 1]?.word ?? '';
  const weekday = weekdays.get(named);
  if (nth === undefined || (weekday === undefined && !(nth === 'last' && named === 'day'))) return undefined;
  const on = ({ first, last }: Period) => {
    if (weekday === undefined) return last;
    if (nth === 'last') return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
    return day <= last ? day : undefined;
  };
  return { length: 2, bare: true, on };
}

function dateIn(words: readonly Word[], at: number): Counted | undefined {
  const date = dateNumber(words[at]?.word);
  if (date === undefined) return undefined;
  const length = words[at + 1]?.word === 'day' ? 2 : 1;
  const on = ({ first }: Period) => dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date);
  return { length, bare: false, on };
}

/** `january`, `next month`, `the month`: a period that is one month. */
function monthNamed(words: readonly Word[], at: number, today: Day, bare: boolean) {
  const the = words[at]?.word === 'the' ? 1 : 0;
  const alone = words[at + the]?.word === 'month' && the === 1;
  const turned = readTurned(
    alone
      ? [
          { word: 'this', before: '' },
          { word: 'month', before: '' },
        ]
      : words,
    alone ? 0 : at + the,
    today,
  );
  const found =
    turned && 'time' in turned ? { length: alone ? 1 : turned.length, time: turned.time } : undefined;
  const month = found ?? (bare ? monthAt(words, at + the, today) : undefined);
  const isMonth = month && month.time.future.last === endOfMonth(month.time.future.first);
  return isMonth ? { length: the + month.length, time: month.time } : undefined;
}
