import { kindWord, sayCount, sayDay, sayList } from '../cards/words';
import { isOverdue } from '../plan/lateness';
import { isTracked, type Item, type Plan } from '../plan/plan';
import type { DueWithin, Filter, ListQuery, OpensWithin } from '../plan/asking/query';
import { groupOf } from '../plan/responsibility';
import { countRatings } from '../plan/asking/count-ratings';
import { hasWindow, openingBetween, selectItems } from '../plan/asking/select';
import type { View } from '../plan/asking/view';
import { priorityName, ratingWord } from './describe';
import { sayNoneFound } from './none-found';
import { timeNotes } from './time-notes';

/** The plan's own word for its lines: Hounslow has milestones, Herefordshire objectives. */
export function nounFor({ kinds }: Filter, plan: Plan): string {
  const [only, ...others] = kinds ?? [plan.tracks];
  if (only && others.length === 0) return kindWord(only, 1);
  return kinds?.every((kind) => kind.endsWith('measure')) ? 'measure' : 'line';
}

/** What is known beyond the list: an empty answer never means all is well. */
export function summaryOf(view: View, query: ListQuery, items: readonly Item[]): string {
  const scope = selectItems(view, scopeOf(query.filter)).filter(isTracked);
  if (query.show !== 'list')
    return describeCounts(view, items.some(isTracked) ? items.filter(isTracked) : scope);
  if (items.length > 0 && !items.some(isTracked)) return valuesHeld(items);
  const { ratings } = query.filter;
  const unrated = scope.filter((item) => item.standing.rating === null).length;
  if (ratings && !ratings.includes('not rated') && scope.length > 0) {
    const said = sayList(
      ratings.map((rating) => ratingWord(rating, view)),
      'or',
    );
    const none = unrated === scope.length && scope.length > 1 ? ': no ratings are held yet' : '';
    return `${items.length} ${said}; ${unrated} of ${scope.length} not rated${none}`;
  }
  if (items.length === 0 && scope.length === 0)
    return query.filter.who ? nobodys(query) : 'Nothing in the plan is all of that.';
  if (items.length === 0)
    return sayNoneFound(view, query.filter, scope.length, nounFor(query.filter, view.plan));
  return describeCounts(view, items.filter(isTracked));
}

function nobodys({ filter }: ListQuery): string {
  return filter.who?.parties.includes('me')
    ? 'Nothing there is recorded as yours.'
    : 'Nothing there is recorded as theirs.';
}

/** Measures and the like are not rated; what is known of them is their figures. */
function valuesHeld(items: readonly Item[]): string {
  const held = items.filter((item) => item.standing.evidence.some((evidence) => evidence.value)).length;
  return held === 0
    ? 'No figures are held for them yet.'
    : `Figures are held for ${held} of ${items.length}.`;
}

/** The question without its conditions: where, whose and about what. */
function scopeOf({ priorities, part, group, theme, kinds, year, who, text, refs }: Filter): Filter {
  return { priorities, part, group, theme, kinds, year, who, text, refs };
}

/** `2 red, 1 amber, 3 green, 7 not rated`: what there is, and never an average. */
export function describeCounts(view: View, items: readonly Item[]): string {
  const counts = countRatings(view, items).filter(({ count, code }) => count > 0 || code === 'not rated');
  return counts.map(({ code, count }) => `${count} ${ratingWord(code, view)}`).join(', ');
}

export function notesOf(view: View, query: ListQuery, items: readonly Item[]): readonly string[] {
  return [
    ...(query.filter.due ? dueNotes(view, query.filter, query.filter.due, items) : []),
    ...(query.filter.opens ? openingNotes(view, query.filter, query.filter.opens, items) : []),
    ...(query.by ? splitBy(view, query.by, query, items) : []),
    ...timeNotes(view, query, selectItems(view, scopeOf(query.filter))),
    ...yearBasis(view, query, items),
    ...percentage(view, query, items),
  ];
}

