import { addDays, type Day } from '../day';
import { latenessOf } from '../lateness';
import { isMuted, nudgedAs, type WhoseNudges } from './nudged';
import { isNudgeDay, nudgeDayBefore } from './nudge-days';
import { nudgesOn, type Nudge, type Reason } from './nudges';
import type { Item } from '../plan';

/** A working week is made up for, no more: whoever comes back after a month is not told of all of it at once. */
const longestMadeUp = 5;
const longestKnown = 31;

/**
 * What is said today: what is of the day itself and, where their days from `since` on were never said, what would have
 * been said on those and still holds. Each reason once for an item, in the plan's order.
 */
export function nudgesSince(view: WhoseNudges, since: Day): readonly Nudge[] {
  const late = daysBefore(view).filter((day) => day >= since);
  if (late.length === 0 || !isNudgeDay(view, view.today)) return nudgesOn(view);
  const all = [...nudgesOn(view), ...late.flatMap((day) => stillTrueOf(view, day))];
  return view.plan.items.flatMap((item): readonly Nudge[] => {
    const reasons = all.filter((nudge) => nudge.item === item).flatMap((nudge) => nudge.reasons);
    const [first, ...rest] = reasons.filter((reason, at) => at === reasons.findIndex(isAlike(reason)));
    return first ? [{ item, reasons: [first, ...rest] }] : [];
  });
}

/** Their days for nudges in the last working week on which there was something to say that still holds, oldest first. */
export function daysToMakeUp(view: WhoseNudges): readonly Day[] {
  return daysBefore(view).filter((day) => stillTrueOf(view, day).length > 0);
}

/** A time when they wanted fewer nudges is not made up for; nor is one so long ago that nobody knows whether its nudges came. */
function daysBefore(view: WhoseNudges): readonly Day[] {
  const days: Day[] = [];
  let day = view.today;
  while (days.length < longestMadeUp) days.unshift((day = nudgeDayBefore(view, day)));
  const { since = '' } = view.member.contact ?? {};
  return days.filter((one) => one >= since && one >= addDays(view.today, -longestKnown));
}

/** An item that has changed since that day was in somebody's hands, so its nudge is not brought up late. */
function stillTrueOf(view: WhoseNudges, day: Day): readonly Nudge[] {
  return nudgesOn({ ...view, today: day }).flatMap(({ item, reasons }): readonly Nudge[] => {
    if ((item.standing.changed?.day ?? '') > day) return [];
    const [first, ...rest] = reasons.filter((reason) => stillHolds(reason, item, view));
    return first ? [{ item, reasons: [first, ...rest] }] : [];
  });
}

/** As things stand today: whom it is about, what they want to hear of, and where it has got to. */
function stillHolds(reason: Reason, item: Item, view: WhoseNudges): boolean {
  const { partnership, member, today } = view;
  if (reason.why === 'reminder') return true;
  if (!nudgedAs(view, item) || isMuted(item, member.id, today)) return false;
  if (reason.why === 'due') return latenessOf(item, partnership.scheme, today).state === 'due';
  return reason.why !== 'before a meeting' || reason.day >= today;
}

/** A meeting is one reason, however they came to be asked before it. */
const isAlike =
  (reason: Reason) =>
  (other: Reason): boolean =>
    reason.why === 'before a meeting' && other.why === 'before a meeting'
      ? reason.group === other.group && reason.day === other.day
      : reason.why === other.why;
