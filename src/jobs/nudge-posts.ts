import type { Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import { unreachableIn } from '../plan/reach';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';
import { dueNudges, type DueNudge } from './due-nudges';

/** What is to be said to people in their own chats now. A day on which nothing ran is nobody's to miss: the next has its own. */
export function nudgePosts(
  partnership: Partnership,
  plan: Plan,
  stores: Pick<Stores, 'conversations'>,
  now: Now,
): readonly DuePost[] {
  return dueNudges({ partnership, plan, now }).map((nudge) => ({
    to: nudge.to,
    occasion: nudge.occasion,
    is: 'due',
    isMissed: () => Promise.resolve(false),
    way: () => stores.conversations.chatOf(nudge.to),
    async compose() {
      const card = await cardOf(nudge, { partnership, plan, now }, stores);
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
