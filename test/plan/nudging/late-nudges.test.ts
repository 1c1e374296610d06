import { daysToMakeUp, nudgesSince } from '../../../src/plan/nudging/late-nudges';
import type { Partnership, Person } from '../../../src/plan/partnership';
import type { Item } from '../../../src/plan/plan';
import type { NudgeWish } from '../../../src/plan/standing';
import { anItem, aPartnership, aPlan, done } from '../../support/plan-builder';
import { scheme } from '../scheme';

const tom: Person = { id: 'tom', name: 'Tom Baines', agency: 'police', role: 'member', guest: false };
const by = { id: 'tom', name: 'Tom Baines' };

const dueOn = (day: string, ref = '1.3'): Item => ({
  ...anItem(ref),
  due: { printed: day, first: day, last: day, precision: 'day' },
  lead: [{ person: 'tom' }],
});
const standing = (item: Item, given: Partial<Item['standing']>): Item => ({
  ...item,
  standing: { ...item.standing, ...given },
});
const changedOn = (day: string) => ({ changed: { at: `${day}T09:00:00.000Z`, day, by } });
const wishing = (given: Partial<NudgeWish>) => ({
  nudges: [{ reminder: null, quiet: null, at: '2021-11-01T09:00:00.000Z', day: '2021-11-01', by, ...given }],
});

function viewOn(today: string, items: readonly Item[], given: Partial<Partnership> = {}) {
  return {
    plan: aPlan({ items, period: { printed: '', first: '2021-11-01', last: '2030-12-31' } }),
    partnership: aPartnership({ scheme, people: [tom], ...given }),
    member: tom,
    today,
  };
}

/** `1.3 due` for each reason of each item, in order. */
const said = (view: ReturnType<typeof viewOn>, since: string) =>
  nudgesSince(view, since).map(({ item, reasons }) => [item.ref, ...reasons.map(({ why }) => why)].join(' '));

// Wednesday 10 November is two weeks before the 24th; Thursday the 11th has nothing of its own to say.
const onWednesday = dueOn('2021-11-24');

test.each([
  ['what was never said the day before', '2021-11-11', [onWednesday], ['1.3 due']],
  ['nothing, where it is done since', '2021-11-11', [done(onWednesday, '2021-11-11')], []],
  ['nothing, where it was updated since', '2021-11-11', [standing(onWednesday, changedOn('2021-11-11'))], []],
  [
    'what was updated before that day',
    '2021-11-11',
    [standing(onWednesday, changedOn('2021-11-09'))],
    ['1.3 due'],
  ],
  [
    'nothing, where it is snoozed since',
    '2021-11-11',
    [standing(onWednesday, wishing({ quiet: '2021-11-18' }))],
    [],
  ],
  ['nothing, where it has another lead', '2021-11-11', [{ ...onWednesday, lead: [{ person: 'ann' }] }], []],
  [
    'a reminder that was asked for',
    '2021-11-11',
    [standing(anItem('1.3'), wishing({ reminder: '2021-11-10' }))],
    ['1.3 reminder'],
  ],
  [
    'that a snooze is over',
    '2021-11-11',
    [standing(onWednesday, wishing({ quiet: '2021-11-10' }))],
    ['1.3 snooze over due'],
  ],
  [
    'no date that has gone by meanwhile, but that it is late',
    '2021-11-16',
    [dueOn('2021-11-15')],
    ['1.3 overdue'],
  ],
  [
    'each item in the plan’s order, with the day’s own',
    '2021-11-11',
    [dueOn('2021-11-24', '1.1'), dueOn('2021-11-25', '1.2'), dueOn('2021-11-10', '1.4')],
    ['1.1 due', '1.2 due', '1.4 overdue'],
  ],
])('late is said %s', (_, today, items, expected) => {
  expect(said(viewOn(today, items), '2021-11-10')).toEqual(expected);
});

test('the same reason is said once, though two of the days had it', () => {
  // Late since the 10th, which is said again a week on.
  const view = viewOn('2021-11-17', [dueOn('2021-11-09')]);
  expect(daysToMakeUp(view)).toEqual(['2021-11-10']);
  expect(said(view, '2021-11-10')).toEqual(['1.3 overdue']);
});

test('a meeting is a reason until its day, however they came to be asked before it', () => {
  const board = {
    ...{ id: 'board', name: 'Board', kind: 'executive' as const, aliases: [], members: [] },
    ...{ looksAfter: [], hasChannel: false },
  };
  const given = {
    groups: [board],
    meetings: [{ group: 'board', day: '2021-11-17' }],
    chases: [{ group: 'board', day: '2021-11-17', asked: '2021-11-10', by: { id: 'tom', name: 'Tom' } }],
  };
  const items = [{ ...anItem('1.1'), lead: [{ person: 'tom' }] }];
  expect(said(viewOn('2021-11-11', items, given), '2021-11-10')).toEqual(['1.1 before a meeting']);
  expect(said(viewOn('2021-11-12', items, given), '2021-11-10')).toEqual(['1.1 before a meeting']);
  expect(said(viewOn('2021-11-18', items, given), '2021-11-10')).toEqual([]);
});

test('what would have been said while they wanted no nudges is not made up for once they do', () => {
  const view = viewOn('2021-11-12', [onWednesday, dueOn('2021-11-25', '1.4')]);
  const since = (day: string) => daysToMakeUp({ ...view, member: { ...tom, contact: { since: day } } });
  expect(since('2021-11-10')).toEqual(['2021-11-10', '2021-11-11']);
  expect(since('2021-11-11')).toEqual(['2021-11-11']);
  expect(since('2021-11-12')).toEqual([]);
});

test('on a day off nothing is said, late or not', () => {
  expect(said(viewOn('2021-11-13', [onWednesday]), '2021-11-10')).toEqual([]);
});

test.each([
  ['the day before', '2021-11-11', ['2021-11-10']],
  ['five working days later', '2021-11-17', ['2021-11-10']],
  ['no longer six working days later', '2021-11-18', []],
])('a day on which there was something to say is looked at %s', (_, today, expected) => {
  expect(daysToMakeUp(viewOn(today, [onWednesday]))).toEqual(expected);
});
