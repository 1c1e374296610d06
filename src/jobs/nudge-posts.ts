import type { Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import { unreachableIn } from '../plan/register/reach';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';
import {
  dueNudges,
  nudgedNow,
  nudgeKeeper,
  type DueNudge,
  type NudgeCircumstances,
  type NudgeKeeper,
} from './due-nudges';
import { unsaidKeeper, type UnsaidKeeper } from './unsaid-nudges';

type Read = Pick<Stores, 'conversations' | 'deliveries'>;

/** What one process keeps of people's nudges from round to round. */
export interface NudgingKept {
  readonly nudges: NudgeKeeper;
  readonly unsaid: UnsaidKeeper;
}

export function keepNudging(stores: Read): NudgingKept {
  return { nudges: nudgeKeeper(), unsaid: unsaidKeeper(stores) };
}

/**
 * What is to be said to people in their own chats now. What went unsaid on their last days is in today's message,
 * so nothing is told as missed.
 */
export async function nudgePosts(
  partnership: Partnership,
  plan: Plan,
  stores: Read,
  now: Now,
  kept: NudgingKept,
): Promise<readonly DuePost[]> {
  const { conversations } = stores;
  const on = { partnership, plan, now, keeper: kept.nudges };
  const unsaid = await kept.unsaid.since(nudgedNow(on), partnership, now.day);
  return dueNudges({ ...on, unsaidSince: unsaid }).map((nudge) => ({
    to: nudge.to,
    occasion: nudge.occasion,
    is: 'due',
    way: () => conversations.chatOf(nudge.to),
    async compose() {
      const card = await cardOf(nudge, on, stores);
      return card && { card };
    },
  }));
}

/** Only the list before a meeting says who cannot be reached, and only then is it looked up. */
async function cardOf(
  nudge: DueNudge,
  on: NudgeCircumstances,
  { conversations }: Pick<Stores, 'conversations'>,
) {
  if (!nudge.occasion.startsWith('chase|')) return nudge.compose();
  const references = await conversations.references();
  const chats = new Set(references.flatMap(({ member }) => member ?? []));
  const unreachable = unreachableIn(on.partnership, chats, on.now.day);
  return dueNudges({ ...on, unreachable })
    .find(isSame(nudge))
    ?.compose();
}

const isSame =
  ({ to, occasion }: DueNudge) =>
  (other: DueNudge): boolean =>
    other.to === to && other.occasion === occasion;
