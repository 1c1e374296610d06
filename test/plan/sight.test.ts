import { everItemOf } from '../../src/plan/addition';
import { afterChange, nextPlace } from '../../src/plan/deciding/additions';
import { decide } from '../../src/plan/deciding/decide';
import type { Group, Person, Role } from '../../src/plan/partnership';
import { itemOf } from '../../src/plan/plan';
import { capacityOf } from '../../src/plan/roles';
import {
  hiddenFrom,
  hiddenInChannelOf,
  leftOutBy,
  partnershipSeen,
  planSeen,
  sightOf,
  withOpenness,
  type Where,
} from '../../src/plan/sight';
import { aChange, anAddition, anItem, aPartnership, aPlan, undoing } from '../support/plan-builder';

const today = '2021-11-10';
const people = [
  person('manager', 'business manager'),
  person('scrutineer', 'scrutineer'),
  person('chair', 'chair'),
  person('member', 'member'),
  person('reading member', 'reader'),
  person('lead', 'member'),
  person('outsider', 'member'),
  person('reader', 'reader'),
];
const partnership = aPartnership({
  people,
  posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
  holdings: [{ post: 'chair', person: 'chair', to: '2021-11-30' }],
  aliases: [{ words: 'the dark book', means: { priority: '2', plan: 'hounslow-2021-23' } }],
  groups: [
    group('neglect', ['1'], { members: ['outsider'] }),
    group('exploitation', ['2'], {
      members: ['member', 'reading member'],
      chair: 'chair',
      namedMembersOnly: true,
    }),
  ],
});
const plan = aPlan({
  items: [
    anItem('1.1'),
    anItem('1.2', { group: 'exploitation' }),
    anItem('1.2.a', { kind: 'sub-point', parent: '1.2' }),
    anItem('2.1', { lead: [{ person: 'lead' }] }),
    anItem('2.1.a', { kind: 'sub-point', parent: '2.1', group: 'neglect' }),
  ],
});

function person(id: string, role: Role): Person {
  return { id, name: id, agency: '', role, guest: false };
}

function group(id: string, priorities: readonly string[], given: Partial<Group>): Group {
  const looksAfter = [{ plan: 'hounslow-2021-23', priorities }];
  return { id, name: id, kind: 'subgroup', aliases: [], members: [], looksAfter, hasChannel: true, ...given };
}

const who = (id: string): Person => people.find((one) => one.id === id)!;
const refs = (hidden: readonly string[]) => planSeen(partnership, plan, hidden).items.map(({ ref }) => ref);
const all = plan.items.map(({ ref }) => ref);

const personal: Where = { kind: 'personal' };
const own: Where = { kind: 'channel', group: 'exploitation' };
const elsewhere: readonly Where[] = [
  { kind: 'channel', group: 'neglect' },
  { kind: 'channel' },
  { kind: 'group' },
  { kind: 'group', group: 'exploitation' },
];

test.each<[string, boolean]>([
  ['manager', true],
  ['scrutineer', true],
  ['chair', true],
  ['member', true],
  ['reading member', true],
  ['lead', false],
  ['outsider', false],
  ['reader', false],
])('%s is shown it in their own chat and in the group’s channel: %s; and nowhere else', (id, shown) => {
  const hidden = (where: Where) => hiddenFrom(partnership, who(id), today, where);
  expect([hidden(personal), hidden(own)]).toEqual(shown ? [[], []] : [['exploitation'], ['exploitation']]);
  for (const where of elsewhere) expect(hidden(where)).toEqual(['exploitation']);
});

test('a chair is shown it for as long as they hold the post', () => {
  expect(hiddenFrom(partnership, who('chair'), '2021-11-30', personal)).toEqual([]);
  expect(hiddenFrom(partnership, who('chair'), '2021-12-01', personal)).toEqual(['exploitation']);
});

test('hidden are the priorities it looks after, the items given to it, and whatever stands under those', () => {
  expect(refs(['exploitation'])).toEqual(['1.1']);
  expect(planSeen(partnership, plan, ['exploitation']).priorities.map(({ id }) => id)).toEqual(['1']);
  expect(refs([])).toEqual(all);
});

test('what two marked groups share is hidden only where both are', () => {
  const groups = ['neglect', 'exploitation'].map((id) => group(id, ['2'], { namedMembersOnly: true }));
  const shared = { ...partnership, groups };
  const seen = (...hidden: string[]) => planSeen(shared, plan, hidden).items.map(({ ref }) => ref);
  expect(seen('neglect')).toContain('2.1');
  expect(seen('exploitation')).toContain('2.1');
  expect(seen('neglect', 'exploitation')).not.toContain('2.1');
});

