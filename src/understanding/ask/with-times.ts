import {
  addDays,
  endOfMonth,
  financialYear,
  financialYearOf,
  startOfMonth,
  type Day,
  type FinancialYear,
} from '../../plan/day';
import type { DueWithin, Filter } from '../../plan/asking/query';
import { all, first, hasCue, type Heard } from '../hear/heard';
import type { Period } from '../when/time';
import { without } from './without';
import { duePeriod, sinceDay, timesOf, type SaidTime } from './times';

/** Puts every time where it belongs: not updated since, gone red since, red since, late for so long, due. */
export function withTimes(heard: Heard, filter: Filter): Filter {
  const [time] = timesOf(heard);
  if (all(heard, 'stale').length > 0)
    return { ...filter, notUpdatedSince: quietSince(heard, time) ?? daysBefore(heard, 30) };
  const rated = withRatingTime(heard, filter, time);
  if (rated) return rated;
  const lasting = first(heard, 'lasting');
  if (lasting && filter.states?.includes('overdue')) {
    return { ...filter, due: lateFor(lasting.means.days, heard.hearing.now.day) };
  }
  if (time?.meeting && isForTheBoard(heard, filter)) return forTheBoard(filter, time);
  return time ? withDue(heard, filter, time) : withSoon(heard, filter);
}

const daysBefore = (heard: Heard, days: number): Day => addDays(heard.hearing.now.day, -days);

/** The day that "since October" or "for six weeks" goes back to. */
function agoOf(heard: Heard, time: SaidTime | undefined): Day | undefined {
  const lasting = first(heard, 'lasting');
  return lasting ? daysBefore(heard, lasting.means.days) : time && sinceDay(time);
}

/** Updated in September is not updated since September: of a month that is over, what came after it counts. */
export function quietSince(heard: Heard, time: SaidTime | undefined): Day | undefined {
  const past = time?.time.past;
  const month =
    past !== undefined &&
    time?.relation === 'since' &&
    past.first === startOfMonth(past.last) &&
    past.last === endOfMonth(past.first) &&
    past.last < heard.hearing.now.day;
  return month && !first(heard, 'lasting') ? addDays(past.last, 1) : agoOf(heard, time);
}

/**
 * "gone red this month" became it; "red since June" became it then and still is; "red for a quarter" and "red since
 * before June" have been it all the while.
 */
function withRatingTime(heard: Heard, filter: Filter, time: SaidTime | undefined): Filter | undefined {
  const [rating, ...others] = filter.ratings ?? [];
  if (rating === undefined || others.length > 0) return undefined;
  if (hasCue(heard, 'became')) {
    return { ...without(filter, 'ratings'), became: { rating, ...(time && { since: sinceDay(time) }) } };
  }
  if (rating === 'not rated') return undefined;
  const lasting = first(heard, 'lasting');
  const since = time && !lasting ? ratingSince(time) : undefined;
  if (since !== undefined) return { ...filter, became: { rating, since } };
  const before = lasting || time?.relation === 'since before' ? agoOf(heard, time) : undefined;
  return before === undefined ? undefined : { ...without(filter, 'ratings'), ratedSince: { rating, before } };
}

function ratingSince({ relation, time }: SaidTime): Day | undefined {
  if (relation === 'since') return time.past.first;
  return relation === 'after' ? addDays(time.past.last, 1) : undefined;
}

/** "actions for 2021-22" are that year's where the plan tells its items apart by year; else what is due in it. */
function withDue(heard: Heard, filter: Filter, time: SaidTime): Filter {
  const due = dueOf(heard, time);
  const from = heard.tokens[time.joinedFrom]?.word === 'from' && time.relation === 'since';
  const year = from ? yearOf(heard, time.time.past) : yearOf(heard, due);
  if (year !== undefined && !hasCue(heard, 'due')) return { ...filter, year };
  const { states, ...rest } = filter;
  const others = states?.filter((state) => state !== 'overdue') ?? [];
  if (due.reading === 'was') return { ...rest, ...(others.length > 0 && { states: others }), due };
  // "What will be late by Christmas": nothing is overdue that is still to come, so what is not done by then is meant.
  const ahead = due.reading === 'by' && states?.includes('overdue') === true;
  return ahead ? { ...rest, states: [...others, 'not done'], due } : { ...filter, due };
}

