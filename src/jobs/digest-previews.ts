import { previewedDigest } from '../cards/preview-card';
import { previewOf, type DigestSettings, type Run } from '../plan/digest-settings';
import { isOfAnotherTenant } from '../plan/register/guests';
import type { Group, Partnership } from '../plan/partnership';
import { holdersOf } from '../plan/responsibility';
import { mayRunGroup } from '../plan/roles';
import type { ChannelLink } from '../store/conversation-store';
import { readDigest } from '../store/digest-news';
import { digestOccasion, occasionOfGroup } from '../store/delivery-store';
import type { Circumstances } from './circumstances';
import type { Composed, DuePost } from './deliver';
import { isBefore } from './due-digest';

/** The next digest of a channel. */
interface Ahead {
  readonly link: ChannelLink;
  readonly group: Group;
  readonly partnership: Partnership;
  readonly settings: DigestSettings;
  readonly run: Run;
}

/**
 * The digest as it stands, for whoever chairs its group to see before everybody does, each in their own chat: from the
 * afternoon of the working day before until its time. Whoever never spoke to the bot has no chat, and sees none.
 */
export function previewPosts(ahead: Ahead, on: Circumstances): readonly DuePost[] {
  const { link, group, partnership, settings, run } = ahead;
  const { stores, now } = on;
  if (!settings.preview || isBefore(now, previewOf(run, partnership.quietDays))) return [];
  const chairs = group.chair === undefined ? [] : holdersOf(partnership, group.chair, now.day);
  return chairs
    .filter((person) => mayRunGroup(partnership, group.id, person, now.day))
    .filter((person) => !isOfAnotherTenant(partnership, person))
    .map(({ id }) => ({
      to: id,
      occasion: occasionOfGroup(`preview|${run.week} ${link.channel}`, link),
      is: 'due',
      isWanted: async () => (await stores.conversations.chatOf(id)) !== undefined,
      way: () => stores.conversations.chatOf(id),
      compose: () => compose(ahead, on),
    }));
}

/** Nothing where the week's digest was posted already, as after a change of its day, or there is nothing to post. */
async function compose(
  { link, group, partnership, run }: Ahead,
  { stores, now }: Circumstances,
): Promise<Composed | undefined> {
  const { channel } = link;
  const [begun, wished, held] = await Promise.all([
    stores.deliveries.get(channel, digestOccasion(link, run.week)),
    stores.deliveries.wishes(link, run.week),
    stores.plans.plan(partnership.currentPlan),
  ]);
  if (begun || !held) return undefined;
  const of = { partnership, plan: held.plan, group: group.id, today: now.day, channel };
  const { digest, view } = await readDigest(stores, of);
  const card = previewedDigest(digest, view, { channel, group: group.id, run, wishes: wished?.wishes });
  return card && { card };
}
