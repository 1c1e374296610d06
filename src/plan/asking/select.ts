import type { Change } from '../change';
import { addDays, type Day } from '../day';
import { postsLeftBy } from '../register/handover';
import { hasSlipped, isFinished, isOverdue, lastDayOf, latenessOf } from '../lateness';
import type { AgencyId, Partnership, Party, Person, PersonId, PostId } from '../partnership';
import { isTracked, type Item, type Plan, type PriorityId, type Ref } from '../plan';
import type { DueWithin, Filter, ItemsQuestion, RatingOrNone, State, Who } from './query';
import { actsFor, contributorsOf, groupsOf, holdersOf, leadsOf, postsOf } from '../responsibility';
import { hasLeft } from '../roles';
import { byItem, movesOf, withoutUndone, type Move } from './moves';

/** What a question is asked of, by whom and when. */
export interface View {
  readonly plan: Plan;
  readonly partnership: Partnership;
  readonly member: Person;
  readonly today: Day;
  /** The plan's log, oldest first; only questions about what became of ratings look at it. */
  readonly log: readonly Change[];
}

type Became = NonNullable<Filter['became']>;
type RatedSince = NonNullable<Filter['ratedSince']>;

/** Not updated for so many days is an exception worth reporting. */
export const staleAfterDays = 30;

/** A view with the moves of each item's rating, for filters that ask what became of ratings. */
type Watched = View & { readonly movesBy: ReadonlyMap<Ref, readonly Move[]> };

const noMoves: ReadonlyMap<Ref, readonly Move[]> = new Map();

/** The items for which all of the filter holds, in the plan's own order. */
export function selectItems(view: View, filter: Filter): readonly Item[] {
  const watched = { ...view, movesBy: needsLog(filter) ? byItem(movesOf(view.log)) : noMoves };
  return candidates(view.plan, filter).filter((item) => ofKind(item, filter) && holds(watched, filter, item));
}

/** Where to look: a question about one priority, as most are, need not go over the whole of a large plan. */
function candidates(plan: Plan, { kinds, refs, priorities = [] }: Filter): readonly Item[] {
  const [priority, ...others] = priorities;
  if (kinds || refs || priority === undefined || others.length > 0) return plan.items;
  return trackedIn(plan).get(priority) ?? [];
}

/** Sorted out once for a plan as it stands; every change makes another plan. */
const sortedOut = new WeakMap<Plan, ReadonlyMap<PriorityId, readonly Item[]>>();

function trackedIn(plan: Plan): ReadonlyMap<PriorityId, readonly Item[]> {
  const known = sortedOut.get(plan);
  if (known) return known;
  const byPriority = new Map<PriorityId, Item[]>();
  for (const item of plan.items.filter(isTracked)) {
    const { priority } = item;
    if (priority === null) continue;
    const list = byPriority.get(priority);
    if (list) list.push(item);
    else byPriority.set(priority, [item]);
  }
  sortedOut.set(plan, byPriority);
  return byPriority;
}

/** Whether answering needs the plan's log. */
export function needsLog({ became, ratedSince, not, anyOf = [] }: Filter): boolean {
  return became !== undefined || ratedSince !== undefined || [...(not ? [not] : []), ...anyOf].some(needsLog);
}

function ofKind(item: Item, filter: Filter): boolean {
  return filter.kinds
    ? filter.kinds.includes(item.kind)
    : isTracked(item) || filter.refs?.includes(item.ref) === true;
}

function holds(view: Watched, filter: Filter, item: Item): boolean {
  return (
    holdsWhere(view, filter, item) &&
    holdsRating(view, filter, item) &&
    (!filter.states || filter.states.every((state) => inState(view, state, item))) &&
    (!filter.who || isTheirs(view, filter.who, item)) &&
    (!filter.challengedTo || isChallengedTo(view, filter.challengedTo, item)) &&
    (!filter.due || dueWithin(view, filter.due, item)) &&
    (!filter.not || !holds(view, filter.not, item)) &&
    (!filter.anyOf || filter.anyOf.some((one) => holds(view, one, item)))
  );
}

function holdsWhere(view: View, filter: Filter, item: Item): boolean {
  const { priorities, part, group, theme, year, refs, text } = filter;
  if (priorities && !(item.priority !== null && priorities.includes(item.priority))) return false;
  if (
    part &&
    !view.plan.priorities.some((priority) => priority.id === item.priority && priority.part === part)
  )
    return false;
  if (group && !isBefore(view, group, item)) return false;
  if (theme && !item.themes.includes(theme)) return false;
  if (year && item.year !== year) return false;
  if (refs && !refs.includes(item.ref)) return false;
  return !text || containsWords(item.text, text);
}

/** A group looks at its own items, and at those that were put before it until they are finished. */
function isBefore({ partnership, plan }: View, group: string, item: Item): boolean {
  const escalated = item.standing.escalated?.to === group && !isFinished(item, partnership.scheme);
  return escalated || groupsOf(partnership, plan, item).some((one) => one.id === group);
}

function containsWords(text: string, words: string): boolean {
  const held = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word));
}

function holdsRating(view: Watched, filter: Filter, item: Item): boolean {
  const { ratings, became, ratedSince, notUpdatedSince } = filter;
  const { rating, changed } = item.standing;
  if (ratings && !ratings.includes(rating?.code ?? 'not rated')) return false;
  if (became && !hasBecome(view, became, item)) return false;
  if (ratedSince && !isRatedSince(view, ratedSince, item)) return false;
  if (notUpdatedSince === undefined) return true;
  return !isFinished(item, view.partnership.scheme) && (changed === null || changed.day < notUpdatedSince);
}

