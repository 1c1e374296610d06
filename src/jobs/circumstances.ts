import type { Now } from '../plan/day';
import type { ChannelLink } from '../store/conversation-store';
import type { Stores } from '../store/stores';

/** What the posts of a partnership rest on. */
export interface Circumstances {
  readonly stores: Pick<Stores, 'plans' | 'conversations' | 'deliveries'>;
  /** Now, in the partnership's own zone. */
  readonly now: Now;
  /** Whether somebody who runs the group wants its digest of a week before its time. */
  readonly isEarly: (link: ChannelLink, week: string) => boolean;
}
