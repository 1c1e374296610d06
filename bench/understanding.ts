import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nowAt } from '../src/clock';
import { readBundled } from '../src/importing/bundled';
import { readUtterance, type Hearing } from '../src/understanding/read-utterance';
import { vocabularyOf } from '../src/understanding/vocabulary';
import type { Figure } from './figures';
import { batchTimes, spreadOf } from './samples';

const PROJECT = path.join(__dirname, '..');
const BATCHES = 40;

/** Every sentence of the customer's, read with the vocabulary of whoever says it; how well is the tests' business. */
export function benchUnderstanding(): readonly Figure[] {
  const sentences = spokenSentences();
  const readAll = () => {
    for (const { words, hearing } of sentences) readUtterance(words, hearing);
  };
  batchTimes(readAll, BATCHES / 2, 1);
  const each = batchTimes(readAll, BATCHES, 1).map((all) => (all * 1000) / sentences.length);
  const slowest = Math.max(
    ...sentences.map(({ words, hearing }) => {
      return spreadOf(batchTimes(() => readUtterance(words, hearing), BATCHES, 1)).median * 1000;
    }),
  );
  return [
    { name: `understanding, a sentence of ${sentences.length}`, unit: 'µs', ours: spreadOf(each).median },
    { name: 'understanding, the slowest sentence', unit: 'µs', ours: slowest },
  ];
}

interface Spoken {
  readonly words: string;
  readonly hearing: Hearing;
}

function spokenSentences(): readonly Spoken[] {
  const { partnerships, plans } = readBundled(path.join(PROJECT, 'plans'));
  const now = nowAt('2021-11-10T10:00:00.000Z');
  const hearings = partnerships.map((partnership) => {
    const own = plans.filter((plan) => partnership.plans.includes(plan.id));
    const current = own.find((plan) => plan.id === partnership.currentPlan);
    if (!current) throw new Error(`The bundle has lost the plan of ${partnership.name}`);
    return { partnership, vocabulary: vocabularyOf(partnership, own, current) };
  });
  return rowsOfAsks().flatMap(({ words, speaker }) =>
    hearings.flatMap(({ partnership, vocabulary }) => {
      const person = partnership.people.find(({ name }) => name === speaker);
      return person ? [{ words, hearing: { vocabulary, now, speaker: person } }] : [];
    }),
  );
}

function rowsOfAsks(): readonly { readonly words: string; readonly speaker: string }[] {
  const file = path.join(PROJECT, 'test', 'fixtures', 'customer-asks.tsv');
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [words = '', speaker = ''] = line.split('\t');
    return words && speaker ? [{ words, speaker }] : [];
  });
}
