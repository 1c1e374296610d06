import type { Day } from './day';

/** When a person may be nudged; what is not said is as usual. */
export interface Contact {
  /** They want no nudges at all. */
  readonly nudges?: 'off';
  /** `HH:MM`: not before that time of day. */
  readonly after?: string;
  /** Weekdays on which they are left alone; Monday is 1. */
  readonly notOn?: readonly number[];
  /** The day on which they last wanted more nudges than before: what earlier days would have said is not made up for. */
  readonly since?: Day;
}

/** One thing a person says about being nudged. */
export type ContactChange =
  | { readonly set: 'off' | 'on' | 'any time' | 'any day' }
  | { readonly set: 'after'; readonly time: string }
  | { readonly set: 'not on' | 'again on'; readonly weekdays: readonly number[] };

/** Where nobody says otherwise, in the partnership's zone. */
export const usualNudgeTime = '09:30';

/** From when on they may be nudged on their working days. */
export function nudgeTimeOf({ contact }: { readonly contact?: Contact }): string {
  return contact?.after ?? usualNudgeTime;
}

/** What was said on the day, and what stood before and is not said anew. */
export function afterSaying(contact: Contact, change: ContactChange, today: Day): Contact {
  const notOn = contact.notOn ?? [];
  switch (change.set) {
    case 'off':
      return { ...contact, nudges: 'off' };
    case 'on':
      return { ...without(contact, 'nudges'), since: today };
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

function without(contact: Contact, setting: keyof Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([name]) => name !== setting));
}
