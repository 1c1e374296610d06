import { everItemOf } from '../plan/addition';
import type { Change } from '../plan/change';
import type { GroupId, Partnership, PlanId } from '../plan/partnership';
import type { PlanStore } from './plan-store';
import type { SightKeeper } from './sights';

/**
 * The plans as somebody sees them: read, listed, searched and changed as if what is hidden had never been there.
 * A change goes to the plan itself, and can only be of an item that was seen.
 */
export function seenPlans(
  plans: PlanStore,
  partnership: Partnership,
  hidden: readonly GroupId[],
  sights: SightKeeper,
): PlanStore {
  if (hidden.length === 0) return plans;
  const plan: PlanStore['plan'] = async (id, head) => {
    const held = await plans.plan(id, head);
    return held && { ...held, plan: sights.planSeen(partnership, held.plan, hidden) };
  };
  const seenOf = async (id: PlanId, changes: readonly Change[]) => {
    const held = await plan(id);
    return changes.filter(({ ref }) => held && everItemOf(held.plan, ref));
  };
  return {
    head: (id) => plans.head(id),
    plan,
    log: async (id, after) => seenOf(id, await plans.log(id, after)),
    history: async (id, ref) => seenOf(id, await plans.history(id, ref)),
    operation: async (id, operation) => {
      const done = await plans.operation(id, operation);
      const shown = done && (await seenOf(id, done));
      return shown && shown.length > 0 ? shown : undefined;
    },
    commit: (commit) => plans.commit(commit),
    create: (whole) => plans.create(whole),
    forget: (id, person, as) => plans.forget(id, person, as),
  };
}
