import { meetingsToday, notUpdatedFor } from './before-meeting';
import { addDays, type Day } from '../day';
import { isFinished, latenessOf } from '../lateness';
import { isMuted, nudgedAs, wishOf, type WhoseNudges } from './nudged';
import {
  dayBack,
  isNudgeDay,
  isRepeatedOn,
  isSaidFrom,
  isSaidOn,
  isSaidOnReturn,
  neverAway,
  nudgeDayAfter,
  nudgeDayBefore,
  type Nudgeable,
} from './nudge-days';
import type { GroupId, RatingCode, RatingScheme } from '../partnership';
import { isTracked, type Item } from '../plan';
import { worrying } from '../rating';
import type { NudgeWish } from '../standing';
import { chasedSince, isWaiting } from './waiting';

/** Why a person is nudged about an item today. */
export type Reason =
  | { readonly why: 'reminder'; readonly day: Day }
  | { readonly why: 'snooze over' }
  | { readonly why: 'due'; readonly last: Day }
  | { readonly why: 'overdue'; readonly last: Day }
  /** Rated the worst there is, with neither a note nor a new date said with it or since. */
  | { readonly why: 'no plan back'; readonly rating: RatingCode; readonly since: Day }
  /** `since` is null where nobody ever updated it. */
  | { readonly why: 'not updated'; readonly since: Day | null }
  | {
      readonly why: 'before a meeting';
      readonly group: GroupId;
      readonly day: Day;
      /** The business manager asked for it. */
      readonly chased: boolean;
    }
  /** The business manager asked for what has no update on the day or later. */
  | { readonly why: 'chased'; readonly since: Day };

