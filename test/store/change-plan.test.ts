import { changePlan, type Outcome, type Wish } from '../../src/store/change-plan';
import { inMemoryStores } from '../../src/store/in-memory';
import type { PlanStore } from '../../src/store/plan-store';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { scheme } from '../plan/scheme';

const tom = {
  id: 'tom',
  name: 'Tom Baines',
  agency: 'police',
  role: 'business manager',
  guest: false,
} as const;
const partnership = aPartnership({ scheme, people: [tom] });
const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };
const plan = 'hounslow-2021-23';

async function aStore(): Promise<PlanStore> {
  const { plans } = inMemoryStores();
  await plans.create(aPlan({ items: [anItem('1.3'), anItem('1.4')] }));
  return plans;
}

function wish(given: Partial<Wish> = {}): Wish {
  const command = { kind: 'update', ref: '1.3', rating: 'amber', why: 'waiting on police data' } as const;
  return { plan, command, member: tom, partnership, now, via: 'chat', operation: 'op-1', ...given };
}

function revisions(outcome: Outcome): readonly number[] {
  return 'changes' in outcome ? outcome.changes.map((change) => change.revision) : [];
}

test('what is decided is kept, with its history line', async () => {
  const store = await aStore();
  const outcome = await changePlan(store, wish());
  expect(outcome).toMatchObject({
    kind: 'changed',
    item: { ref: '1.3', standing: { rating: { code: 'amber' }, revision: 1 } },
  });
  expect(await store.history(plan, '1.3')).toMatchObject([
    { revision: 1, why: 'waiting on police data', by: { name: 'Tom Baines' } },
  ]);
});

test('several things said at once are one operation of several lines', async () => {
  const store = await aStore();
  const command = {
    kind: 'update',
    ref: '1.3',
    rating: 'green',
    progress: { state: 'done' },
    note: 'launched',
  } as const;
  expect(revisions(await changePlan(store, wish({ command })))).toEqual([1, 2, 3]);
  expect((await store.plan(plan))?.plan.revision).toBe(3);
});

test('the same operation delivered again has no second effect, and says what the first did', async () => {
  const store = await aStore();
  await changePlan(store, wish({ seen: 0 }));
  const again = await changePlan(store, wish({ seen: 0 }));
  expect(again).toMatchObject({ kind: 'already', item: { standing: { rating: { code: 'amber' } } } });
  expect(await store.log(plan)).toHaveLength(1);
});

test('three deliveries at the same moment have one effect and one truth', async () => {
  const store = await aStore();
  const outcomes = await Promise.all([1, 2, 3].map(() => changePlan(store, wish({ seen: 0 }))));
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['already', 'already', 'changed']);
  expect(await store.log(plan)).toHaveLength(1);
});

test('the second of two members sees what the first did, and nothing is overwritten', async () => {
  const store = await aStore();
  await changePlan(store, wish({ seen: 0 }));
  const command = { kind: 'update', ref: '1.3', rating: 'green' } as const;
  const second = await changePlan(store, wish({ command, operation: 'op-2', seen: 0 }));
  expect(second).toMatchObject({ kind: 'stale', since: [{ revision: 1, by: { name: 'Tom Baines' } }] });
  expect((await store.plan(plan))?.plan.items[0]?.standing.rating?.code).toBe('amber');
});

test('a change to another item in between is decided again without a word', async () => {
  const store = await aStore();
  const other = { kind: 'update', ref: '1.4', note: 'minuted' } as const;
  const outcomes = await Promise.all([
    changePlan(store, wish({ seen: 0 })),
    changePlan(store, wish({ command: other, operation: 'op-2', seen: 0 })),
  ]);
  expect(outcomes.map((outcome) => outcome.kind)).toEqual(['changed', 'changed']);
  expect((await store.log(plan)).map((change) => change.revision)).toEqual([1, 2]);
});

test('what is refused leaves nothing behind, not even a marker', async () => {
  const store = await aStore();
  const command = { kind: 'update', ref: '1.3', rating: 'red' } as const;
  expect(await changePlan(store, wish({ command }))).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'needs a reason' },
  });
  expect(await store.operation(plan, 'op-1')).toBeUndefined();
  expect(await store.log(plan)).toEqual([]);
});

test('evidence is named by the revision that added it, and an undo finds it', async () => {
  const store = await aStore();
  await changePlan(store, wish({ command: { kind: 'update', ref: '1.3', evidence: { text: 'survey' } } }));
  expect((await store.plan(plan))?.plan.items[0]?.standing.evidence).toMatchObject([
    { revision: 1, text: 'survey' },
  ]);
  await changePlan(store, wish({ command: { kind: 'undo' }, operation: 'op-2' }));
  expect((await store.plan(plan))?.plan.items[0]?.standing.evidence).toEqual([]);
});

test('an undo said twice in one delivery takes back one change', async () => {
  const store = await aStore();
  await changePlan(store, wish());
  const undo = wish({ command: { kind: 'undo' }, operation: 'op-2' });
  expect((await changePlan(store, undo)).kind).toBe('changed');
  expect((await changePlan(store, undo)).kind).toBe('already');
  expect((await store.plan(plan))?.plan.items[0]?.standing.rating).toBeNull();
});

test('a change decided on a head that others have left behind is decided again on theirs', async () => {
  const store = await aStore();
  const before = await store.head(plan);
  if (!before) throw new Error('The plan has no head');
  const command = { kind: 'update', ref: '1.4', rating: 'green' } as const;
  await changePlan(store, wish({ command, operation: 'op-1', head: before }));

  const second = await changePlan(store, wish({ operation: 'op-2', head: before }));

  expect(second.kind).toBe('changed');
  expect(revisions(second)).toEqual([2]);
});
