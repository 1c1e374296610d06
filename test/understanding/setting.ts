import { join } from 'node:path';
import { readBundled } from '../../src/importing/bundled';
import type { Now } from '../../src/plan/day';
import type { PlanQuery, Question } from '../../src/plan/asking/query';
import type { Recall } from '../../src/plan/asking/recall';
import type { Hearing } from '../../src/understanding/hear/hearing';
import { readUtterance, type Reading } from '../../src/understanding/read-utterance';
import type { Utterance } from '../../src/understanding/words/utterance';
import { vocabularyOf, type Vocabulary } from '../../src/understanding/hear/vocabulary';

const root = join(__dirname, '../..');
const bundle = readBundled(join(root, 'plans'));

export const hounslow = 'hounslow-2021-23';
export const herefordshire = 'herefordshire-2021-24';
export const herefordshire2017 = 'herefordshire-2017-19';
export const hampshire = 'hampshire-2020-23';
export const shropshire = 'shropshire-2019-22';

/** Somebody of each plan, for questions where it does not matter who asks. */
const anyone: Readonly<Record<string, string>> = {
  [hounslow]: 'Tom Baines',
  [herefordshire]: 'Liz Morgan',
  [herefordshire2017]: 'Liz Morgan',
  [hampshire]: 'Rachel Dunn',
  [shropshire]: 'Mary Poole',
};

/** Wednesday 10 November 2021, ten in the morning. */
const now: Now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };

const vocabularies = new Map<string, Vocabulary>();

export function vocabularyFor(id: string): Vocabulary {
  const known = vocabularies.get(id);
  if (known) return known;
  const plan = bundle.plans.find((each) => each.id === id);
  const partnership = bundle.partnerships.find((each) => each.id === plan?.partnership);
  if (!plan || !partnership) throw new Error(`No bundled plan ${id}`);
  const made = vocabularyOf(partnership, bundle.plans, plan);
  vocabularies.set(id, made);
  return made;
}

export interface Scene {
  readonly plan?: string;
  readonly as?: string;
  readonly recall?: Recall;
  readonly group?: string;
}

export function hearingOf({ plan = hounslow, as, recall, group }: Scene = {}): Hearing {
  const vocabulary = vocabularyFor(plan);
  const name = as ?? anyone[plan];
  const speaker = vocabulary.partnership.people.find((person) => person.name === name);
  if (!speaker) throw new Error(`Nobody called ${name}`);
  return { vocabulary, now, speaker, ...(recall && { recall }), ...(group !== undefined && { group }) };
}

export function read(text: string, scene: Scene = {}): Reading {
  return readUtterance(text, hearingOf(scene));
}

export function heardIn(text: string, scene: Scene = {}): Utterance {
  return read(text, scene).utterance;
}

/** What is asked of a plan, as an utterance. */
export function asks(plan: string, question: Question): Utterance {
  return { says: 'asks', query: { plan, ...question } as PlanQuery };
}

export function shown(plan: string, ...refs: readonly string[]): Recall {
  const [only, ...others] = refs;
  const query: PlanQuery =
    only !== undefined && others.length === 0
      ? { plan, ask: 'item', ref: only }
      : { plan, ask: 'items', filter: { states: ['overdue'] }, show: 'list' };
  return { plan, query, refs };
}

/** Asked for items by a filter and shown these. */
export function listed(
  plan: string,
  filter: Extract<Question, { ask: 'items' }>['filter'],
  ...refs: readonly string[]
): Recall {
  return { plan, query: { plan, ask: 'items', filter, show: 'list' }, refs };
}
