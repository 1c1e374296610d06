import type { Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import { unreachableIn } from '../plan/register/reach';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';
import { dueNudges, nudgedNow, type DueNudge } from './due-nudges';
import { unsaidSince } from './unsaid-nudges';

type Read = Pick<Stores, 'conversations' | 'deliveries'>;

/**
 * What is to be said to people in their own chats now. What went unsaid on their last days is in today's message, so a
 * day on which nothing ran is nobody's to miss.
 */
export async function nudgePosts(
  partnership: Partnership,
  plan: Plan,
  stores: Read,
  now: Now,
): Promise<readonly DuePost[]> {
  const { conversations } = stores;
  const on = { partnership, plan, now };
  const unsaid = await unsaidSince(nudgedNow(on), partnership, stores, now.day);
  return dueNudges({ ...on, unsaidSince: unsaid }).map((nudge) => ({
    to: nudge.to,
    occasion: nudge.occasion,
    is: 'due',
    isMissed: () => Promise.resolve(false),
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
  on: { readonly partnership: Partnership; readonly plan: Plan; readonly now: Now },
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
