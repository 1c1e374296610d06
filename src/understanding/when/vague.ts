import { addDays, endOfMonth, startOfWeek, weekdayOf, type Day } from '../../plan/day';
import { isBankHoliday } from '../../plan/working-days';
import { weekdays } from './day';
import { monthAt, monthOf } from './months';
import { onDay, type Period, type TimeFound, type TimeReader, type Word } from './time';

/** Times that have no bounds that everybody shares: which days are meant is asked, and never guessed. */

/** `late march` and `early march`: the last or the first ten days, or the whole month. */
export const readPartOfMonth: TimeReader = (words, at, today) => {
  const word = words[at]?.word ?? '';
  const gap = words[at + 1]?.word === 'in' || words[at + 1]?.word === 'on' ? 2 : 1;
  const start = gap === 2 && words[at + 2]?.word === 'in' ? 3 : gap;
  if (word !== 'late' && word !== 'early') return undefined;
  const month = monthAt(words, at + start, today);
  if (!month) return undefined;
  const { first, last } = month.time.future;
  const part =
    word === 'late' ? { first: `${first.slice(0, 8)}21`, last } : { first, last: `${first.slice(0, 8)}10` };
  const either = word === 'late' ? [last, part.first] : [first, part.last];
  return { length: start + month.length, either, spans: [part, month.time.future] };
};

/** Terms as most schools have them, by months: each school's own days are not known here. */
const terms: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['spring', [1, 3]],
  ['summer', [4, 7]],
  ['autumn', [9, 12]],
]);

/** `autumn term`, `this term`, `end of term`. */
export const readTerm: TimeReader = (words, at, today) => {
  const opening =
    ['end', 'start', 'beginning'].includes(words[at]?.word ?? '') && words[at + 1]?.word === 'of';
  let start = opening ? at + 2 : at;
  if (opening && words[start]?.word === 'the') start += 1;
  const turned = ['this', 'next', 'last', 'half', 'school', 'current'].includes(words[start]?.word ?? '');
  const named = terms.has(words[start]?.word ?? '');
  const term = turned || named ? start + 1 : start;
  if (words[term]?.word !== 'term' || (!opening && term === start)) return undefined;
  const period = termOf(words[start]?.word ?? '', today);
  const span = opening ? edgeOf(words[at]?.word === 'end', period) : period;
  return { length: term + 1 - at, either: [span.last], spans: spansOf(span, today) };
};

const edgeOf = (end: boolean, { first, last }: Period): Period =>
  end ? { first: last, last } : { first, last: first };

/** Of a term that has begun, what is left of it may be meant as well. */
function spansOf(term: Period, today: Day): readonly Period[] {
  const begun = term.first < today && today < term.last;
  return begun ? [term, { first: today, last: term.last }] : [term];
}

/** The term of a season, or the one that runs; the next that has not ended where none does. */
function termOf(word: string, today: Day): Period {
  const here = Number(today.slice(0, 4));
  const all = [here - 1, here, here + 1].flatMap((year) =>
    [...terms].map(([name, [first, last]]) => ({ name, ...monthsOf(year, first, last) })),
  );
  const of = all.filter(({ name }) => !terms.has(word) || name === word);
  const now = of.findIndex(({ last }) => last >= today);
  const step = word === 'next' ? 1 : word === 'last' ? -1 : 0;
  const { first, last } = of[now + step] ?? monthsOf(here, 9, 12);
  return { first, last };
}

function monthsOf(year: number, first: number, last: number): Period {
  const on = (month: number) => `${year}-${String(month).padStart(2, '0')}-01`;
  return { first: on(first), last: endOfMonth(on(last)) };
}

/** `bank holiday monday`, `the may bank holiday`: often there are two. */
export const readBankHoliday: TimeReader = (words, at, today) => {
  const month = monthOf(words[at]?.word);
  const start = month === undefined ? at : at + 1;
  if (words[start]?.word !== 'bank' || words[start + 1]?.word !== 'holiday') return undefined;
  const weekday = weekdays.get(words[start + 2]?.word ?? '');
  if (month === undefined && weekday === undefined) return undefined;
  const length = start + (weekday === undefined ? 2 : 3) - at;
  const either = holidays(today, weekday, month);
  const [only, ...others] = either;
  if (only !== undefined && others.length === 0) return { length, time: onDay(only) };
  return either.length > 0 ? { length, either } : { length, impossible: true };
};

/** The next two within a year. */
function holidays(today: Day, weekday: number | undefined, month: number | undefined): readonly Day[] {
  const days = Array.from({ length: 366 }, (_, i) => addDays(today, i));
  return days
    .filter(isBankHoliday)
    .filter((day) => weekday === undefined || weekdayOf(day) === weekday)
    .filter((day) => month === undefined || Number(day.slice(5, 7)) === month)
    .slice(0, 2);
}

/** `this weekend`, `next weekend`, `the weekend`: Saturday and Sunday. Until this week's has gone, "next weekend" may be either. */
export const readWeekend: TimeReader = (words, at, today): TimeFound | undefined => {
  const turned = turnOf(words, at);
  const start = turned === undefined ? at : at + 1;
  if (words[start]?.word !== 'weekend') return undefined;
  const saturday = addDays(startOfWeek(today), 5);
  const of = (weeks: number): Period => ({
    first: addDays(saturday, 7 * weeks),
    last: addDays(saturday, 7 * weeks + 1),
  });
  const length = start + 1 - at;
  if (turned === 'next') return { length, either: [of(0).last, of(1).last], spans: [of(0), of(1)] };
  const [past, future] = [of(-1), of(0)];
  const time =
    turned === 'last'
      ? { past, future: past }
      : turned === undefined
        ? { past, future }
        : { past: future, future };
  return { length, time: { ...time, unit: 'period', fixed: turned !== undefined } };
};

const turnOf = (words: readonly Word[], at: number): string | undefined =>
  ['next', 'last', 'this', 'coming'].find((turn) => words[at]?.word === turn);
