import { digestSettingsOf } from '../../plan/digest-settings';
import { groupById } from '../../plan/responsibility';
import { mayRunGroup } from '../../plan/roles';
import type { Feature, Setting } from '../feature';
import { sayNextDigests } from '../next-digest';
import { refuse, textReply } from '../replies';

/** "this channel is Safeguarding Effectiveness": its digest comes here from then on. Its chair and the business manager may say so. */
export const linkChannel: Feature = {
  name: 'link a channel',
  examples: ['this channel is safeguarding effectiveness'],
  hear(utterance, setting) {
    return utterance.says === 'link channel' ? link(utterance.group, setting) : undefined;
  },
};

async function link(id: string, setting: Setting) {
  const { turn, partnership, member, stores } = setting;
  const group = groupById(partnership, id);
  const { channel } = turn.conversation;
  if (!group || channel === undefined)
    return textReply('Say that in a channel', ['Mention me in the group’s own channel and say it there.']);
  if (!mayRunGroup(partnership, id, member, turn.now.day)) {
    const only = `Only the chair of ${group.name} or the business manager can link a channel to it.`;
    return refuse('not-allowed', [only]);
  }
  const { tenant } = partnership;
  const held = await stores.conversations.channel(tenant, channel);
  // Linking it again must not reset when it was linked: digests due before that are not posted.
  if (held?.group !== id || held.partnership !== partnership.id)
    await stores.conversations.linkChannel({
      ...{ channel, tenant, partnership: partnership.id },
      ...{ group: id, at: turn.now.at },
    });
  return textReply(`This is ${group.name}’s channel now`, [
    'Questions here are about its items first, and its digest comes here.',
    ...(await sayNextDigests(group, digestSettingsOf(group), setting)),
    ...(group.namedMembersOnly
      ? [
          'Its items are for its named members only: whoever is in this channel reads along, so let nobody else in.',
        ]
      : []),
  ]);
}
