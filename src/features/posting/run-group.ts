import type { Group, GroupId } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import { mayRunGroup } from '../../plan/roles';
import type { ChannelLink } from '../../store/conversation-store';
import type { Reply, Setting } from '../feature';
import { textReply } from '../replies';

/** Whether they may, where the group is there at all. */
export function runs({ partnership, member, turn }: Setting, group: GroupId): boolean {
  return mayRunGroup(partnership, group, member, turn.now.day);
}

/** Who alone may do what was wanted with a group's digest; of a group that is none of theirs nothing is said, not even its name. */
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
  return textReply(title, [`Only ${who} can ${what}.`], { kind: 'refusal', reason: 'not-allowed' });
}

/** A channel and its group, where whoever speaks runs that; a channel may have gone to another group since a card was made. */
export async function channelTheyRun(
  channel: string,
  setting: Setting,
): Promise<{ readonly link: ChannelLink; readonly group: Group } | { readonly of?: GroupId }> {
  const { stores, partnership } = setting;
  const link = await stores.conversations.channel(partnership.tenant, channel);
  if (link?.partnership !== partnership.id) return {};
  const group = groupById(partnership, link.group);
  return group && runs(setting, group.id) ? { link, group } : { of: link.group };
}
