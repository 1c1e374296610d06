import { setTimeout as pause } from 'node:timers/promises';
import type { Calendar, Elapsed } from '../clock';
import type { Instant } from '../plan/day';
import type { Reference } from '../store/conversation-store';
import type { Stores } from '../store/stores';
import { duePosts } from './due-posts';
import { createGovernor, type Pace } from './governor';
import { createLeading } from './leading';
import { keepNudging } from './nudge-posts';
import type { Post } from './post';
import { createSettled, postRound, type Posted } from './round';

/** What scheduled posting rests on in one process. */
export interface PostingParts {
  readonly stores: Stores;
  readonly post: Post;
  readonly calendar: Calendar;
  /** Clocks that cannot be set: one that other processes share, for leases, and one for waits. */
  readonly real: () => Instant;
  readonly elapsed: Elapsed;
  /** Names this process among those that share the store. */
  readonly holder: string;
  readonly wait?: Pace['wait'];
  readonly patience?: Patience;
}

/** Milliseconds of real time. */
export interface Patience {
  /** A claim is held so long, and may be taken over after; posting is given up well before. */
  readonly claimedFor: number;
  /** A process that is gone is followed by another after so long. */
  readonly ledFor: number;
  /** So long a process trusts that it still leads. */
  readonly trustedFor: number;
}

const usualPatience: Patience = { claimedFor: 120_000, ledFor: 90_000, trustedFor: 20_000 };

export interface Posting {
  /** Posts whatever is due, if it is this process that does. */
  round(): Promise<readonly Posted[]>;
  /** Begins no other post, ends those under way, and lets another process take over at once. */
  stop(): Promise<void>;
}

const atOnce = 8;
/** What is left after so many milliseconds is for the next round: Teams may let every post wait until it is given up. */
const longestRound = 10 * 60_000;

/** Scheduled posting, with what one process remembers from round to round; nothing that matters is in memory only. */
export function createPosting(parts: PostingParts): Posting {
  const { stores, post, calendar, real, elapsed, holder, wait = pause } = parts;
  const { claimedFor, ...patience } = parts.patience ?? usualPatience;
  const { deliveries } = stores;
  const leading = createLeading(deliveries, holder, { real, elapsed }, patience);
  const governor = createGovernor({ elapsed, wait });
  const settled = createSettled(elapsed);
  const kept = keepNudging(stores);
  let isStopping = false;
  let underWay: Promise<unknown> = Promise.resolve();
  const postWhatIsDue = async (): Promise<readonly Posted[]> => {
    const began = elapsed();
    const leads = async () => !isStopping && elapsed() - began < longestRound && (await leading.leads());
    if (!(await leads())) return [];
    const now = calendar();
    const { admit } = governor;
    const leave = (way: Reference) => stores.conversations.forgetReference(way.conversation, way);
    const round = { deliveries, post, leave, admit, now, real, holder, leads, settled, atOnce, claimedFor };
    return postRound(duePosts(stores, now, kept), round);
  };
  return {
    round() {
      const round = postWhatIsDue();
      underWay = round;
      return round;
    },
    async stop() {
      isStopping = true;
      await Promise.allSettled([underWay]);
      await leading.stop();
    },
  };
}
