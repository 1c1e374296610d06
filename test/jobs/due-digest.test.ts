import { instantOf, nowAt } from '../../src/clock';
import { digestsByNow, isBefore, type DigestTiming } from '../../src/jobs/due-digest';
import { nextStep } from '../../src/jobs/next-step';
import { addDays, isoWeekOf, type Now } from '../../src/plan/day';
import { usualDigest } from '../../src/plan/digest-settings';
import type { Delivery } from '../../src/store/delivery-store';

const real = '2021-11-08T09:00:30.000Z';
const longAgo = { day: '2020-01-01', time: '12:00' };
const usual: DigestTiming = { settings: usualDigest, quietDays: [], since: longAgo, linked: longAgo };

function delivery(state: Delivery['state'], leaseUntil = '2021-11-08T09:02:00.000Z'): Delivery {
  return { to: 'c', occasion: 'week|2021-W45', state, holder: 'one', leaseUntil, at: real };
}

describe('which digests have come due', () => {
  const weeksBy = (at: string, timing = usual) =>
    digestsByNow(timing, nowAt(at)).map(({ week, is }) => [week, is]);
  const stateOf = (at: string, week: string, timing = usual) =>
    digestsByNow(timing, nowAt(at)).find((run) => run.week === week)?.is ?? 'not yet';

  test.each([
    ['2021-11-08T08:59:59.000Z', 'not yet'],
    ['2021-11-08T09:00:00.000Z', 'due'],
    ['2021-11-08T23:59:00.000Z', 'due'],
    ['2021-11-09T08:59:00.000Z', 'due'],
    ['2021-11-09T09:00:00.000Z', 'past'],
    ['2021-11-15T09:00:00.000Z', 'past'],
  ])('at %s the one of 8 November at nine is %s: it is caught up for a day', (at, is) => {
    expect(stateOf(at, '2021-W45')).toBe(is);
  });

  test.each([
    ['2021-07-05T07:59:00.000Z', 'not yet'],
    ['2021-07-05T08:00:00.000Z', 'due'],
  ])('in summer nine is nine in London: at %s it is %s', (at, is) => {
    expect(stateOf(at, '2021-W27')).toBe(is);
  });

  test('weeks that went by while nothing ran are all past, four of them at most', () => {
    expect(weeksBy('2021-11-10T10:00:00.000Z')).toEqual([
      ['2021-W41', 'past'],
      ['2021-W42', 'past'],
      ['2021-W43', 'past'],
      ['2021-W44', 'past'],
      ['2021-W45', 'past'],
    ]);
  });

  test('what was before the channel was linked, or the settings changed, is nobody’s to miss', () => {
    const since = { day: '2021-11-03', time: '12:00' };
    expect(weeksBy('2021-11-10T10:00:00.000Z', { ...usual, since })).toEqual([
      ['2021-W41', 'off'],
      ['2021-W42', 'off'],
      ['2021-W43', 'off'],
      ['2021-W44', 'off'],
      ['2021-W45', 'past'],
    ]);
  });

  test('weeks that were over before the channel was linked are not looked at, whatever they wanted', () => {
    const linked = { day: '2021-11-03', time: '12:00' };
    const pauses = [{ first: '2021-10-04', last: '2021-11-05' }];
    const paused = { settings: { ...usualDigest, pauses }, quietDays: [], since: linked, linked };
    expect(weeksBy('2021-11-10T10:00:00.000Z', paused)).toEqual([
      ['2021-W44', 'off'],
      ['2021-W45', 'past'],
    ]);
  });

  test('an hour that the clocks skip comes when they have; one that comes twice comes once', () => {
    const early = { ...usual, settings: { ...usualDigest, weekday: 7, time: '01:30' } };
    expect(stateOf('2021-03-28T00:59:00.000Z', '2021-W12', early)).toBe('not yet');
    expect(stateOf('2021-03-28T01:00:00.000Z', '2021-W12', early)).toBe('due');
    expect(stateOf('2021-10-31T00:30:00.000Z', '2021-W43', early)).toBe('due');
    expect(stateOf('2021-10-31T01:30:00.000Z', '2021-W43', early)).toBe('due');
  });

  test('over twenty years every ISO week has its one Monday at nine, bank holidays moved, across every clock change', () => {
    const weeks = new Set<string>();
    for (let monday = '2021-01-04'; monday < '2041-01-01'; monday = addDays(monday, 7)) {
      const days = [0, 1, 2, 3, 4, 5, 6].map((after) => addDays(monday, after));
      const mine = (now: Now) =>
        digestsByNow(usual, now).filter(({ week, is }) => week >= isoWeekOf(monday) && is === 'due');
      const first = firstOf(days, (now) => mine(now).length > 0);
      expect(first?.time).toBe('09:00');
      expect(mine(first!)).toHaveLength(1);
      weeks.add(mine(first!)[0]!.week);
    }
    expect(weeks.size).toBe(1_044);
  });
});

/** The first minute before nine or at nine, London, that it holds for. */
function firstOf(days: readonly string[], holds: (now: Now) => boolean): Now | undefined {
  for (const day of days) {
    for (const time of ['08:59', '09:00']) {
      const now = nowAt(instantOf(`${day}T${time}`));
      if (holds(now)) return now;
    }
  }
  return undefined;
}

test('one moment is before another by its day, and then by its time', () => {
  const nine = { day: '2021-11-08', time: '09:00' };
  expect(isBefore(nine, { day: '2021-11-08', time: '09:01' })).toBe(true);
  expect(isBefore(nine, { day: '2021-11-07', time: '23:59' })).toBe(false);
  expect(isBefore(nine, nine)).toBe(false);
});

describe('the next step for a post', () => {
  test('nobody began it: it is posted while it is due, and noted as missed after', () => {
    expect(nextStep('due', undefined, real)).toBe('post');
    expect(nextStep('past', undefined, real)).toBe('note as missed');
  });

  test.each<Delivery['state']>(['sent', 'unknown', 'skipped', 'refused', 'missed'])(
    'what is %s is over',
    (state) => {
      const later = '2021-11-08T09:05:00.000Z';
      expect([nextStep('due', delivery(state), later), nextStep('past', delivery(state), later)]).toEqual([
        'nothing',
        'nothing',
      ]);
    },
  );

  test.each<Delivery['state']>(['claimed', 'sending'])(
    'what is %s is left alone while its lease runs',
    (state) => {
      expect(nextStep('due', delivery(state), real)).toBe('nothing');
      expect(nextStep('past', delivery(state), real)).toBe('nothing');
    },
  );

  test('a claim whose lease ran out is taken over; a sending one may have arrived and is not', () => {
    const later = '2021-11-08T09:05:00.000Z';
    expect(nextStep('due', delivery('claimed'), later)).toBe('post');
    expect(nextStep('past', delivery('claimed'), later)).toBe('note as missed');
    expect(nextStep('due', delivery('sending'), later)).toBe('give up');
    expect(nextStep('past', delivery('sending'), later)).toBe('give up');
  });

  test('one that somebody asked for again is never too late', () => {
    const later = '2021-11-18T09:05:00.000Z';
    expect(nextStep('past', { ...delivery('claimed'), asked: 'sarah' }, later)).toBe('post');
  });
});
