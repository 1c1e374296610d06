import { everItemOf } from '../../src/plan/addition';
import { itemAdded } from '../../src/plan/deciding/additions';
import { apply } from '../../src/plan/deciding/apply';
import type { Change } from '../../src/plan/change';
import { type Plan } from '../../src/plan/plan';
import type { Committed, Head, PlanStore } from '../../src/store/plan-store';
import { aChange } from './plan-builder';

/** Any writer's loop: read, change, commit, and again when the plan moved in between. */
export async function change(
  plans: PlanStore,
  id: string,
  ref: string,
  given: Partial<Change> = {},
): Promise<Exclude<Committed, { kind: 'conflict' }>> {
  for (;;) {
    const held = await plans.plan(id);
    if (!held) throw new Error(`No plan ${id}`);
    const committed = await commit(plans, [aChange(ref, held.head.revision + 1, given)], held);
    if (committed.kind !== 'conflict') return committed;
  }
}

/** One try, on the plan as it was read. */
export async function commit(
  plans: PlanStore,
  changes: readonly Change[],
  { plan, head }: { plan: Plan; head: Head },
): Promise<Committed> {
  const [first] = changes;
  const item = first && (itemAdded(first) ?? everItemOf(plan, first.ref));
  if (!item) throw new Error(`No such item in ${plan.id}`);
  const standing = changes.reduce(apply, item.standing);
  return plans.commit({ head, item, standing, changes, operation: first.operation });
}
