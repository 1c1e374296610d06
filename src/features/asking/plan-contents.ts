import { kindWord, sayCount, sayDay, sayList } from '../../cards/words';
import type { Partnership } from '../../plan/partnership';
import type { Item, ItemKind, Plan, PriorityId } from '../../plan/plan';
import { acronymsOf } from '../../plan/register/short-forms';
import { priorityOf } from '../../plan/plan';
import { reviewsOf } from '../../plan/digest/priority-limit';
import type { Contents, PlanQuery } from '../../plan/asking/query';
import { monitoringInWords } from '../../plan/facts/monitoring-words';
import { nameOf } from '../../plan/responsibility';
import { selectItems } from '../../plan/asking/select';
import { priorityName } from '../describe';
import type { Feature, Reply, Setting } from '../feature';
import { describeCounts } from '../beyond-the-list';
import { textReply } from '../replies';
import { viewOf } from '../view-of';
import { sayAssumedLimit, sayNoLimit } from './plan-end';
import { documentReply, formerNamesReply, plansReply } from './plans-held';

/** What the plan itself says: priorities, measures, evidence, acronyms, core business, who monitors, when we meet. */
export const planContents: Feature = {
  name: 'plan contents',
  examples: ['what are our priorities', 'whats CSA', 'when does neglect run out', 'when is the next exec'],
  async hear(utterance, setting) {
    if (utterance.says !== 'asks') return undefined;
    const plan = (await setting.planOf(utterance.query.plan)) ?? setting.plan;
    return answer(plan, utterance.query, setting);
  },
};

function answer(plan: Plan, query: PlanQuery, setting: Setting): Promise<Reply> | Reply | undefined {
  switch (query.ask) {
    case 'contents':
      return contentsReply(plan, query.of, query.priorities, setting);
    case 'acronym':
      return acronymReply(plan, setting.partnership, query.short);
    case 'limit':
      return limitReply(plan, query.priority, setting);
    case 'meetings':
      return meetingsReply(setting, query.group);
    default:
      return undefined;
  }
}

const kindsIn: Partial<Record<Contents, readonly ItemKind[]>> = {
  objectives: ['objective', 'objective statement'],
  outcomes: ['outcome', 'impact'],
  'success measures': ['success measure'],
  'monitoring measures': ['monitoring measure'],
  measures: ['success measure', 'monitoring measure'],
  'evidence sources': ['evidence source'],
  'core business': ['core business'],
};

function contentsReply(
  plan: Plan,
  of: Contents,
  priorities: readonly PriorityId[] | undefined,
  setting: Setting,
): Promise<Reply> | Reply {
  const kinds = kindsIn[of];
  if (kinds) return linesReply(plan, of, kinds, priorities);
  switch (of) {
    case 'priorities':
      return prioritiesReply(plan, setting);
    case 'monitoring':
      return bulletsReply(plan, 'Who monitors it', plan.monitoring.map(monitoringInWords));
    case 'acronyms':
      return bulletsReply(
        plan,
        'Acronyms',
        acronymsOf(plan, setting.partnership).map(
          (one) => `${one.short}: ${one.long ?? 'not expanded in the plan'}`,
        ),
      );
    case 'vision':
      return bulletsReply(plan, 'Vision', statements(plan, 'vision', 'pledge', 'purpose'));
    case 'values':
      return bulletsReply(
        plan,
        'Values and principles',
        statements(plan, 'value', 'principle', 'commitment'),
      );
    case 'groups':
      return bulletsReply(
        plan,
        'Groups',
        setting.partnership.groups.map((group) => group.name),
      );
    case 'issues':
      return bulletsReply(
        plan,
        'Noted about the document',
        plan.issues.map((issue) => `${issue.kind}: ${issue.text}`),
      );
    case 'plans':
      return plansReply(setting);
    case 'former names':
      return formerNamesReply(plan, setting);
    case 'document':
      return documentReply(plan);
    default:
      return bulletsReply(plan, of, []);
  }
}

