import type { Day } from '../day';
import type { WhoseNudges } from './nudged';
import { isSaidOn, isSaidOnReturn, nudgeDayAfter } from './nudge-days';
import type { Chase, Group, GroupId, Meeting, Partnership } from '../partnership';
import type { Item } from '../plan';
import { groupById } from '../responsibility';
import { selectItems } from '../asking/select';
import { isWaiting, whoWaits, type Unreachable, type Waiting } from './waiting';
import { addWorkingDays } from '../working-days';

/** So many working days before a group meets, where it does not say otherwise. */
export const usualBeforeMeeting = 5;

/** With more than this a nudge would run into the meeting before. */
export const mostBeforeMeeting = 30;

/** How many working days before a group meets its leads are nudged; 0 where it wants none. */
export function nudgedDaysBefore({
  beforeMeeting = usualBeforeMeeting,
}: Pick<Group, 'beforeMeeting'>): number {
  return beforeMeeting;
}

/** The register with a group's leads nudged so many working days before it meets; the very same register where they are already. */
export function withBeforeMeeting(partnership: Partnership, id: GroupId, days: number): Partnership {
  const group = groupById(partnership, id);
  if (!group || nudgedDaysBefore(group) === days) return partnership;
  return {
    ...partnership,
    groups: partnership.groups.map((one) => (one.id === id ? { ...group, beforeMeeting: days } : one)),
  };
}

/** On which day whoever has not updated is nudged before a meeting; on none where its group wants none. */
export function nudgedBefore(partnership: Partnership, { group, day }: Meeting): Day | undefined {
  const count = nudgedDaysBefore(groupById(partnership, group) ?? {});
  return count > 0 ? addWorkingDays(day, -count, partnership.quietDays) : undefined;
}

/** A group's next meeting, today's included. */
export function nextMeetingOf({ meetings }: Partnership, group: GroupId, today: Day): Meeting | undefined {
  return meetings
    .filter((meeting) => meeting.group === group && meeting.day >= today)
    .reduce<Meeting | undefined>((one, other) => (one && one.day <= other.day ? one : other), undefined);
}

/** The day a group last met before this meeting, as far as the calendar goes back. */
export function lastMeetingBefore({ meetings }: Partnership, { group, day }: Meeting): Day | undefined {
  return meetings
    .filter((meeting) => meeting.group === group && meeting.day < day)
    .map((meeting) => meeting.day)
    .toSorted()
    .at(-1);
}

const seesAll: ReadonlySet<Group['kind']> = new Set(['board', 'joint board', 'executive', 'support']);

/**
 * What comes before a meeting and has not been updated since the one before it, on its day or later. A board or executive
 * without items of its own looks at the whole plan.
 */
export function notUpdatedFor(view: WhoseNudges, meeting: Meeting): readonly Item[] {
  const since = lastMeetingBefore(view.partnership, meeting) ?? view.plan.period.first;
  const own = selectItems({ ...view, log: [] }, { group: meeting.group });
  const kind = groupById(view.partnership, meeting.group)?.kind;
  const before = own.length === 0 && kind && seesAll.has(kind) ? view.plan.items : own;
  return before.filter((item) => isWaiting(view, item, since));
}

/** Who has not updated before a meeting, and what nobody is there to be nudged about. */
export interface BeforeMeeting extends Waiting {
  readonly group: GroupId;
  readonly day: Day;
  /** The meeting before it, where the calendar has one. */
  readonly since?: Day;
}

/** Everybody who leads what has not been updated since the group last met, in the register's order. */
export function whoHasNotUpdated(
  view: WhoseNudges,
  meeting: Meeting,
  unreachable: Unreachable = new Map(),
): BeforeMeeting {
  const since = lastMeetingBefore(view.partnership, meeting);
  return {
    group: meeting.group,
    day: meeting.day,
    since,
    ...whoWaits(view, notUpdatedFor(view, meeting), unreachable),
  };
}

/** Meetings that the member is nudged about today: those that near, and those the business manager has people chased for. */
export function meetingsToday(view: WhoseNudges): readonly (Meeting & { readonly chased: boolean })[] {
  const { partnership, today } = view;
  return partnership.meetings
    .filter(({ day }) => day >= today)
    .flatMap((meeting) => {
      const wanted = nudgedBefore(partnership, meeting);
      const chased = chasesOf(partnership, meeting).some(
        ({ asked }) => asked < today && nudgeDayAfter(view, asked) === today,
      );
      const near =
        wanted !== undefined && (isSaidOn(view, today, wanted) || isSaidOnReturn(view, today, wanted));
      return chased || near ? [{ group: meeting.group, day: meeting.day, chased }] : [];
    });
}

function chasesOf({ chases = [] }: Partnership, { group, day }: Meeting): readonly Chase[] {
  return chases.filter((chase) => chase.group === group && chase.day === day);
}

/** Asking twice on one day asks once; chases before meetings gone by are forgotten. */
export function withChase(partnership: Partnership, chase: Chase): Partnership {
  const { chases = [] } = partnership;
  const isSame = (one: Chase) =>
    one.group === chase.group && one.day === chase.day && one.asked === chase.asked;
  const kept = chases.filter((one) => one.day >= chase.asked && !isSame(one));
  return { ...partnership, chases: [...kept, chase] };
}
