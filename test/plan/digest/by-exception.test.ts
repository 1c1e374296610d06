import { composeDigest } from '../../../src/plan/digest/digest';
import type { Group } from '../../../src/plan/partnership';
import { anItem, aPartnership, aPlan, dueIn, rated } from '../../support/plan-builder';
import { scheme } from '../scheme';

const group = (id: string, kind: Group['kind']): Group => ({
  id,
  name: id,
  kind,
  aliases: [],
  members: [],
  looksAfter: [],
  hasChannel: true,
});
const partnership = aPartnership({ scheme, groups: [group('board', 'board'), group('sub', 'subgroup')] });
const member = { id: 'x', name: 'X', agency: '', role: 'reader', guest: false } as const;
const late = dueIn(anItem('1.1'), '2021-09');
const red = rated(dueIn(anItem('1.2'), '2022-09'), 'red', 'no data');

const digestOf = (id: string) => {
  const view = { plan: aPlan({ items: [late, red] }), partnership, member, today: '2021-11-10', log: [] };
  return composeDigest(view, id, { revision: 0, day: null });
};

test('a board without items of its own gets the whole plan’s exceptions', () => {
  const digest = digestOf('board');
  expect(digest).toMatchObject({ byException: true, items: 2 });
  expect(digest.overdue.map(({ item }) => item.ref)).toEqual(['1.1']);
});

test('what nobody ever updated is an exception too, so that an idle plan never looks well', () => {
  const view = { plan: aPlan({ items: [anItem('1.3')] }), partnership, member, today: '2021-11-10', log: [] };
  expect(composeDigest(view, 'board', { revision: 0, day: null }).items).toBe(1);
});

test('a subgroup without items has none of anybody else’s', () => {
  expect(digestOf('sub')).toMatchObject({ byException: false, items: 0 });
});
