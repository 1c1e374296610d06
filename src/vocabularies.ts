import type { Setting } from './features/feature';
import type { Partnership } from './plan/partnership';
import type { Plan } from './plan/plan';
import type { Stores } from './store/stores';
import { vocabularyOf, type Vocabulary } from './understanding/vocabulary';

/** Keeps what is slow to build and changes seldom: whose tenant is whose, and each plan's vocabulary. */
export interface VocabularyKeeper {
  partnershipOf(tenant: string): Promise<Partnership | undefined>;
  vocabularyFor(setting: Pick<Setting, 'partnership' | 'plan' | 'planOf'>): Promise<Vocabulary>;
  everybody(): Promise<NonNullable<Setting['anybody']>>;
}

/** A vocabulary is rebuilt when its partnership or its plan's wording is another; ratings and notes do not enter it. */
export function vocabularyKeeper(stores: Pick<Stores, 'registers'>): VocabularyKeeper {
  let partnerships: readonly Partnership[] = [];
  const built = new WeakMap<Partnership, Map<string, Promise<Vocabulary>>>();
  const reload = async () => (partnerships = await stores.registers.all());
  return {
    async partnershipOf(tenant) {
      const known = partnerships.find((partnership) => partnership.tenant === tenant);
      return known ?? (await reload()).find((partnership) => partnership.tenant === tenant);
    },
    vocabularyFor({ partnership, plan, planOf }) {
      const held = built.get(partnership) ?? new Map<string, Promise<Vocabulary>>();
      built.set(partnership, held);
      const vocabulary = held.get(plan.id) ?? build(partnership, plan, planOf);
      held.set(plan.id, vocabulary);
      return vocabulary;
    },
    async everybody() {
      const all = partnerships.length > 0 ? partnerships : await reload();
      return all.flatMap(({ id, tenant, people }) =>
        people.map((person) => ({ partnership: id, tenant, person })),
      );
    },
  };
}

async function build(partnership: Partnership, plan: Plan, planOf: Setting['planOf']): Promise<Vocabulary> {
  const plans = await Promise.all(partnership.plans.map(planOf));
  return vocabularyOf(
    partnership,
    plans.filter((held) => held !== undefined),
    plan,
  );
}
