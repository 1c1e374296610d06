import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBundled } from '../../src/importing/bundled';
import { factsOf } from '../../src/plan/facts/facts-of';
import { factIndexOf, matchFacts } from '../../src/understanding/hear/fact-index';
import { wordsOf } from '../../src/understanding/hear/sentence';

/** Questions by people who saw the plans alone, each in other words than the fact it asks for. */
const asked = readFileSync(path.join(__dirname, 'questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { plan: string; fact: string; question: string });

const { partnerships, plans } = readBundled(path.join(__dirname, '../../plans'));
const shown = 6;

/** How many of a plan's questions find their fact among those that are shown. A floor: one plan may lose a few where all gain. */
test.each([
  ['hounslow-2021-23', 61],
  ['herefordshire-2021-24', 60],
  ['herefordshire-2017-19', 85],
  ['hampshire-2020-23', 81],
  ['shropshire-2019-22', 67],
])('%s: at least %d questions reach their fact', (id, least) => {
  const plan = plans.find((each) => each.id === id);
  const partnership = partnerships.find((each) => each.id === plan?.partnership);
  if (!plan || !partnership) throw new Error(`No bundled plan ${id}`);
  const facts = factsOf(partnership, plan);
  const index = factIndexOf(facts);
  const reached = asked.filter(({ plan: of, fact, question }) => {
    const found = matchFacts(index, wordsOf(question)).map((match) => match.fact.text);
    const wanted = facts.find((each) => each.id === fact)?.text ?? '';
    return of === id && [...new Set(found)].slice(0, shown).includes(wanted);
  });
  expect(reached.length).toBeGreaterThanOrEqual(least);
});
