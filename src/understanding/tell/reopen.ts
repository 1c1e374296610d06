import type { Command } from '../../plan/command';
import { skip } from '../hear/courtesy';
import { isSlot } from '../hear/found';
import { reopeners } from '../words/telling';
import { reasonFrom, type Says } from './clause';
import type { ClauseReader } from './stretch';
import { recalled, targetOf } from './target';

/** "reopen 1.4", "unmark the audit": of what words fit, what has begun is likelier. */
export const readReopen: ClauseReader = ({ heard, from }) => {
  const start = skip(reopeners, heard, from);
  if (start === from) return reopenBehind({ heard, from });
  const limit = reasonFrom(heard, start);
  const today = heard.hearing.now.day;
  const says: Says = (ref) => `reopen ${ref}`;
  const target =
    limit === start
      ? recalled(heard, ['reopen'], says)
      : targetOf(heard, start, limit, says, ({ due }) => due !== undefined && due.first <= today);
  if (!target) return undefined;
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], to: limit };
  if (target.is === 'unsure') return target;
  const commands = target.refs.map((ref): Command => ({ kind: 'reopen', ref }));
  return { is: 'told', commands, to: limit, explicit: target.explicit };
};

/** "B2.1 reopen - two agencies haven't adopted it" */
const reopenBehind: ClauseReader = ({ heard, from }) => {
  const ref = heard.found.find((found) => found.from === from);
  if (!ref || !isSlot(ref, 'ref')) return undefined;
  const to = skip(reopeners, heard, ref.to);
  if (to === ref.to) return undefined;
  const commands = ref.means.refs.map((each): Command => ({ kind: 'reopen', ref: each }));
  return { is: 'told', commands, to, explicit: true };
};
