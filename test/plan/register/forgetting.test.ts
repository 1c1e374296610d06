import {
  isLastBusinessManager,
  leaving,
  withFormerMember,
  withoutPerson,
} from '../../../src/plan/register/forgetting';
import { formerMember, type Person } from '../../../src/plan/partnership';
import { capacityOf } from '../../../src/plan/roles';
import { aChange, anItem, aPartnership, aPlan, aRating } from '../../support/plan-builder';

const today = '2021-11-10';
const yesterday = '2021-11-09';
const ann: Person = {
  id: 'ann',
  name: 'Ann Bell',
  title: 'Head of Service',
  agency: 'council',
  role: 'business manager',
  guest: true,
  mentions: false,
  contact: { after: '14:00' },
};
const bob: Person = { id: 'bob', name: 'Bob Cole', agency: 'police', role: 'business manager', guest: false };

describe('the last business manager', () => {
  const isLast = (...people: readonly Person[]) =>
    isLastBusinessManager(aPartnership({ people }), 'ann', today);

  test('is whoever is the only one', () => {
    expect(isLast(ann)).toBe(true);
    expect(isLast(ann, { ...bob, role: 'chair' })).toBe(true);
    expect(isLast(ann, bob)).toBe(false);
  });

  test('is not one who has left, and one who has left is no other', () => {
    expect(isLast({ ...ann, left: yesterday }, bob)).toBe(false);
    expect(isLast({ ...ann, left: yesterday })).toBe(false);
    expect(isLast(ann, { ...bob, left: yesterday })).toBe(true);
    expect(isLast({ ...ann, left: today }, { ...bob, left: today })).toBe(true);
  });

  test('is left alone by one who is still here and known to leave', () => {
    expect(isLast(ann, { ...bob, left: today })).toBe(true);
    expect(isLast(ann, { ...bob, left: '2021-12-31' })).toBe(true);
    expect(isLast({ ...ann, left: '2021-12-31' }, bob)).toBe(false);
  });
});

describe('somebody on the way to being forgotten', () => {
  const register = aPartnership({ people: [ann, bob] });

  test('can do nothing from now on, and is still there by name', () => {
    const { people } = leaving(register, 'ann', 'former-1', today);

    expect(people).toEqual([{ ...ann, left: yesterday, becomes: 'former-1' }, bob]);
    expect(capacityOf(register, aPlan(), anItem('1.1'), people[0] ?? bob, today)).toBe('none');
  });

  test('keeps the day they left, and who they become', () => {
    const before = { ...ann, left: '2021-06-30', becomes: 'former-1' };
    const again = leaving(aPartnership({ people: [before] }), 'ann', 'former-2', today);
    expect(again.people).toEqual([before]);
  });
});

describe('the register afterwards', () => {
  const register = leaving(
    aPartnership({
      people: [ann, bob],
      groups: [
        {
          id: 'neglect',
          name: 'Neglect',
          kind: 'subgroup',
          aliases: [],
          members: ['bob', 'ann'],
          looksAfter: [],
          hasChannel: false,
        },
      ],
      posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
      holdings: [
        { post: 'chair', person: 'ann', from: '2019-01-01', to: '2020-12-31' },
        { post: 'chair', person: 'ann', from: '2021-01-01' },
        { post: 'chair', person: 'bob', from: '2021-01-01' },
      ],
    }),
    'ann',
    'former-1',
    today,
  );
  const after = withFormerMember(register, 'ann', 'former-1');

  test('holds a former member: no name, no title, no id of theirs, and no part in anything', () => {
    expect(after.people).toEqual([
      {
        id: 'former-1',
        name: formerMember,
        agency: 'council',
        role: 'reader',
        guest: false,
        left: yesterday,
      },
      bob,
    ]);
    expect(after.groups[0]?.members).toEqual(['bob']);
    expect(JSON.stringify(after)).not.toMatch(/"ann"|Bell|Head of Service/);
  });

  test('keeps the days of their posts, and a post still held ends on the day they left', () => {
    expect(after.holdings).toEqual([
      { post: 'chair', person: 'former-1', from: '2019-01-01', to: '2020-12-31' },
      { post: 'chair', person: 'former-1', from: '2021-01-01', to: yesterday },
      { post: 'chair', person: 'bob', from: '2021-01-01' },
    ]);
  });

  test('is the same where nobody is called so', () => {
    expect(withFormerMember(register, 'nobody', 'former-2')).toEqual(register);
  });
});

test('a handover that was asked for goes with whoever it names', () => {
  const requests = [
    { kind: 'handover', from: 'ann', to: 'bob' },
    { kind: 'handover', from: 'cal', to: 'bob' },
  ] as const;
  const partnership = aPartnership({ people: [ann, bob], requests });
  expect(withFormerMember(partnership, 'ann', 'former-1').requests).toEqual([requests[1]]);
});

test('more time that somebody asked for goes with them; their answer to somebody else stays, and says no name', () => {
  const answer = { granted: true, by: 'ann', day: '2021-11-09', word: 'agreed' };
  const asked = { kind: 'more time', plan: 'p', ref: '1.3', to: '2021-12-31', asked: '2021-11-08' } as const;
  const partnership = aPartnership({
    people: [ann, bob],
    requests: [
      { ...asked, by: 'ann' },
      { ...asked, by: 'bob', answer },
    ],
  });
  expect(withFormerMember(partnership, 'ann', 'former-1').requests).toEqual([
    { ...asked, by: 'bob', answer: { ...answer, by: 'former-1' } },
  ]);
});

describe('a plan and its history afterwards', () => {
  const sarah = aRating('red').by.id;

  test('name a former member wherever they named the person, however deep', () => {
    const rated = { kind: 'rated', before: aRating('red', 'late'), after: aRating('amber') } as const;
    const change = aChange('1.3', 4, { what: { kind: 'undone', revision: 3, what: rated } });

    const forgotten = withoutPerson(change, sarah, 'former-1');

    expect(JSON.stringify(forgotten)).not.toMatch(/Sarah|aaaaaaaa/);
    const by = { id: 'former-1', name: formerMember };
    expect(forgotten).toEqual({
      ...change,
      by,
      what: {
        ...change.what,
        what: { ...rated, before: { ...rated.before, by }, after: { ...rated.after, by } },
      },
    });
  });

  test('say who answers for an item, and nobody else', () => {
    const item = anItem('1.3', {
      lead: [{ person: 'ann' }, { post: 'ann' }],
      contributors: [{ person: 'bob' }],
    });
    expect(withoutPerson(item, 'ann', 'former-1')).toEqual({
      ...item,
      lead: [{ person: 'former-1' }, { post: 'ann' }],
    });
  });

  test('are the very same value where they name the person nowhere', () => {
    const change = aChange('1.3', 1);
    expect(withoutPerson(change, 'ann', 'former-1')).toBe(change);
  });
});
