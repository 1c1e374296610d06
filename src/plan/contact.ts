import { addDays, daysBetween, type Day } from './day';

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
  /** The day on which they last wanted more nudges than before: what earlier days would have said is not made up for. */
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
export const usualNudgeTime = '09:30';

/** From when on they may be nudged on their working days. */
export function nudgeTimeOf({ contact }: { readonly contact?: Contact }): string {
  return contact?.after ?? usualNudgeTime;
}

/** Nobody says further ahead; whoever wants no nudges at all says that instead. */
const longestAway = 366;

/** How many times ahead a person can say. */
const mostAway = 12;
const keptAway = 31;

/** Why they cannot be away so; undefined where they can. */
export function absenceProblem(
  { away = [] }: Contact,
  { from, until }: Absence,
  today: Day,
): 'over' | 'too long' | 'too many' | undefined {
  if (until <= from || until <= today) return 'over';
  if (daysBetween(today, until) > longestAway) return 'too long';
  return away.filter((one) => one.until > today).length >= mostAway ? 'too many' : undefined;
}

/** The absence that the day is in. */
export function absenceOn({ contact }: { readonly contact?: Contact }, day: Day): Absence | undefined {
  return contact?.away?.find(({ from, until }) => from <= day && day < until);
}

function withAbsence(away: readonly Absence[], { from, until }: Absence, today: Day): readonly Absence[] {
  const kept = away.filter(
    (one) => one.until >= addDays(today, -keptAway) && !isWithin(one, { from, until }),
  );
  return [...kept, { from, until }].toSorted((one, other) => one.from.localeCompare(other.from));
}

const isWithin = (one: Absence, other: Absence): boolean =>
  other.from <= one.from && one.until <= other.until;

/** They are back: an absence that has begun ends today, and none is to come. */
function endingToday(away: readonly Absence[], today: Day): readonly Absence[] {
  return away
    .filter(({ from }) => from < today)
    .map(({ from, until }) => ({ from, until: until < today ? until : today }));
}

/** What was said on the day, and what stood before and is not said anew. */
export function afterSaying(contact: Contact, change: ContactChange, today: Day): Contact {
  const notOn = contact.notOn ?? [];
  switch (change.set) {
    case 'off':
      return { ...contact, nudges: 'off' };
    case 'on':
      return backToday(contact, today);
    case 'away':
      return { ...contact, away: withAbsence(contact.away ?? [], change, today) };
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

function backToday(contact: Contact, today: Day): Contact {
  const away = endingToday(contact.away ?? [], today);
  return {
    ...without(without(contact, 'nudges'), 'away'),
    ...(away.length > 0 && { away }),
    since: today,
  };
}

function without(contact: Contact, setting: keyof Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([name]) => name !== setting));
}
