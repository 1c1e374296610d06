import { addDays, daysBetween, type Day, type Now } from './day';

/** When a person may be nudged; what is not said is as usual. */
export interface Contact {
  /** They want no nudges at all. */
  readonly nudges?: 'off';
  /** `HH:MM`: not before that time of day. */
  readonly after?: string;
  /** Weekdays on which they are left alone; Monday is 1. */
  readonly notOn?: readonly number[];
  /** When they are away, and left alone; those over for a month go when they say something new. */
  readonly away?: readonly Absence[];
  /** The day on which they last asked for more nudges; those of earlier days are not made up for. */
  readonly since?: Day;
}

/** From a day until another, on which nudges begin again. */
export interface Absence {
  readonly from: Day;
  readonly until: Day;
}

/** One thing a person says about being nudged. */
export type ContactChange =
  | { readonly set: 'off' | 'on' | 'any time' | 'any day' }
  | { readonly set: 'after'; readonly time: string }
  | ({ readonly set: 'away' } & Absence)
  | { readonly set: 'not on' | 'again on'; readonly weekdays: readonly number[] };

/** Where nobody says otherwise, in the partnership's zone. */
const usualNudgeTime = '09:30';

/** From when on they may be nudged on their working days. */
export function nudgeTimeOf({ contact }: { readonly contact?: Contact }): string {
  return contact?.after ?? usualNudgeTime;
}

type Moment = Pick<Now, 'day' | 'time'>;

/** An absence ends within a year; whoever wants no nudges at all says that instead. */
const longestAway = 366;

/** How many absences ahead a person may have. */
const mostAway = 12;
const keptAway = 31;

/** `nudged today`: only today is left of it, and today's nudges have come. */
export type AbsenceProblem = 'backwards' | 'over' | 'nudged today' | 'too long' | 'too many';

/** Why they cannot be away so; undefined where they can. */
export function absenceProblem(contact: Contact, absence: Absence, now: Moment): AbsenceProblem | undefined {
  const { from, until } = absence;
  if (until <= now.day) return 'over';
  if (until <= from) return 'backwards';
  if (until <= begun(contact, absence, now).from) return 'nudged today';
  if (daysBetween(now.day, until) > longestAway) return 'too long';
  const ahead = (contact.away ?? []).filter((one) => one.until > now.day);
  return ahead.length >= mostAway ? 'too many' : undefined;
}

/** The absence that the day is in. */
export function absenceOn({ contact }: { readonly contact?: Contact }, day: Day): Absence | undefined {
  return contact?.away?.find(({ from, until }) => from <= day && day < until);
}

/** Not before now: what came today came, and would come again on the first day back if today counted as away. */
function begun(contact: Contact, { from, until }: Absence, { day, time }: Moment): Absence {
  const first = time >= nudgeTimeOf({ contact }) ? addDays(day, 1) : day;
  return { from: from < first ? first : from, until };
}

/** What is said last of a day holds: an absence that overlaps keeps only its days before the new one. */
function withAbsence(away: readonly Absence[], absence: Absence): readonly Absence[] {
  const kept = away.map((one) =>
    one.until > absence.from && one.from < absence.until ? { ...one, until: absence.from } : one,
  );
  return [...kept.filter(({ from, until }) => from < until), absence].toSorted((one, other) =>
    one.from.localeCompare(other.from),
  );
}

/** What was said now, and what stood before and is not said anew; times away that were over a month ago are forgotten. */
export function afterSaying(contact: Contact, change: ContactChange, now: Moment): Contact {
  const after = saying(contact, change, now);
  const kept = (after.away ?? []).filter(({ until }) => until >= addDays(now.day, -keptAway));
  return { ...without(after, 'away'), ...(kept.length > 0 && { away: kept }) };
}

function saying(contact: Contact, change: ContactChange, now: Moment): Contact {
  const notOn = contact.notOn ?? [];
  const { day: today } = now;
  switch (change.set) {
    case 'off':
      return { ...contact, nudges: 'off' };
    case 'on':
      return { ...without(contact, 'nudges'), away: endedBy(contact, today), since: today };
    case 'away':
      return { ...contact, away: withAbsence(contact.away ?? [], begun(contact, change, now)) };
    case 'after':
      return { ...contact, after: change.time };
    case 'any time':
      return without(contact, 'after');
    case 'any day':
      return { ...without(contact, 'notOn'), since: today };
    case 'not on':
      return { ...contact, notOn: [...new Set([...notOn, ...change.weekdays])].toSorted() };
    case 'again on': {
      const left = notOn.filter((weekday) => !change.weekdays.includes(weekday));
      return { ...without(contact, 'notOn'), ...(left.length > 0 ? { notOn: left } : {}), since: today };
    }
    default:
      return change satisfies never;
  }
}

/** Whoever wants nudges again is back today. If nothing had stopped their nudges, it is the absences ahead that they take back. */
function endedBy(contact: Contact, today: Day): readonly Absence[] {
  const { away = [], nudges } = contact;
  const hasStopped = nudges === 'off' || absenceOn({ contact }, today) !== undefined;
  return away
    .filter(({ from, until }) => hasStopped || until <= today || from < today)
    .map((one) => (one.from <= today && today < one.until ? { ...one, until: today } : one))
    .filter(({ from, until }) => from < until);
}

function without(contact: Contact, setting: keyof Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([name]) => name !== setting));
}
