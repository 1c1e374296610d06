import {
  lastMeetingBefore,
  nextMeetingOf,
  nudgedBefore,
  notUpdatedFor,
  usualBeforeMeeting,
  whoHasNotUpdated,
  withBeforeMeeting,
  withChase,
} from '../../../src/plan/nudging/before-meeting';
import { addDays } from '../../../src/plan/day';
import { nudgesOn } from '../../../src/plan/nudging/nudges';
import type { Group, Partnership, Person } from '../../../src/plan/partnership';
import type { Item } from '../../../src/plan/plan';
import type { Stamp } from '../../../src/plan/standing';
import { anItem, aPartnership, aPlan, done } from '../../support/plan-builder';
import { scheme } from '../scheme';

const person = (id: string, given: Partial<Person> = {}): Person => ({
  ...{ id, name: id, agency: 'council', role: 'member', guest: false },
  ...given,
});
const group = (id: string, given: Partial<Group> = {}): Group => ({
  ...{ id, name: id, kind: 'subgroup', aliases: [], members: [], looksAfter: [], hasChannel: false },
  ...given,
});
const board = { group: 'board', day: '2021-12-08' };
const partnership = (given: Partial<Partnership> = {}): Partnership =>
  aPartnership({
    scheme,
    groups: [group('board', { kind: 'executive' }), group('sub')],
    people: [person('tom'), person('ann')],
    meetings: [{ group: 'board', day: '2021-09-22' }, board],
    ...given,
  });

/** Lead and when it was last updated, if ever. */
function item(ref: string, lead: string | null, changed?: string): Item {
  const made = anItem(ref, lead === null ? {} : { lead: [{ person: lead }] });
  const stamp: Stamp | null =
    changed === undefined
      ? null
      : { at: `${changed}T10:00:00.000Z`, day: changed, by: { id: 'x', name: 'x' } };
  return { ...made, standing: { ...made.standing, changed: stamp } };
}

const view = (items: readonly Item[], today = '2021-12-01', held = partnership()) => ({
  plan: aPlan({ items }),
  partnership: held,
  member: held.people[0] ?? person('tom'),
  today,
});

test('the next meeting is today’s or the first after it, the last one before it the newest', () => {
  expect(nextMeetingOf(partnership(), 'board', '2021-12-08')).toEqual(board);
  expect(nextMeetingOf(partnership(), 'board', '2021-12-09')).toBeUndefined();
  expect(lastMeetingBefore(partnership(), board)).toBe('2021-09-22');
});

test.each([
  ['five working days, where the group says nothing', {}, '2021-12-08', '2021-12-01'],
  ['as many as the group says', { beforeMeeting: 2 }, '2021-12-08', '2021-12-06'],
  ['over Christmas and New Year', {}, '2022-01-06', '2021-12-29'],
  ['none, where it wants none', { beforeMeeting: 0 }, '2021-12-08', undefined],
])('nudged before a meeting: %s', (_, given, day, wanted) => {
  const held = partnership({ groups: [group('board', given)] });
  expect(nudgedBefore(held, { group: 'board', day })).toBe(wanted);
});

test('what was updated on the day of the last meeting or since, and what is done, is not asked about', () => {
  const items = [
    item('1.1', 'tom'),
    item('1.2', 'tom', '2021-09-21'),
    item('1.3', 'tom', '2021-09-22'),
    done(item('1.4', 'tom'), '2021-09-01'),
  ];
  expect(notUpdatedFor(view(items), board).map(({ ref }) => ref)).toEqual(['1.1', '1.2']);
});

test('a subgroup is asked about its own items alone', () => {
  const items = [item('1.1', 'tom'), { ...item('1.2', 'tom'), group: 'sub' }];
  expect(notUpdatedFor(view(items), { group: 'sub', day: '2021-12-08' }).map(({ ref }) => ref)).toEqual([
    '1.2',
  ]);
});

test('a group’s leads are nudged as many working days before as was said, and the same again changes nothing', () => {
  const three = withBeforeMeeting(partnership(), 'board', 3);
  expect(nudgedBefore(three, board)).toBe('2021-12-03');
  expect(nudgedBefore(withBeforeMeeting(three, 'board', 0), board)).toBeUndefined();
  expect(withBeforeMeeting(three, 'board', 3)).toBe(three);
  const held = partnership();
  expect(withBeforeMeeting(held, 'board', usualBeforeMeeting)).toBe(held);
  expect(withBeforeMeeting(held, 'nobody', 3)).toBe(held);
});

test('each lead who has not updated is listed with what, and who would not be reached with why', () => {
  const people = [
    person('tom'),
    person('ann', { contact: { nudges: 'off' } }),
    person('bob'),
    person('gone', { left: '2021-11-01' }),
  ];
  const items = [
    item('1.1', 'tom'),
    item('1.2', 'ann'),
    item('1.3', 'bob'),
    item('1.4', 'gone'),
    item('2.1', null),
  ];
  const found = whoHasNotUpdated(
    view(items, '2021-12-01', partnership({ people })),
    board,
    new Map([['bob', 'blocked the bot']]),
  );
  expect(
    found.behind.map(({ person: { id }, items: theirs, unreached }) => [
      id,
      theirs.map(({ ref }) => ref),
      unreached,
    ]),
  ).toEqual([
    ['tom', ['1.1'], undefined],
    ['ann', ['1.2'], 'wants none'],
    ['bob', ['1.3'], { why: 'blocked the bot' }],
  ]);
  expect(found.nobodys.map(({ ref }) => ref)).toEqual(['1.4', '2.1']);
});

describe('a lead is nudged before a meeting', () => {
  const days = (held: Partnership): string[] =>
    Array.from({ length: 14 }, (_, i) => addDays('2021-11-26', i)).filter((day) =>
      nudgesOn(view([item('1.1', 'tom', '2021-09-21')], day, held)).some(({ reasons }) =>
        reasons.some(({ why }) => why === 'before a meeting'),
      ),
    );

  test('once', () => {
    expect(days(partnership())).toEqual(['2021-12-01']);
  });

  test('and once more on the first working day after the business manager asked for it', () => {
    const chased = withChase(partnership(), { ...board, asked: '2021-12-03' });
    expect(days(chased)).toEqual(['2021-12-01', '2021-12-06']);
    expect(withChase(chased, { ...board, asked: '2021-12-03' })).toEqual(chased);
  });

  test('not when they are up to date', () => {
    const held = partnership();
    expect(nudgesOn(view([item('1.1', 'tom', '2021-11-30')], '2021-12-01', held))).toEqual([]);
  });
});

test('a chase of a meeting gone by is forgotten with the next one', () => {
  const before = withChase(partnership(), { group: 'board', day: '2021-09-22', asked: '2021-09-20' });
  expect(withChase(before, { ...board, asked: '2021-12-03' }).chases).toEqual([
    { ...board, asked: '2021-12-03' },
  ]);
});
