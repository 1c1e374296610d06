import type { Change } from '../plan/change';
import type { Digest } from '../plan/digest/digest';
import { soonDays } from '../plan/digest/due-soon';
import { movesOf } from '../plan/asking/moves';
import { inSum, type News } from '../plan/digest/news';
import type { Item } from '../plan/plan';
import { printsItsEnd } from '../plan/printed-end';
import type { View } from '../plan/asking/view';
import { describeWhat } from './change-words';
import type { DigestLine } from './views';
import {
  badgeFor,
  sayCount,
  sayDay,
  sayDaysLate,
  sayDue,
  sayForecast,
  sayList,
  sayWhen,
  shorten,
} from './words';

/** One section before anything is left out of it. */
export interface Part {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Lines about several items, or about none. */
  readonly lines?: readonly DigestLine[];
  /** Items that those lines name without a line of their own. */
  readonly beside?: readonly Item[];
}

/** An item under a heading: what is said of it there, and in how few words where it stands in full above. */
interface Entry {
  readonly item: Item;
  readonly detail?: string;
  readonly brief?: string;
}

/** All that a digest has to say, good news first, then what moved, and then what needs somebody. */
export function digestParts(digest: Digest, view: View): readonly Part[] {
  const { staleDays } = digest;
  return [
    { heading: 'Done', entries: digest.done.map((news) => moved(news, view)) },
    { heading: 'What moved for the better', entries: digest.better.map((news) => moved(news, view)) },
    { heading: 'What moved', entries: digest.changed.map((news) => moved(news, view)) },
    ...ratings(digest, view),
    { heading: 'Overdue', entries: digest.overdue.map(({ item, days }) => late(item, days, view)) },
    {
      heading: `Due in the next ${soonDays} days`,
      entries: digest.due.map(({ item, days }) => due(item, days, view)),
    },
    {
      heading: 'Windows opening',
      entries: digest.windows.map(({ item, opens }) => opensOn(item, opens, view)),
    },
    { heading: 'Priorities that end soon', entries: [], lines: digest.ending.map((one) => ends(one, view)) },
    { heading: `Not updated for ${staleDays} days or more`, ...stale(digest, view) },
    { heading: 'No lead recorded', entries: digest.noLead.map((item) => ({ item })) },
  ];
}

/** The reason for a rating is told once: with the news if the rating changed this week, and otherwise here. */
function ratings({ ratings: all, better, changed }: Digest, { partnership, today }: View): readonly Part[] {
  const rated = [...better, ...changed].filter(({ changes }) => movesOf(changes).length > 0);
  const toldWhy = new Set(rated.map(({ item }) => item.ref));
  return all.map(({ code, items }) => ({
    heading: badgeFor(partnership.scheme, code).label,
    entries: items.map(({ item, since }) => {
      const detail = `${item.standing.rating?.why ?? 'no reason recorded'} — since ${sayDay(since, today)}`;
      return { item, detail, brief: toldWhy.has(item.ref) ? undefined : shorten(detail, mostBrief) };
    }),
  }));
}

/** The most characters said beside a ref where the item is told in full elsewhere. */
const mostBrief = 100;

/** The week's changes to an item added up, with why and by whom. */
function moved({ item, changes }: News, { partnership, today }: View): Entry {
  const said = inSum(changes).map(
    ({ what, why }) =>
      `${withoutStop(describeWhat(what, partnership))}${why ? ` (${withoutStop(why)})` : ''}`,
  );
  return { item, detail: `${said.join('; ')} — ${whoAndWhen(changes, today)}` };
}

/** Takes off a typed full stop, because the sentence goes on after it. */
const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

function whoAndWhen(changes: readonly Change[], today: string): string {
  const names = [...new Set(changes.map(({ by }) => by.name))];
  const last = changes.at(-1);
  return last ? `${sayList(names)}, ${sayWhen(last, { day: today })}` : sayList(names);
}

function late(item: Item, days: number, { today }: View): Entry {
  return { item, detail: `${whenDue(item, today)}, ${sayDaysLate(days)}`, brief: sayDaysLate(days) };
}

function due(item: Item, days: number, { today }: View): Entry {
  const brief = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`;
  return { item, detail: `${whenDue(item, today)}, ${brief}`, brief };
}

function whenDue({ due: printed, standing }: Item, today: string): string {
  const { forecast } = standing;
  return forecast ? sayForecast(forecast, today) : `due ${sayDue(printed)}`;
}

function opensOn(item: Item, opens: string, { today }: View): Entry {
  const brief = opens === today ? 'opens today' : `opens ${sayDay(opens, today)}`;
  return { item, detail: `${brief}, due ${sayDue(item.due)}`, brief };
}

function ends(
  { priority, last, days, reviews }: Digest['ending'][number],
  { plan, today }: View,
): DigestLine {
  const left = days === 0 ? 'today' : `in ${sayCount(days, 'day')}`;
  const [review] = reviews;
  const printed = priority.limit?.printed ?? '';
  const day = `${sayDay(last, today)}${printsItsEnd(printed) ? '' : ' (assumed: no day is printed)'}`;
  const ending = `set ${printed}: it ends ${left}, on ${day}`;
  const after = review
    ? `what becomes of it is settled under ${sayList(reviews.map(({ ref }) => ref))}`
    : 'no milestone says what becomes of it';
  return {
    text: `${/^\d/.test(priority.id) ? 'P' : ''}${priority.id} ${priority.title}`,
    detail: `${ending}; ${after}`,
    open: review && { verb: 'open', data: { plan: plan.id, ref: review.ref } },
  };
}

/** Items never updated share one line: a line each would say nothing more. */
function stale({ stale: all }: Digest, { today }: View): Omit<Part, 'heading'> {
  const never = all.map(({ item }) => item).filter(({ standing }) => standing.changed === null);
  const entries = all.flatMap(({ item }): readonly Entry[] => {
    const { changed } = item.standing;
    if (!changed) return [];
    const last = `last ${sayDay(changed.day, today)}`;
    return [{ item, detail: `${last}, ${changed.by.name}`, brief: last }];
  });
  return never.length === 0 ? { entries } : { entries, lines: [neverUpdated(never)], beside: never };
}

const mostNamed = 20;

function neverUpdated(items: readonly Item[]): DigestLine {
  const named = items.slice(0, mostNamed).map(({ ref }) => ref);
  const more = items.length - named.length;
  return {
    text: `${sayCount(items.length, 'item')} never updated since the plan began`,
    detail: sayList(more > 0 ? [...named, `${more} more`] : named),
  };
}
