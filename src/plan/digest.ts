import type { Change } from './change';
import { addDays, daysBetween, type Day } from './day';
import { isFinished, lastDayOf, latenessOf } from './lateness';
import type { GroupId, RatingCode } from './partnership';
import type { Item } from './plan';
import { countRatings, selectItems, sortItems, type View } from './select';
import type { RatingOrNone } from './query';
import { leadsOf } from './responsibility';

/** What a group's digest says, as items and changes; wording comes later. */
export interface Digest {
  readonly group: GroupId;
  /** Everything after this revision is news. */
  readonly since: { readonly revision: number; readonly day: Day | null };
  readonly done: readonly Item[];
  readonly changed: readonly { readonly item: Item; readonly changes: readonly Change[] }[];
  readonly ratings: readonly { readonly code: RatingCode; readonly items: readonly Item[] }[];
  readonly overdue: readonly { readonly item: Item; readonly days: number }[];
  readonly due: readonly { readonly item: Item; readonly days: number }[];
  readonly noLead: readonly Item[];
  readonly counts: readonly { readonly code: RatingOrNone; readonly count: number }[];
  readonly items: number;
}

/** A group's first digest looks back so many days. */
export const firstDays = 7;

/** "Due soon" is today and the next 14 days. */
export const soonDays = 14;

/**
 * Composes a group's digest from its items as they stand: what moved since the last one, what is red or amber and why,
 * what is late, what is due within 14 days, and what nobody leads. Good news stands apart, to be told first.
 */
export function composeDigest(view: View, group: GroupId, since: Digest['since']): Digest {
  const items = selectItems(view, { group });
  const open = items.filter((item) => !isFinished(item, view.partnership.scheme));
  const byDate = sortItems(view, open, 'date');
  const news = items
    .map((item) => ({ item, changes: newsOf(view, item, since) }))
    .filter(({ changes }) => changes.length > 0);
  const isDone = ({ item }: { item: Item }) => isFinished(item, view.partnership.scheme);
  return {
    group,
    since,
    done: news.filter(isDone).map(({ item }) => item),
    changed: news.filter((one) => !isDone(one)),
    ratings: worrying(view).map((code) => ({
      code,
      items: open.filter((item) => item.standing.rating?.code === code),
    })),
    overdue: byDate.flatMap((item) => overdueBy(view, item)),
    due: byDate.flatMap((item) => dueIn(view, item)),
    noLead: open.filter((item) => leadsOf(view.plan, item).length === 0),
    counts: countRatings(view, items),
    items: items.length,
  };
}

/** What happened since the last digest; before the first one, in the last 7 days. */
function newsOf(view: View, item: Item, { revision, day }: Digest['since']): readonly Change[] {
  if (item.standing.revision <= revision) return [];
  const from = day === null ? addDays(view.today, -firstDays) : '';
  return view.log.filter(
    (change) => change.ref === item.ref && change.revision > revision && change.day > from,
  );
}

/** The ratings that want a reason, in the scheme's order: red and amber in most schemes. */
function worrying(view: View): readonly RatingCode[] {
  return view.partnership.scheme.ratings.filter((rating) => rating.needsReason).map((rating) => rating.code);
}

function overdueBy(view: View, item: Item): { item: Item; days: number }[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  return lateness.state === 'overdue' ? [{ item, days: lateness.days }] : [];
}

function dueIn(view: View, item: Item): { item: Item; days: number }[] {
  const last = lastDayOf(item);
  if (last === undefined || last < view.today || last > addDays(view.today, soonDays)) return [];
  return latenessOf(item, view.partnership.scheme, view.today).state === 'due'
    ? [{ item, days: daysBetween(view.today, last) }]
    : [];
}

/** Nothing moved, nothing late, nothing due: one line says so. */
export function isQuiet(digest: Digest): boolean {
  return digest.done.length + digest.changed.length + digest.overdue.length + digest.due.length === 0;
}
