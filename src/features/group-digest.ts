import { digestCard } from '../cards/digest-card';
import { composeDigest, type Digest } from '../plan/digest';
import type { GroupId } from '../plan/partnership';
import type { Item } from '../plan/plan';
import { digestSince } from '../store/digest-news';
import type { Feature, Reply, Setting } from './feature';
import { questionReply, reply } from './replies';
import { viewOf } from './views';

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

/** The one group of theirs that looks after something in this plan. */
function onlyGroupOf({ partnership, member, plan }: Setting): GroupId | undefined {
  const theirs = partnership.groups.filter(
    (group) => group.members.includes(member.id) && group.looksAfter.some((care) => care.plan === plan.id),
  );
  return theirs.length === 1 ? theirs[0]?.id : undefined;
}

function whichGroup({ partnership, plan }: Setting): Reply {
  const groups = partnership.groups.filter(
    (group) => group.hasChannel || group.looksAfter.some((care) => care.plan === plan.id),
  );
  const choices = groups
    .slice(0, 5)
    .map((group) => ({ label: group.name, says: `digest for ${group.name}` }));
  return questionReply('Whose digest?', 'Name the group, or ask in its channel.', choices, {
    recall: { plan: plan.id, refs: [], choices },
  });
}

async function digestReply(group: GroupId, setting: Setting): Promise<Reply> {
  const { plan, stores, partnership } = setting;
  const [log, since] = await Promise.all([
    stores.plans.log(plan.id),
    digestSince(stores, partnership.id, group),
  ]);
  const view = viewOf(setting, plan, log);
  const digest = composeDigest(view, group, since);
  const refs = [
    ...new Set([...digest.changed.map(({ item }) => item), ...itemsIn(digest)].map((item) => item.ref)),
  ];
  return reply('report', digestCard(digest, view), {
    refs,
    shown: refs.length,
    recall: { plan: plan.id, refs },
  });
}

function itemsIn(digest: Digest): readonly Item[] {
  return [
    ...digest.overdue.map(({ item }) => item),
    ...digest.due.map(({ item }) => item),
    ...digest.ratings.flatMap(({ items }) => items),
    ...digest.done,
    ...digest.noLead,
  ];
}

/** The digest by refs, for machines. */
export function digestSections(
  digest: Digest,
): Readonly<Record<'overdue' | 'due' | 'red' | 'changed' | 'done' | 'noLead', readonly string[]>> {
  const refs = (items: readonly Item[]) => items.map((item) => item.ref);
  return {
    overdue: refs(digest.overdue.map(({ item }) => item)),
    due: refs(digest.due.map(({ item }) => item)),
    red: refs(digest.ratings.filter(({ code }) => code === 'red').flatMap(({ items }) => items)),
    changed: refs(digest.changed.map(({ item }) => item)),
    done: refs(digest.done),
    noLead: refs(digest.noLead),
  };
}

/** Whether the partnership knows the group. */
export function knownGroup(setting: Pick<Setting, 'partnership'>, words: string): GroupId | undefined {
  const wanted = words.toLowerCase();
  const { groups } = setting.partnership;
  return (
    groups.find((group) =>
      [group.id, group.name.toLowerCase(), ...group.aliases.map((alias) => alias.toLowerCase())].includes(
        wanted,
      ),
    )?.id ?? groups.find((group) => group.name.toLowerCase().includes(wanted))?.id
  );
}
