import type { Filter } from '../../plan/asking/query';
import { isSlot, type Found } from '../hear/found';
import type { Heard } from '../hear/heard';
import { without } from './without';

/** "Late or due this month" is either. */
export function stateOrTime(heard: Heard, filter: Filter): Filter {
  const { states, due, ratings } = filter;
  if (!due || filter.anyOf || !(states ?? ratings)) return filter;
  if (!isOrBetween(heard)) return filter;
  const stated = { ...(states && { states }), ...(ratings && { ratings }) };
  return { ...without(filter, 'states', 'ratings', 'due'), anyOf: [stated, { due }] };
}

/** An "or" with a state or rating on one side and a time on the other. */
function isOrBetween({ found }: Heard): boolean {
  const at = found.findLastIndex((each) => isSlot(each, 'or'));
  if (at < 0) return false;
  const [before, after] = [found.slice(0, at), found.slice(at + 1)];
  return (
    (before.some(isStated) && !before.some(isTimed) && after.some(isTimed) && !after.some(isStated)) ||
    (after.some(isStated) && !after.some(isTimed) && before.some(isTimed) && !before.some(isStated))
  );
}

const isStated = (found: Found): boolean => isSlot(found, 'state') || isSlot(found, 'rating');
const isTimed = (found: Found): boolean => isSlot(found, 'time') || isSlot(found, 'meeting');
