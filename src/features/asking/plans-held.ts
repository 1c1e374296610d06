import { sayList } from '../../cards/words';
import type { Plan } from '../../plan/plan';
import type { Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { sayPlanEnd } from './plan-end';

/** Which plan is the partnership's own now, and which are held beside it; one that was superseded or is over says so. */
export async function plansReply({ partnership, planOf, turn }: Setting): Promise<Reply> {
  const held = (await Promise.all(partnership.plans.map(planOf))).filter((each) => each !== undefined);
  const current = held.find(({ id }) => id === partnership.currentPlan);
  if (!current)
    return textReply(
      'Plans',
      held.map(({ title }) => title),
    );
  const others = held.filter(({ id }) => id !== current.id);
  const bullets = others.map(({ id, title }) =>
    current.supersedes === id ? `${title}: superseded by the ${current.title}` : `Also held: ${title}`,
  );
  return textReply(
    'Plans',
    [
      `The current plan is the ${current.title}. ${sayPlanEnd(current, turn.now.day)}`,
      'No plan that comes after it is held here.',
    ],
    { bullets },
  );
}

/** What the partnership was called before, and where the plan says so. */
export function formerNamesReply(plan: Plan, { partnership }: Setting): Reply {
  const { name, formerNames } = partnership;
  if (formerNames.length === 0)
    return textReply(name, ['No earlier name of the partnership is recorded here.']);
  const saying = plan.statements.filter(({ text }) => formerNames.some((each) => text.includes(each)));
  return textReply(name, [`Known before as ${sayList(formerNames)}.`], {
    bullets: saying.map(({ text, line }) => (line === undefined ? text : `${text} (line ${line})`)),
  });
}

/** The published document is named, and not linked to: only its words are held. */
export function documentReply({ title, document }: Plan): Reply {
  const from = document === undefined ? [] : [`It is read here from: ${document}.`];
  return textReply(title, [
    'I hold no link to the document.',
    ...from,
    'Ask what it says, and each answer names its line.',
  ]);
}
