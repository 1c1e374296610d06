import { addDays } from '../../plan/day';
import type { DueWithin } from '../../plan/asking/query';
import type { Heard } from '../hear/heard';
import { duePeriod, type SaidTime } from './times';

const pastWords = ['was', 'were', 'had'];

/**
 * `by` a day starts from today; said in the past tense, or of a day that has gone, it takes in everything before. `before`
 * and `after` leave a period out, and `after` runs until the plan ends. Otherwise a period is the whole of it.
 */
export function dueOf(heard: Heard, time: SaidTime): DueWithin {
  const past = isPast(heard);
  const today = heard.hearing.now.day;
  const ends = heard.hearing.vocabulary.plan.period.last;
  const { first: start, last: end } = duePeriod(time, past, ends);
  const { said, joined } = time;
  const fallen = past || heard.tokens.some((token) => token.word === 'since');
  switch (time.relation) {
    case 'by':
    case 'before': {
      const last = time.relation === 'before' && time.time.unit === 'period' ? addDays(start, -1) : end;
      return past || last < today
        ? { last, reading: 'was', said: joined }
        : { first: today, last, reading: 'by', said: joined };
    }
    case 'since':
    case 'after': {
      const { first: from, last: to } = fallen ? time.time.past : time.time.future;
      const first = time.relation === 'after' ? addDays(to, 1) : from;
      return { first, last: fallen && first <= today ? today : ends, reading: 'in', said: joined };
    }
    default:
      return time.time.ahead || (time.meeting && start > today && isFor(heard, time))
        ? { first: time.time.ahead ? start : today, last: end, reading: 'by', said: joined }
        : { first: start, last: end, reading: 'in', said };
  }
}

/** "coming up for the exec": in time for it, and not on its day alone. */
const isFor = ({ tokens }: Heard, { joinedFrom }: SaidTime): boolean => tokens[joinedFrom]?.word === 'for';

/** "what was due", "should have been done": it asks of what is over. */
function isPast(heard: Heard): boolean {
  return heard.tokens.some(
    (token, i) =>
      pastWords.includes(token.word) || (token.word === 'should' && heard.tokens[i + 1]?.word === 'have'),
  );
}

/** "What's due" and "coming up soon" are of the next 30 days. */
export function soon(heard: Heard): DueWithin {
  const today = heard.hearing.now.day;
  return { first: today, last: addDays(today, 30), reading: 'by', said: 'the next 30 days' };
}
