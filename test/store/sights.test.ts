import type { TimeRequest } from '../../src/plan/partnership';
import { sightKeeper } from '../../src/store/sights';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';

const hidden = ['exploitation'];

const groups = [
  {
    ...{ id: 'exploitation', name: 'Exploitation', kind: 'subgroup' as const, aliases: [], members: [] },
    ...{ looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['2'] }], hasChannel: true },
    namedMembersOnly: true,
  },
];

test('what is seen stays the same object for as long as the register and the plan do', () => {
  const sights = sightKeeper();
  const partnership = aPartnership({ groups });
  const plan = aPlan();
  const seen = sights.planSeen(partnership, plan, hidden);
  expect(sights.planSeen(partnership, plan, hidden)).toBe(seen);
  expect(sights.planSeen({ ...partnership }, plan, hidden)).not.toBe(seen);
  expect(sights.planSeen(partnership, { ...plan }, hidden)).not.toBe(seen);
  const register = sights.partnershipSeen(partnership, plan, hidden);
  expect(sights.partnershipSeen(partnership, { ...plan }, hidden)).toBe(register);
  expect(sights.partnershipSeen({ ...partnership }, plan, hidden)).not.toBe(register);
});

test('what was asked about an item is hidden with it, once it is given to a hidden group', () => {
  const sights = sightKeeper();
  const about = (ref: string): TimeRequest => ({
    ...{ kind: 'more time', by: 'ann', plan: 'hounslow-2021-23', ref },
    ...{ to: '2021-12-01', asked: '2021-11-10' },
  });
  const partnership = aPartnership({ groups, requests: [about('1.1'), about('1.2')] });
  const requests = (group: string | null) => {
    const { standing } = anItem('1.1');
    const items = [anItem('1.1', { standing: { ...standing, group } }), anItem('1.2')];
    return sights.partnershipSeen(partnership, aPlan({ items }), hidden).requests;
  };
  expect(requests(null)).toEqual([about('1.1'), about('1.2')]);
  expect(requests('exploitation')).toEqual([about('1.2')]);
  expect(requests(null)).toEqual([about('1.1'), about('1.2')]);
});
