import { afterChange } from './additions';
import type { Change } from '../change';
import type { Instant } from '../day';
import type { Plan } from '../plan';
import { untouched } from '../standing';

/**
 * The plan as it stood at a moment, from its whole history: what happened later is not in it yet, and what was added
 * later is not there at all. The very same plan where nothing happened since.
 */
export function planAsOf(plan: Plan, log: readonly Change[], at: Instant): Plan {
  const later = new Set(log.filter((change) => change.at > at).map(({ ref }) => ref));
  if (later.size === 0) return plan;
  const before = log.filter((change) => change.at <= at);
  const begun: Plan = {
    ...plan,
    revision: before.at(-1)?.revision ?? 0,
    items: plan.items
      .filter(({ ref, added }) => !(later.has(ref) && added))
      .map((item) => (later.has(item.ref) ? { ...item, standing: untouched } : item)),
    takenOut: plan.takenOut?.filter(({ ref }) => !later.has(ref)),
  };
  return before.filter(({ ref }) => later.has(ref)).reduce(afterChange, begun);
}
