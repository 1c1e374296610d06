import type { GroupId, Partnership } from '../plan/partnership';
import { itemOf, type Plan } from '../plan/plan';
import { partnershipSeen, planSeen } from '../plan/sight';

/**
 * Keeps what somebody sees of a plan and of a register: the same objects for as long as the whole ones are the same, so
 * that what is built from them (vocabularies, nudges) need not be built again.
 */
export interface SightKeeper {
  planSeen(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): Plan;
  partnershipSeen(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): Partnership;
}

export function sightKeeper(): SightKeeper {
  const plans = new WeakMap<Partnership, WeakMap<Plan, Map<string, Plan>>>();
  const partnerships = new WeakMap<Partnership, Map<string, Partnership>>();

  function keptPlan(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): Plan {
    const ofPlans = plans.get(partnership) ?? new WeakMap<Plan, Map<string, Plan>>();
    plans.set(partnership, ofPlans);
    const sights = ofPlans.get(plan) ?? new Map<string, Plan>();
    ofPlans.set(plan, sights);
    return keptIn(sights, hidden.join(), () => planSeen(partnership, plan, hidden));
  }

  return {
    planSeen: keptPlan,
    partnershipSeen(partnership, plan, hidden) {
      const sights = partnerships.get(partnership) ?? new Map<string, Partnership>();
      partnerships.set(partnership, sights);
      const asked = askedAbout(partnership, keptPlan(partnership, plan, hidden));
      const sight = [plan.id, hidden.join(), asked.join()].join(';');
      return keptIn(sights, sight, () => partnershipSeen(partnership, plan, hidden));
    },
  };
}

/** The items in sight that requests are about: nothing else in a plan changes the register that is seen. */
function askedAbout({ requests = [] }: Partnership, seen: Plan): readonly string[] {
  return requests.flatMap((one) => (one.kind === 'more time' && itemOf(seen, one.ref) ? [one.ref] : []));
}

function keptIn<T>(sights: Map<string, T>, sight: string, make: () => T): T {
  const made = sights.get(sight) ?? make();
  sights.set(sight, made);
  return made;
}
