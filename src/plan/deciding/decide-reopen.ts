import type { Reopen } from '../command';
import { accepted, refused, type Circumstances, type Decision } from './decision';
import { isFinished } from '../lateness';
import type { Item } from '../plan';
import { ratingOf } from '../rating';
import type { Progress } from '../standing';

/** Reopening sets aside a rating that means finished, for somebody to give a true one. */
export function decideReopen(command: Reopen, item: Item, on: Circumstances): Decision {
  if (!isFinished(item, on.partnership.scheme)) return refused({ reason: 'not finished', ref: item.ref });
  if (!command.why) return refused({ reason: 'needs a reason', ref: item.ref, because: 'Reopening' });
  const { progress, rating } = item.standing;
  const meaning = ratingOf(on.partnership.scheme, rating?.code);
  const after = { progress: reopenedProgress(progress), rating: meaning?.finished ? null : rating };
  return accepted(item, { kind: 'reopened', before: { progress, rating }, after }, command.why);
}

function reopenedProgress(progress: Progress): Progress {
  if (progress.state !== 'done') return progress;
  return progress.count ? { state: 'under way', count: progress.count } : { state: 'under way' };
}
