import type { Partnership } from '../src/plan/partnership';
import type { Item, Plan } from '../src/plan/plan';
import { untouched, type Standing } from '../src/plan/standing';

/** A partnership of its own, in a tenant of its own, with one plan of so many milestones. The same size is the same plan. */
export interface SyntheticPlan {
  readonly partnership: Partnership;
  readonly plan: Plan;
}

const RATINGS = ['red', 'amber', 'green', null] as const;
const DOINGS = ['Review', 'Launch', 'Agree', 'Audit', 'Publish', 'Test', 'Refresh', 'Report on'];
const THINGS = [
  ...['the threshold guidance', 'a shared chronology', 'the training offer', 'the escalation route'],
  ...['a supervision standard', 'the referral form', 'a learning event', 'the data set', 'a toolkit'],
];
const FOR = [
  'schools',
  'health visitors',
  'officers on patrol',
  'early help',
  'housing teams',
  'GPs',
  'carers',
];
const PLACES = [
  'in the north',
  'in the south',
  'in every locality',
  'at the front door',
  'across the borough',
];

/** Made like the plan given: its priorities, dates and leads, with wordings of its own and a quarter each red, amber, green and not rated. */
export function syntheticPlan(size: number, like: { partnership: Partnership; plan: Plan }): SyntheticPlan {
  const id = `synthetic-${size}`;
  const milestones = like.plan.items.filter((item) => item.kind === 'milestone');
  const { priorities } = like.plan;
  const items = Array.from({ length: size }, (_, index) => {
    const model = milestones[index % milestones.length];
    const priority = priorities[index % priorities.length];
    if (!model || !priority) throw new Error('The plan it is made like has no milestones');
    return milestone(index, Math.floor(index / priorities.length), priority.id, model);
  });
  return {
    partnership: {
      ...like.partnership,
      id,
      tenant: `20000000-0000-4000-8000-${String(size).padStart(12, '0')}`,
      plans: [id],
      currentPlan: id,
    },
    plan: { ...like.plan, id, partnership: id, title: `Plan of ${size} milestones`, items },
  };
}

function milestone(index: number, place: number, priority: string, model: Item): Item {
  return {
    ...model,
    ref: `${priority}.${place + 1}`,
    priority,
    text: wordsFor(index),
    links: [],
    standing: standingOf(RATINGS[place % RATINGS.length] ?? null),
  };
}

/** Different for every number below the product of the lists, and numbered beyond it. */
function wordsFor(index: number): string {
  const [doing, afterDoing] = picked(DOINGS, index);
  const [thing, afterThing] = picked(THINGS, afterDoing);
  const [reader, afterReader] = picked(FOR, afterThing);
  const [where, round] = picked(PLACES, afterReader);
  return `${doing} ${thing} for ${reader} ${where}, round ${round + 1}`;
}

function picked(all: readonly string[], index: number): readonly [string, number] {
  return [all[index % all.length] ?? '', Math.floor(index / all.length)];
}

function standingOf(code: string | null): Standing {
  if (code === null) return untouched;
  const by = { id: 'aaaaaaaa-0000-4000-8000-000000000020', name: 'Sarah Okafor' };
  const stamp = { at: '2021-11-01T10:00:00.000Z', day: '2021-11-01', by };
  const why = code === 'green' ? null : 'Waiting on another agency';
  return { ...untouched, rating: { code, why, ...stamp }, changed: stamp };
}