/** One item with every reason there is today. */
export interface Nudge {
  readonly item: Item;
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** A lead is told of a due date two weeks and three days before it; a contributor three days before. */
const leadDays = [14, 3] as const;
const contributorDays = [3] as const;
const week = 7;
const staleDays = 30;

/**
 * What the member is nudged about on the view's day, in the plan's order: nothing on a day that is no working day, that
 * they want left alone or after they left. What they snoozed is silent, apart from a reminder they asked for.
 */
export function nudgesOn(view: WhoseNudges): readonly Nudge[] {
  if (!isNudgeDay(view, view.today)) return [];
  const meetings = meetingsToday(view).map((meeting) => ({
    meeting,
    items: new Set(notUpdatedFor(view, meeting)),
  }));
  const since = chasedSince(view);
  return view.plan.items.flatMap((item): readonly Nudge[] => {
    const before = meetings
      .filter(({ items }) => items.has(item))
      .map(({ meeting }): Reason => ({ why: 'before a meeting', ...meeting }));
    const chased: readonly Reason[] =
      since !== undefined && isWaiting(view, item, since) ? [{ why: 'chased', since }] : [];
    const [first, ...rest] = reasonsFor(view, item, [...before, ...chased]);
    return first ? [{ item, reasons: [first, ...rest] }] : [];
  });
}

function reasonsFor(view: WhoseNudges, item: Item, asked: readonly Reason[]): readonly Reason[] {
  const { member, today } = view;
  const wish = wishOf(item, member.id);
  const reminded = reminderIn(view, wish);
  const part = nudgedAs(view, item);
  if (!part || isMuted(item, member.id, today) || isFinished(item, view.partnership.scheme)) return reminded;
  const over = snoozeOver(view, wish);
  if (!isTracked(item)) return [...reminded, ...over];
  const usual =
    part === 'lead' ? [...leadReasons(view, item), ...asked] : dueReason(view, item, contributorDays);
  return [...reminded, ...over, ...usual];
}

function reminderIn(view: WhoseNudges, wish: NudgeWish | null): readonly Reason[] {
  if (wish === null || wish.reminder === null) return [];
  const { reminder, asked = wish.day } = wish;
  return reminderDay(view, reminder, asked) === view.today ? [{ why: 'reminder', day: reminder }] : [];
}

/**
 * A reminder comes on its day or the last working day before it; where that had gone by when it was asked for, on the
 * first after it. While somebody is away it waits until they are back.
 */
export function reminderDay(of: Nudgeable, reminder: Day, asked: Day): Day {
  const usual = neverAway(of);
  const on = isNudgeDay(usual, reminder) ? reminder : nudgeDayBefore(usual, reminder);
  return dayBack(of, on > asked ? on : nudgeDayAfter(usual, reminder));
}

function snoozeOver(view: WhoseNudges, wish: NudgeWish | null): readonly Reason[] {
  const quiet = wish?.quiet ?? null;
  if (quiet === null || quiet === 'for good') return [];
  return isSaidFrom(view, view.today, quiet) ? [{ why: 'snooze over' }] : [];
}

function leadReasons(view: WhoseNudges, item: Item): readonly Reason[] {
  return [
    ...dueReason(view, item, leadDays),
    ...overdueReason(view, item),
    ...noPlanBack(view, item),
    ...notUpdated(view, item),
  ];
}

function dueReason(view: WhoseNudges, item: Item, before: readonly number[]): readonly Reason[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  if (lateness.state !== 'due') return [];
  const { last } = lateness;
  const isSaid = before
    .map((days) => addDays(last, -days))
    .some((wanted) => isSaidOn(view, view.today, wanted) || isSaidOnReturn(view, view.today, wanted));
  return isSaid ? [{ why: 'due', last }] : [];
}

/** From the first working day after its last day on, and then weekly. */
function overdueReason(view: WhoseNudges, item: Item): readonly Reason[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  if (lateness.state !== 'overdue') return [];
  const { last } = lateness;
  return isRepeatedOn(view, view.today, addDays(last, 1), week) ? [{ why: 'overdue', last }] : [];
}

/**
 * The day after somebody else rated it so, a week after they did themselves, and then weekly: until there is a note or
 * a new date that was said with the rating or after it.
 */
function noPlanBack(view: WhoseNudges, { standing }: Item): readonly Reason[] {
  const { rating, note, forecast } = standing;
  if (!rating || rating.code !== worstOf(view.partnership.scheme)) return [];
  if ([note, forecast].some((said) => said !== null && said.at >= rating.at)) return [];
  const first = addDays(rating.day, rating.by.id === view.member.id ? week : 1);
  return isRepeatedOn(view, view.today, first, week)
    ? [{ why: 'no plan back', rating: rating.code, since: rating.day }]
    : [];
}

/** Of the ratings that want a reason the one that stands out, else the first as they are read out. */
function worstOf(scheme: RatingScheme): RatingCode | undefined {
  const ratings = worrying(scheme);
  return (ratings.find((rating) => rating.colour === 'attention') ?? ratings[0])?.code;
}

/** After 30 days without an update, and every 30 from then on; counted from its opening where nobody ever updated it. */
function notUpdated(view: WhoseNudges, { standing: { changed }, due, yearRole }: Item): readonly Reason[] {
  if (yearRole === 'completed') return [];
  const opened = [view.plan.period.first, due?.first ?? ''].toSorted().at(-1) ?? view.today;
  const first = addDays(changed?.day ?? opened, staleDays);
  return isRepeatedOn(view, view.today, first, staleDays)
    ? [{ why: 'not updated', since: changed?.day ?? null }]
    : [];
}

/** A day with what the member will be nudged about on it. */
export interface NudgeAhead extends Nudge {
  readonly day: Day;
}

/** "What will you nudge me about": each item when its next nudge comes, as things stand, today and in the days ahead. */
export function nudgesAhead(view: WhoseNudges, days = staleDays): readonly NudgeAhead[] {
  const found = new Map<string, NudgeAhead>();
  const end = addDays(view.today, days);
  for (let day = view.today; day <= end; day = addDays(day, 1)) {
    for (const nudge of nudgesOn({ ...view, today: day }))
      if (!found.has(nudge.item.ref)) found.set(nudge.item.ref, { ...nudge, day });
  }
  return [...found.values()];
}
