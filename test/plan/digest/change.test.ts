import {
  changedDigest,
  digestFingerprint,
  digestProblem,
  pausedDigest,
  pauseProblem,
  pausesFrom,
  resumedDigest,
  withDigest,
  withQuietDays,
} from '../../../src/plan/digest/change';
import { digestParts, digestSettingsOf, usualDigest } from '../../../src/plan/digest-settings';
import { aPartnership } from '../../support/plan-builder';

const at = '2021-11-10T10:00:00.000Z';
const partnership = aPartnership({
  groups: [
    {
      ...{ id: 'one', name: 'Group one', kind: 'subgroup', aliases: [], members: [], looksAfter: [] },
      hasChannel: true,
    },
  ],
});
const digestOf = ({ groups }: typeof partnership) => groups[0]?.digest;

test('what a change does not name stays as it is; what is left out stays out until it is included', () => {
  const less = changedDigest(usualDigest, { leaveOut: ['overdue', 'no lead'] });
  expect(less).toEqual({ ...usualDigest, leaveOut: ['overdue', 'no lead'] });
  expect(changedDigest(less, { include: ['overdue'], weekday: 5 })).toEqual({
    ...usualDigest,
    weekday: 5,
    leaveOut: ['no lead'],
  });
});

test.each([
  [{ weekday: 0 }, 'no such day'],
  [{ weekday: NaN }, 'no such day'],
  [{ time: '25:00' }, 'no such time'],
  [{ time: '9:00' }, 'no such time'],
  [{ leaveOut: digestParts }, 'nothing in it'],
  [{ staleDays: 6 }, 'days'],
  [{ staleDays: 30.5 }, 'days'],
  [{ staleDays: 366 }, 'days'],
  [{ weekday: 7, time: '23:59', staleDays: 365 }, undefined],
])('nothing could be posted by %j: %s', (wrong, problem) => {
  expect(digestProblem({ ...usualDigest, ...wrong })).toBe(problem);
});

test('the register keeps a group’s settings, and since when they tell when it comes; the very same where nothing is different', () => {
  const fridays = withDigest(partnership, 'one', { ...usualDigest, weekday: 5 }, at);
  expect(digestOf(fridays)).toMatchObject({ weekday: 5, since: at });
  expect(withDigest(fridays, 'one', { ...usualDigest, weekday: 5 }, at)).toBe(fridays);
  expect(withDigest(fridays, 'nobody', usualDigest, at)).toBe(fridays);
});

test('a change of what it tells loses no digest whose time has come', () => {
  const less = withDigest(partnership, 'one', { ...usualDigest, leaveOut: ['overdue'] }, at);
  expect(digestOf(less)).not.toHaveProperty('since');
});

describe('a pause', () => {
  const xmas = { first: '2021-12-20', last: '2022-01-04' };

  test('is kept beside others, once, in order; those that are over are forgotten', () => {
    const gone = { first: '2021-08-01', last: '2021-08-31' };
    const easter = { first: '2022-04-15', last: '2022-04-18' };
    const before = { ...usualDigest, pauses: [gone, easter] };
    const after = pausedDigest(before, xmas, '2021-11-10');
    expect(after.pauses).toEqual([xmas, easter]);
    expect(pausedDigest(after, xmas, '2021-11-10')).toEqual(after);
    expect(pausesFrom(before, '2021-11-10')).toEqual([easter]);
    expect(resumedDigest(after).pauses).toEqual([]);
  });

  test.each([
    [{ first: '2021-12-20', last: '2021-12-19' }, 'ends before it begins'],
    [{ first: '2021-02-30' }, 'no such day'],
    [{ first: '2021-12-20', last: 'soon' }, 'no such day'],
    [{ first: '2021-11-01', last: '2021-11-09' }, 'over already'],
    [{ first: '2021-11-01' }, undefined],
    [xmas, undefined],
  ])('%j: %s', (pause, problem) => {
    expect(pauseProblem(pause, '2021-11-10')).toBe(problem);
  });

  test('shows in what proves that settings are as they were shown', () => {
    const paused = pausedDigest(usualDigest, xmas, '2021-11-10');
    expect(digestFingerprint(paused)).not.toBe(digestFingerprint(usualDigest));
    expect(digestFingerprint(digestSettingsOf({ digest: { since: at } }))).toBe(
      digestFingerprint(usualDigest),
    );
  });
});

test('quiet days are kept in order, each once, and taken back', () => {
  const two = withQuietDays(partnership, ['2021-12-31', '2021-12-30'], true);
  expect(two.quietDays).toEqual(['2021-12-30', '2021-12-31']);
  expect(withQuietDays(two, ['2021-12-30'], true)).toBe(two);
  expect(withQuietDays(two, ['2021-12-30'], false).quietDays).toEqual(['2021-12-31']);
});
