import { addDays, isoWeekOf } from '../../../src/plan/day';
import { digestSettingsOf, nextRun, runOfWeek, usualDigest } from '../../../src/plan/digest-settings';

const fridays = { ...usualDigest, weekday: 5, time: '16:00' };

test.each([
  ['an ordinary week: its Monday', usualDigest, '2021-11-10', [], '2021-11-08'],
  ['a bank holiday Monday: Tuesday', usualDigest, '2021-05-03', [], '2021-05-04'],
  ['Easter: Tuesday', usualDigest, '2021-04-06', [], '2021-04-06'],
  ['Good Friday: Thursday, the last working day before it', fridays, '2021-04-02', [], '2021-04-01'],
  ['the partnership’s own quiet day: the day after', usualDigest, '2021-11-10', ['2021-11-08'], '2021-11-09'],
  ['Christmas week: Wednesday', usualDigest, '2021-12-29', [], '2021-12-29'],
  ['a Sunday that was chosen: Sunday', { ...usualDigest, weekday: 7 }, '2021-11-10', [], '2021-11-14'],
])('a week has one run. %s', (_, settings, day, quietDays, run) => {
  expect(runOfWeek(settings, day, quietDays)).toEqual({
    week: isoWeekOf(day),
    day: run,
    time: settings.time,
  });
});

test('a week without a working day has no run', () => {
  const quiet = ['2021-11-08', '2021-11-09', '2021-11-10', '2021-11-11', '2021-11-12'];
  expect(runOfWeek(usualDigest, '2021-11-10', quiet)).toBeUndefined();
});

test('a pause leaves out the weeks whose run falls in it, its first and last day included', () => {
  const paused = { ...usualDigest, pauses: [{ first: '2021-12-20', last: '2022-01-04' }] };
  const weeks = ['2021-12-13', '2021-12-20', '2021-12-29', '2022-01-04', '2022-01-10'];
  expect(weeks.map((day) => runOfWeek(paused, day)?.day)).toEqual([
    '2021-12-13',
    undefined,
    undefined,
    undefined,
    '2022-01-10',
  ]);
});

test('a pause without an end lasts until it is resumed', () => {
  const paused = { ...usualDigest, pauses: [{ first: '2021-12-20' }] };
  expect(runOfWeek(paused, '2025-01-06')).toBeUndefined();
  expect(nextRun(paused, { day: '2021-12-20', time: '08:00' })).toBeUndefined();
});

test.each([
  ['before its hour, today', '2021-11-08', '08:59', '2021-11-08'],
  ['from its hour on, the week after', '2021-11-08', '09:00', '2021-11-15'],
  ['over a bank holiday, its Tuesday', '2021-08-25', '12:00', '2021-08-31'],
])('the next run: %s', (_, day, time, run) => {
  expect(nextRun(usualDigest, { day, time })?.day).toBe(run);
});

test('what a group says of its digest stands over what is usual', () => {
  expect(digestSettingsOf({ digest: { weekday: 5 } })).toEqual({ ...usualDigest, weekday: 5 });
});

test('over twenty years every weekday’s digest has one run in every ISO week', () => {
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const weeks = new Set<string>();
    for (let monday = '2021-01-04'; monday < '2041-01-01'; monday = addDays(monday, 7)) {
      const run = runOfWeek({ ...usualDigest, weekday }, addDays(monday, 3));
      expect(run?.week).toBe(isoWeekOf(monday));
      weeks.add(run?.week ?? '');
    }
    expect(weeks.size).toBe(1_044);
  }
});
