import { nowAt } from '../clock';
import { postedDigest } from '../cards/digest-card';
import type { Now } from '../plan/day';
import { digestSettingsOf } from '../plan/digest-settings';
import type { Partnership } from '../plan/partnership';
import { groupById } from '../plan/responsibility';
import type { ChannelLink } from '../store/conversation-store';
import { readDigest } from '../store/digest-news';
import type { Stores } from '../store/stores';
import type { Composed, DuePost } from './deliver';
import { runsByNow } from './due-digest';
import { noticesOf } from './notices';

/** Where posts come from and go. */
export type Sources = Pick<Stores, 'plans' | 'conversations' | 'deliveries'>;

/** The digests of one channel whose time has come. A channel of a group that is no more has none. */
export function digestPosts(
  link: ChannelLink,
  partnership: Partnership,
  stores: Sources,
  now: Now,
): readonly DuePost[] {
  const group = groupById(partnership, link.group);
  if (!group) return [];
  const since = latest(link.at, group.digest?.since);
  const timing = {
    settings: digestSettingsOf(group),
    quietDays: partnership.quietDays ?? [],
    ...(since === undefined ? {} : { since: nowAt(since, partnership.timeZone) }),
  };
  return runsByNow(timing, now).map(({ week, is }) => ({
    to: link.channel,
    occasion: `week|${week}`,
    is,
    // A link that does not say since when: a channel where nothing was sent before may be linked since.
    isMissed: async () => {
      const sent = link.at === undefined && (await stores.deliveries.lastSent(link.channel));
      return link.at !== undefined || (sent && sent.occasion < `week|${week}`) === true;
    },
    way: () => stores.conversations.reference(link.channel),
    compose: () => compose(link, partnership, stores, now),
    notices: (trouble) => noticesOf({ trouble, week, link, group, partnership, stores, now }),
  }));
}

async function compose(
  { group, channel }: ChannelLink,
  partnership: Partnership,
  stores: Sources,
  now: Now,
): Promise<Composed | undefined> {
  const held = await stores.plans.plan(partnership.currentPlan);
  if (!held) throw new Error(`${partnership.id} has no plan ${partnership.currentPlan}`);
  const { plan } = held;
  const { digest, view } = await readDigest(stores, { partnership, plan, group, today: now.day, channel });
  const card = postedDigest(digest, view);
  return card && { card, from: { plan: plan.id, revision: plan.revision } };
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  return [one, other]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
}
