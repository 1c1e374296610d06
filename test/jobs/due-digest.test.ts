import { nowAt } from '../../src/clock';
import { mondaysAtNine, nextStep } from '../../src/jobs/due-digest';
import { addDays } from '../../src/plan/day';
import type { Delivery } from '../../src/store/delivery-store';

const real = '2021-11-08T09:00:30.000Z';

function delivery(state: Delivery['state'], leaseUntil = '2021-11-08T09:02:00.000Z'): Delivery {
  return { channel: 'c', week: '2021-W45', state, holder: 'one', leaseUntil, at: real };
}

test.each([
  ['2021-11-08T08:59:59.000Z', 'nothing'],
  ['2021-11-08T09:00:00.000Z', 'post'],
  ['2021-11-08T23:59:00.000Z', 'post'],
  ['2021-11-09T00:00:00.000Z', 'note as missed'],
  ['2021-11-14T23:59:00.000Z', 'note as missed'],
  ['2021-11-15T00:00:00.000Z', 'nothing'],
  ['2021-07-05T07:59:00.000Z', 'nothing'],
  ['2021-07-05T08:00:00.000Z', 'post'],
])('at %s, London’s Monday at nine has come: %s', (at, step) => {
  expect(nextStep(mondaysAtNine, undefined, nowAt(at), at).do).toBe(step);
});

test.each<[Delivery['state'], string]>([
  ['sent', 'nothing'],
  ['unknown', 'nothing'],
  ['skipped', 'nothing'],
  ['claimed', 'nothing'],
  ['sending', 'nothing'],
])('what is %s, with its lease running, is left alone', (state, step) => {
  expect(nextStep(mondaysAtNine, delivery(state), nowAt(real), real).do).toBe(step);
});

test('a claim whose lease ran out is taken over; a sending one may have arrived and is not', () => {
  const later = '2021-11-08T09:05:00.000Z';
  expect(nextStep(mondaysAtNine, delivery('claimed'), nowAt(later), later)).toEqual({
    do: 'post',
    week: '2021-W45',
  });
  expect(nextStep(mondaysAtNine, delivery('sending'), nowAt(later), later)).toEqual({
    do: 'give up',
    week: '2021-W45',
  });
});

test.each<[Delivery['state'], string]>([
  ['sent', 'nothing'],
  ['unknown', 'nothing'],
  ['skipped', 'nothing'],
  ['claimed', 'note as missed'],
  ['sending', 'give up'],
])('on Tuesday, what was left %s on Monday: %s', (state, step) => {
  const tuesday = '2021-11-09T10:00:00.000Z';
  expect(nextStep(mondaysAtNine, delivery(state), nowAt(tuesday), tuesday).do).toBe(step);
});

test('over twenty years every ISO week has its one Monday at nine, across every clock change', () => {
  const weeks = new Set<string>();
  for (let monday = '2021-01-04'; monday < '2041-01-01'; monday = addDays(monday, 7)) {
    const hours = Array.from({ length: 24 }, (_, hour) =>
      nowAt(`${monday}T${String(hour).padStart(2, '0')}:00:00.000Z`),
    );
    const first = hours.find((now) => nextStep(mondaysAtNine, undefined, now, now.at).do === 'post');
    expect(first).toMatchObject({ day: monday, time: '09:00' });
    const step = nextStep(mondaysAtNine, undefined, first!, first!.at);
    if (step.do === 'post') weeks.add(step.week);
  }
  expect(weeks.size).toBe(1_044);
});