function inState(view: View, state: State, item: Item): boolean {
  const { scheme } = view.partnership;
  switch (state) {
    case 'overdue':
      return isOverdue(item, scheme, view.today);
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

/** What a board asks to see: rated below on track, overdue, or open and not updated for 30 days. */
function isException(view: View, item: Item): boolean {
  const { scheme } = view.partnership;
  if (isFinished(item, scheme)) return false;
  const worrying = scheme.ratings.some(
    (rating) => rating.code === item.standing.rating?.code && rating.needsReason,
  );
  const stale =
    item.standing.changed !== null && item.standing.changed.day < addDays(view.today, -staleAfterDays);
  return worrying || stale || isOverdue(item, scheme, view.today);
}

function isTheirs(view: View, who: Who, item: Item): boolean {
  const leads = leadsOf(view.plan, item);
  const parties =
    who.as === 'lead'
      ? leads
      : who.as === 'contributor'
        ? contributorsOf(item)
        : [...leads, ...contributorsOf(item)];
  return who.parties.some((asked) =>
    asked === 'nobody' ? leads.length === 0 : parties.some((party) => standsFor(view, party, asked)),
  );
}

/** A challenge that names no agency is put to those whose item it is. */
function isChallengedTo(view: View, agencies: readonly AgencyId[], item: Item): boolean {
  const isOf = (agency: AgencyId) => isTheirs(view, { parties: [{ agency }] }, item);
  return item.standing.challenges.some((one) =>
    agencies.some((agency) => (one.agency === undefined ? isOf(agency) : one.agency === agency)),
  );
}

/** A person stands for the posts they hold; a post for the people who hold it; an agency for all of its own. */
function standsFor(view: View, party: Party, asked: Party | 'me'): boolean {
  if (asked === 'me') return standsFor(view, party, { person: view.member.id });
  if ('agency' in asked) return actsFor(view.partnership, party, asked.agency, view.today);
  if ('person' in asked && 'post' in party) return postsBy(view, asked.person).includes(party.post);
  if ('post' in asked && 'person' in party) {
    return holdersOf(view.partnership, asked.post, view.today).some((holder) => holder.id === party.person);
  }
  return JSON.stringify(party) === JSON.stringify(asked);
}

/** What somebody who has left held last is listed as theirs until somebody else holds it. */
function postsBy({ partnership, today }: View, id: PersonId): readonly PostId[] {
  const person = partnership.people.find((one) => one.id === id);
  return person && hasLeft(person, today)
    ? postsLeftBy(partnership, id, today)
    : postsOf(partnership, id, today);
}

function dueWithin(view: View, due: DueWithin, item: Item): boolean {
  const last = lastDayOf(item);
  if (last === undefined || last > due.last) return false;
  switch (due.reading) {
    case 'in':
      return due.first === undefined || last >= due.first;
    case 'by':
      return last >= view.today && !isFinished(item, view.partnership.scheme);
    case 'was':
      return true;
    default:
      return due.reading satisfies never;
  }
}

function hasBecome({ movesBy }: Watched, { rating, since = '' }: Became, { ref }: Item): boolean {
  return (movesBy.get(ref) ?? []).some((move) => move.to === rating && move.day >= since);
}

/** Without a break: since its last move, however often the reason was given anew. */
function isRatedSince(
  { movesBy }: Watched,
  { rating, before }: RatedSince,
  { ref, standing }: Item,
): boolean {
  if (standing.rating?.code !== rating) return false;
  const last = withoutUndone(movesBy.get(ref) ?? []).at(-1);
  return (last?.day ?? standing.rating.day) < before;
}

/** How many items carry each rating, in the scheme's order, and how many carry none. Colours are never averaged. */
export function countRatings(
  view: Pick<View, 'partnership'>,
  items: readonly Item[],
): readonly { code: RatingOrNone; count: number }[] {
  const codes: RatingOrNone[] = [
    ...view.partnership.scheme.ratings.map((rating) => rating.code),
    'not rated',
  ];
  return codes.map((code) => ({
    code,
    count: items.filter((item) => (item.standing.rating?.code ?? 'not rated') === code).length,
  }));
}

/** In the order asked for; undated and unrated last, and the plan's own order among equals. */
export function sortItems(view: View, items: readonly Item[], by: ItemsQuestion['sort']): readonly Item[] {
  if (by === undefined) return items;
  return [...items].sort((one, other) => compare(sortKey(view, one, by), sortKey(view, other, by)));
}

function sortKey(view: View, item: Item, by: NonNullable<ItemsQuestion['sort']>): string {
  switch (by) {
    case 'date':
      return lastDayOf(item) ?? '9999';
    case 'rating': {
      const place = view.partnership.scheme.ratings.findIndex(
        (rating) => rating.code === item.standing.rating?.code,
      );
      return place < 0 ? '9' : String(place);
    }
    case 'updated':
      return item.standing.changed?.at ?? '';
    default:
      return by satisfies never;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Windows that open within a period, for items that are not due in it. */
export function opening(view: View, items: readonly Item[], first: Day, last: Day): readonly Item[] {
  return items.filter((item) => {
    const opens = item.due?.first;
    return (
      opens !== undefined &&
      first <= opens &&
      opens <= last &&
      latenessOf(item, view.partnership.scheme, view.today).state === 'due'
    );
  });
}
