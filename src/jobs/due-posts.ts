import { nowAt } from '../clock';
import { addDays, isoWeekOf, type Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { ChannelLink } from '../store/conversation-store';
import type { WeekWishes } from '../store/delivery-store';
import type { Stores } from '../store/stores';
import type { Circumstances } from './circumstances';
import type { DuePost } from './deliver';
import { digestPosts, formerDigests } from './digest-posts';
import { nudgePosts, type NudgingKept } from './nudge-posts';
import { undeliveredPosts } from './undelivered-posts';

/** What is due for a partnership could not be looked at. */
export interface NotLookedAt {
  /** The partnership's id. */
  readonly to: string;
  readonly fault: unknown;
}

/**
 * Everything that is due, for every partnership in its own zone, found one after the other as it is asked for. A
 * partnership that cannot be read holds up no other.
 */
export async function* duePosts(
  stores: Stores,
  now: Now,
  kept: NudgingKept,
): AsyncIterable<DuePost | NotLookedAt> {
  const notRead: NotLookedAt[] = [];
  const [partnerships, links, wishes] = await Promise.all([
    stores.registers.all((fault, to) => notRead.push({ to, fault })),
    stores.conversations.channels(),
    stores.deliveries.wishesFrom(isoWeekOf(addDays(now.day, -1))),
  ]);
  yield* notRead;
  const isEarly = wantedNow(wishes);
  for (const partnership of partnerships) {
    try {
      yield* postsOf(partnership, links, { stores, now, isEarly, kept });
    } catch (fault) {
      yield { to: partnership.id, fault };
    }
  }
}

interface Looking extends Pick<Circumstances, 'now' | 'isEarly'> {
  readonly stores: Stores;
  readonly kept: NudgingKept;
}

async function* postsOf(
  partnership: Partnership,
  links: readonly ChannelLink[],
  { stores, now, isEarly, kept }: Looking,
): AsyncIterable<DuePost> {
  const local = nowAt(now.at, partnership.timeZone);
  for (const link of links) {
    const on = { stores, now: local, isEarly };
    if (link.partnership === partnership.id) yield* digestPosts(link, partnership, on);
    if (link.formerly?.partnership === partnership.id)
      yield* formerDigests({ ...link, ...link.formerly }, partnership, on);
  }
  const held = await stores.plans.plan(partnership.currentPlan);
  if (held) yield* await nudgePosts(partnership, held.plan, stores, local, kept);
  yield* undeliveredPosts(partnership, stores, local);
}

/** Which groups' digests somebody wants before their time, and in which channels. */
function wantedNow(wishes: readonly WeekWishes[]): Circumstances['isEarly'] {
  const keyOf = (
    { channel, partnership, group }: Pick<ChannelLink, 'channel' | 'partnership' | 'group'>,
    week: string,
  ) => [week, channel, partnership, group].join(' ');
  const wanted = wishes.filter(({ posting }) => posting === 'now');
  const keys = new Set(wanted.map((one) => keyOf(one, one.week)));
  return (link, week) => keys.has(keyOf(link, week));
}
