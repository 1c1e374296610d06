import type { Instant } from '../plan/day';
import type { Delivery } from '../store/delivery-store';

/** A post whose time has come: still worth posting, too late for it, not wanted any more, or of a group whose channel it was. */
export type Timeliness = 'due' | 'past' | 'off' | 'gone';

/** What is to be done about one post now. */
export type Step = 'nothing' | 'post' | 'give up' | 'note as missed';

/**
 * The next step for a post: once, by whoever claims it first. A claim whose lease ran out before sending began may be
 * taken over; one that had begun may have arrived, and is given up. One that somebody asked for again is never too late,
 * unless others read its channel by now, and what is not wanted any more is never begun.
 */
export function nextStep(is: Timeliness, delivery: Delivery | undefined, real: Instant): Step {
  if (delivery?.state === 'sending') return delivery.leaseUntil < real ? 'give up' : 'nothing';
  const isFree = delivery === undefined || (delivery.state === 'claimed' && delivery.leaseUntil < real);
  if (!isFree) return 'nothing';
  if (is === 'due' || (is !== 'gone' && delivery?.asked !== undefined)) return 'post';
  return isUnwanted(is) && delivery === undefined ? 'nothing' : 'note as missed';
}

/** Where it was never begun, nobody is waiting for it. */
export function isUnwanted(is: Timeliness): boolean {
  return is === 'off' || is === 'gone';
}
