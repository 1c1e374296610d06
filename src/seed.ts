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

/** Lets the demo's people say what they have not said yet, each in their own name and on their own day. */
export async function seedUpdates(stores: Stores, bundle: Bundle): Promise<void> {
  for (const { plan, updates } of bundle.updates) {
    const said = new Set((await stores.plans.log(plan)).map((change) => change.operation));
    const unsaid = updates.map((update, index) => ({ update, operation: `demo-${index + 1}` }));
    await say(
      stores,
      plan,
      unsaid.filter(({ operation }) => !said.has(operation)),
      partnershipOf(bundle, plan),
    );
  }
}

interface Unsaid {
  readonly update: DemoUpdate;
  readonly operation: string;
}

async function say(
  stores: Stores,
  plan: PlanId,
  unsaid: readonly Unsaid[],
  partnership: Partnership,
): Promise<void> {
  for (const { update, operation } of unsaid) {
    const { at, by, command } = update;
    const member = partnership.people.find((person) => person.id === by.id);
    if (!member) throw new Error(`${operation} of ${plan} is by nobody it knows`);
    const now = nowAt(instantOf(at, partnership.timeZone), partnership.timeZone);
    const wish = { plan, command, member, partnership, now, via: 'demo', operation } as const;
    const outcome = await changePlan(stores.plans, wish);
    if (outcome.kind === 'refused')
      throw new Error(`${operation} of ${plan} is refused: ${outcome.refusal.reason}`);
  }
}

function partnershipOf({ partnerships }: Bundle, plan: PlanId): Partnership {
  const partnership = partnerships.find((held) => held.plans.includes(plan));
  if (!partnership) throw new Error(`No partnership holds ${plan}`);
  return partnership;
}
