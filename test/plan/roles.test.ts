import type { Group, Person, Role } from '../../src/plan/partnership';
import type { Item } from '../../src/plan/plan';
import {
  capacityOf,
  hasLeft,
  mayChange,
  mayDo,
  mayRunGroup,
  whoMay,
  type Capacity,
  type Doing,
} from '../../src/plan/roles';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';

const today = '2021-11-10';

/** One of each role, and of what each may hold beside it: a reader who chairs, a scrutineer who sits in the group. */
const people: readonly Person[] = [
  person('manager', 'business manager'),
  person('chair', 'chair'),
  person('other-chair', 'chair'),
  person('lead', 'member'),
  person('contributor', 'member'),
  person('member', 'member'),
  person('outsider', 'member'),
  person('reader', 'reader'),
  person('reading-chair', 'reader'),
  person('scrutineer', 'scrutineer'),
  person('scrutineering-chair', 'scrutineer'),
];

const partnership = aPartnership({
  people,
  groups: [
    group('neglect', { chair: 'chair-of-neglect', members: ['member', 'reader', 'scrutineer'] }, ['1']),
    group('abuse', { chair: 'chair-of-abuse', members: ['outsider'] }, ['2']),
  ],
  posts: [
    { id: 'chair-of-neglect', title: 'Chair of Neglect', aliases: [] },
    { id: 'chair-of-abuse', title: 'Chair of Abuse', aliases: [] },
    { id: 'data-lead', title: 'Data Lead', aliases: [] },
  ],
  holdings: [
    ...['chair', 'reading-chair', 'scrutineering-chair'].map((id) => ({
      post: 'chair-of-neglect',
      person: id,
      from: '2021-11-01',
      to: '2021-11-30',
    })),
    { post: 'chair-of-abuse', person: 'other-chair' },
    { post: 'data-lead', person: 'lead', from: '2021-11-01', to: '2021-11-30' },
  ],
});

const items = {
  /** Led and contributed to by people of the table. */
  own: anItem('1.1', { lead: [{ post: 'data-lead' }], contributors: [{ person: 'contributor' }] }),
  /** Of the same group, led by nobody. */
  group: anItem('1.2'),
  /** Of the other group. */
  other: anItem('2.1'),
  /** Of no group, and led by the same post. */
  none: anItem('C1', { priority: null, lead: [{ post: 'data-lead' }] }),
} as const;
const plan = aPlan({ items: Object.values(items) });

function person(id: string, role: Role): Person {
  return { id, name: id, agency: '', role, guest: false };
}

function group(id: string, given: Pick<Group, 'chair' | 'members'>, priorities: readonly string[]): Group {
  const looksAfter = [{ plan: 'hounslow-2021-23', priorities }];
  return { id, name: id, kind: 'subgroup', aliases: [], looksAfter, hasChannel: true, ...given };
}

function who(id: string, given: Partial<Person> = {}): Person {
  const found = people.find((one) => one.id === id);
  if (!found) throw new Error(`Nobody is called ${id}`);
  return { ...found, ...given };
}

const capacity = (id: string, item: Item, day = today, given: Partial<Person> = {}) =>
  capacityOf(partnership, plan, item, who(id, given), day);

test.each<[string, own: Capacity, group: Capacity, other: Capacity, none: Capacity]>([
  ['manager', 'business manager', 'business manager', 'business manager', 'business manager'],
  ['chair', 'chair', 'chair', 'none', 'none'],
  ['other-chair', 'none', 'none', 'chair', 'none'],
  ['lead', 'lead', 'none', 'none', 'lead'],
  ['contributor', 'contributor', 'none', 'none', 'none'],
  ['member', 'member', 'member', 'none', 'none'],
  ['outsider', 'none', 'none', 'member', 'none'],
  ['reader', 'none', 'none', 'none', 'none'],
  ['reading-chair', 'none', 'none', 'none', 'none'],
  ['scrutineer', 'scrutineer', 'scrutineer', 'scrutineer', 'scrutineer'],
  ['scrutineering-chair', 'scrutineer', 'scrutineer', 'scrutineer', 'scrutineer'],
])('%s is to an own item, the group’s, another’s and nobody’s: %s, %s, %s, %s', (id, ...expected) => {
  const { own, group: ofGroup, other, none } = items;
  expect([own, ofGroup, other, none].map((item) => capacity(id, item))).toEqual(expected);
});

describe('what somebody is, they are for as long as they hold the post', () => {
  test.each<[day: string, Capacity, Capacity]>([
    ['2021-10-31', 'none', 'none'],
    ['2021-11-01', 'chair', 'lead'],
    ['2021-11-30', 'chair', 'lead'],
    ['2021-12-01', 'none', 'none'],
  ])('on %s', (day, chair, lead) => {
    expect([capacity('chair', items.own, day), capacity('lead', items.own, day)]).toEqual([chair, lead]);
  });

  test('a chair whose post has ended stays what else they are', () => {
    const group1 = { ...partnership.groups[0]!, members: ['chair'] };
    const after = { ...partnership, groups: [group1] };
    expect(capacityOf(after, plan, items.own, who('chair'), '2021-12-01')).toBe('member');
  });
});

describe('leavers', () => {
  test('have left from the day after', () => {
    expect(hasLeft(who('member', { left: '2021-11-09' }), today)).toBe(true);
    expect(hasLeft(who('member', { left: today }), today)).toBe(false);
    expect(hasLeft(who('member'), today)).toBe(false);
  });

  test.each(people.map(({ id }) => [id]))('%s is nothing to any item then, and may change none', (id) => {
    const left = who(id, { left: '2021-11-09' });
    for (const item of plan.items) {
      expect(capacityOf(partnership, plan, item, left, today)).toBe('none');
      expect(mayChange(partnership, plan, item, left, today)).toBe(false);
    }
  });
});

