import { isoWeekOf, weekdayOf, type Instant, type Now } from '../plan/day';
import type { Delivery } from '../store/delivery-store';

/** When digests are posted, in the partnership's local time; the hour is the local hour, summer and winter alike. */
export interface Schedule {
  /** Monday is 1. */
  readonly weekday: number;
  /** `HH:MM` */
  readonly time: string;
}

export const mondaysAtNine: Schedule = { weekday: 1, time: '09:00' };

/** What is to be done about one channel's digest now. Pure: it rests on nothing but its arguments. */
export type Step =
  | { readonly do: 'nothing' }
  | { readonly do: 'post'; readonly week: string }
  /** A post was begun and its fate was never written: it may have arrived, so it is not sent again. */
  | { readonly do: 'give up'; readonly week: string }
  /** Its day went by and nothing was sent. */
  | { readonly do: 'note as missed'; readonly week: string };

/** The digest of a week is posted on its day from its hour on, until midnight; a later day has missed it. */
export function isTime(schedule: Schedule, now: Now): boolean {
  return weekdayOf(now.day) === schedule.weekday && now.time >= schedule.time;
}

/**
 * The next step for a channel: once a local week, by whoever claims it first. A claim whose lease ran out before
 * sending began may be taken over; one that had begun may not.
 */
export function nextStep(schedule: Schedule, delivery: Delivery | undefined, now: Now, real: Instant): Step {
  const week = isoWeekOf(now.day);
  if (delivery?.state === 'sending')
    return delivery.leaseUntil < real ? { do: 'give up', week: delivery.week } : nothing;
  const free = delivery === undefined || (delivery.state === 'claimed' && delivery.leaseUntil < real);
  if (!free) return nothing;
  if (isTime(schedule, now)) return { do: 'post', week };
  return weekdayOf(now.day) > schedule.weekday ? { do: 'note as missed', week } : nothing;
}

const nothing: Step = { do: 'nothing' };
