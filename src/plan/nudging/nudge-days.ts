import { absenceOn } from '../contact';
import { addDays, daysBetween, weekdayOf, type Day } from '../day';
import type { Partnership, Person } from '../partnership';
import { hasLeft } from '../roles';
import { isWorkingDay } from '../working-days';

/** Whose days for nudges they are, and the partnership's quiet days beside weekends and bank holidays. */
export interface Nudgeable {
  readonly partnership: Pick<Partnership, 'quietDays'>;
  readonly member: Person;
}

/** A working day on which they want to be nudged, of somebody who has not left, is not away and has not stopped all nudges. */
export function isNudgeDay(of: Nudgeable, day: Day): boolean {
  return of.member.contact?.nudges !== 'off' && !hasLeft(of.member, day) && isOpen(of, day);
}

function isOpen({ partnership, member }: Nudgeable, day: Day): boolean {
  return (
    !member.contact?.notOn?.includes(weekdayOf(day)) &&
    !absenceOn(member, day) &&
    isWorkingDay(day, partnership.quietDays)
  );
}

/** Nobody's quiet days go on longer than this without a day between. */
const longestQuiet = 366;

/** Their first day for nudges after a day; where there is none within a year, a year later. */
export function nudgeDayAfter(of: Nudgeable, day: Day): Day {
  return nudgeDayFrom(of, day, 1);
}

/** Their last day for nudges before a day; where there was none within a year, a year earlier. */
export function nudgeDayBefore(of: Nudgeable, day: Day): Day {
  return nudgeDayFrom(of, day, -1);
}

function nudgeDayFrom(of: Nudgeable, day: Day, step: 1 | -1): Day {
  for (let gone = 1; gone < longestQuiet; gone += 1) {
    const reached = addDays(day, gone * step);
    if (isOpen(of, reached)) return reached;
  }
  return addDays(day, longestQuiet * step);
}

/** Whether what is to be said on `wanted` is said on this day: on it, or on their last day for nudges before it. */
export function isSaidOn(of: Nudgeable, today: Day, wanted: Day): boolean {
  return today <= wanted && wanted < nudgeDayAfter(of, today) && isNudgeDay(of, today);
}

/**
 * Whether what is to be said from `first` on, and again every so many days, is said on this day: on the day itself, or
 * on their first day for nudges after it.
 */
export function isRepeatedOn(of: Nudgeable, today: Day, first: Day, every: number): boolean {
  if (today < first || !isNudgeDay(of, today)) return false;
  const latest = addDays(first, Math.floor(daysBetween(first, today) / every) * every);
  return latest > nudgeDayBefore(of, today);
}

/** Whether what fell due on a day is said on this one: on the day itself, or on their first day for nudges after it. */
export function isSaidFrom(of: Nudgeable, today: Day, first: Day): boolean {
  return today >= first && first > nudgeDayBefore(of, today) && isNudgeDay(of, today);
}

/**
 * Whether what is to be said on `wanted`, or on their last day for nudges before it, is said on this day because they
 * were away then: on the first day they are back.
 */
export function isSaidOnReturn(of: Nudgeable, today: Day, wanted: Day): boolean {
  if (!of.member.contact?.away) return false;
  const usual = neverAway(of);
  const planned = isNudgeDay(usual, wanted) ? wanted : nudgeDayBefore(usual, wanted);
  return today > planned && dayBack(of, planned) === today && isNudgeDay(of, today);
}

/** The day itself, or where they are away on it their first day for nudges after it. */
export function dayBack(of: Nudgeable, day: Day): Day {
  return absenceOn(of.member, day) ? nudgeDayAfter(of, day) : day;
}

/** The same person, were they never away. */
export function neverAway({ partnership, member }: Nudgeable): Nudgeable {
  return { partnership, member: { ...member, contact: { ...member.contact, away: [] } } };
}
