import { printsItsEnd } from '../plan/printed-end';
import { addDays, dayInWords, daysBetween, weekdayOf, type Day } from '../plan/day';
import type { RatingCode, RatingScheme } from '../plan/partnership';
import type { Due, Item, ItemKind, Plan } from '../plan/plan';
import { ratingOf } from '../plan/rating';
import type { Forecast, Progress } from '../plan/standing';
import type { Badge } from './views';

/** `⚪` goes with "Not rated" everywhere, whatever the scheme. */
const NOT_RATED: Badge = { label: '⚪ Not rated', colour: 'default' };

/** Beyond this many days a date says more than a count. */
const COUNTED_DAYS = 60;

/** `10 November 2021`; without its year where today is given and in the same one. */
export function sayDay(day: Day, today?: Day): string {
  const words = dayInWords(day);
  return today?.slice(0, 4) === day.slice(0, 4) ? words.slice(0, -5) : words;
}

/** `12 November and 24 December to 3 January 2022`: three days or more in a row are one time. */
export function sayDays(days: readonly Day[], today: Day): string {
  const times: Day[][] = [];
  for (const day of days.toSorted()) {
    const time = times.at(-1);
    if (time && addDays(time.at(-1) ?? day, 1) === day) time.push(day);
    else times.push([day]);
  }
  const said = times.flatMap((time) => {
    const [first, last] = [time[0], time.at(-1)];
    return time.length > 2 && first && last
      ? [`${sayDay(first, today)} to ${sayDay(last, today)}`]
      : time.map((day) => sayDay(day, today));
  });
  return sayList(said);
}

/** Monday first. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `Friday 12 November`; with its year where that is not today's. */
export function sayWeekday(day: Day, today: Day): string {
  return `${weekdayNames[weekdayOf(day) - 1] ?? ''} ${sayDay(day, today)}`;
}

/** When it is due, as the plan prints it. */
export function sayDue(due: Due | undefined): string {
  return due ? due.printed : 'no date in the plan';
}

/** `now expected by 30 November 2021` */
export function sayForecast(forecast: Pick<Forecast, 'to'>, today?: Day): string {
  return `now expected by ${sayDay(forecast.to, today)}`;
}

/**
 * How a due date stands today: `10 days late`, `due today`, `due in 5 days`, `window opens 1 December`.
 * Due today is not late. Whether the item is finished, and so cannot be late, is for the caller to know.
 */
export function sayLateness(due: Pick<Due, 'first' | 'last' | 'precision'>, today: Day): string {
  const left = daysBetween(today, due.last);
  if (left < 0) return sayDaysLate(-left);
  if (due.precision === 'window' && today < due.first) return `window opens ${sayDay(due.first, today)}`;
  if (left === 0) return 'due today';
  if (left === 1) return 'due tomorrow';
  return left <= COUNTED_DAYS ? `due in ${left} days` : `due by ${sayDay(due.last, today)}`;
}

/** `added after the plan was agreed, 10 November 2021 by Meera Shah`: wherever such an item is shown. */
export function sayAdded({ day, by }: NonNullable<Item['added']>): string {
  return `added after the plan was agreed, ${sayDay(day)} by ${by.name}`;
}

/** `1 day late`, `10 days late` */
export function sayDaysLate(days: number): string {
  return `${sayCount(days, 'day')} late`;
}

/** `not started`, `under way, 2 of 3`, `done on 4 November 2021` */
export function sayProgress(progress: Progress, today?: Day): string {
  if (progress.state === 'not started') return progress.state;
  const count = progress.count ? `, ${progress.count.done} of ${progress.count.of}` : '';
  return progress.state === 'done' ? `done on ${sayDay(progress.on, today)}${count}` : `under way${count}`;
}

/** The rating's mark, word and colour; a code the scheme no longer knows is shown as it is, uncoloured. */
export function badgeFor(scheme: RatingScheme, code: RatingCode | null): Badge {
  if (code === null) return NOT_RATED;
  const rating = ratingOf(scheme, code);
  return rating
    ? { label: `${rating.mark} ${rating.label}`, colour: rating.colour }
    : { label: `⚪ ${code}`, colour: 'default' };
}

/** The rating's word inside a sentence: `red`, `not rated`. */
export function sayRating(scheme: RatingScheme, code: RatingCode | null): string {
  return code === null ? 'not rated' : lowerFirst(ratingOf(scheme, code)?.label ?? code);
}

/** What the colours mean, in one line: `🔴 Red off track · 🟠 Amber at risk · … · ⚪ Not rated`. */
export function ratingKey(scheme: RatingScheme): string {
  const meanings = scheme.ratings.map(
    ({ mark, label, meaning }) => `${mark} ${label} ${lowerFirst(meaning)}`,
  );
  return [...meanings, NOT_RATED.label].join(' · ');
}

/** Nothing that is asked of a plan about time is as it sounds once the plan is over. */
export function sayPeriodOver({ period }: Pick<Plan, 'period'>, today: Day): readonly string[] {
  const assumed = printsItsEnd(period.printed) ? '' : ', an end that is assumed';
  return period.last < today ? [`This plan’s period ended on ${sayDay(period.last)}${assumed}.`] : [];
}

/** `1 milestone`, `3 milestones`, `1,204 actions` */
export function sayCount(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : pluralOf(noun)}`;
}

/** The word for a kind of item, as many as there are: `milestones`, `core business items`. */
export function kindWord(kind: ItemKind, count: number): string {
  const one = ONE[kind] ?? kind;
  return count === 1 ? one : pluralOf(one);
}

/** `a, b and c`; with `or`, `a, b or c`. */
export function sayList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** When something happened, as people say it: `today`, `yesterday`, `4 November`. */
export function sayWhen(stamp: { readonly day: Day }, now: { readonly day: Day }): string {
  const ago = daysBetween(stamp.day, now.day);
  if (ago === 0) return 'today';
  return ago === 1 ? 'yesterday' : sayDay(stamp.day, now.day);
}

/** Cut at a word, with an ellipsis, so that nothing longer than `most` characters is left; shorter text is left alone. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > most * 0.6 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.\uD800-\uDBFF]+$/, '')}…`;
}

const ONE: Partial<Record<ItemKind, string>> = {
  impact: 'impact statement',
  'core business': 'core business item',
};

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** "Red" inside a sentence is "red"; a word that is all capitals stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
