import type { Meeting, MeetingPlan, Partnership } from '../partnership';

/** The calendar after a meeting was planned, moved or called off, in order of days; a day that is planned twice is there once. */
export function withMeeting(partnership: Partnership, { group, from, to }: MeetingPlan): Partnership {
  const isIt = (meeting: Meeting, day: string | undefined) => meeting.group === group && meeting.day === day;
  const others = partnership.meetings.filter((meeting) => !isIt(meeting, from) && !isIt(meeting, to));
  const planned = to === undefined ? others : [...others, { group, day: to }];
  return { ...partnership, meetings: planned.toSorted((one, other) => one.day.localeCompare(other.day)) };
}
