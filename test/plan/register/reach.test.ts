import type { Person } from '../../../src/plan/partnership';
import { outOfReach, peopleOutOfReach } from '../../../src/plan/register/reach';
import { aPartnership } from '../../support/plan-builder';

const person = (id: string, given: Partial<Person> = {}): Person => ({
  id,
  name: id,
  agency: 'police',
  role: 'member',
  guest: false,
  ...given,
});

const people = [
  person('Tom'),
  person('Lucy'),
  person('Una', { tenant: 'the trust' }),
  person('Gareth', { left: '2021-11-01' }),
  person('former-1', { name: 'a former member', left: '2021-11-01' }),
];
const partnership = aPartnership({ people });
const chats = new Set(['Tom', 'Una', 'Gareth']);

test('whoever has a chat with the bot is written to, and everybody else has their reason', () => {
  expect(
    peopleOutOfReach(partnership, chats, '2021-11-10').map(({ person: { id }, why }) => [id, why]),
  ).toEqual([
    ['Lucy', 'no chat yet'],
    ['Una', 'another tenant'],
    ['Gareth', 'left'],
  ]);
});

test('on their last day somebody is still written to', () => {
  const gareth = person('Gareth', { left: '2021-11-10' });
  expect(outOfReach(partnership, gareth, chats, '2021-11-10')).toBeUndefined();
  expect(outOfReach(partnership, gareth, chats, '2021-11-11')).toBe('left');
});
