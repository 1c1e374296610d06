import { instantOf, nowAt } from './clock';
import type { Bundle } from './importing/bundled';
import type { DemoUpdate } from './importing/updates-file';
import type { Partnership, PlanId } from './plan/partnership';
import { changePlan } from './store/change-plan';
import type { Stores } from './store/stores';

/** Puts the bundled partnerships and plans into stores that do not hold them; what is there is left as it is. */
export async function seedPlans(stores: Stores, bundle: Bundle): Promise<void> {
  await Promise.all(bundle.partnerships.map((partnership) => stores.registers.create(partnership)));
  await Promise.all(bundle.plans.map((plan) => stores.plans.create(plan)));
}

/** Lets the demo's people say what they said, each in their own name and on their own day, once. */
export async function seedUpdates(stores: Stores, bundle: Bundle): Promise<void> {
  for (const { plan, updates } of bundle.updates) {
    const head = await stores.plans.head(plan);
    if (head && head.revision < updates.length) await say(stores, plan, updates, partnershipOf(bundle, plan));
  }
}

async function say(
  stores: Stores,
  plan: PlanId,
  updates: readonly DemoUpdate[],
  partnership: Partnership,
): Promise<void> {
  for (const [index, { at, by, command }] of updates.entries()) {
    const member = partnership.people.find((person) => person.id === by.id);
    if (!member) throw new Error(`The demo's update ${index + 1} of ${plan} is by nobody it knows`);
    const now = nowAt(instantOf(at, partnership.timeZone), partnership.timeZone);
    const outcome = await changePlan(stores.plans, {
      plan,
      command,
      member,
      partnership,
      now,
      via: 'demo',
      operation: `demo-${index + 1}`,
    });
    if (outcome.kind === 'refused')
      throw new Error(`The demo's update ${index + 1} of ${plan} is refused: ${outcome.refusal.reason}`);
  }
}

function partnershipOf({ partnerships }: Bundle, plan: PlanId): Partnership {
  const partnership = partnerships.find((held) => held.plans.includes(plan));
  if (!partnership) throw new Error(`No partnership holds ${plan}`);
  return partnership;
}
