import { nowAt } from '../clock';
import { addDays, isoWeekOf, type Now } from '../plan/day';
import type { WeekWishes } from '../store/delivery-store';
import type { Stores } from '../store/stores';
import type { Circumstances } from './circumstances';
import type { DuePost } from './deliver';
import { digestPosts } from './digest-posts';
import { nudgePosts } from './nudge-posts';

/** Everything whose time has come, for every partnership in its own zone; found one after the other, as it is asked for. */
export async function* duePosts(stores: Stores, now: Now): AsyncIterable<DuePost> {
  const [partnerships, links, wishes] = await Promise.all([
    stores.registers.all(),
    stores.conversations.channels(),
    stores.deliveries.wishesFrom(isoWeekOf(addDays(now.day, -1))),
  ]);
  const isEarly = wantedNow(wishes);
  for (const partnership of partnerships) {
    const local = nowAt(now.at, partnership.timeZone);
    for (const link of links) {
      if (link.partnership === partnership.id)
        yield* digestPosts(link, partnership, { stores, now: local, isEarly });
    }
    const held = await stores.plans.plan(partnership.currentPlan);
    if (held) yield* nudgePosts(partnership, held.plan, stores, local);
  }
}

/** Which channels' digests somebody wants before their time. */
function wantedNow(wishes: readonly WeekWishes[]): Circumstances['isEarly'] {
  const wanted = wishes.filter(({ posting }) => posting === 'now');
  const keys = new Set(wanted.map(({ channel, week }) => `${week} ${channel}`));
  return (channel, week) => keys.has(`${week} ${channel}`);
}
