import { sayRemedy, sayTrouble } from '../cards/trouble-words';
import type { Trouble } from '../plan/trouble';
import type { Posted } from './round';

/** A line of the log about one post: what became of it, and what somebody can do about it. */
export interface PostedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly about: Readonly<Record<string, unknown>>;
  readonly says: string;
}

/** How an operator is told of a round: everything that needs somebody is a warning, with what to do. */
export function postedLine(posted: Posted): PostedLine {
  const { to, occasion, kind } = posted;
  const told = (level: PostedLine['level'], says: string, more = {}): PostedLine => ({
    level,
    about: { to, occasion, kind, ...more },
    says,
  });
  const warned = (trouble: Trouble, more = {}) =>
    told('warn', `post ${sayTrouble(trouble)}. ${sayRemedy(trouble)}`, more);
  switch (kind) {
    case 'sent':
      return told('info', 'post sent');
    case 'nothing to say':
      return told('info', 'nothing to say, and so no post');
    case 'lost the claim':
      return told('info', 'post left to another process');
    case 'throttled':
      return told('warn', 'post not taken: too many just now; it is tried again in a minute');
    case 'locked out':
      return told(
        'error',
        'post not taken: Teams does not believe who the bot is; its secret or certificate may have run out',
      );
    case 'unknown':
    case 'gave up':
      return warned({ kind: 'may not have arrived', at: '' });
    case 'not recorded':
      return told('warn', 'post is recorded otherwise than it went: the next one may tell its news again', {
        became: posted.became,
      });
    case 'refused':
      return warned({ kind: 'refused', why: posted.why }, { reason: posted.why });
    case 'no reference':
      return warned({ kind: 'no way in' });
    case 'missed':
      return warned({ kind: 'missed' });
    case 'fault':
      return told('error', 'post failed; unless it was being sent already, it is tried again in a minute', {
        err: posted.cause,
      });
    default:
      return kind satisfies never;
  }
}

/**
 * Leaves out that somebody has no way in, if that was said today: it is found again every minute. Everything else
 * is told as often as it happens.
 */
export function unlessToldToday(): (posted: Posted, day: string) => boolean {
  let today = '';
  const told = new Set<string>();
  return ({ kind, to }, day) => {
    if (day !== today) told.clear();
    today = day;
    if (kind !== 'no reference') return true;
    const isNew = !told.has(to);
    told.add(to);
    return isNew;
  };
}
