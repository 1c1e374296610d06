import { sayCount, sayList, sayPeriodOver } from '../cards/words';
import type { Filter, ListQuery, State } from '../plan/asking/query';
import type { View } from '../plan/asking/view';
import { grouped } from '../plan/grouped';
import { isFinished, latenessOf } from '../plan/lateness';
import type { Item } from '../plan/plan';

/** What must be known beside any answer about time: that the plan is over, and what it prints as completed. */
export function timeNotes(view: View, { filter }: ListQuery, scope: readonly Item[]): readonly string[] {
  if (!asksOfTime(filter))
    return filter.year || asksWhatIsDone(view, filter) ? completedNotes(view, scope) : [];
  return [
    ...sayPeriodOver(view.plan, view.today),
    ...completedNotes(view, scope),
    ...undatedNote(view, scope),
  ];
}

/** What has no date is never late: that none is found late is no all-clear where the plan gives none. */
function undatedNote({ partnership, today }: View, scope: readonly Item[]): readonly string[] {
  const undated = scope.filter(
    (item) =>
      item.yearRole !== 'completed' && latenessOf(item, partnership.scheme, today).state === 'no date',
  );
  if (undated.length === 0) return [];
  if (undated.length < scope.length)
    return [
      `${undated.length} of ${scope.length} ${undated.length === 1 ? 'has' : 'have'} no date, so ${undated.length === 1 ? 'it' : 'they'} can’t show as late or due.`,
    ];
  return scope.length === 1
    ? ['It has no date in the plan, so it can’t show as late or due.']
    : ['None of them has a date in the plan, so none can show as late or due.'];
}

/**
 * A year that has ended makes its actions late, unless the plan itself prints them as completed. That nobody has marked them
 * done here is said as well, so that "none is overdue" is no all-clear.
 */
export function completedNotes({ partnership }: View, items: readonly Item[]): readonly string[] {
  const printed = items.filter(
    (item) =>
      item.yearRole === 'completed' && item.year !== undefined && !isFinished(item, partnership.scheme),
  );
  const byYear = [...grouped(printed, ({ year = '' }) => year)];
  if (byYear.length === 0) return [];
  const counted = byYear.map(
    ([year, held], i) => `${i === 0 ? sayCount(held.length, 'action') : held.length} of ${year}`,
  );
  const one = printed.length === 1;
  return [
    `${sayList(counted)} ${one ? 'is' : 'are'} printed as completed, so ${one ? 'it does' : 'they do'} not count as late; nobody has marked ${one ? 'it' : 'them'} done here.`,
  ];
}

const timely: ReadonlySet<State> = new Set(['overdue', 'exceptions', 'not done', 'not yet due', 'slipped']);

function asksOfTime({ states, due, opens, anyOf }: Filter): boolean {
  return (
    due !== undefined ||
    opens !== undefined ||
    states?.some((state) => timely.has(state)) === true ||
    anyOf?.some(asksOfTime) === true
  );
}

/** "Was everything in 2020-21 completed" */
const asksWhatIsDone = ({ partnership }: View, { ratings, states }: Filter): boolean =>
  states?.includes('done') === true ||
  partnership.scheme.ratings.some(({ code, finished }) => finished && ratings?.includes(code));
