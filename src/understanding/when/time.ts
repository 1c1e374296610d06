import type { Day } from '../../plan/day';

/** First and last day, both included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/**
 * A day or period as it was said. `past` and `future` differ where no year was: "September" said in November is two
 * months ago or ten months ahead, and what is asked about it decides.
 */
export interface Time {
  readonly past: Period;
  readonly future: Period;
  /** One day, or the whole of a longer time. */
  readonly unit: 'day' | 'period';
  /** Past and future are the same, and no other reading is possible. */
  readonly fixed: boolean;
  /** It runs from today on: the next 30 days. */
  readonly ahead?: true;
  /** It may be another day too, and the nearer was taken: "next Friday". */
  readonly nearer?: true;
}

export type TimeFound =
  | { readonly length: number; readonly time: Time }
  /** A day that does not exist: 31 February. `instead` are the days nearest to it, where one is likely to be meant. */
  | { readonly length: number; readonly impossible: true; readonly instead?: readonly Day[] }
  /** The days that people mean by it, the nearest first. `spans` are what a question may mean by it: the days of a term. */
  | { readonly length: number; readonly either: readonly Day[]; readonly spans?: readonly Period[] };

export const onDay = (day: Day): Time => during({ first: day, last: day }, 'day');

export function during(period: Period, unit: Time['unit'] = 'period'): Time {
  return { past: period, future: period, unit, fixed: true };
}

export function eitherSide(past: Day, future: Day): Time {
  return {
    past: { first: past, last: past },
    future: { first: future, last: future },
    unit: 'day',
    fixed: past === future,
  };
}

/** The latest of the days up to today and the earliest from today on; where there is only one of the two, it is both. */
export function nearestOf(days: readonly Day[], today: Day): Time | undefined {
  const past = days.filter((day) => day <= today).at(-1);
  const future = days.find((day) => day >= today);
  const [one, other] = [past ?? future, future ?? past];
  return one !== undefined && other !== undefined ? eitherSide(one, other) : undefined;
}

/** A token as the date readers see it. */
export interface Word {
  readonly word: string;
  readonly before: string;
  readonly typed?: string;
}

/** Reads a time that starts at a word, seen from today. */
export type TimeReader = (words: readonly Word[], at: number, today: Day) => TimeFound | undefined;
