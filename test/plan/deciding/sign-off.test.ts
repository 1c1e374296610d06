import { decide } from '../../../src/plan/deciding/decide';
import type { Command } from '../../../src/plan/command';
import type { Circumstances } from '../../../src/plan/deciding/decision';
import type { Partnership, Person, Role } from '../../../src/plan/partnership';
import { aChange, anItem, aPartnership, aPlan, rated, toRating } from '../../support/plan-builder';
import { scheme } from '../scheme';

const people = [person('manager', 'business manager'), person('sarah', 'chair'), person('tom', 'member')];
const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };
const asking = partnershipWith({ signOff: { from: ['red'], to: ['green', 'complete'] } });

function partnershipWith(given: Partial<Partnership['scheme']>): Partnership {
  return aPartnership({
    scheme: { ...scheme, ...given },
    people,
    posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
    holdings: [{ post: 'chair', person: 'sarah' }],
    groups: [
      {
        ...{ id: 'neglect', name: 'Neglect', kind: 'subgroup', aliases: [], hasChannel: true },
        ...{ chair: 'chair', members: ['tom'] },
        looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
      },
    ],
  });
}

function person(id: string, role: Role): Person {
  return { id, name: id, agency: '', role, guest: false };
}

function said(who: string, command: Command, from: string | null, given: Partial<Circumstances> = {}) {
  const item = from === null ? anItem('1.3') : rated(anItem('1.3'), from, 'no data');
  const plan = aPlan({ items: [{ ...item, standing: { ...item.standing, revision: 1 } }] });
  const member = people.find(({ id }) => id === who)!;
  const decision = decide(command, { plan, partnership: asking, member, now, ...given });
  return decision.kind === 'refused' ? decision.refusal.reason : decision.kind;
}

const to = (rating: string): Command => ({ kind: 'update', ref: '1.3', rating, why: 'the panel agreed' });

test.each<[who: string, from: string | null, to: string, becomes: string]>([
  ['tom', 'red', 'green', 'needs sign-off'],
  ['tom', 'red', 'complete', 'needs sign-off'],
  ['tom', 'red', 'amber', 'accepted'],
  ['tom', 'amber', 'green', 'accepted'],
  ['tom', 'green', 'red', 'accepted'],
  ['tom', null, 'green', 'accepted'],
  ['tom', 'red', 'red', 'accepted'],
  ['sarah', 'red', 'green', 'accepted'],
  ['manager', 'red', 'green', 'accepted'],
])('%s rates it from %s to %s: %s', (who, from, rating, becomes) => {
  expect(said(who, to(rating), from)).toBe(becomes);
});

test('where the scheme asks for no sign-off, nobody is asked for one', () => {
  expect(said('tom', to('green'), 'red', { partnership: partnershipWith({}) })).toBe('accepted');
});

test('the refusal names who could, and has the words to send them', () => {
  const plan = aPlan({ items: [rated(anItem('1.3'), 'red', 'no data')] });
  expect(decide(to('green'), { plan, partnership: asking, member: people[2]!, now })).toEqual({
    kind: 'refused',
    refusal: {
      ...{ reason: 'needs sign-off', ref: '1.3', from: 'red', to: 'green' },
      ...{ ask: ['sarah', 'manager'], why: 'the panel agreed' },
    },
  });
});

describe('taking one’s own red back', () => {
  const red = (day: string) => [
    aChange('1.3', 1, { what: toRating('red', 'green'), by: { id: 'tom', name: 'tom' }, day }),
  ];

  test('the same day mends a slip', () => {
    expect(said('tom', { kind: 'undo' }, 'red', { log: red('2021-11-10') })).toBe('accepted');
  });

  test('later it is the move that is to be signed off', () => {
    expect(said('tom', { kind: 'undo' }, 'red', { log: red('2021-11-09') })).toBe('needs sign-off');
  });
});
