import { digestCard } from '../../cards/digest-card';
import type { Digest } from '../../plan/digest/digest';
import type { Group, GroupId } from '../../plan/partnership';
import { belongsTo } from '../../plan/responsibility';
import { readDigest } from '../../store/digest-news';
import type { Feature, Reply, Setting } from '../feature';
import { questionReply, reply } from '../replies';

/** A group's digest now, for whoever asks; the channel's own group where none is named. */
export const groupDigest: Feature = {
  name: 'group digest',
  examples: ['send me the digest', 'digest for safeguarding effectiveness'],
  hear(utterance, setting) {
    if (utterance.says !== 'asks' || utterance.query.ask !== 'digest') return undefined;
    const group = utterance.query.group ?? setting.group ?? onlyGroupOf(setting);
    return group === undefined ? whichGroup(setting) : digestReply(group, setting);
  },
};

/** The one group of theirs, as its chair or a member, that looks after something in this plan; or the only one that has a digest. */
function onlyGroupOf(setting: Setting): GroupId | undefined {
  const { partnership, member, plan, turn } = setting;
  const theirs = partnership.groups.filter(
    (group) =>
      belongsTo(partnership, group, member.id, turn.now.day) &&
      group.looksAfter.some((care) => care.plan === plan.id),
  );
  const [first, ...others] = theirs.length > 0 ? theirs : groupsWithDigest(setting);
  return others.length === 0 ? first?.id : undefined;
}

function groupsWithDigest({ partnership, plan }: Setting): readonly Group[] {
  return partnership.groups.filter(
    (group) => group.hasChannel || group.looksAfter.some((care) => care.plan === plan.id),
  );
}

function whichGroup(setting: Setting): Reply {
  const { plan } = setting;
  const choices = groupsWithDigest(setting)
    .slice(0, 5)
    .map((group) => ({ label: group.name, says: `digest for ${group.name}` }));
  return questionReply('Whose digest?', 'Name the group, or ask in its channel.', choices, {
    recall: { plan: plan.id, refs: [], choices },
  });
}

async function digestReply(group: GroupId, setting: Setting): Promise<Reply> {
  const { plan, stores, partnership, turn } = setting;
  const here = group === setting.group ? turn.conversation.channel : undefined;
  const { digest, view } = await readDigest(stores, {
    partnership,
    plan,
    group,
    today: turn.now.day,
    channel: here,
  });
  const refs = refsIn(digest);
  return reply('report', digestCard(digest, view), {
    refs,
    shown: refs.length,
    recall: { plan: plan.id, refs },
  });
}

/** Every item in the digest, in the digest's own order. */
function refsIn(digest: Digest): readonly string[] {
  const { done, better, changed, ratings, overdue, due, windows, stale, noLead } = digest;
  const told = [done, better, changed, ...ratings.map(({ items }) => items), overdue, due, windows, stale];
  const items = [...told.flat().map(({ item }) => item), ...noLead];
  return [...new Set(items.map(({ ref }) => ref))];
}
