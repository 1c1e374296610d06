import type { Partnership } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import type { Assigned } from './file-types';
import type { Finding, Path } from './sheet';

/** Checks a plan against the others: its id is its own and named by its partnership, and any plan it supersedes is there. */
export function checkAmongPlans(
  plan: Plan,
  plans: readonly Plan[],
  partnerships: readonly Partnership[],
): readonly Finding[] {
  const { id, supersedes } = plan;
  const own = partnerships.find((partnership) => partnership.id === plan.partnership);
  const superseded = plans.some((other) => other.id === supersedes && other.partnership === plan.partnership);
  return [
    ...(plans.find((other) => other.id === id) === plan
      ? []
      : [{ at: ['id'], what: `plan ${id} is there twice` }]),
    ...(own?.plans.includes(id)
      ? []
      : [{ at: ['id'], what: `${plan.partnership} does not name ${id} among its plans` }]),
    ...(supersedes === undefined || superseded
      ? []
      : [{ at: ['supersedes'], what: `there is no plan ${supersedes}` }]),
  ];
}

/** Checks the plans, priorities, themes and items that a partnership file names, once its plans are read. */
export function checkAgainstPlans(
  { partnership, assignments }: Assigned,
  plans: readonly Plan[],
): readonly Finding[] {
  const own = plans.filter((plan) => plan.partnership === partnership.id);
  const planAt = (id: string, at: Path): readonly Finding[] =>
    own.some((plan) => plan.id === id) ? [] : [{ at, what: `there is no plan ${id} of ${partnership.id}` }];
  const priorityAt = (id: string, priority: string, at: Path): readonly Finding[] => {
    const plan = own.find((candidate) => candidate.id === id);
    if (!plan) return planAt(id, at);
    const known = plan.priorities.some((candidate) => candidate.id === priority);
    return known ? [] : [{ at, what: `there is no priority ${priority} in ${id}` }];
  };
  const themes = new Set(own.flatMap((plan) => plan.themes.map(({ id }) => id)));
  return [
    ...partnership.plans.flatMap((id, index) => planAt(id, ['plans', index])),
    ...partnership.groups.flatMap(({ looksAfter }, index) =>
      looksAfter.flatMap(({ plan, priorities }, place) =>
        priorities.flatMap((id) => priorityAt(plan, id, ['groups', index, 'looksAfter', place])),
      ),
    ),
    ...partnership.aliases.flatMap(({ means }, index) => {
      const at = ['aliases', index, 'means'];
      if ('priority' in means) return priorityAt(means.plan, means.priority, at);
      return 'theme' in means && !themes.has(means.theme)
        ? [{ at, what: `there is no theme ${means.theme}` }]
        : [];
    }),
    ...assignments.flatMap(({ plan: id, ref }, index) => {
      const plan = own.find((candidate) => candidate.id === id);
      if (!plan) return planAt(id, ['assignments', index, 'plan']);
      const known = plan.items.some((item) => item.ref === ref);
      return known ? [] : [{ at: ['assignments', index, 'ref'], what: `there is no item ${ref} in ${id}` }];
    }),
  ];
}
