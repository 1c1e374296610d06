import { addDays, isoWeekOf, startOfWeek, type Day, type Now } from '../plan/day';
import { runOfWeek, type DigestSettings } from '../plan/digest-settings';
import type { Timeliness } from './next-step';

/** A day and a time of day in the partnership's zone. */
export type Moment = Pick<Now, 'day' | 'time'>;

/** A week's digest is posted up to so many days after its time; after that it was missed. */
const caughtUpDays = 1;
/** How many weeks back a missed digest is looked for. */
const weeksBack = 4;

/** What says when a channel's digests are posted. */
export interface DigestTiming {
  readonly settings: DigestSettings;
  readonly quietDays: readonly Day[];
  /** When the channel was linked or the settings changed, whichever was later. Earlier runs were not missed. */
  readonly since: Moment;
  /** When the channel was linked: a week that was over by then is left out. */
  readonly linked: Moment;
}

/** A week's digest, and whether it is wanted by now. */
export interface DigestByNow {
  readonly week: string;
  readonly is: Timeliness;
}

/**
 * The digests of a channel by now, oldest first: those whose time has come, and those that are off, because their
 * week is paused or their time was before the settings changed. One that is off may have been begun before that,
 * or be asked for again.
 */
export function digestsByNow(timing: DigestTiming, now: Moment): readonly DigestByNow[] {
  return daysOfWeeks(now).flatMap((day) => digestOfWeek(timing, day, now));
}

function digestOfWeek(timing: DigestTiming, day: Day, now: Moment): readonly DigestByNow[] {
  const { settings, quietDays, since, linked } = timing;
  const run = runOfWeek(settings, day, quietDays);
  if (!run || isBefore(run, since))
    return isBefore(run ?? endOfWeek(day), linked) ? [] : [{ week: isoWeekOf(day), is: 'off' }];
  if (isBefore(now, run)) return [];
  const until = { day: addDays(run.day, caughtUpDays), time: run.time };
  return [{ week: run.week, is: isBefore(now, until) ? 'due' : 'past' }];
}

function endOfWeek(day: Day): Moment {
  return { day: addDays(startOfWeek(day), 6), time: '24:00' };
}

/** The ISO weeks of which a digest may have been begun: one may be wanted before its week. */
export function weeksLookedAt(now: Moment): readonly string[] {
  return [...daysOfWeeks(now), addDays(now.day, 7)].map(isoWeekOf);
}

/** A day of each week that is looked at, the oldest first. */
function daysOfWeeks({ day }: Moment): readonly Day[] {
  return Array.from({ length: weeksBack + 1 }, (_, back) => addDays(day, 7 * (back - weeksBack)));
}

export function isBefore(one: Moment, other: Moment): boolean {
  return `${one.day} ${one.time}` < `${other.day} ${other.time}`;
}
