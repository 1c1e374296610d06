import { composeDigest } from '../../../src/plan/digest/digest';
import { lookedTo } from '../../../src/plan/digest/people';
import type { Partnership, Party, Person } from '../../../src/plan/partnership';
import type { Item } from '../../../src/plan/plan';
import { anItem, aPartnership, aPlan, dueIn, rated } from '../../support/plan-builder';
import { scheme } from '../scheme';

const person = (id: string, name: string, given: Partial<Person> = {}): Person => ({
  ...{ id, name, agency: 'police', role: 'member', guest: false },
  ...given,
});

const partnership = aPartnership({
  scheme,
  agencies: [{ id: 'police', name: 'Police', kind: 'police', aliases: [] }],
  groups: [
    {
      ...{
        id: 'effectiveness',
        name: 'Safeguarding Effectiveness',
        kind: 'subgroup',
        aliases: [],
        members: [],
      },
      looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }],
      hasChannel: true,
    },
  ],
  posts: [{ id: 'nurse', title: 'Designated nurse', aliases: [] }],
  people: [person('tom', 'Tom Baines'), person('ann', 'Ann Bell', { left: '2021-11-01' })],
});

const heldBy = (...people: string[]): Partnership => ({
  ...partnership,
  holdings: people.map((one) => ({ post: 'nurse', person: one })),
});

/** Whom the digest looks to, for items that are 48 days late unless the test says otherwise. */
function forItems(items: readonly Item[], of: Partnership = partnership) {
  const member = person('x', 'X');
  const view = { plan: aPlan({ items }), partnership: of, member, today: '2021-11-17', log: [] };
  const digest = composeDigest(view, 'effectiveness', { revision: 0, day: null });
  return lookedTo(digest, view).map(({ name, tag, items: theirs }) => [
    name,
    tag,
    theirs.map(({ ref }) => ref),
  ]);
}

const late = (ref: string, ...lead: readonly Party[]): Item => dueIn(anItem(ref, { lead }), '2021-09');

test('the leads of what is red, late or due soon are looked to once each, and nobody for the rest', () => {
  const tom = [{ person: 'tom' }];
  const items = [
    late('1.1', ...tom),
    rated(anItem('1.2', { lead: tom }), 'red'),
    dueIn(anItem('1.3', { lead: tom }), '2021-11'),
    rated(anItem('1.4', { lead: tom }), 'amber'),
    dueIn(anItem('1.5', { lead: tom }), '2022-03'),
  ];
  expect(forItems(items)).toEqual([['Tom Baines', 'tom', ['1.1', '1.2', '1.3']]]);
});

test('whoever leads in person and by a post is looked to once', () => {
  const items = [late('1.1', { person: 'tom' }, { post: 'nurse' })];
  expect(forItems(items, heldBy('tom'))).toEqual([['Tom Baines', 'tom', ['1.1']]]);
});

test.each<[string, Party, Partnership, string]>([
  ['a post that nobody holds', { post: 'nurse' }, partnership, 'Designated nurse (nobody in post)'],
  ['a post whose holder has left', { post: 'nurse' }, heldBy('ann'), 'Designated nurse (nobody in post)'],
  ['somebody who has left', { person: 'ann' }, partnership, 'Ann Bell (has left)'],
  ['somebody who was forgotten', { person: 'former-1' }, partnership, 'a former member'],
  ['an agency', { agency: 'police' }, partnership, 'Police'],
  ['a group', { group: 'effectiveness' }, partnership, 'Safeguarding Effectiveness'],
])('%s is named and never tagged', (_who, party, of, name) => {
  expect(forItems([late('1.1', party)], of)).toEqual([[name, undefined, ['1.1']]]);
});

test('whoever does not want to be tagged is only named', () => {
  const people = [person('tom', 'Tom Baines', { mentions: false })];
  expect(forItems([late('1.1', { person: 'tom' })], { ...partnership, people })).toEqual([
    ['Tom Baines', undefined, ['1.1']],
  ]);
});

test('nobody is tagged for what does not exist for them: they are named to those who read it', () => {
  const [group] = partnership.groups;
  const marked = { ...partnership, groups: [{ ...group!, namedMembersOnly: true }] };
  const tom = late('1.1', { person: 'tom' });
  expect(forItems([tom], marked)).toEqual([['Tom Baines', undefined, ['1.1']]]);
  const member = { ...marked, groups: [{ ...marked.groups[0]!, members: ['tom'] }] };
  expect(forItems([tom], member)).toEqual([['Tom Baines', 'tom', ['1.1']]]);
});