test('whoever is something to an item may change it', () => {
  const may = people.filter((one) => mayChange(partnership, plan, items.own, one, today));
  expect(may.map(({ id }) => id)).toEqual(['manager', 'chair', 'lead', 'contributor', 'member']);
});

describe('a group is run by', () => {
  const runs = (id: string, of: string, day = today, given: Partial<Person> = {}) =>
    mayRunGroup(partnership, of, who(id, given), day);

  test('its chair and the business manager, and nobody else', () => {
    expect(people.filter(({ id }) => runs(id, 'neglect')).map(({ id }) => id)).toEqual(['manager', 'chair']);
    expect(people.filter(({ id }) => runs(id, 'abuse')).map(({ id }) => id)).toEqual([
      'manager',
      'other-chair',
    ]);
  });

  test('a chair only while they hold the post', () => {
    expect([runs('chair', 'neglect', '2021-11-30'), runs('chair', 'neglect', '2021-12-01')]).toEqual([
      true,
      false,
    ]);
  });

  test('whoever the chair was handed to, and not a reader or a scrutineer who holds it', () => {
    expect(runs('chair', 'neglect', today, { role: 'member' })).toBe(true);
    expect([runs('reading-chair', 'neglect'), runs('scrutineering-chair', 'neglect')]).toEqual([
      false,
      false,
    ]);
  });

  test('nobody who has left', () => {
    const left = { left: '2021-11-09' };
    expect([runs('manager', 'neglect', today, left), runs('chair', 'neglect', today, left)]).toEqual([
      false,
      false,
    ]);
    expect(runs('chair', 'neglect', today, { left: today })).toBe(true);
  });

  test('no chair where there is no such group', () => {
    expect(runs('chair', 'parking')).toBe(false);
  });
});

describe('who could change an item', () => {
  const named = (item: Item, day = today, given = people) =>
    whoMay('change', { ...partnership, people: given }, plan, item, day).map(({ id }) => id);

  test('its chair, then its lead, then the business manager, in whatever order the register has them', () => {
    expect(named(items.own)).toEqual(['chair', 'lead', 'manager']);
    expect(named(items.own, today, [...people].reverse())).toEqual(['chair', 'lead', 'manager']);
  });

  test('without a group: its lead and the business manager', () => {
    expect(named(items.none)).toEqual(['lead', 'manager']);
  });

  test('whose post has ended, and who has left, are not named', () => {
    expect(named(items.own, '2021-12-01')).toEqual(['manager']);
    expect(named(items.group, today, [who('chair', { left: '2021-11-09' }), who('manager')])).toEqual([
      'manager',
    ]);
  });
});

describe('who may do what, of an item of their group', () => {
  test.each<[Doing, readonly string[]]>([
    ['change', ['manager', 'chair', 'lead', 'contributor', 'member']],
    ['assign', ['manager', 'chair']],
    ['add', ['manager', 'chair']],
    ['entrust', ['manager']],
    ['escalate', ['manager', 'chair', 'lead']],
    ['challenge', ['manager', 'chair', 'scrutineer', 'scrutineering-chair']],
    ['grant', ['manager', 'chair']],
  ])('%s: %s', (doing, expected) => {
    const able = people.filter((one) => mayDo(doing, partnership, plan, items.own, one, today));
    expect(able.map(({ id }) => id)).toEqual(expected);
  });

  test('nobody who has left does anything', () => {
    const left = { left: '2021-11-09' };
    for (const doing of ['change', 'assign', 'entrust', 'escalate', 'challenge', 'grant', 'add'] as const)
      for (const { id } of people)
        expect(mayDo(doing, partnership, plan, items.own, who(id, left), today)).toBe(false);
  });

  test('who could is asked of the same table', () => {
    const could = (doing: Doing) => whoMay(doing, partnership, plan, items.own, today).map(({ id }) => id);
    expect([could('assign'), could('escalate')]).toEqual([
      ['chair', 'manager'],
      ['chair', 'lead', 'manager'],
    ]);
  });
});

describe('where a partnership leaves updates to leads', () => {
  const narrowed = { ...partnership, whoUpdates: 'leads' as const };
  const may = (doing: Doing, item: Item) =>
    people.filter((one) => mayDo(doing, narrowed, plan, item, one, today)).map(({ id }) => id);

  test('a plain member changes nothing, and leads, contributors, chairs and the business manager do', () => {
    expect(may('change', items.own)).toEqual(['manager', 'chair', 'lead', 'contributor']);
    expect(may('change', items.group)).toEqual(['manager', 'chair']);
  });

  test('whoever is named as able to change it is', () => {
    const named = whoMay('change', narrowed, plan, items.own, today);
    expect(named.map(({ id }) => id)).toEqual(['chair', 'lead', 'manager']);
  });

  test('everything else is as it was', () => {
    for (const doing of ['assign', 'escalate', 'challenge', 'grant'] as const)
      expect(may(doing, items.own)).toEqual(
        people.filter((one) => mayDo(doing, partnership, plan, items.own, one, today)).map(({ id }) => id),
      );
  });
});

test('a move is signed off by the item’s chair or the business manager', () => {
  const may = people.filter((one) => mayDo('grant', partnership, plan, items.own, one, today));
  expect(may.map(({ id }) => id)).toEqual(['manager', 'chair']);
});