function linesReply(
  plan: Plan,
  of: Contents,
  kinds: readonly ItemKind[],
  priorities?: readonly PriorityId[],
): Reply {
  const items = plan.items.filter(
    (item) =>
      kinds.includes(item.kind) &&
      (!priorities || (item.priority !== null && priorities.includes(item.priority))),
  );
  const scope = priorities ? ` for ${sayList(priorities.map((id) => priorityName(plan, id)))}` : '';
  if (items.length === 0) return textReply(title(of), [`The plan prints none${scope}.`]);
  const refs = items.map((item) => item.ref);
  return textReply(`${items.length} ${wordFor(kinds, of, items.length)}${scope}`, [plan.title], {
    bullets: [...items.slice(0, longestBullets).map(bullet), ...leftOut(items.length)],
    refs,
    shown: Math.min(items.length, longestBullets),
    recall: { plan: plan.id, refs },
  });
}

const longestBullets = 25;

function leftOut(count: number): readonly string[] {
  return count > longestBullets
    ? [`… and ${count - longestBullets} more; name a priority to see its own.`]
    : [];
}

function wordFor(kinds: readonly ItemKind[], of: Contents, count: number): string {
  const only = kinds.length === 1 ? kinds[0] : undefined;
  return only ? kindWord(only, count) : of;
}

function bullet(item: Item): string {
  const measured = item.standing.evidence.at(-1)?.value;
  return `${item.ref} ${item.text}${measured ? ` — ${measured.figure} on ${sayDay(measured.on)}` : ''}`;
}

function prioritiesReply(plan: Plan, setting: Setting): Reply {
  const view = viewOf(setting, plan);
  const bullets = plan.priorities.map((priority) => {
    const limit = priority.limit ? ` (${priority.limit.printed})` : '';
    const joint = priority.jointWith.length > 0 ? `, joint with ${sayList(priority.jointWith)}` : '';
    return `${priorityName(plan, priority.id)}${limit}${joint}: ${describeCounts(view, selectItems(view, { priorities: [priority.id] }))}`;
  });
  return textReply(sayCount(plan.priorities.length, 'priority'), [`${plan.title}, ${plan.period.printed}`], {
    bullets,
  });
}

function statements(plan: Plan, ...kinds: readonly string[]): readonly string[] {
  return plan.statements
    .filter((statement) => kinds.includes(statement.kind))
    .map((statement) => statement.text);
}

function bulletsReply(plan: Plan, heading: string, bullets: readonly string[]): Reply {
  return bullets.length === 0
    ? textReply(heading, ['The plan prints none.'])
    : textReply(heading, [plan.title], { bullets });
}

/** Its expansion as the plan prints it or the business manager has told it; it is never guessed. */
function acronymReply(plan: Plan, partnership: Partnership, short: string): Reply {
  const held = acronymsOf(plan, partnership).find((one) => one.short.toLowerCase() === short.toLowerCase());
  if (!held) return textReply(short, [`${short} is not in this plan.`]);
  if (held.long)
    return textReply(held.short, [`${held.short} is ${held.long}.`, ...(held.about ? [held.about] : [])]);
  return textReply(held.short, [
    `The plan uses ${held.short} without saying what it stands for, so I won't guess.`,
    ...(held.about ? [held.about] : []),
  ]);
}

function limitReply(plan: Plan, id: PriorityId, { turn }: Setting): Reply {
  const priority = priorityOf(plan, id);
  const name = priorityName(plan, id);
  if (!priority) return textReply(name, [`${name} is not in this plan.`]);
  if (!priority.limit) return textReply(name, sayNoLimit(plan, priority, turn.now.day));
  const due = priority.due ? [`Its work is to be complete by ${priority.due.printed}.`] : [];
  const review = reviewsOf(plan, id).map((item) => item.ref);
  const after = review.length > 0 ? [`What happens to it then is decided under ${sayList(review)}.`] : [];
  const past = priority.limit.last < turn.now.day ? ['That has passed.'] : [];
  const set = `${name} is set ${priority.limit.printed}.`;
  return textReply(name, [set, ...sayAssumedLimit(priority), ...due, ...after, ...past], {
    refs: review,
    shown: review.length,
  });
}

function meetingsReply({ partnership, turn }: Setting, only?: string): Reply {
  const meetings = partnership.meetings
    .filter((meeting) => only === undefined || meeting.group === only)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (meetings.length === 0) return textReply('Meetings', ['No meeting is recorded.']);
  const bullets = meetings.map(
    (meeting) =>
      `${nameOf(partnership, { group: meeting.group })}: ${sayDay(meeting.day)}${meeting.day < turn.now.day ? ' (past)' : ''}`,
  );
  return textReply('Meetings', [], { bullets });
}

function title(of: Contents): string {
  return of.charAt(0).toUpperCase() + of.slice(1);
}
