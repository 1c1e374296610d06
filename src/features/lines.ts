import { describeWhat, sayChallenge, whyOf } from '../cards/change-words';
import type { HistoryView, Line } from '../cards/views';
import {
  badgeFor,
  sayAdded,
  sayDay,
  sayDaysLate,
  sayDue,
  sayForecast,
  sayLateness,
  sayProgress,
} from '../cards/words';
import type { Change } from '../plan/change';
import { latenessOf } from '../plan/lateness';
import type { AgencyId } from '../plan/partnership';
import type { Item, Plan } from '../plan/plan';
import { isTracked } from '../plan/plan';
import { leadsOf, nameOf } from '../plan/responsibility';
import type { View } from '../plan/asking/view';
import type { Setting } from './feature';

/** One item as a line of a list: what it is, its rating, and what else is true of it today. */
export function lineOf(view: View, item: Item): Line {
  const { rating } = item.standing;
  return {
    ref: item.ref,
    text: item.text,
    rating: badgeFor(view.partnership.scheme, rating?.code ?? null),
    detail: detailsOf(view, item).join(' · '),
    why: rating?.why ?? undefined,
    open: { verb: 'open', data: { plan: view.plan.id, ref: item.ref } },
  };
}

function detailsOf(view: View, item: Item): readonly string[] {
  if (!isTracked(item)) return [capitalKind(item)];
  const { progress } = item.standing;
  const leads = leadsOf(view.plan, item).map((party) => nameOf(view.partnership, party));
  return [
    ...(item.due ? [`due ${sayDue(item.due)}`] : []),
    ...timing(view, item),
    ...(progress.state === 'not started' ? [] : [sayProgress(progress, view.today)]),
    leads.length > 0 ? leads.join(', ') : 'no lead recorded',
    ...(item.added ? [sayAdded(item.added)] : []),
  ];
}

/** `to Health: the audit does not show it (Ann Wright, 10 November 2021)`, the newest, and how many more there are. */
export function challengeLine(
  { partnership }: View,
  { standing }: Item,
  to?: readonly AgencyId[],
): Pick<Line, 'why'> {
  const asked = standing.challenges.filter(
    ({ agency }) => !to || agency === undefined || to.includes(agency),
  );
  const newest = asked.at(-1);
  if (!newest) return {};
  const more = asked.length > 1 ? `, and ${asked.length - 1} more` : '';
  return {
    why: `${sayChallenge(newest, partnership)} (${newest.by.name}, ${sayDay(newest.day)})${more}`,
  };
}

function capitalKind(item: Item): string {
  return item.label ?? item.kind;
}

/** How late it is, or when it is due: said beside the rating, never instead of it. */
export function timing(view: View, item: Item): readonly string[] {
  const { forecast } = item.standing;
  const moved = forecast ? [sayForecast(forecast, view.today)] : [];
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  switch (lateness.state) {
    case 'finished':
      return [];
    case 'no date':
      return item.yearRole === 'completed' ? ['printed as completed'] : [];
    case 'overdue':
      return [...moved, sayDaysLate(lateness.days)];
    case 'due':
      return forecast || !item.due ? moved : soon(item.due, view.today, lateness.days);
    default:
      return lateness satisfies never;
  }
}

/** A due date far off adds nothing to the printed one. */
function soon(due: NonNullable<Item['due']>, today: string, days: number): readonly string[] {
  return days <= 60 || (due.precision === 'window' && due.first > today) ? [sayLateness(due, today)] : [];
}

/** `last updated 4 October 2021 by Sarah Okafor`, or that nobody has. */
export function lastUpdated(item: Item): string {
  const { changed } = item.standing;
  return changed ? `${sayDay(changed.day)} by ${changed.by.name}` : 'never updated';
}

/** One line of history: when, who, from what to what, and why. */
export function entryOf(
  change: Change,
  setting: Pick<Setting, 'partnership'>,
  plan?: Plan,
): HistoryView['entries'][number] {
  const ref = plan ? `${change.ref} ` : '';
  const why = whyOf(change);
  return {
    when: sayDay(change.day),
    who: `${change.by.name}${viaWords[change.via]}${passedBy(change)}`,
    what: `${ref}${describeWhat(change.what, setting.partnership)}`,
    why,
  };
}

/** Names whoever answered for words that the guard had refused. */
function passedBy({ passed }: Change): string {
  return passed ? `; checked by ${passed.name}: not about a child` : '';
}

const viaWords: Record<Change['via'], string> = {
  chat: '',
  'command line': ', by command line',
  demo: '',
};
