import type { Fact } from '../../plan/facts/fact';
import { factsOf } from '../../plan/facts/facts-of';
import type { Plan } from '../../plan/plan';
import type { Unsure } from '../../understanding/words/utterance';
import type { Feature, Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { sayFact } from './fact-words';

/** Whatever the plan's document says, each thing with its kind and line: who agreed it, its aims, rules, measures, empty cells. */
export const planFacts: Feature = {
  name: 'plan facts',
  examples: ['who agreed the priorities', 'how is progress reported'],
  async hear(utterance, setting) {
    if (utterance.says !== 'asks' || utterance.query.ask !== 'facts') return undefined;
    const plan = (await setting.planOf(utterance.query.plan)) ?? setting.plan;
    const { facts, nearest } = utterance.query;
    return factsReply(plan, factsNamed(plan, facts, setting), nearest ? ['This is what comes nearest:'] : []);
  },
};

type Nearest = NonNullable<Unsure['nearest']>;

/** What comes nearest in the plan to words that were not all understood: in place of the question back where it is near enough, else beside it. */
export async function withNearest(asked: Reply, nearest: Nearest, setting: Setting): Promise<Reply> {
  const { card } = asked;
  const plan = (await setting.planOf(nearest.plan)) ?? setting.plan;
  const facts = factsNamed(plan, nearest.facts, setting);
  if (nearest.answers && facts.length > 0) return factsReply(plan, facts, [saidNearest]);
  if (card.card !== 'question' || facts.length === 0) return asked;
  const { title, text, buttons } = card.view;
  const paragraphs = [text, 'This comes nearest in the plan:'];
  const refs = refsOf(facts);
  const view = { title, paragraphs, bullets: bulletsOf(plan, facts), buttons };
  return { ...asked, card: { card: 'text', view }, refs, shown: refs.length };
}

function factsNamed(plan: Plan, ids: readonly string[], { partnership }: Setting): readonly Fact[] {
  const byId = new Map(factsOf(partnership, plan).map((fact) => [fact.id, fact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const saidNearest = 'I don’t know all of those words here. This is what comes nearest:';

function factsReply(plan: Plan, facts: readonly Fact[], notes: readonly string[] = []): Reply {
  const refs = refsOf(facts);
  return textReply('What the plan says', [plan.title, ...notes], {
    bullets: bulletsOf(plan, facts),
    refs,
    shown: refs.length,
    recall: { plan: plan.id, refs },
  });
}

const refsOf = (facts: readonly Fact[]): readonly string[] => facts.flatMap(({ ref }) => ref ?? []);
const bulletsOf = (plan: Plan, facts: readonly Fact[]): readonly string[] => [
  ...new Set(facts.map((fact) => sayFact(fact, plan))),
];
