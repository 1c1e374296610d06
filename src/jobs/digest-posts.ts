import { nowAt } from '../clock';
import { postedDigest } from '../cards/digest-card';
import { digestSettingsOf, nextRun } from '../plan/digest-settings';
import type { Group, Partnership } from '../plan/partnership';
import { groupById } from '../plan/responsibility';
import type { ChannelLink } from '../store/conversation-store';
import { readDigest } from '../store/digest-news';
import { digestOccasion } from '../store/delivery-store';
import type { Circumstances } from './circumstances';
import type { Composed, DuePost } from './deliver';
import { previewPosts } from './digest-previews';
import { digestsByNow, weeksLookedAt, type DigestTiming } from './due-digest';
import type { Timeliness } from './next-step';
import { noticesOf } from './notices';

/** The digests of one channel that are due, and the chair's preview of the next. A group that is gone has none. */
export function digestPosts(
  link: ChannelLink,
  partnership: Partnership,
  on: Circumstances,
): readonly DuePost[] {
  const group = groupById(partnership, link.group);
  if (!group) return [];
  const { now } = on;
  const timing = timingOf(link, group, partnership);
  const { settings, quietDays } = timing;
  const post = (week: string, is: Timeliness) => digestPost({ link, group, partnership, week, is }, on);
  const due = digestsByNow(timing, now).map(({ week, is }) => post(week, is));
  const ahead = nextRun(settings, now, quietDays);
  if (!ahead) return due;
  // If the day changed after its preview, another week may run first.
  const runs = [ahead, nextRun(settings, ahead, quietDays) ?? ahead];
  const early = [...new Set(runs.map(({ week }) => week))].filter((week) => on.isEarly(link, week));
  return [
    ...due,
    ...early.map((week) => post(week, 'due')),
    ...previewPosts({ link, group, partnership, settings, run: ahead }, on),
  ];
}

/**
 * The digests of the group whose channel it was before. None is begun any more; if one was under way, somebody is
 * told what became of it.
 */
export function formerDigests(
  link: ChannelLink,
  partnership: Partnership,
  on: Circumstances,
): readonly DuePost[] {
  const group = groupById(partnership, link.group);
  if (!group) return [];
  return weeksLookedAt(on.now).map((week) => digestPost({ link, group, partnership, week, is: 'gone' }, on));
}

function timingOf(link: ChannelLink, group: Group, { quietDays = [], timeZone }: Partnership): DigestTiming {
  const linked = nowAt(link.at, timeZone);
  const changed = group.digest?.since;
  const since = changed !== undefined && changed > link.at ? nowAt(changed, timeZone) : linked;
  return { settings: digestSettingsOf(group), quietDays, since, linked };
}

interface DueDigest {
  readonly link: ChannelLink;
  readonly group: Group;
  readonly partnership: Partnership;
  readonly week: string;
  readonly is: Timeliness;
}

function digestPost({ link, group, partnership, week, is }: DueDigest, on: Circumstances): DuePost {
  const { stores, now } = on;
  return {
    to: link.channel,
    occasion: digestOccasion(link, week),
    is,
    isMissed: async () => (await stores.deliveries.wishes(link, week))?.wishes.posting !== 'never',
    way: () => stores.conversations.reference(link.channel),
    compose: () => compose(link, partnership, week, on),
    notices: (trouble) => noticesOf({ trouble, week, link, group, partnership, stores, now }),
  };
}

/** What is wished is read once the digest is claimed: whoever wishes after that is told that it was too late. */
async function compose(
  link: ChannelLink,
  partnership: Partnership,
  week: string,
  { stores, now }: Circumstances,
): Promise<Composed | undefined> {
  const { group, channel } = link;
  const wished = (await stores.deliveries.wishes(link, week))?.wishes;
  if (wished?.posting === 'never') return undefined;
  const held = await stores.plans.plan(partnership.currentPlan);
  if (!held) throw new Error(`${partnership.id} has no plan ${partnership.currentPlan}`);
  const { plan } = held;
  const { digest, view } = await readDigest(stores, { partnership, plan, group, today: now.day, channel });
  const card = postedDigest(digest, view, wished?.introduction);
  return card && { card, from: { plan: plan.id, revision: plan.revision } };
}
