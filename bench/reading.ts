import path from 'node:path';
import { readBundled } from '../src/importing/bundled';
import type { Partnership } from '../src/plan/partnership';
import type { Plan } from '../src/plan/plan';
import { readUtterance } from '../src/understanding/read-utterance';
import { vocabularyOf } from '../src/understanding/hear/vocabulary';
import { now } from './accuracy/saying';
import { sentencesIn } from './accuracy/sentence-file';
import type { Figure } from './figures';
import { batchTimes, quantile, spreadOf } from './samples';
import { syntheticPlan } from './synthetic-plan';

const PROJECT = path.join(__dirname, '..');
const ROUNDS = 15;

interface Wanted {
  /** Milliseconds. */
  readonly median?: number;
  readonly p99: number;
  readonly build: number;
}

/** How long reading a sentence takes, and making a vocabulary, with plans of 300 and of 10,000 items. */
export function benchReading(): readonly Figure[] {
  const { partnerships, plans } = readBundled(path.join(PROJECT, 'plans'));
  const plan = plans.find(({ id }) => id === 'hounslow-2021-23');
  const partnership = partnerships.find(({ id }) => id === plan?.partnership);
  if (!plan || !partnership) throw new Error('The bundle has lost the plan of Hounslow');
  const ofSize = (size: number, wanted: Wanted) =>
    figuresFor(size, syntheticPlan(size, { partnership, plan }), wanted);
  return [...ofSize(300, { p99: 2, build: 50 }), ...ofSize(10_000, { median: 0.5, p99: 3, build: 250 })];
}

function figuresFor(
  size: number,
  { partnership, plan }: { readonly partnership: Partnership; readonly plan: Plan },
  wanted: Wanted,
): readonly Figure[] {
  const vocabulary = vocabularyOf(partnership, [plan], plan);
  const [speaker] = partnership.people;
  if (!speaker) throw new Error('Nobody is left to speak');
  const words = sentencesIn(path.join(__dirname, 'sentences')).map(({ say }) => say);
  const readAll = () => words.map((each) => timeOf(() => readUtterance(each, { vocabulary, now, speaker })));
  for (let round = 0; round < ROUNDS; round += 1) readAll();
  const times = Array.from({ length: ROUNDS }, readAll).flat();
  const built = batchTimes(() => vocabularyOf(partnership, [plan], plan), 7, 1);
  const of = `${size.toLocaleString('en')} items`;
  return [
    {
      name: `reading, ${of}, median`,
      unit: 'ms',
      ours: quantile(times, 0.5),
      ...(wanted.median !== undefined && { target: { most: wanted.median } }),
    },
    { name: `reading, ${of}, p99`, unit: 'ms', ours: quantile(times, 0.99), target: { most: wanted.p99 } },
    { name: `vocabulary of ${of}`, unit: 'ms', ours: spreadOf(built).median, target: { most: wanted.build } },
  ];
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