/** "Due by" leaves out what is already late, so that is counted here; "due in" also counts windows that open. */
function dueNotes(view: View, filter: Filter, due: DueWithin, items: readonly Item[]): readonly string[] {
  const scope = selectItems(view, scopeOf(filter));
  const late = scope.filter((item) => isOverdue(item, view.partnership.scheme, view.today));
  const opens =
    due.first === undefined
      ? []
      : openingBetween(view, scope, due.first, due.last).filter((item) => !items.includes(item));
  return [
    ...(due.reading === 'by' && late.length > 0 ? [`${late.length} already late: ${refsOf(late)}.`] : []),
    ...(opens.length > 0
      ? [
          `${sayCount(opens.length, 'window')} ${opens.length === 1 ? 'opens' : 'open'} then: ${refsOf(opens)}.`,
        ]
      : []),
    ...meetingNotes(view, due),
  ];
}

/** Few lines of a plan have a window, so what is due at the time is named beside those that open. */
function openingNotes(
  view: View,
  filter: Filter,
  { first, last, said }: OpensWithin,
  items: readonly Item[],
): readonly string[] {
  const scope = selectItems(view, scopeOf(filter));
  const windows = scope.filter(hasWindow).length;
  const due = selectItems(view, { ...scopeOf(filter), due: { first, last, said, reading: 'in' } });
  const others = due.filter((item) => !items.includes(item));
  return [
    windows === 0
      ? 'No window is printed here, so nothing has a first day.'
      : `Only ${windows} of ${scope.length} have a window; the others have no first day.`,
    ...(others.length > 0
      ? [`${others.length} ${others.length === 1 ? 'is' : 'are'} due then: ${refsOf(others)}.`]
      : []),
  ];
}

function meetingNotes(view: View, due: DueWithin): readonly string[] {
  const first = due.first ?? view.today;
  return view.partnership.meetings
    .filter((meeting) => first <= meeting.day && meeting.day <= due.last && meeting.day >= view.today)
    .slice(0, 2)
    .map(
      (meeting) =>
        `${view.partnership.groups.find((group) => group.id === meeting.group)?.name ?? 'A group'} meets on ${sayDay(meeting.day, view.today)}.`,
    );
}

function refsOf(items: readonly Item[]): string {
  return sayList(items.map((item) => item.ref));
}

function splitBy(
  view: View,
  by: 'priority' | 'group',
  query: ListQuery,
  items: readonly Item[],
): readonly string[] {
  const nameOf = (item: Item) =>
    by === 'group'
      ? (groupOf(view.partnership, view.plan, item)?.name ?? 'No group')
      : item.priority === null
        ? 'Core business'
        : priorityName(view.plan, item.priority);
  const names = [...new Set(items.map(nameOf))];
  return names.map((name) => {
    const held = items.filter((item) => nameOf(item) === name);
    return query.filter.ratings?.length === 1
      ? `${name}: ${held.length}`
      : `${name}: ${sayCount(held.length, nounFor(query.filter, view.plan))} (${describeCounts(view, held)})`;
  });
}

/** An item due "in 2021-22" is late only after that year ends: said whenever lateness was asked for. */
function yearBasis(view: View, { filter }: ListQuery, items: readonly Item[]): readonly string[] {
  const asksLate = filter.states?.includes('overdue') || filter.due !== undefined;
  if (!asksLate) return [];
  const byYear = [...items, ...selectItems(view, scopeOf(filter))].some(
    (item) => item.due?.precision === 'year',
  );
  return byYear
    ? ['This plan gives most actions a year, not a date: they are late only when the year has ended.']
    : [];
}

function percentage(view: View, query: ListQuery, items: readonly Item[]): readonly string[] {
  if (query.show !== 'count') return [];
  const scope = selectItems(view, scopeOf(query.filter));
  if (scope.length === 0 || scope.length === items.length) return [];
  return [`${items.length} of ${scope.length} (${Math.round((items.length / scope.length) * 100)}%).`];
}
