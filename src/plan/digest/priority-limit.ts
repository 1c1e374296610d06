import { addDays, daysBetween, type Day } from '../day';
import { isTracked, type Item, type Plan, type Priority, type PriorityId } from '../plan';

/** A priority whose own time is nearly up, with the items that settle what becomes of it then. */
interface Ending {
  readonly priority: Priority;
  readonly last: Day;
  readonly days: number;
  readonly reviews: readonly Item[];
}

/** That a priority ends is told so many days before. */
const endingDays = 60;

/** The priorities that end within 60 days, the last day included; one that has ended is no longer told. */
function endingSoon(plan: Plan, today: Day): readonly Ending[] {
  return plan.priorities.flatMap((priority) => {
    const last = priority.limit?.last;
    if (last === undefined || last < today || last > addDays(today, endingDays)) return [];
    return [{ priority, last, days: daysBetween(today, last), reviews: reviewsOf(plan, priority.id) }];
  });
}

/** An ending, and whether the last digest could not tell of it yet. */
export interface EndingTold extends Ending {
  readonly isNew: boolean;
}

/** Of the priorities that end soon those that the items are of. */
export function endingAmong(
  items: readonly Item[],
  plan: Plan,
  from: Day,
  today: Day,
): readonly EndingTold[] {
  const theirs = new Set(items.map((item) => item.priority));
  const before = new Set(endingSoon(plan, from).map(({ priority }) => priority.id));
  return endingSoon(plan, today)
    .filter(({ priority }) => theirs.has(priority.id))
    .map((ending) => ({ ...ending, isNew: !before.has(ending.priority.id) }));
}

/** The lines that settle what becomes of a priority when its time is up. */
export function reviewsOf(plan: Plan, id: PriorityId): readonly Item[] {
  return plan.items.filter(
    (item) =>
      item.priority === id && isTracked(item) && /\bagree\b.*\b(?:priority|status)\b/i.test(item.text),
  );
}
