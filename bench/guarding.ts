import { personalDetailsIn } from '../src/plan/guard';
import type { Figure } from './figures';
import { guardNotes, hostileUnits, scoreGuard, sealedNotes, type GuardNotes } from './guard-notes';
import { quantile } from './samples';

const ROUNDS = 100;
const WARM_UP = 20;

/** How many notes the guard judges rightly, with each miss printed, and how long one note takes it. */
export function benchGuard(): readonly Figure[] {
  const [own, sealed] = [guardNotes(), sealedNotes()];
  const times = noteTimes([own, sealed].flatMap(({ caught, kept }) => [...caught, ...kept]));
  return [
    ...judged('notes', own),
    ...judged('sealed notes', sealed),
    { name: 'guard, a note, median', unit: 'µs', ours: quantile(times, 0.5), target: { most: 10 } },
    { name: 'guard, the slowest of hostile texts of 4,000 characters', unit: 'ms', ours: slowestHostile() },
    { name: 'guard, a note, p99', unit: 'µs', ours: quantile(times, 0.99), target: { most: 100 } },
  ];
}

/** Each once warm: whoever sends such a text sends more than one. */
function slowestHostile(): number {
  const times = hostileUnits.map((unit) => {
    const text = unit.repeat(4_000 / unit.length);
    personalDetailsIn(text, 'normal');
    const began = performance.now();
    personalDetailsIn(text, 'normal');
    return performance.now() - began;
  });
  return Math.max(...times);
}

function judged(of: string, notes: GuardNotes): readonly Figure[] {
  const { missed, falseAlarms, recall, falseAlarmRate } = scoreGuard(notes);
  for (const note of missed) process.stderr.write(`missed: ${note}\n`);
  for (const note of falseAlarms) process.stderr.write(`false alarm: ${note}\n`);
  const [caught, kept] = [notes.caught.length, notes.kept.length];
  return [
    { name: `guard, ${of}: caught of ${caught}`, unit: '%', ours: recall, target: { least: 95 } },
    { name: `${of}: false alarms of ${kept}`, unit: '%', ours: falseAlarmRate, target: { most: 2 } },
  ];
}

/** Microseconds of each note in each round; a note by itself, because the slowest are what p99 is about. */
function noteTimes(notes: readonly string[]): readonly number[] {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const note of notes) {
      const began = performance.now();
      personalDetailsIn(note, 'normal');
      if (round >= 0) times.push((performance.now() - began) * 1_000);
    }
  return times;
}
