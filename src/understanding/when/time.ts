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
  /** It lies at one point and no other reading is possible. */
  readonly fixed: boolean;
  /** It runs from today on: the next 30 days. */
  readonly ahead?: true;
}

export type TimeFound =
  | { readonly length: number; readonly time: Time }
  /** A day that does not exist: 31 February. */
  | { readonly length: number; readonly impossible: true }
  /** Two days that people mean by it. */
  | { readonly length: number; readonly either: readonly [Day, Day] };

export const onDay = (day: Day): Time => during({ first: day, last: day }, 'day');

export function during(period: Period, unit: Time['unit'] = 'period'): Time {
  return { past: period, future: period, unit, fixed: true };
}

/** A token as the date readers see it. */
export interface Word {
  readonly word: string;
  readonly before: string;
}

/** Reads a time that starts at a word, seen from today. */
export type TimeReader = (words: readonly Word[], at: number, today: Day) => TimeFound | undefined;
