import { sayDay, sayList } from '../../cards/words';
import type { Party } from '../../plan/partnership';
import { itemOf, priorityOf, type Item, type Plan } from '../../plan/plan';
import type { Question } from '../../plan/asking/query';
import {
  accountableFor,
  chairs,
  groupById,
  holdersOf,
  leadsOf,
  nameOf,
  nameWithHolder,
  contributorsOf,
} from '../../plan/responsibility';
import { priorityName } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { textReply } from '../replies';

type Of = Extract<Question, { ask: 'who' }>['of'];

/** Who leads an item or a priority, holds a post, or sits in a group. A blank lead is said to be blank. */
export const whoLeads: Feature = {
  name: 'who leads',
  examples: ['who leads P3?', 'who chairs safeguarding effectiveness'],
  async hear(utterance, setting) {
    if (utterance.says !== 'asks' || utterance.query.ask !== 'who') return undefined;
    const plan = (await setting.planOf(utterance.query.plan)) ?? setting.plan;
    return answer(plan, utterance.query.of, setting);
  },
};

function answer(plan: Plan, of: Of, setting: Setting): Reply {
  if ('post' in of) return postReply(of.post, setting);
  if ('group' in of) return groupReply(of.group, setting);
  if ('priority' in of) return priorityReply(plan, of.priority, setting);
  const item = itemOf(plan, of.ref);
  return item
    ? itemLeadReply(plan, item, setting)
    : textReply('Who leads it', [`I can't find ${of.ref} in this plan.`]);
}

function itemLeadReply(plan: Plan, item: Item, setting: Setting): Reply {
  const leads = said(setting, leadsOf(plan, item));
  const accountable = said(setting, accountableFor(plan, item));
  const contributors = said(setting, contributorsOf(item));
  return textReply(
    `Who leads ${item.ref}`,
    [
      leads ? `${item.ref} is led by ${leads}.` : `${item.ref} has no lead recorded.`,
      ...(leads ? [] : rowOf(plan, item)),
      ...(accountable ? [`Accountable: ${accountable}.`] : []),
      ...(contributors ? [`Contributing: ${contributors}.`] : []),
      item.text,
    ],
    { refs: [item.ref], shown: 1, recall: { plan: plan.id, refs: [item.ref] } },
  );
}

/** Of a plan that prints no leads, whose row of its table the item stands in. */
function rowOf({ matrix }: Plan, { ref }: Item): readonly string[] {
  const row = matrix?.rows.find(({ cells }) => cells.some(({ refs }) => refs.includes(ref)));
  return row ? [`It stands in the plan’s row of ${row.label}.`] : [];
}

function priorityReply(plan: Plan, id: string, setting: Setting): Reply {
  const priority = priorityOf(plan, id);
  const leads = said(setting, priority?.lead ?? []);
  const accountable = said(setting, priority?.accountable ?? []);
  const group = setting.partnership.groups.find((one) =>
    one.looksAfter.some((care) => care.plan === plan.id && care.priorities.includes(id)),
  );
  return textReply(`Who leads ${priorityName(plan, id)}`, [
    leads
      ? `${priorityName(plan, id)} is led by ${leads}.`
      : `${priorityName(plan, id)} has no lead recorded.`,
    ...(accountable ? [`Accountable: ${accountable}.`] : []),
    ...(group ? [`Looked after by ${group.name}.`] : []),
  ]);
}

function postReply(post: string, { partnership, turn }: Setting): Reply {
  const holders = holdersOf(partnership, post, turn.now.day).map((person) => person.name);
  const title = nameOf(partnership, { post });
  return textReply(title, [
    holders.length > 0 ? `${title}: ${sayList(holders)}.` : `Nobody is recorded as ${title} today.`,
  ]);
}

function groupReply(id: string, { partnership, turn }: Setting): Reply {
  const group = groupById(partnership, id);
  if (!group) return textReply('Groups', ['I do not know that group.']);
  const chair =
    group.chair === undefined ? '' : nameWithHolder(partnership, { post: group.chair }, turn.now.day);
  const members = partnership.people.filter(
    (person) => group.members.includes(person.id) && !chairs(partnership, group, person.id, turn.now.day),
  );
  const next = partnership.meetings
    .filter((meeting) => meeting.group === id && meeting.day >= turn.now.day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return textReply(group.name, [
    chair ? `Chair: ${chair}.` : 'No chair is recorded.',
    members.length > 0
      ? `Members: ${sayList(members.map((person) => person.name))}.`
      : 'No members are recorded.',
    ...(next ? [`Meets next on ${sayDay(next.day)}.`] : []),
  ]);
}

function said({ partnership, turn }: Setting, parties: readonly Party[]): string {
  return sayList(parties.map((party) => nameWithHolder(partnership, party, turn.now.day)));
}
