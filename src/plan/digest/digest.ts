import { isNews, type Change } from '../change';
import { addDays, daysBetween, type Day } from '../day';
import { digestSettingsOf, type DigestPart, type DigestSettings } from '../digest-settings';
import { isFinished, lastDayOf, latenessOf } from '../lateness';
import { byItem, movesOf, withoutUndone } from '../asking/moves';
import { newsOf, type News } from './news';
import type { GroupId, RatingCode, RatingMeaning, RatingScheme } from '../partnership';
import type { Item, Plan } from '../plan';
import { endingSoon, type Ending } from './priority-limit';
import { openingBetween, selectItems } from '../asking/select';
import { sortItems } from '../asking/sort';
import type { View } from '../asking/view';
import type { RatingOrNone } from '../asking/query';
import { groupById, leadsOf } from '../responsibility';

/** What a group's digest says, as items and changes; wording comes later. What the group leaves out is not in it. */
export interface Digest {
  readonly group: GroupId;
  /** Everything after this revision is news. */
  readonly since: { readonly revision: number; readonly day: Day | null };
  readonly done: readonly News[];
  /** Rated better than the last time, and not finished. */
  readonly better: readonly News[];
  /** All other news. */
  readonly changed: readonly News[];
  readonly ratings: readonly { readonly code: RatingCode; readonly items: readonly RatedSince[] }[];
  readonly overdue: readonly { readonly item: Item; readonly days: number }[];
  readonly due: readonly { readonly item: Item; readonly days: number }[];
  /** Their window opens within the days that "due soon" looks ahead, and does not close in them. */
  readonly opening: readonly { readonly item: Item; readonly opens: Day }[];
  /** The longest ago first; what was never updated counts from the plan's first day. */
  readonly stale: readonly Stale[];
  readonly staleDays: number;
  readonly noLead: readonly Item[];
  readonly ending: readonly (Ending & { readonly isNew: boolean })[];
  /** How many carry each rating, and how many did the last time. */
  readonly counts: readonly {
    readonly code: RatingOrNone;
    readonly count: number;
    readonly before: number;
  }[];
  readonly items: number;
}

/** An item with the day since which it carries its rating, as far back as the digest looks. */
export interface RatedSince {
  readonly item: Item;
  readonly since: Day;
}

export interface Stale {
  readonly item: Item;
  readonly days: number;
  /** It has become so since the last digest. */
  readonly isNew: boolean;
}

/** A group's first digest looks back so many days. */
export const firstDays = 7;

/** "Due soon" is today and the next 14 days. */
export const soonDays = 14;

/**
 * Composes a group's digest from its items as they stand: what moved since the last one, what is red or amber and why,
 * what is late, what is due or opens within 14 days, what nobody has updated or leads, and which priority ends soon.
 */
export function composeDigest(view: View, group: GroupId, since: Digest['since']): Digest {
  const { plan, partnership, today } = view;
  const settings = digestSettingsOf(groupById(partnership, group) ?? {});
  const items = selectItems(view, { group });
  const open = items.filter((item) => !isFinished(item, partnership.scheme));
  const from = since.day ?? addDays(today, -firstDays);
  const changes = changesSince(view, since, from);
  const byDate = sortItems(view, open, 'date');
  const whole: Digest = {
    group,
    since,
    ...newsIn(items, changes, partnership.scheme),
    ratings: worrying(partnership.scheme).map(({ code }) => ({
      code,
      items: open.filter((item) => item.standing.rating?.code === code).map((item) => ratedSince(item, view)),
    })),
    overdue: byDate.flatMap((item) => overdueBy(view, item)),
    due: byDate.flatMap((item) => dueIn(view, item)),
    opening: windowsOpening(view, byDate),
    stale: staleAmong(view, open, settings, from),
    staleDays: settings.staleDays,
    noLead: open.filter((item) => leadsOf(plan, item).length === 0),
    ending: endingFor(view, items, from),
    counts: countsThenAndNow(items, changes, partnership.scheme),
    items: items.length,
  };
  return settings.leaveOut.reduce(without, whole);
}

/** What happened since the last digest; before the first one, in the last 7 days. */
function changesSince({ log }: View, { revision, day }: Digest['since'], from: Day): readonly Change[] {
  return log.filter(
    ({ revision: at, day: on, what }) => at > revision && (day !== null || on > from) && isNews(what),
  );
}

function newsIn(
  items: readonly Item[],
  changes: readonly Change[],
  scheme: RatingScheme,
): Pick<Digest, 'done' | 'better' | 'changed'> {
  const news = newsOf(items, changes);
  const done = news.filter((one) => isFinished(one.item, scheme) && one.changes.some(tellsHowFar));
  const better = news.filter((one) => !done.includes(one) && isBetter(one, scheme));
  return {
    // What was noted on the way there has been overtaken.
    done: done.map(({ item, changes: all }) => ({ item, changes: all.filter(tellsHowFar) })),
    better,
    changed: news.filter((one) => !done.includes(one) && !better.includes(one)),
  };
}

/** A note on what was done long ago does not make it done anew. */
function tellsHowFar({ what }: Change): boolean {
  const { kind } = what.kind === 'undone' ? what.what : what;
  return kind === 'rated' || kind === 'progressed' || kind === 'reopened';
}

/** Only where both ratings have a place between off and on track; a first rating is better than none that is known of. */
function isBetter({ item, changes }: News, { ratings }: RatingScheme): boolean {
  const placeOf = (code: RatingOrNone | undefined): number => {
    const colour = ratings.find((rating) => rating.code === code)?.colour;
    return colour === undefined ? -1 : towardsGood.indexOf(colour);
  };
  const [before, now] = [placeOf(movesOf(changes)[0]?.from), placeOf(item.standing.rating?.code)];
  return before >= 0 && now > before;
}

