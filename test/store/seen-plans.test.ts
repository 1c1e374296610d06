import { changePlan, type Wish } from '../../src/store/change-plan';
import { inMemoryStores } from '../../src/store/in-memory';
import { seenPlans } from '../../src/store/seen-plans';
import type { PlanStore } from '../../src/store/plan-store';
import { sightKeeper } from '../../src/store/sights';
import { aPartnership, aPlan, anItem } from '../support/plan-builder';

const manager = { id: 'm', name: 'Meera Shah', agency: '', role: 'business manager', guest: false } as const;
const partnership = aPartnership({
  people: [manager],
  groups: [
    {
      ...{
        id: 'exploitation',
        name: 'Exploitation',
        kind: 'subgroup',
        aliases: [],
        members: [],
        hasChannel: true,
      },
      looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['2'] }],
      namedMembersOnly: true,
    },
  ],
});
const plan = aPlan({ items: [anItem('1.1'), anItem('2.1')] });
const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };

let whole: PlanStore;
let seen: PlanStore;

beforeEach(async () => {
  whole = inMemoryStores().plans;
  await whole.create(plan);
  await changePlan(whole, noting('1.1'));
  await changePlan(whole, noting('2.1'));
  seen = seenPlans(whole, partnership, ['exploitation'], sightKeeper());
});

function noting(ref: string, note = 'agreed'): Wish {
  const command = { kind: 'update', ref, note } as const;
  return { plan: plan.id, command, member: manager, partnership, now, via: 'chat', operation: `note ${ref}` };
}

test('neither the plan nor its log, an item’s history or what an operation did tells of what is hidden', async () => {
  expect((await seen.plan(plan.id))?.plan.items.map(({ ref }) => ref)).toEqual(['1.1']);
  expect((await seen.log(plan.id)).map(({ ref }) => ref)).toEqual(['1.1']);
  expect(await seen.history(plan.id, '1.1')).toHaveLength(1);
  expect(await seen.history(plan.id, '2.1')).toEqual([]);
  expect(await seen.operation(plan.id, 'note 1.1')).toHaveLength(1);
  expect(await seen.operation(plan.id, 'note 2.1')).toBeUndefined();
});

test('what is hidden cannot be changed, not even again by the same press; what is seen can', async () => {
  const unknown = { kind: 'refused', refusal: { reason: 'no such item', ref: '2.1' } };
  expect(await changePlan(seen, noting('2.1'))).toEqual(unknown);
  expect(await changePlan(seen, { ...noting('2.1', 'again'), operation: 'other' })).toEqual(unknown);
  expect((await changePlan(seen, { ...noting('1.1', 'again'), operation: 'other' })).kind).toBe('changed');
  expect(await whole.history(plan.id, '1.1')).toHaveLength(2);
  expect(await whole.history(plan.id, '2.1')).toHaveLength(1);
});

test('where nothing is hidden it is the store itself', () => {
  expect(seenPlans(whole, partnership, [], sightKeeper())).toBe(whole);
});
