import type { Button, ListView } from '../cards/views';
import { kindWord, sayCount, sayDay, sayList } from '../cards/words';
import { isOverdue } from '../plan/lateness';
import { isTracked, type Item, type Plan } from '../plan/plan';
import type { DueWithin, Filter, ListQuery } from '../plan/query';
import { groupOf } from '../plan/responsibility';
import { countRatings, needsLog, opening, selectItems, sortItems, type View } from '../plan/select';
import { describeQuery, priorityName, ratingWord } from './describe';
import type { Feature, Reply, Setting } from './feature';
import { lineOf } from './lines';
import { reply, textReply } from './replies';
import { viewOf } from './views';

/** Lists come so many at a time. */
export const pageSize = 10;

/** Red, overdue, mine, due next month: any question that selects items, as a list, a count or a distribution. */
export const listItems: Feature = {
  name: 'list items',
  examples: ["what's red in Neglect?", 'what do I owe', "what's overdue", 'how many are not rated'],
  hear(utterance, setting) {
    if (utterance.says === 'more') return goOn(setting);
    if (utterance.says !== 'asks' || utterance.query.ask !== 'items') return undefined;
    return answer(utterance.query, 0, setting);
  },
  presses: {
    more: ({ query, from }, setting) => answer(query, from, setting),
  },
};

/** "More" goes on with the member's own last list in this conversation. */
function goOn(setting: Setting): Promise<Reply> | Reply {
  const { query, shown = 0, refs } = setting.thread.recall ?? { refs: [] };
  if (query?.ask !== 'items')
    return textReply('There is no list to go on with', ['Ask for one, such as “what is overdue”.']);
  if (shown >= refs.length) return textReply('That was all', ['The list has no more.']);
  return answer(query, shown, setting);
}

async function answer(query: ListQuery, from: number, setting: Setting): Promise<Reply> {
  const plan = (await setting.planOf(query.plan)) ?? setting.plan;
  const log = needsLog(query.filter) ? await setting.stores.plans.log(plan.id) : [];
  const view = viewOf(setting, plan, log);
  const sorted = sortItems(view, selectItems(view, query.filter), query.sort);
  const items = query.limit === undefined ? sorted : sorted.slice(0, query.limit);
  const page = items.slice(from, from + pageSize);
  const card: ListView = {
    title: titleOf(query, items, plan),
    understood: describeQuery(query, query.filter, view),
    summary: summaryOf(view, query, items),
    notes: notesOf(view, query, items),
    lines: query.show === 'count' ? [] : page.map((item) => lineOf(view, item)),
    buttons: query.show === 'count' ? showThem(query, items) : more(query, items, from),
  };
  const refs = items.map((item) => item.ref);
  return reply(
    query.show === 'list' ? 'list' : 'count',
    { card: 'list', view: card },
    {
      refs,
      shown: query.show === 'count' ? 0 : page.length,
      recall: { plan: plan.id, query, refs, shown: from + page.length },
    },
  );
}

function titleOf(query: ListQuery, items: readonly Item[], plan: Plan): string {
  return sayCount(items.length, nounFor(query.filter, plan));
}

/** The plan's own word for its lines: Hounslow has milestones, Herefordshire objectives. */
function nounFor({ kinds }: Filter, plan: Plan): string {
  const only = kinds?.length === 1 ? kinds[0] : undefined;
  return only ? kindWord(only, 1) : kindWord(plan.tracks, 1);
}

/** What is known beyond the list: an empty answer never means all is well. */
function summaryOf(view: View, query: ListQuery, items: readonly Item[]): string {
  const scope = selectItems(view, scopeOf(query.filter)).filter(isTracked);
  if (query.show !== 'list')
    return describeCounts(view, items.some(isTracked) ? items.filter(isTracked) : scope);
  const { ratings } = query.filter;
  const unrated = scope.filter((item) => item.standing.rating === null).length;
  if (ratings && !ratings.includes('not rated')) {
    const said = sayList(
      ratings.map((rating) => ratingWord(rating, view)),
      'or',
    );
    return `${items.length} ${said}; ${unrated} of ${scope.length} not rated`;
  }
  if (items.length === 0) return `None found among ${sayCount(scope.length, kindWord(view.plan.tracks, 1))}.`;
  return describeCounts(view, items.filter(isTracked));
}

/** The question without its conditions: where and whose. */
function scopeOf({ priorities, part, group, theme, kinds, year, who }: Filter): Filter {
  return {
    ...(priorities ? { priorities } : {}),
    ...(part ? { part } : {}),
    ...(group ? { group } : {}),
    ...(theme ? { theme } : {}),
    ...(kinds ? { kinds } : {}),
    ...(year ? { year } : {}),
    ...(who ? { who } : {}),
  };
}

/** `2 red, 1 amber, 3 green, 7 not rated`: what there is, and never an average. */
export function describeCounts(view: View, items: readonly Item[]): string {
  const counts = countRatings(view, items).filter(({ count, code }) => count > 0 || code === 'not rated');
  return counts.map(({ code, count }) => `${count} ${ratingWord(code, view)}`).join(', ');
}

function notesOf(view: View, query: ListQuery, items: readonly Item[]): readonly string[] {
  return [
    ...(query.filter.due ? dueNotes(view, query.filter, query.filter.due, items) : []),
    ...(query.by ? splitBy(view, query.by, query, items) : []),
    ...yearBasis(view, query, items),
    ...percentage(view, query, items),
  ];
}

/** "Due by" leaves out what is late already, so it says how much that is; "due in" also says what opens. */
function dueNotes(view: View, filter: Filter, due: DueWithin, items: readonly Item[]): readonly string[] {
  const scope = selectItems(view, scopeOf(filter));
  const late = scope.filter((item) => isOverdue(item, view.partnership.scheme, view.today));
  const opens =
    due.first === undefined
      ? []
      : opening(view, scope, due.first, due.last).filter((item) => !items.includes(item));
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

/** A year bucket is late only when its year has ended, which is worth saying where lateness was asked for. */
function yearBasis(view: View, { filter }: ListQuery, items: readonly Item[]): readonly string[] {
  const asksLate = filter.states?.includes('overdue') || filter.due !== undefined;
  const byYear = [...items, ...selectItems(view, scopeOf(filter))].some(
    (item) => item.due?.precision === 'year',
  );
  return asksLate && byYear
    ? ['This plan gives most actions a year, not a date: they are late only when the year has ended.']
    : [];
}

function percentage(view: View, query: ListQuery, items: readonly Item[]): readonly string[] {
  if (query.show !== 'count') return [];
  const scope = selectItems(view, scopeOf(query.filter));
  if (scope.length === 0 || scope.length === items.length) return [];
  return [`${items.length} of ${scope.length} (${Math.round((items.length / scope.length) * 100)}%).`];
}

function showThem(query: ListQuery, items: readonly Item[]): readonly Button[] {
  if (items.length === 0) return [];
  return [
    { title: 'Show them', press: { verb: 'more', data: { query: { ...query, show: 'list' }, from: 0 } } },
  ];
}

function more(query: ListQuery, items: readonly Item[], from: number): readonly Button[] {
  const left = items.length - from - pageSize;
  if (left <= 0) return [];
  return [{ title: `More (${left} left)`, press: { verb: 'more', data: { query, from: from + pageSize } } }];
}