const towardsGood: readonly RatingMeaning['colour'][] = ['attention', 'warning', 'good'];

/** The ratings that want a reason, in the scheme's order: red and amber in most schemes. */
function worrying({ ratings }: RatingScheme): readonly RatingMeaning[] {
  return ratings.filter((rating) => rating.needsReason);
}

/** The rating that says "off track": the one called red, else the first that wants a reason. */
export function redOf(scheme: RatingScheme): RatingCode | undefined {
  const [first, ...others] = worrying(scheme);
  return [first, ...others].find((rating) => rating?.code === 'red')?.code ?? first?.code;
}

/** A reason given anew breaks nothing off: the day is that of its last move, or of the oldest rating that is known. */
function ratedSince(item: Item, { log, today }: View): RatedSince {
  const own = log.filter((change) => change.ref === item.ref);
  const moved = withoutUndone(byItem(movesOf(own)).get(item.ref) ?? []).at(-1);
  const first = own.find(({ what }) => what.kind === 'rated')?.what;
  const before = first?.kind === 'rated' ? first.before?.day : undefined;
  return { item, since: moved?.day ?? before ?? item.standing.rating?.day ?? today };
}

function overdueBy(view: View, item: Item): { item: Item; days: number }[] {
  const lateness = latenessOf(item, view.partnership.scheme, view.today);
  return lateness.state === 'overdue' ? [{ item, days: lateness.days }] : [];
}

function dueIn(view: View, item: Item): { item: Item; days: number }[] {
  const last = lastDayOf(item);
  if (last === undefined || last < view.today || last > addDays(view.today, soonDays)) return [];
  return latenessOf(item, view.partnership.scheme, view.today).state === 'due'
    ? [{ item, days: daysBetween(view.today, last) }]
    : [];
}

/** Only what the plan prints as a window has an opening worth telling; a month or a year is one day to people. */
function windowsOpening(view: View, items: readonly Item[]): Digest['opening'] {
  const last = addDays(view.today, soonDays);
  return openingBetween(view, items, view.today, last).flatMap((item) => {
    const { due, standing } = item;
    const isWindow = due?.precision === 'window' && standing.forecast === null && due.last > last;
    return isWindow ? [{ item, opens: due.first }] : [];
  });
}

function staleAmong(
  { plan, today }: View,
  open: readonly Item[],
  { staleDays }: DigestSettings,
  from: Day,
): readonly Stale[] {
  return open
    .filter((item) => item.yearRole !== 'completed')
    .map((item) => ({ item, days: daysBetween(lastUpdate(item, plan), today) }))
    .filter(({ days }) => days >= staleDays)
    .map((one) => ({ ...one, isNew: one.days - staleDays < daysBetween(from, today) }))
    .sort((one, other) => other.days - one.days);
}

function lastUpdate({ standing }: Item, { period }: Plan): Day {
  return standing.changed?.day ?? period.first;
}

/** The priorities that the group has items of. */
function endingFor({ plan, today }: View, items: readonly Item[], from: Day): Digest['ending'] {
  const theirs = new Set(items.map((item) => item.priority));
  const before = new Set(endingSoon(plan, from).map(({ priority }) => priority.id));
  return endingSoon(plan, today)
    .filter(({ priority }) => theirs.has(priority.id))
    .map((ending) => ({ ...ending, isNew: !before.has(ending.priority.id) }));
}

/** How it was is folded back from the log: the first move since began at the rating of then. */
function countsThenAndNow(
  items: readonly Item[],
  changes: readonly Change[],
  scheme: RatingScheme,
): Digest['counts'] {
  const moves = byItem(movesOf(changes));
  const ratedNow = items.map((item) => item.standing.rating?.code ?? 'not rated');
  const added = new Set(changes.filter(({ what }) => what.kind === 'added').map(({ ref }) => ref));
  const ratedThen = items.flatMap(({ ref }, index) =>
    added.has(ref) ? [] : [moves.get(ref)?.[0]?.from ?? ratedNow[index]],
  );
  const codes: readonly RatingOrNone[] = [...scheme.ratings.map(({ code }) => code), 'not rated'];
  return codes.map((code) => ({
    code,
    count: ratedNow.filter((one) => one === code).length,
    before: ratedThen.filter((one) => one === code).length,
  }));
}

function without(digest: Digest, part: DigestPart): Digest {
  switch (part) {
    case 'good news':
      return { ...digest, done: [], better: [] };
    case 'changes':
      return { ...digest, changed: [] };
    case 'ratings':
      return { ...digest, ratings: digest.ratings.map(({ code }) => ({ code, items: [] })) };
    case 'overdue':
      return { ...digest, overdue: [] };
    case 'due soon':
      return { ...digest, due: [], opening: [], ending: [] };
    case 'not updated':
      return { ...digest, stale: [] };
    case 'no lead':
      return { ...digest, noLead: [] };
    default:
      return part satisfies never;
  }
}

/**
 * Nothing moved, nothing late, nothing due or opening, and nothing that has only now gone without an update for too long
 * or begun to end: one line says so. What was red, stale or without a lead the last time is no news.
 */
export function isQuiet({
  done,
  better,
  changed,
  overdue,
  due,
  opening: opens,
  stale,
  ending,
}: Digest): boolean {
  const happened = [done, better, changed, overdue, due, opens].every((some) => some.length === 0);
  return happened && ![...stale, ...ending].some(({ isNew }) => isNew);
}
