import type { Now } from '../plan/day';
import type { Stores } from '../store/stores';

/** What the posts of a partnership rest on. */
export interface Circumstances {
  readonly stores: Pick<Stores, 'plans' | 'conversations' | 'deliveries'>;
  /** Now, in the partnership's own zone. */
  readonly now: Now;
  /** Whether somebody who runs the group wants a week's digest before its time. */
  readonly isEarly: (channel: string, week: string) => boolean;
}
