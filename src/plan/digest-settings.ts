import { addDays, isoWeekOf, startOfWeek, type Day, type Instant } from './day';
import { addWorkingDays, isWorkingDay } from './working-days';

/** What a digest may tell, each part left out where the chair says so. */
export const digestParts = [
  'good news',
  'changes',
  'ratings',
  'overdue',
  'due soon',
  'not updated',
  'no lead',
] as const;
export type DigestPart = (typeof digestParts)[number];

/** From a day to a day, both included; until it is resumed where no last day is given. */
export interface Pause {
  readonly first: Day;
  readonly last?: Day;
}

/** How a group wants its digest; its chair and the business manager say so. */
export interface DigestSettings {
  /** Monday is 1. */
  readonly weekday: number;
  /** `HH:MM` in the partnership's time zone, summer and winter alike. */
  readonly time: string;
  readonly leaveOut: readonly DigestPart[];
  /** In a week without news: one line that says so, or no post. */
  readonly whenQuiet: 'one line' | 'nothing';
  /** The chair sees it the working day before. */
  readonly preview: boolean;
  /** An item that nobody has updated for so many days is told. */
  readonly staleDays: number;
  readonly pauses: readonly Pause[];
  /** When this was last changed; a run before it was never due by these settings, so it was not missed. */
  readonly since?: Instant;
}

/** What a group has until somebody says otherwise. */
export const usualDigest: DigestSettings = {
  weekday: 1,
  time: '09:00',
  leaveOut: [],
  whenQuiet: 'one line',
  preview: true,
  staleDays: 30,
  pauses: [],
};

/** What a group wants, where it says so, and what is usual for the rest. */
export function digestSettingsOf({ digest }: { readonly digest?: Partial<DigestSettings> }): DigestSettings {
  return { ...usualDigest, ...digest };
}

/** When one week's digest is posted. */
export interface Run {
  /** The ISO week it is the digest of. */
  readonly week: string;
  readonly day: Day;
  readonly time: string;
}

/**
 * The one run of the week that the day is in: on its weekday, or where that is no working day on the next one of the
 * same week, or else the last before it. None in a week that is paused on that day, or has no working day at all.
 */
export function runOfWeek(
  { weekday, time, pauses }: DigestSettings,
  day: Day,
  quietDays: readonly Day[] = [],
): Run | undefined {
  const monday = startOfWeek(day);
  const wanted = addDays(monday, weekday - 1);
  // A group that meets at weekends may have its digest then.
  const suits = weekday > 5 ? !quietDays.includes(wanted) : isWorkingDay(wanted, quietDays);
  const reached = suits ? wanted : nearestWorkingDay(monday, wanted, quietDays);
  if (reached === undefined || pauses.some((pause) => isWithin(pause, reached))) return undefined;
  return { week: isoWeekOf(reached), day: reached, time };
}

/** The next working day after the one wanted in its week, or else the last before it. */
function nearestWorkingDay(monday: Day, wanted: Day, quietDays: readonly Day[]): Day | undefined {
  const open = [0, 1, 2, 3, 4]
    .map((after) => addDays(monday, after))
    .filter((day) => isWorkingDay(day, quietDays));
  return open.find((day) => day > wanted) ?? open.at(-1);
}

function isWithin({ first, last }: Pause, day: Day): boolean {
  return day >= first && (last === undefined || day <= last);
}

/** A day and a time of day in the partnership's zone. */
interface Moment {
  readonly day: Day;
  readonly time: string;
}

/** The next run after the moment; none where it is paused without an end, or for more than a year. */
export function nextRun(
  settings: DigestSettings,
  now: Moment,
  quietDays: readonly Day[] = [],
): Run | undefined {
  const [next] = runsAhead(settings, now, quietDays);
  return next;
}

/** Every run after the moment, a year and a week ahead; found one after the other, for most want the first. */
export function* runsAhead(
  settings: DigestSettings,
  now: Moment,
  quietDays: readonly Day[] = [],
): Iterable<Run> {
  for (let weeks = 0; weeks < 54; weeks += 1) {
    const run = runOfWeek(settings, addDays(now.day, weeks * 7), quietDays);
    if (run && (run.day > now.day || (run.day === now.day && run.time > now.time))) yield run;
  }
}

/** When whoever chairs the group is shown it: on the working day before, early enough in its afternoon to do something about it. */
export function previewOf({ day }: Run, quietDays: readonly Day[] = []): Moment {
  return { day: addWorkingDays(day, -1, quietDays), time: '14:00' };
}
