import type { Found } from '../found';
import type { Hearing } from '../hearing';
import { opening, startDate } from '../../words/opening';
import { phraseAt } from '../../words/phrases';
import type { Token } from '../sentence';
import { readTime } from '../../when/read-time';

const asking = new Set(
  `which what when anything any all everything milestone milestones action actions objective objectives item items one ones windows window bits things
   does tell show list`.split(/\s+/),
);

/**
 * "Which milestones start this month": when a window opens is asked. "1.3 starts on Monday" and "start 1.3" ask nothing, and
 * are left for whoever reads what is told.
 */
export function readOpening(tokens: readonly Token[], at: number, { now }: Hearing): Found | undefined {
  const date = phraseAt(startDate, tokens, at);
  const found = date ?? phraseAt(opening, tokens, at);
  if (!found) return undefined;
  const soon = tokens[at + found.length]?.word === 'soon' ? 1 : 0;
  const to = at + found.length + soon;
  const isAsked =
    date !== undefined ||
    tokens.slice(0, at).some(({ word }) => asking.has(word)) ||
    (at === 0 && isTimeBehind(tokens, to, now.day));
  return isAsked ? { from: at, to, by: 'cue', means: { slot: 'cue', cue: 'opening' } } : undefined;
}

/** "starting in January", "kicks off next week" */
function isTimeBehind(tokens: readonly Token[], at: number, today: string): boolean {
  const joined = ['in', 'on', 'before', 'after', 'by', 'between'].includes(tokens[at]?.word ?? '')
    ? at + 1
    : at;
  return readTime(tokens, joined, today) !== undefined;
}
