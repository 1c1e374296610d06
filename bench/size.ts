import type { Figure } from './figures';
import type { Ground } from './ground';
import { byTurns, spreadOf } from './samples';
import { syntheticPlan } from './synthetic-plan';

const SMALL = 300;
const LARGE = 10_000;
const QUESTION = "what's red in Neglect?";
const TURNS = { rounds: 50, batch: 10, warmUp: 15 };

/** The same question of a plan of 10,000 milestones and of one of 300, to the same bot; a quarter of each priority is red. */
export async function benchSize(ground: Ground): Promise<readonly Figure[]> {
  const small = syntheticPlan(SMALL, ground.hounslow);
  const large = syntheticPlan(LARGE, ground.hounslow);
  const { registers, plans } = ground.stores;
  for (const { partnership, plan } of [small, large]) {
    await registers.create(partnership);
    await plans.create(plan);
  }
  const bot = await ground.start('steward');
  const ofSmall = ground.seat(bot, 'a:small', small.partnership);
  const ofLarge = ground.seat(bot, 'a:large', large.partnership);
  const taken = await byTurns(
    { small: () => ofSmall.says(QUESTION), large: () => ofLarge.says(QUESTION) },
    TURNS,
  );
  const heads = await byTurns(
    { small: () => timeOf(plans.head(small.plan.id)), large: () => timeOf(plans.head(large.plan.id)) },
    TURNS,
  );
  await bot.stop();
  const medianOf = (name: keyof typeof taken) => spreadOf(taken[name].map(({ arrived }) => arrived)).median;
  return [
    {
      name: `ask of ${LARGE.toLocaleString('en')} items, median`,
      unit: 'ms',
      ours: medianOf('large'),
      baseline: { what: `of ${SMALL}`, value: medianOf('small') },
      target: { ratio: 1.5 },
    },
    // For information: Azurite goes through a partition to find one row of it, which Azure does not.
    {
      name: `of which Azurite, to find the head of ${LARGE.toLocaleString('en')} items`,
      unit: 'ms',
      ours: spreadOf(heads.large).median,
      baseline: { what: `of ${SMALL}`, value: spreadOf(heads.small).median },
    },
  ];
}

async function timeOf(work: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work;
  return performance.now() - began;
}