test('the register says nothing of it either: no name for it, and nobody whose it is', () => {
  const seen = partnershipSeen(partnership, plan, ['exploitation']);
  expect(seen.aliases).toEqual([]);
  expect(seen.groups.map(({ looksAfter }) => looksAfter.length)).toEqual([1, 0]);
  expect(partnershipSeen(partnership, plan, [])).toBe(partnership);
});

test('nor of what was asked about it', () => {
  const about = (ref: string, of = plan.id) =>
    ({ kind: 'more time', by: 'lead', plan: of, ref, to: '2021-12-01', asked: today }) as const;
  const handover = { kind: 'handover', from: 'lead', to: 'outsider' } as const;
  const asking = { ...partnership, requests: [about('1.1'), about('2.1'), about('9.1', 'before'), handover] };
  expect(partnershipSeen(asking, plan, ['exploitation']).requests).toEqual([about('1.1'), handover]);
});

test('nobody leads, contributes to or changes what does not exist for them', () => {
  const item = plan.items[3]!;
  expect(capacityOf(partnership, plan, item, who('lead'), today)).toBe('none');
  const now = { at: '2021-11-10T10:00:00.000Z', day: today, time: '10:00' };
  const deciding = (id: string) =>
    decide({ kind: 'update', ref: '2.1', note: 'seen' }, { plan, partnership, member: who(id), now });
  const unknown = { kind: 'refused', refusal: { reason: 'no such item', ref: '2.1' } };
  for (const id of ['lead', 'outsider', 'reader']) expect(deciding(id)).toEqual(unknown);
  expect(deciding('member').kind).toBe('accepted');
});

test('a post in a group’s channel leaves out every other marked group’s', () => {
  expect(hiddenInChannelOf(partnership, 'exploitation')).toEqual([]);
  expect(hiddenInChannelOf(partnership, 'neglect')).toEqual(['exploitation']);
});

test('the same sight has the same name, and another one when the group looks after something else', () => {
  const more = { ...partnership, groups: [partnership.groups[0]!, group('exploitation', ['1', '2'], {})] };
  expect(sightOf(partnership, [])).toBeUndefined();
  expect(sightOf(partnership, ['exploitation'])).toBe(sightOf({ ...partnership }, ['exploitation']));
  expect(sightOf(more, ['exploitation'])).not.toBe(sightOf(partnership, ['exploitation']));
});

test('whoever leads something of the group and is no member of it would be left out', () => {
  expect(leftOutBy(partnership, plan, partnership.groups[1]!, today).map(({ id }) => id)).toEqual(['lead']);
});

test('the mark is set and taken off', () => {
  const open = withOpenness(partnership, 'exploitation', 'everyone');
  expect(hiddenFrom(open, who('reader'), today, personal)).toEqual([]);
  expect(
    hiddenFrom(withOpenness(open, 'exploitation', 'named members'), who('reader'), today, personal),
  ).toEqual(['exploitation']);
});

describe('what is added, and given to a group that is for its named members only', () => {
  const added = anAddition('1.3', 1, { group: 'exploitation' });
  const taken = anAddition('1.4', 2, { group: 'exploitation' });
  const whole = [added, taken, undoing(taken, 3)].reduce(afterChange, plan);
  const seen = planSeen(partnership, whole, ['exploitation']);

  test('is seen by nobody else, nor is that it was taken out', () => {
    expect([itemOf(seen, '1.3'), everItemOf(seen, '1.4')]).toEqual([undefined, undefined]);
    expect(everItemOf(planSeen(partnership, whole, []), '1.4')).toBeDefined();
  });

  test('has a ref that whoever does not see it gives to nothing else', () => {
    expect(nextPlace(seen, '1', null)).toEqual(nextPlace(whole, '1', null));
  });

  test('what is given to such a group exists for its own alone from then on', () => {
    const given = aChange('1.1', 1, { what: { kind: 'entrusted', before: null, after: 'exploitation' } });
    const after = planSeen(partnership, afterChange(plan, given), ['exploitation']);
    expect([itemOf(planSeen(partnership, plan, ['exploitation']), '1.1'), itemOf(after, '1.1')]).toEqual([
      expect.objectContaining({ ref: '1.1' }),
      undefined,
    ]);
  });
});
