import path from 'node:path';
import { readBundled } from '../../../src/importing/bundled';
import { factsOf } from '../../../src/plan/facts/facts-of';

const { partnerships, plans } = readBundled(path.join(__dirname, '../../../plans'));

const all = plans.map((plan) => {
  const partnership = partnerships.find(({ id }) => id === plan.partnership);
  if (!partnership) throw new Error(`Nobody owns ${plan.id}`);
  return [plan.id, { plan, facts: factsOf(partnership, plan) }] as const;
});

describe.each(all)('%s', (_id, { plan, facts }) => {
  test('says each thing once, each in a place of its own', () => {
    const ids = facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says everything that the plan file holds', () => {
    const texts = facts.map(({ text }) => text).join('\n');
    const aims = plan.priorities.flatMap(({ aim }) => (aim ? [aim] : []));
    for (const { text } of [
      ...plan.statements,
      ...plan.rules,
      ...plan.items,
      ...plan.monitoring,
      ...plan.issues,
      ...aims,
    ])
      expect(texts).toContain(text);
    for (const { jointWith } of plan.priorities) for (const body of jointWith) expect(texts).toContain(body);
    for (const { refresh = '' } of plan.parts) expect(texts).toContain(refresh);
    for (const { short } of plan.acronyms) expect(texts).toContain(short);
  });

  test('says which cells of its table are empty', () => {
    const empty = (plan.matrix?.rows ?? []).flatMap(({ cells }) =>
      cells.filter(({ refs }) => refs.length === 0),
    );
    expect(facts.filter(({ kind }) => kind === 'empty cell')).toHaveLength(empty.length);
  });
});