/** The financial year that a period is the whole of, where the plan tells its items apart by year. */
function yearOf(heard: Heard, { first, last }: Partial<Period>): FinancialYear | undefined {
  if (first === undefined) return undefined;
  const year = financialYearOf(first);
  const whole = financialYear(year).first === first && financialYear(year).last === last;
  const told = heard.hearing.vocabulary.plan.items.some((item) => item.year === year);
  return whole && told ? year : undefined;
}

const ofYear = new Set('ones actions action items milestones objectives plan'.split(' '));

/** "The 2020-21 ones did we complete": which ones, and not when. */
export function yearNamed(heard: Heard, { found, time }: SaidTime): FinancialYear | undefined {
  return ofYear.has(heard.tokens[found.to]?.word ?? '') ? yearOf(heard, time.past) : undefined;
}

function lateFor(days: number, today: string): DueWithin {
  return { last: addDays(today, -days), reading: 'was', said: `more than ${days} days ago` };
}

/** "have I got anything outstanding for the board": late, or not updated since it last met. */
function isForTheBoard(heard: Heard, filter: Filter): boolean {
  return filter.who !== undefined && (filter.states?.includes('not done') ?? false) && !hasCue(heard, 'due');
}

function forTheBoard(filter: Filter, { time }: SaidTime): Filter {
  return { ...filter, anyOf: [{ states: ['overdue'] }, { notUpdatedSince: time.past.first }] };
}

const pastWords = ['was', 'were', 'had'];

/**
 * `by` a day counts from today; `was` to be done by it takes in all before, as does a day that has gone; a period is
 * the whole of it. `Before` and `after` a period leave it out, and what is due after a time is due until the plan ends.
 */
function dueOf(heard: Heard, time: SaidTime): DueWithin {
  const past = isPast(heard);
  const today = heard.hearing.now.day;
  const ends = heard.hearing.vocabulary.plan.period.last;
  const { first: start, last: end } = duePeriod(time, past, ends);
  const { said, joined } = time;
  const fallen = past || heard.tokens.some((token) => token.word === 'since');
  switch (time.relation) {
    case 'by':
    case 'before': {
      const last = time.relation === 'before' && time.time.unit === 'period' ? addDays(start, -1) : end;
      return past || last < today
        ? { last, reading: 'was', said: joined }
        : { first: today, last, reading: 'by', said: joined };
    }
    case 'since':
    case 'after': {
      const { first: from, last: to } = fallen ? time.time.past : time.time.future;
      const first = time.relation === 'after' ? addDays(to, 1) : from;
      return { first, last: fallen && first <= today ? today : ends, reading: 'in', said: joined };
    }
    default:
      return time.time.ahead || (time.meeting && start > today && isFor(heard, time))
        ? { first: time.time.ahead ? start : today, last: end, reading: 'by', said: joined }
        : { first: start, last: end, reading: 'in', said };
  }
}

/** "coming up for the exec": in time for it, and not on its day alone. */
const isFor = ({ tokens }: Heard, { joinedFrom }: SaidTime): boolean => tokens[joinedFrom]?.word === 'for';

/** "what was due", "should have been done": it asks of what is over. */
function isPast(heard: Heard): boolean {
  return heard.tokens.some(
    (token, i) =>
      pastWords.includes(token.word) || (token.word === 'should' && heard.tokens[i + 1]?.word === 'have'),
  );
}

/** "what's due", "coming up soon": the next 30 days. */
function withSoon(heard: Heard, filter: Filter): Filter {
  const wanted = hasCue(heard, 'due') && !filter.states;
  if (!wanted) return filter;
  const today = heard.hearing.now.day;
  return {
    ...filter,
    due: { first: today, last: addDays(today, 30), reading: 'by', said: 'the next 30 days' },
  };
}
