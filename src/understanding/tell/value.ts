import type { ProgressTo, Update } from '../../plan/command';
import { daysBetween, type Day } from '../../plan/day';
import { isSlot, type Found } from '../hear/found';
import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { hasRivals } from '../words/nearest';

/** What is said of an item: a rating, or how far it is. */
export type Value = Pick<Update, 'rating' | 'progress'>;

export interface ValueFound {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** One certain rating, done, started, not started, or "2 of 3". Words that only lean one way are no value. */
export function valueAt(heard: Heard, at: number): ValueFound | undefined {
  const found = heard.found.find((each) => each.from === at);
  if (!found || isGuessed(heard, found)) return undefined;
  const span = { from: found.from, to: found.to };
  if (isSlot(found, 'rating')) {
    const [code, ...others] = found.means.codes;
    const certain =
      code !== undefined &&
      code !== 'not rated' &&
      others.length === 0 &&
      !found.means.vague &&
      !found.means.many;
    return certain ? { ...span, value: { rating: code } } : undefined;
  }
  if (isSlot(found, 'count')) {
    const { done, of } = found.means;
    return { ...span, value: { progress: { state: 'under way', count: { done, of } } } };
  }
  const progress = isSlot(found, 'state') ? progressOf(found.means.state) : undefined;
  return progress && { ...span, value: { progress } };
}

/** "Storted" is as near to started as to sorted: what was meant is a guess, and nothing is told by guessing. */
export function isGuessed(
  { sentence, tokens, hearing }: Heard,
  { from, to }: Pick<Found, 'from' | 'to'>,
): boolean {
  return tokens.slice(from, to).some((token, i) => {
    const typed = sentence.tokens[from + i]?.word ?? '';
    return typed !== token.word && hasRivals(typed, hearing.vocabulary.lexicon);
  });
}

function progressOf(state: string): ProgressTo | undefined {
  switch (state) {
    case 'done':
      return { state: 'done' };
    case 'started':
      return { state: 'under way' };
    case 'not started':
      return { state: 'not started' };
    default:
      return undefined;
  }
}

/** The day something was done, and the words for it where they name no day: "in October". */
interface DayDone {
  readonly day: Day;
  readonly to: number;
  readonly ahead: boolean;
  readonly said?: string;
}

/**
 * "on 4 Nov", "4 Nov", "yesterday", "in October", behind something done: the day it was done, and of a period that is
 * over its last. Nothing can be done on a day to come.
 */
export function dayDoneAt(heard: Heard, at: number): DayDone | undefined {
  const gap = ['on', 'in', 'during'].includes(heard.tokens[at]?.word ?? '') ? 1 : 0;
  const found = heard.found.find((each) => each.from === at + gap);
  if (!found || !isSlot(found, 'time')) return undefined;
  const { past, future, unit } = found.means.time;
  const today = heard.hearing.now.day;
  const gone = daysBetween(past.last, today);
  const likelier = future.first > today && gone > 31 && daysBetween(today, future.first) < gone;
  if (unit !== 'day') {
    const said = typedBetween(heard.sentence, at, found.to);
    return gone > 0 && !likelier ? { day: past.last, to: found.to, ahead: false, said } : undefined;
  }
  return { day: past.last, to: found.to, ahead: gone < 0 || likelier };
}

/** What was done on a day, with the words for it as the reason where the day is only the last that it may have been. */
export function withDay(value: Value, done: DayDone | undefined): Value & Pick<Update, 'why'> {
  if (done === undefined) return value;
  const { day, said } = done;
  return { progress: { state: 'done', on: day }, ...(said !== undefined && { why: said }) };
}
