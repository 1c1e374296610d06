import type { Day, Instant } from '../day';
import { addDays, isDay } from '../day';
import {
  digestParts,
  digestSettingsOf,
  type DigestPart,
  type DigestSettings,
  type Pause,
} from '../digest-settings';
import type { GroupId, Partnership } from '../partnership';
import { groupById } from '../responsibility';

/** What is to be otherwise about a group's digest; whatever it does not name stays as it is. */
export interface DigestChange extends Partial<
  Pick<DigestSettings, 'weekday' | 'time' | 'whenQuiet' | 'preview' | 'staleDays'>
> {
  /** Left out beside what is left out already. */
  readonly leaveOut?: readonly DigestPart[];
  readonly include?: readonly DigestPart[];
}

/** The settings as they would be after the change. */
export function changedDigest(settings: DigestSettings, change: DigestChange): DigestSettings {
  const { leaveOut = [], include = [], ...named } = change;
  const isOut = (part: DigestPart) => leaveOut.includes(part) || settings.leaveOut.includes(part);
  const left = digestParts.filter((part) => isOut(part) && !include.includes(part));
  return { ...settings, ...named, leaveOut: left };
}

export type DigestProblem = 'no such day' | 'no such time' | 'nothing in it' | 'days';

/** An item is told as not updated after at least and at most so many days. */
export const staleDaysLimits = { least: 7, most: 365 } as const;

/** Why nothing could be posted by these settings, if that is so. */
export function digestProblem(settings: DigestSettings): DigestProblem | undefined {
  const { weekday, time, leaveOut, staleDays } = settings;
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) return 'no such day';
  if (!isTime(time)) return 'no such time';
  if (digestParts.every((part) => leaveOut.includes(part))) return 'nothing in it';
  const { least, most } = staleDaysLimits;
  return Number.isInteger(staleDays) && staleDays >= least && staleDays <= most ? undefined : 'days';
}

/** `HH:MM`, and there is such a time. */
export const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

export type PauseProblem = 'no such day' | 'ends before it begins' | 'over already';

/** Why it cannot be paused so; a pause may have begun already. */
export function pauseProblem({ first, last }: Pause, today: Day): PauseProblem | undefined {
  if (!isDay(first) || (last !== undefined && !isDay(last))) return 'no such day';
  if (last !== undefined && last < first) return 'ends before it begins';
  return last !== undefined && last < today ? 'over already' : undefined;
}

/** The settings with one pause more; pauses that are over are forgotten. */
export function pausedDigest(settings: DigestSettings, pause: Pause, today: Day): DigestSettings {
  const others = pausesFrom(settings, today).filter(
    ({ first, last }) => first !== pause.first || last !== pause.last,
  );
  const pauses = [...others, pause].sort((one, other) => one.first.localeCompare(other.first));
  return { ...settings, pauses };
}

/** The settings without a pause, begun or planned. */
export function resumedDigest(settings: DigestSettings): DigestSettings {
  return { ...settings, pauses: [] };
}

/** The pauses that are not over. */
export function pausesFrom({ pauses }: DigestSettings, today: Day): readonly Pause[] {
  return pauses.filter(({ last }) => last === undefined || last >= today);
}

/** The same for settings that mean the same: proves on saving that nobody changed them since they were shown. */
export function digestFingerprint(settings: DigestSettings): string {
  const { weekday, time, leaveOut, whenQuiet, preview, staleDays, pauses } = settings;
  const out = digestParts.filter((part) => leaveOut.includes(part)).join(',');
  const paused = pauses.map(({ first, last = '' }) => `${first}..${last}`).join(',');
  return [weekday, time, out, whenQuiet, preview, staleDays, paused].join('|');
}

/**
 * The register with a group's digest as it is wanted from now on; the very same register where it is so already. Where
 * it comes at other times now, no run before the moment counts as missed.
 */
export function withDigest(
  partnership: Partnership,
  id: GroupId,
  to: DigestSettings,
  at: Instant,
): Partnership {
  const group = groupById(partnership, id);
  const before = digestSettingsOf(group ?? {});
  if (!group || digestFingerprint(before) === digestFingerprint(to)) return partnership;
  const digest = comesAlike(before, to) ? to : { ...to, since: at };
  return {
    ...partnership,
    groups: partnership.groups.map((one) => (one.id === id ? { ...group, digest } : one)),
  };
}

function comesAlike(one: DigestSettings, other: DigestSettings): boolean {
  const when = ({ weekday, time, pauses }: DigestSettings) => JSON.stringify([weekday, time, pauses]);
  return when(one) === when(other);
}

/** The register with these days quiet, or quiet no more; they are kept in order, each once. */
export function withQuietDays(partnership: Partnership, days: readonly Day[], quiet: boolean): Partnership {
  const { quietDays: before = [] } = partnership;
  const others = before.filter((day) => !days.includes(day));
  const after = [...new Set(quiet ? [...others, ...days] : others)].sort();
  return after.join() === [...before].sort().join() ? partnership : { ...partnership, quietDays: after };
}

/** So many days at most are made quiet at once; more is a pause. */
export const mostQuietDays = 31;

/** Every day from the first to the last; nothing where there are too many. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length <= mostQuietDays; day = addDays(day, 1)) days.push(day);
  return days;
}
