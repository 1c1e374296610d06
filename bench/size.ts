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
  ];
}
