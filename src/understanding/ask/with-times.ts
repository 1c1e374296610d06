import {
  addDays,
  endOfMonth,
  financialYear,
  financialYearOf,
  startOfMonth,
  type Day,
  type FinancialYear,
} from '../../plan/day';
import type { DueWithin, Filter, OpensWithin } from '../../plan/asking/query';
import { all, first, hasCue, type Heard } from '../hear/heard';
import type { Period } from '../when/time';
import { dueOf, soon } from './due-of';
import { eitherDue } from './either-due';
import { without } from './without';
import { sinceDay, timesOf, type SaidTime } from './times';

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
  if (isOpening(heard))
    return time || !hasCue(heard, 'when') ? { ...filter, opens: opensOf(heard, time) } : filter;
  if (time?.meeting && isForTheBoard(heard, filter)) return forTheBoard(filter, time);
  const either = eitherDue(heard, filter);
  if (either) return either;
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
 * "gone red this month": it became red then. "red since June": it became red then and still is. "red for a quarter" and
 * "red since before June": it has been red all that time.
 */
function withRatingTime(heard: Heard, filter: Filter, time: SaidTime | undefined): Filter | undefined {
  const [rating, ...others] = filter.ratings ?? [];
  if (rating === undefined || others.length > 0) return undefined;
  if (hasCue(heard, 'became')) {
    return { ...without(filter, 'ratings'), became: { rating, since: time && sinceDay(time) } };
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

/** "which milestones start this month"; "due to end" and "due" are of the other end. */
export const isOpening = (heard: Heard): boolean => hasCue(heard, 'opening') && !hasCue(heard, 'due');

/** When the windows open that are asked for: within the next 30 days, where no time is said. */
function opensOf(heard: Heard, time: SaidTime | undefined): OpensWithin {
  return opensIn(time ? dueOf(heard, time) : soon(heard));
}

export const opensIn = ({ first, last, said }: DueWithin): OpensWithin => ({ first, last, said });

/** "what's due", "coming up soon": the next 30 days. "The sleep campaign, when must we finish it" asks for its own date. */
function withSoon(heard: Heard, filter: Filter): Filter {
  const isOfItem = hasCue(heard, 'when') && heard.about.length > 0;
  const wanted = hasCue(heard, 'due') && !filter.states && !isOfItem;
  if (!wanted) return filter;
  return { ...filter, due: soon(heard) };
}
