import { sightKeeper } from '../../src/store/sights';
import { aPartnership, aPlan } from '../support/plan-builder';

const hidden = ['exploitation'];

test('what is seen stays the same object for as long as the register and the plan do', () => {
  const sights = sightKeeper();
  const partnership = aPartnership({
    groups: [
      {
        ...{ id: 'exploitation', name: 'Exploitation', kind: 'subgroup', aliases: [], members: [] },
        ...{ looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['2'] }], hasChannel: true },
        namedMembersOnly: true,
      },
    ],
  });
  const plan = aPlan();
  const seen = sights.planSeen(partnership, plan, hidden);
  expect(sights.planSeen(partnership, plan, hidden)).toBe(seen);
  expect(sights.planSeen({ ...partnership }, plan, hidden)).not.toBe(seen);
  expect(sights.planSeen(partnership, { ...plan }, hidden)).not.toBe(seen);
  const register = sights.partnershipSeen(partnership, plan, hidden);
  expect(sights.partnershipSeen(partnership, { ...plan }, hidden)).toBe(register);
  expect(sights.partnershipSeen({ ...partnership }, plan, hidden)).not.toBe(register);
});
