import type { Setting } from './features/feature';
import type { Partnership, PlanId } from './plan/partnership';
import type { Plan } from './plan/plan';
import type { Stores } from './store/stores';
import type { Unreadable } from './store/plan-store';
import { sightKeeper, type SightKeeper } from './store/sights';
import { vocabularyOf, type Vocabulary } from './understanding/hear/vocabulary';

/** Keeps what is slow to build and changes seldom: whose tenant is whose, what is seen, and each plan's vocabulary. */
export interface VocabularyKeeper {
  /** What each member sees of a plan and register; a vocabulary is known by these objects. */
  readonly sights: SightKeeper;
  partnershipOf(tenant: string): Promise<Partnership | undefined>;
  vocabularyFor(setting: Pick<Setting, 'partnership' | 'plan' | 'head' | 'planOf'>): Promise<Vocabulary>;
  everybody(): Promise<NonNullable<Setting['anybody']>>;
}

/** A plan's vocabulary, being built or ready, and the wording of the plan it is built from. */
interface Built {
  readonly wording: string;
  readonly vocabulary: Promise<Vocabulary>;
}

/**
 * Builds a vocabulary again when the register or the plan's wording changes. An import, an item added and an item taken
 * out change the wording; ratings and notes do not. A build that failed is forgotten, so that the next turn tries again.
 */
export function vocabularyKeeper(stores: Pick<Stores, 'registers'>): VocabularyKeeper {
  let partnerships: readonly Partnership[] = [];
  const builtFor = new WeakMap<Partnership, Map<PlanId, Built>>();
  const reload = async (unreadable: Unreadable) => (partnerships = await stores.registers.all(unreadable));
  return {
    sights: sightKeeper(),
    async partnershipOf(tenant) {
      const isTheirs = (partnership: Partnership) => partnership.tenant === tenant;
      const known = partnerships.find(isTheirs);
      if (known) return known;
      const faults: unknown[] = [];
      const found = (await reload((fault) => faults.push(fault))).find(isTheirs);
      // Theirs may be the one that could not be read, so do not say that nobody knows them.
      if (!found && faults.length > 0) throw faults[0];
      return found;
    },
    vocabularyFor({ partnership, plan, head: { version }, planOf }) {
      const wording = wordingOf(plan, version);
      const ofPlans = builtFor.get(partnership) ?? new Map<PlanId, Built>();
      builtFor.set(partnership, ofPlans);
      const before = ofPlans.get(plan.id);
      if (before?.wording === wording) return before.vocabulary;
      const built = { wording, vocabulary: build(partnership, plan, planOf) };
      ofPlans.set(plan.id, built);
      built.vocabulary.catch(() => {
        if (ofPlans.get(plan.id) === built) ofPlans.delete(plan.id);
      });
      return built.vocabulary;
    },
    async everybody() {
      const all = partnerships.length > 0 ? partnerships : await reload(() => {});
      return all.flatMap(({ id, tenant, people }) =>
        people.map((person) => ({ partnership: id, tenant, person })),
      );
    },
  };
}

/** A ref is never used twice, so within a version a plan's refs identify its wording. */
const wordingOf = ({ items, takenOut = [] }: Plan, version: string): string =>
  [version, ...[items, takenOut].map((all) => all.map(({ ref }) => ref).join())].join(' ');

async function build(partnership: Partnership, plan: Plan, planOf: Setting['planOf']): Promise<Vocabulary> {
  const plans = await Promise.all(partnership.plans.map(planOf));
  return vocabularyOf(
    partnership,
    plans.filter((held) => held !== undefined),
    plan,
  );
}
