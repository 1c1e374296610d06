import { personalDetailsIn } from '../src/plan/guard';
import type { Figure } from './figures';
import { guardNotes, scoreGuard, type GuardNotes } from './guard-notes';
import { quantile } from './samples';

const ROUNDS = 100;
const WARM_UP = 20;

/** How many notes the guard judges rightly, with each miss printed, and how long one note takes it. */
export function benchGuard(): readonly Figure[] {
  const notes = guardNotes();
  const { missed, falseAlarms, recall, falseAlarmRate } = scoreGuard(notes);
  for (const note of missed) process.stderr.write(`missed: ${note}\n`);
  for (const note of falseAlarms) process.stderr.write(`false alarm: ${note}\n`);
  const times = noteTimes(notes);
  return [
    {
      name: `guard, caught of ${notes.caught.length}`,
      unit: '%',
      ours: recall,
      target: { least: 95 },
    },
    {
      name: `guard, false alarms of ${notes.kept.length}`,
      unit: '%',
      ours: falseAlarmRate,
      target: { most: 2 },
    },
    { name: 'guard, a note, median', unit: 'µs', ours: quantile(times, 0.5), target: { most: 10 } },
    { name: 'guard, a note, p99', unit: 'µs', ours: quantile(times, 0.99), target: { most: 100 } },
  ];
}

/** Microseconds of each note in each round; a note by itself, because the slowest are what p99 is about. */
function noteTimes({ caught, kept }: GuardNotes): readonly number[] {
  const notes = [...caught, ...kept];
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round += 1)
    for (const note of notes) {
      const began = performance.now();
      personalDetailsIn(note);
      if (round >= 0) times.push((performance.now() - began) * 1_000);
    }
  return times;
}
