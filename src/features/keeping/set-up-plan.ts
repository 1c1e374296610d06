import type { Plan } from '../../plan/plan';
import { withStep } from '../../plan/register/set-up';
import { registerAfter } from '../change-register';
import type { Setting } from '../feature';
import type { FilledBox, Page, Saved, Step } from './set-up-step';

/** Which of the partnership's plans is current. */
export const planStep: Step = {
  count: () => 1,
  page: (_, setting) => planPage(setting),
  save: savePlan,
};

async function planPage({ partnership, planOf }: Setting): Promise<Page> {
  const plans = (await Promise.all(partnership.plans.map(planOf))).filter((plan) => plan !== undefined);
  const choices = plans.map((plan) => ({ title: titled(plan), value: plan.id }));
  return {
    title: `Which plan of the ${partnership.name} is current?`,
    intro:
      'Questions that name no plan are about this one. Each step is saved when you press, and can be skipped.',
    fields: [{ id: 'answer1', label: 'Current plan', value: partnership.currentPlan, choices }],
    about: [partnership.currentPlan],
  };
}

/** Adds the plan's years unless its title has them. */
function titled({ title, period }: Plan): string {
  return title.includes(period.printed) ? title : `${title}, ${period.printed}`;
}

async function savePlan([box]: readonly FilledBox[], setting: Setting): Promise<Saved> {
  const before = setting.partnership;
  const plan = box && before.plans.includes(box.answer) ? await setting.planOf(box.answer) : undefined;
  if (!plan)
    return {
      saved: [],
      problems: [{ about: box?.about ?? '', says: 'I hold no such plan.' }],
      partnership: before,
    };
  const partnership = await registerAfter(setting, (register) =>
    withStep(register, { kind: 'current plan', plan: plan.id }, setting.turn.now.day),
  );
  const isNew = partnership.currentPlan !== before.currentPlan;
  return { saved: isNew ? [`Saved: ${plan.title} is current.`] : [], problems: [], partnership };
}
