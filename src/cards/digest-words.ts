import {
  digestParts,
  type DigestPart,
  type DigestSettings,
  type Pause,
  type Run,
} from '../plan/digest-settings';
import type { Day } from '../plan/day';
import { sayDay, sayList, sayWeekday, weekdayNames } from './words';

const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? '';

/** `Monday 15 November at 09:00` */
export function sayRun({ day, time }: Pick<Run, 'day' | 'time'>, today: Day): string {
  return `${sayWeekday(day, today)} at ${time}`;
}

/** What each part is called where it is left out or told. */
export const partNames: Readonly<Record<DigestPart, string>> = {
  'good news': 'good news',
  changes: 'what moved',
  ratings: 'what is red or amber',
  overdue: 'what is overdue',
  'due soon': 'what is due soon',
  'not updated': 'what has not been updated',
  'no lead': 'what has no lead',
};

/** `from 20 December to 4 January 2022`, `from 20 December until somebody resumes it` */
export function sayPause({ first, last }: Pause, today: Day): string {
  const until = last === undefined ? 'until somebody resumes it' : `to ${sayDay(last, today)}`;
  return `from ${sayDay(first, today)} ${until}`;
}

/** What would be different, line by line: `Day: Mondays → Fridays`. */
export function digestDifferences(before: DigestSettings, after: DigestSettings): readonly string[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  return is.flatMap(([what, to], index) => {
    const from = was[index]?.[1];
    return from === to ? [] : [`${what}: ${from ?? ''} → ${to}`];
  });
}

function linesOf(settings: DigestSettings): readonly (readonly [what: string, value: string])[] {
  const { weekday, time, leaveOut, whenQuiet, preview, staleDays } = settings;
  const out = digestParts.filter((part) => leaveOut.includes(part)).map((part) => partNames[part]);
  return [
    ['Day', `${weekdayName(weekday)}s`],
    ['Time', time],
    ['Left out', out.length === 0 ? 'nothing' : sayList(out)],
    ['In a week without news', whenQuiet === 'nothing' ? 'no post' : 'one line that says so'],
    ['Preview for the chair', preview ? 'yes, the working day before at 14:00' : 'no'],
    ['Told as not updated', `after ${staleDays} days`],
  ];
}
