import { hasBecome, isRatedSince, watching, type Watched } from './became';
import { ratingOrNone } from './count-ratings';
import type { Day } from '../day';
import { grouped } from '../grouped';
import { isFinished, lastDayOf, latenessOf } from '../lateness';
import { isTracked, type Item, type Plan, type PriorityId } from '../plan';
import type { DueWithin, Filter, OpensWithin } from './query';
import { groupsOf } from '../responsibility';
import { inState } from './states';
import type { View } from './view';
import { isChallengedTo, isTheirs } from './whose';

/** The items for which all of the filter holds, in the plan's own order. */
export function selectItems(view: View, filter: Filter): readonly Item[] {
  const watched = watching(view, filter);
  return candidates(view.plan, filter).filter((item) => ofKind(item, filter) && holds(watched, filter, item));
}

/** Where to look: a question about one priority, as most are, need not go over the whole of a large plan. */
function candidates(plan: Plan, { kinds, refs, priorities = [] }: Filter): readonly Item[] {
  const [priority, ...others] = priorities;
  if (kinds || refs || priority === undefined || others.length > 0) return plan.items;
  return trackedIn(plan).get(priority) ?? [];
}

/**
 * A plan's items are sorted once, because every change makes another plan. Going over all of them at each question would
 * cost a plan of 10,000 items about 0.2 ms a list, and an answer makes several lists.
 */
const sortedOut = new WeakMap<Plan, ReadonlyMap<PriorityId | null, readonly Item[]>>();

function trackedIn(plan: Plan): ReadonlyMap<PriorityId | null, readonly Item[]> {
  const known = sortedOut.get(plan);
  if (known) return known;
  const byPriority = grouped(plan.items.filter(isTracked), ({ priority }) => priority);
  sortedOut.set(plan, byPriority);
  return byPriority;
}

function ofKind(item: Item, filter: Filter): boolean {
  return filter.kinds
    ? filter.kinds.includes(item.kind)
    : isTracked(item) || filter.refs?.includes(item.ref) === true;
}

function holds(view: Watched, filter: Filter, item: Item): boolean {
  return (
    holdsWhere(view, filter, item) &&
    holdsRating(view, filter, item) &&
    (!filter.states || filter.states.every((state) => inState(view, state, item))) &&
    (!filter.who || isTheirs(view, filter.who, item)) &&
    (!filter.challengedTo || isChallengedTo(view, filter.challengedTo, item)) &&
    (!filter.due || dueWithin(view, filter.due, item)) &&
    (!filter.opens || opensWithin(filter.opens, item)) &&
    (!filter.not || !holds(view, filter.not, item)) &&
    (!filter.anyOf || filter.anyOf.some((one) => holds(view, one, item)))
  );
}

function holdsWhere(view: View, filter: Filter, item: Item): boolean {
  const { priorities, part, group, theme, year, refs, text } = filter;
  if (priorities && !(item.priority !== null && priorities.includes(item.priority))) return false;
  if (
    part &&
    !view.plan.priorities.some((priority) => priority.id === item.priority && priority.part === part)
  )
    return false;
  if (group && !isBefore(view, group, item)) return false;
  if (theme && !item.themes.includes(theme)) return false;
  if (year && item.year !== year) return false;
  if (refs && !refs.includes(item.ref)) return false;
  return !text || containsWords(item.text, text);
}

/** A group looks at its own items, and at those that were put before it until they are finished. */
function isBefore({ partnership, plan }: View, group: string, item: Item): boolean {
  const escalated = item.standing.escalated?.to === group && !isFinished(item, partnership.scheme);
  return escalated || groupsOf(partnership, plan, item).some((one) => one.id === group);
}

function containsWords(text: string, words: string): boolean {
  const held = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

function holdsRating(view: Watched, filter: Filter, item: Item): boolean {
  const { ratings, became, ratedSince, notUpdatedSince } = filter;
  const { changed } = item.standing;
  if (ratings && !ratings.includes(ratingOrNone(item))) return false;
  if (became && !hasBecome(view, became, item)) return false;
  if (ratedSince && !isRatedSince(view, ratedSince, item)) return false;
  if (notUpdatedSince === undefined) return true;
  return !isFinished(item, view.partnership.scheme) && (changed === null || changed.day < notUpdatedSince);
}

function dueWithin(view: View, due: DueWithin, item: Item): boolean {
  const last = lastDayOf(item);
  if (last === undefined || last > due.last) return false;
  switch (due.reading) {
    case 'in':
      return due.first === undefined || last >= due.first;
    case 'by':
      return last >= view.today && !isFinished(item, view.partnership.scheme);
    case 'was':
      return true;
    default:
      return due.reading satisfies never;
  }
}

/** Only what the plan prints as a window opens; a month or a year is one day to people. */
export const hasWindow = ({ due }: Item): boolean => due?.precision === 'window';

/** As printed, also where it has moved or is done by now. */
function opensWithin({ first = '', last }: OpensWithin, item: Item): boolean {
  const opens = item.due?.first;
  return hasWindow(item) && opens !== undefined && first <= opens && opens <= last;
}

/** Windows that open within a period, for items that are not due in it. */
export function openingBetween(view: View, items: readonly Item[], first: Day, last: Day): readonly Item[] {
  return items.filter((item) => {
    const opens = item.due?.first;
    return (
      opens !== undefined &&
      first <= opens &&
      opens <= last &&
      latenessOf(item, view.partnership.scheme, view.today).state === 'due'
    );
  });
}
