import { isNews, type Change } from '../change';
import { addDays, type Day } from '../day';
import { digestSettingsOf, type DigestPart } from '../digest-settings';
import { dueIn, overdueBy, windowsOpening, type Dated, type WindowOpening } from './due-soon';
import { sortedNews, type SortedNews } from './good-news';
import { isFinished } from '../lateness';
import type { GroupId, RatingCode } from '../partnership';
import type { Item } from '../plan';
import { endingAmong, type EndingTold } from './priority-limit';
import { ratedSince, type RatedSince } from './rated-since';
import { worrying } from '../rating';
import { digestItems } from './items-of';
import { sortItems } from '../asking/sort';
import type { View } from '../asking/view';
import { groupById, leadsOf } from '../responsibility';
import { staleAmong, type Stale } from './stale';
import { countsThenAndNow, type RatingCount } from './then-and-now';

/** What a group's digest says, as items and changes; wording comes later. What the group leaves out is not in it. */
export interface Digest extends SortedNews {
  readonly group: GroupId;
  /** It has no items of its own, and these are the whole plan's exceptions. */
  readonly byException: boolean;
  /** Everything after this revision is news. */
  readonly since: { readonly revision: number; readonly day: Day | null };
  readonly ratings: readonly { readonly code: RatingCode; readonly items: readonly RatedSince[] }[];
  readonly overdue: readonly Dated[];
  readonly due: readonly Dated[];
  readonly windows: readonly WindowOpening[];
  /** The longest ago first; what was never updated counts from the plan's first day. */
  readonly stale: readonly Stale[];
  readonly staleDays: number;
  readonly noLead: readonly Item[];
  readonly ending: readonly EndingTold[];
  readonly counts: readonly RatingCount[];
  readonly items: number;
}

/** A group's first digest looks back so many days. */
export const firstDays = 7;

/**
 * Composes a group's digest from its items as they stand: what moved since the last one, what is red or amber and why,
 * what is late, what is due or opens within 14 days, what nobody has updated or leads, and which priority ends soon.
 */
export function composeDigest(view: View, group: GroupId, since: Digest['since']): Digest {
  const { plan, partnership, today } = view;
  const settings = digestSettingsOf(groupById(partnership, group) ?? {});
  const { items, byException } = digestItems(view, group);
  const open = items.filter((item) => !isFinished(item, partnership.scheme));
  const from = since.day ?? addDays(today, -firstDays);
  const changes = changesSince(view, since, from);
  const byDate = sortItems(view, open, 'date');
  const whole: Digest = {
    group,
    byException,
    since,
    ...sortedNews(items, changes, partnership.scheme),
    ratings: worrying(partnership.scheme).map(({ code }) => ({
      code,
      items: open.filter((item) => item.standing.rating?.code === code).map((item) => ratedSince(item, view)),
    })),
    overdue: byDate.flatMap((item) => overdueBy(view, item)),
    due: byDate.flatMap((item) => dueIn(view, item)),
    windows: windowsOpening(view, byDate),
    stale: staleAmong(view, open, settings, from),
    staleDays: settings.staleDays,
    noLead: open.filter((item) => leadsOf(plan, item).length === 0),
    ending: endingAmong(items, plan, from, today),
    counts: countsThenAndNow(items, changes, partnership.scheme),
    items: items.length,
  };
  return settings.leaveOut.reduce(without, whole);
}

/** What happened since the last digest; before the first one, in the last 7 days. */
function changesSince({ log }: View, { revision, day }: Digest['since'], from: Day): readonly Change[] {
  return log.filter(
    ({ revision: at, day: on, what }) => at > revision && (day !== null || on > from) && isNews(what),
  );
}

function without(digest: Digest, part: DigestPart): Digest {
  switch (part) {
    case 'good news':
      return { ...digest, done: [], better: [] };
    case 'changes':
      return { ...digest, changed: [] };
    case 'ratings':
      return { ...digest, ratings: digest.ratings.map(({ code }) => ({ code, items: [] })) };
    case 'overdue':
      return { ...digest, overdue: [] };
    case 'due soon':
      return { ...digest, due: [], windows: [], ending: [] };
    case 'not updated':
      return { ...digest, stale: [] };
    case 'no lead':
      return { ...digest, noLead: [] };
    default:
      return part satisfies never;
  }
}

/**
 * Nothing moved, nothing late, nothing due or opening, and nothing that has only now gone without an update for too long
 * or begun to end: one line says so. What was red, stale or without a lead the last time is no news.
 */
export function isQuiet({ done, better, changed, overdue, due, windows, stale, ending }: Digest): boolean {
  const happened = [done, better, changed, overdue, due, windows].every((some) => some.length === 0);
  return happened && ![...stale, ...ending].some(({ isNew }) => isNew);
}
