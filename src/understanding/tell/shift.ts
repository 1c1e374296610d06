import { addDays, type Day } from '../../plan/day';
import { indexes } from '../ask/subject';
import { typed } from '../hear/heard';
import { itemChoices, unsure } from '../hear/unsure';
import { daysIn } from '../when/how-long';
import type { Clause, Stretch } from './stretch';
import { targetOf } from './target';
import { movedWords } from '../words/telling';

const between = new Set(
  'back out on forward forwards by for another a an further date has have is been'.split(' '),
);
const earlier = new Set('bring pull'.split(' '));

/** "push 1.4 back two weeks": from its printed day, which may have moved since, so the day is offered and not taken. */
export function readShift({ heard, from }: Stretch, start: number, limit: number): Clause | undefined {
  const { tokens, hearing } = heard;
  const at = tokens.findIndex((_, i) => i > start && i < limit && daysIn(tokens, i) !== undefined);
  const shift = at < 0 ? undefined : daysIn(tokens, at);
  if (!shift) return undefined;
  let to = at;
  while (
    to > start &&
    (between.has(tokens[to - 1]?.word ?? '') || movedWords.has(tokens[to - 1]?.word ?? ''))
  )
    to -= 1;
  const spoken = tokens.slice(to, at).some((token) => movedWords.has(token.word));
  if (start === from && !spoken) return undefined;
  const target = targetOf(heard, start, to, (ref) => `show ${ref}`);
  if (!target || target.is === 'unsure') return target;
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], to: at + shift.length };
  const days = earlier.has(tokens[from]?.word ?? '') ? -shift.days : shift.days;
  const choices = target.refs.flatMap((ref) => {
    const due = hearing.vocabulary.byRef.get(ref)?.due;
    return due ? [moveTo(ref, addDays(due.last, days))] : [];
  });
  const words = typed(heard, indexes(at, at + shift.length));
  const shown = itemChoices(hearing.vocabulary, target.refs, (ref) => `show ${ref}`);
  return {
    is: 'unsure',
    utterance: unsure('which day', words, [...choices, ...shown]),
    to: at + shift.length,
  };
}

const moveTo = (ref: string, day: Day) => ({ label: `Move ${ref} to ${day}`, says: `move ${ref} to ${day}` });
