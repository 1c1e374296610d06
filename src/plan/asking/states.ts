import { addDays } from '../day';
import { hasSlipped, isFinished, isOverdue, lastDayOf, latenessOf } from '../lateness';
import type { Item } from '../plan';
import type { State } from './query';
import { ratingOf } from '../rating';
import { leadsOf } from '../responsibility';
import type { View } from './view';

/** Not updated for so many days is an exception worth reporting. */
const staleAfterDays = 30;

/** Whether an item is in a state that members ask for by name. */
export function inState(view: View, state: State, item: Item): boolean {
  const { scheme } = view.partnership;
  switch (state) {
    case 'overdue':
      return isOverdue(item, scheme, view.today);
    case 'not yet due':
      return latenessOf(item, scheme, view.today).state === 'due';
    case 'done':
      return isFinished(item, scheme);
    case 'not done':
      return !isFinished(item, scheme);
    case 'started':
      return item.standing.progress.state === 'under way';
    case 'not started':
      return item.standing.progress.state === 'not started' && !isFinished(item, scheme);
    case 'no lead':
      return leadsOf(view.plan, item).length === 0;
    case 'no date':
      return lastDayOf(item) === undefined;
    case 'no evidence':
      return item.standing.evidence.length === 0;
    case 'slipped':
      return hasSlipped(item);
    case 'challenged':
      return item.standing.challenges.length > 0;
    case 'escalated':
      return item.standing.escalated !== null;
    case 'exceptions':
      return isException(view, item);
    default:
      return state satisfies never;
  }
}

/** What a board asks to see: rated below on track, overdue, or open and not updated for 30 days, or ever. */
function isException(view: View, item: Item): boolean {
  const { scheme } = view.partnership;
  if (isFinished(item, scheme)) return false;
  const { rating, changed } = item.standing;
  const worries = ratingOf(scheme, rating?.code)?.needsReason === true;
  const isStale = changed === null || changed.day < addDays(view.today, -staleAfterDays);
  return worries || isStale || isOverdue(item, scheme, view.today);
}
