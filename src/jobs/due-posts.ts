import { nowAt } from '../clock';
import type { Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { ChannelLink } from '../store/conversation-store';
import type { Stores } from '../store/stores';
import type { DuePost } from './deliver';
import { digestPosts } from './digest-posts';

/** Everything whose time has come, for every partnership in its own zone; made one after the other, as they are asked for. */
export async function duePosts(stores: Stores, now: Now): Promise<Iterable<DuePost>> {
  const [partnerships, links] = await Promise.all([stores.registers.all(), stores.conversations.channels()]);
  return postsOf(partnerships, links, stores, now);
}

function* postsOf(
  partnerships: readonly Partnership[],
  links: readonly ChannelLink[],
  stores: Stores,
  now: Now,
): Iterable<DuePost> {
  for (const partnership of partnerships) {
    const local = nowAt(now.at, partnership.timeZone);
    for (const link of links) {
      if (link.partnership === partnership.id) yield* digestPosts(link, partnership, stores, local);
    }
  }
}
