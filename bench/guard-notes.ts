import { readFileSync } from 'node:fs';
import path from 'node:path';
import { personalDetailsIn } from '../src/plan/guard';
import { checkSeals } from './seals';

/** Invented notes of both sorts, and how the guard judges them. */
export interface GuardNotes {
  readonly caught: readonly string[];
  readonly kept: readonly string[];
}

/** One note a line; an empty line is none. */
export function guardNotes(folder = path.join(__dirname, 'guard')): GuardNotes {
  const notesOf = (file: string) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  return { caught: notesOf('caught.txt'), kept: notesOf('kept.txt') };
}

/** 150 of each sort by somebody who had not seen the rules; throws where they are not the ones that were sealed. */
export function sealedNotes(): GuardNotes {
  const folder = path.join(__dirname, 'guard/sealed');
  checkSeals(folder);
  return guardNotes(folder);
}

export interface GuardScore {
  /** Notes that had to be caught and were not. */
  readonly missed: readonly string[];
  /** Notes that could have been kept, with what was thought to be in them. */
  readonly falseAlarms: readonly string[];
  /** In per cent. */
  readonly recall: number;
  readonly falseAlarmRate: number;
}

export function scoreGuard({ caught, kept }: GuardNotes): GuardScore {
  const missed = caught.filter((note) => personalDetailsIn(note, 'normal').length === 0);
  const falseAlarms = kept.flatMap((note) => {
    const found = personalDetailsIn(note, 'normal');
    return found.length > 0 ? [`${note} (${found.join(', ')})`] : [];
  });
  return {
    missed,
    falseAlarms,
    recall: 100 - (missed.length * 100) / caught.length,
    falseAlarmRate: (falseAlarms.length * 100) / kept.length,
  };
}

/** What, said over and over, makes a careless pattern try every way of reading it. */
export const hostileUnits: readonly string[] = [
  'she ',
  'she was ',
  "Kayleigh's ",
  'JS ',
  'a.',
  '1',
  '12 oak ',
  '12 The St. ',
  'strategy meeting about ',
  'case ref ',
  'dob ',
  'a@a.',
  '(0',
  'the family ',
  '5 year old son ',
];
