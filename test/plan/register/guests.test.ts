import { memberFor } from '../../../src/plan/register/guests';
import type { Person } from '../../../src/plan/partnership';
import { aPartnership } from '../../support/plan-builder';

const own = '10000000-0000-4000-8000-000000000001';
const listed = '10000000-0000-4000-8000-000000000007';
const foreign = '10000000-0000-4000-8000-000000000009';

const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };
const una: Person = { ...tom, id: 'una', name: 'Una Reid', tenant: listed, role: 'chair' };
const partnership = aPartnership({ tenant: own, guestTenants: [listed], people: [tom, una] });

const who = (tenant: string, id: string, inGroupsChannel = true) =>
  memberFor(partnership, { tenant, id, name: 'Who they say' }, inGroupsChannel);

test('whoever the register names is what it says, in any conversation', () => {
  expect(who(own, 'tom', false)).toBe(tom);
  expect(who(listed, 'una', false)).toBe(una);
});

test('an id is somebody only in the tenant whose it is', () => {
  expect(who(foreign, 'tom')).toBeUndefined();
  expect(who(own, 'una')).toBeUndefined();
  expect(who(listed, 'tom')).toMatchObject({ role: 'reader', tenant: listed });
});

test('somebody of a listed tenant reads in a group’s channel, and is nobody elsewhere', () => {
  expect(who(listed, 'new')).toMatchObject({ id: 'new', role: 'reader', guest: true, agency: '' });
  expect(who(listed, 'new', false)).toBeUndefined();
});

test('nobody of another tenant is anything, nor a stranger of the own', () => {
  expect(who(foreign, 'new')).toBeUndefined();
  expect(who(own, 'new')).toBeUndefined();
});
