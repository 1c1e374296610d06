import { nowAt } from '../clock';
import type { Now } from '../plan/day';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';
import { digestPosts } from './digest-posts';
import { nudgePosts } from './nudge-posts';

/** Everything whose time has come, for every partnership in its own zone; found one after the other, as it is asked for. */
export async function* duePosts(stores: Stores, now: Now): AsyncIterable<DuePost> {
  const [partnerships, links] = await Promise.all([stores.registers.all(), stores.conversations.channels()]);
  for (const partnership of partnerships) {
    const local = nowAt(now.at, partnership.timeZone);
    for (const link of links) {
      if (link.partnership === partnership.id) yield* digestPosts(link, partnership, stores, local);
    }
    const held = await stores.plans.plan(partnership.currentPlan);
    if (held) yield* nudgePosts(partnership, held.plan, stores, local);
  }
}
