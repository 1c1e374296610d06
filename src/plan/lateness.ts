import { daysBetween, type Day } from './day';
import type { RatingScheme } from './partnership';
import type { Item } from './plan';
import { ratingOf } from './rating';

/** Where an item stands in time. Computed from dates, never stored, and kept apart from its rating. */
export type Lateness =
  | { readonly state: 'finished' }
  /** The plan gives it no date, or prints it as completed in a year gone by. */
  | { readonly state: 'no date' }
  /** Its last day has passed: one day after it is one day late. */
  | { readonly state: 'overdue'; readonly days: number; readonly last: Day }
  /** Not yet: due today is `days: 0`. `opens` while its window lies ahead. */
  | { readonly state: 'due'; readonly days: number; readonly last: Day; readonly opens?: Day };

/** Done, or rated with a rating that means finished. */
export function isFinished(item: Item, scheme: RatingScheme): boolean {
  if (item.standing.progress.state === 'done') return true;
  return ratingOf(scheme, item.standing.rating?.code)?.finished === true;
}

/** The last day it may be done without being late: the forecast where it has moved, else the last day of its window. */
export function lastDayOf(item: Item): Day | undefined {
  return item.standing.forecast?.to ?? item.due?.last;
}

/** Overdue is past its last day and not finished; due today is not overdue. */
export function latenessOf(item: Item, scheme: RatingScheme, today: Day): Lateness {
  if (isFinished(item, scheme)) return { state: 'finished' };
  const last = lastDayOf(item);
  if (last === undefined || item.yearRole === 'completed') return { state: 'no date' };
  const days = daysBetween(today, last);
  if (days < 0) return { state: 'overdue', days: -days, last };
  const first = item.standing.forecast ? undefined : item.due?.first;
  return first !== undefined && first > today && first !== last
    ? { state: 'due', days, last, opens: first }
    : { state: 'due', days, last };
}

export function isOverdue(item: Item, scheme: RatingScheme, today: Day): boolean {
  return latenessOf(item, scheme, today).state === 'overdue';
}

/** Its date has moved later than the plan printed. */
export function hasSlipped(item: Item): boolean {
  const { forecast } = item.standing;
  return forecast !== null && item.due !== undefined && forecast.to > item.due.last;
}
