import type { DigestOfWeek } from '../../cards/presses';
import type { Group, GroupId } from '../../plan/partnership';
import { belongsTo, groupById } from '../../plan/responsibility';
import { mayRunGroup } from '../../plan/roles';
import type { ChannelLink } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { isManager } from '../manager-alone';
import { refuse, textReply } from '../replies';

/** Whether the speaker may decide about the group's digest. */
export function runs({ partnership, member, turn }: Setting, group: GroupId): boolean {
  return mayRunGroup(partnership, group, member, turn.now.day);
}

/** The group that was named; else the one just spoken of, the channel's own, or the only one of theirs. */
export function groupMeant(named: GroupId | undefined, setting: Setting): Group | undefined {
  const { partnership, thread, group: here } = setting;
  const { query } = thread.recall ?? {};
  const recalled = query?.ask === 'digest' ? query.group : undefined;
  const theirs = groupsOfTheirs(setting);
  const only = theirs.length === 1 ? theirs[0]?.id : undefined;
  return groupById(partnership, named ?? recalled ?? here ?? only);
}

/** Those whose digest they keep or read; of the business manager's, those that want a channel. */
export function groupsOfTheirs(setting: Setting): readonly Group[] {
  const { partnership, member, turn } = setting;
  const { groups } = partnership;
  if (isManager(setting)) return groups.filter(({ hasChannel }) => hasChannel);
  return groups.filter((group) => belongsTo(partnership, group, member.id, turn.now.day));
}

/** Tells the speaker who may do this to a group's digest. Without a group that they may know of, none is named. */
export function onlyRunners(
  title: string,
  what: string,
  { partnership }: Setting,
  group: GroupId | undefined,
): Reply {
  const held = groupById(partnership, group);
  const who = held
    ? `the chair of ${held.name} or the business manager`
    : 'a group’s chair or the business manager';
  return refuse('not-allowed', [`Only ${who} can ${what}.`], title);
}

/** Why a channel is not the speaker's to decide about: it is another group's, or nobody's, or has changed hands since the card was made. */
interface NotTheirs {
  readonly of?: GroupId;
  readonly hasGone?: true;
}

/** A digest's channel and group, if the speaker runs that group and the channel is still the one the card showed. */
export async function channelTheyRun(
  { channel, group: shown }: Omit<DigestOfWeek, 'week'>,
  setting: Setting,
): Promise<{ readonly link: ChannelLink; readonly group: Group } | NotTheirs> {
  const { stores, partnership } = setting;
  const link = await stores.conversations.channel(partnership.tenant, channel);
  if (link?.partnership !== partnership.id) return {};
  const group = groupById(partnership, link.group);
  if (!group || !runs(setting, group.id)) return { of: link.group };
  return shown === group.id ? { link, group } : { of: group.id, hasGone: true };
}

/** Tells the speaker who may decide about the digest, or that the channel is now another group's. */
export function notTheirChannel(
  title: string,
  what: string,
  setting: Setting,
  { of, hasGone }: NotTheirs,
): Reply {
  const now = groupById(setting.partnership, of);
  return hasGone && now
    ? textReply(title, [`The channel is ${now.name}’s by now.`], { inPlace: true })
    : onlyRunners(title, what, setting, of);
}
