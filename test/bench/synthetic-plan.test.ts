import path from 'node:path';
import { syntheticPlan } from '../../bench/synthetic-plan';
import { readBundled } from '../../src/importing/bundled';

const { partnerships, plans } = readBundled(path.join(__dirname, '..', '..', 'plans'));
const partnership = partnerships.find(({ id }) => id === 'hounslow')!;
const plan = plans.find(({ id }) => id === partnership.currentPlan)!;
const made = syntheticPlan(300, { partnership, plan });

test('the same size is the same plan', () => {
  expect(syntheticPlan(300, { partnership, plan })).toEqual(made);
});

test('every milestone has a ref and a wording of its own', () => {
  const { items } = made.plan;
  expect(items).toHaveLength(300);
  expect(new Set(items.map(({ ref }) => ref)).size).toBe(300);
  expect(new Set(items.map(({ text }) => text)).size).toBe(300);
});

test('a quarter of each priority is red', () => {
  for (const { id } of plan.priorities) {
    const items = made.plan.items.filter((item) => item.priority === id);
    const red = items.filter((item) => item.standing.rating?.code === 'red');
    expect([items.length, red.length]).toEqual([75, 19]);
  }
});

test('it is another partnership in another tenant, so that both sizes can be asked of one bot', () => {
  const other = syntheticPlan(10, { partnership, plan });
  expect(new Set([made, other].map((one) => one.partnership.tenant)).size).toBe(2);
  expect(made.plan.partnership).toBe(made.partnership.id);
});
