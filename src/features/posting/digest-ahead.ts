import { sayRun } from '../../cards/digest-words';
import { previewedDigest } from '../../cards/preview-card';
import type { DigestOfWeek } from '../../cards/presses';
import { mondayOf } from '../../plan/day';
import { digestSettingsOf, runOfWeek, runsAhead, type Run } from '../../plan/digest-settings';
import type { Group } from '../../plan/partnership';
import type { ChannelLink } from '../../store/conversation-store';
import { digestOccasion, type Delivery } from '../../store/delivery-store';
import { readDigest } from '../../store/digest-news';
import type { Reply, Setting } from '../feature';
import { reply, textReply } from '../replies';
import { channelTheyRun, notTheirChannel } from './run-group';

/** A week's digest that is still to come, and its group. */
export interface Ahead {
  readonly week: string;
  readonly link: ChannelLink;
  readonly group: Group;
  readonly run: Run;
}

/** Checked at every press: who runs the group, and that the digest is still to come; else what became of it. */
export async function whileAhead(
  digest: DigestOfWeek,
  setting: Setting,
  act: (ahead: Ahead) => Promise<Reply>,
): Promise<Reply> {
  const { channel, week } = digest;
  const found = await channelTheyRun(digest, setting);
  if (!('link' in found))
    return notTheirChannel('Nothing was changed', 'decide about a digest before its time', setting, found);
  const { link, group } = found;
  const { partnership, turn, stores } = setting;
  const run = runOfWeek(digestSettingsOf(group), mondayOf(week), partnership.quietDays);
  const held = await stores.deliveries.get(channel, digestOccasion(link, week));
  if (held) return tooLate(held.delivery);
  if (!run) return textReply('Nothing was changed', ['There is no digest that week any more.'], inPlace);
  const { day, time } = turn.now;
  if (day > run.day || (day === run.day && time >= run.time)) return tooLate(undefined);
  return act({ week, link, group, run });
}

/** Only the next two digests can be looked at ahead: no wish for a later one is read when digests are posted. */
const digestsAhead = 2;

/** The group's next digest that has not begun in one of its channels; the week after's if this week's was posted early. */
export async function firstAhead(
  group: Group,
  { partnership, turn, stores }: Setting,
): Promise<Ahead | undefined> {
  const links = await stores.conversations.channels(partnership.id);
  let looked = 0;
  for (const run of runsAhead(digestSettingsOf(group), turn.now, partnership.quietDays)) {
    for (const link of links.filter((one) => one.group === group.id)) {
      const begun = await stores.deliveries.get(link.channel, digestOccasion(link, run.week));
      if (!begun) return { week: run.week, link, group, run };
    }
    looked += 1;
    if (looked === digestsAhead) break;
  }
  return undefined;
}

const inPlace = { inPlace: true };

/** Says what became of a digest whose time has come: nothing about it can be changed any more. */
export function tooLate(delivery: Delivery | undefined): Reply {
  const says: Readonly<Record<Delivery['state'], string>> = {
    // The runner reads the wishes after claiming, so this one may still have been in time.
    claimed: 'It is being posted just now, and that may have come too late: the channel shows it.',
    sending: 'It is being posted just now.',
    sent: 'It has been posted already.',
    unknown: 'It has been posted already, though it may not have arrived.',
    refused: 'Its time has come, and Teams did not take it.',
    missed: 'Its time has passed.',
    skipped: 'Its time has passed, and it was not posted.',
  };
  return textReply(
    'Nothing was changed',
    [delivery ? says[delivery.state] : 'Its time has come: it is posted as it is.'],
    inPlace,
  );
}

/** Shows the digest as it stands, to whoever has just changed something about it. */
export async function previewReply({ link, group, run }: Ahead, setting: Setting): Promise<Reply> {
  const { partnership, stores, turn } = setting;
  const [held, wished] = await Promise.all([
    stores.plans.plan(partnership.currentPlan),
    stores.deliveries.wishes(link, run.week),
  ]);
  const { channel } = link;
  const of = held && { partnership, plan: held.plan, group: group.id, today: turn.now.day, channel };
  const read = of && (await readDigest(stores, of));
  const card =
    read &&
    previewedDigest(read.digest, read.view, { channel, group: group.id, run, wishes: wished?.wishes });
  return card
    ? reply('report', card, inPlace)
    : textReply('Nothing new this week', ['As it stands, nothing would be posted.'], inPlace);
}

export const digestOf = ({ week, link, group }: Ahead): DigestOfWeek => ({
  channel: link.channel,
  group: group.id,
  week,
});

export const when = ({ run }: Ahead, { turn }: Setting): string => sayRun(run, turn.now.day);
