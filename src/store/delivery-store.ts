import type { Instant } from '../plan/day';
import type { PlanId } from '../plan/partnership';

/** One scheduled post to one channel in one ISO week: the row that makes it at most once. */
export interface Delivery {
  readonly channel: string;
  /** `2021-W45` */
  readonly week: string;
  readonly state: 'claimed' | 'sending' | 'sent' | 'unknown' | 'skipped';
  /** Who claimed it and until when; after that an unsent claim may be taken over. */
  readonly holder: string;
  readonly leaseUntil: Instant;
  /** The plan the post was composed from, and its revision, where the next one's changes begin; another plan counts its own. */
  readonly plan?: PlanId;
  readonly revision?: number;
  readonly activity?: string;
  readonly at: Instant;
}

export interface Held {
  readonly delivery: Delivery;
  readonly etag: string;
}

export interface DeliveryStore {
  get(channel: string, week: string): Promise<Held | undefined>;
  /** The newest delivery of the channel that was sent, for "changes since the last one". */
  lastSent(channel: string): Promise<Delivery | undefined>;
  /**
   * Writes if nobody else has since the etag (or ever, without one); undefined when somebody has.
   * Our own write whose answer was lost counts as ours.
   */
  put(delivery: Delivery, etag?: string): Promise<Held | undefined>;
}
