import { addDays, weekdayOf, startOfWeek, type Day } from '../plan/day';
import { daysFrom, mostQuietDays } from '../plan/digest-change';
import type { Pause } from '../plan/digest-settings';
import { addWorkingDays } from '../plan/working-days';
import { asTyped } from './digest-words';
import type { FoundAs } from './found';
import { all, first, says, type Heard } from './heard';
import { unsure } from './unsure';
import type { Utterance } from './utterance';
import { daysIn, weekdays } from './when/day';

/** Over which days, as far as they are said: "over xmas", "from 20 December to 4 January", "until Friday", "for two weeks". */
export function overWhich(heard: Heard): Partial<Pause> | Utterance {
  if (first(heard, 'no such day')) return unsure('no such day', noSuchDay(heard), []);
  const { day: today } = heard.hearing.now;
  const periods = periodsIn(heard);
  const [begins] = periods;
  const ends = periods.at(-1);
  const days = lastingIn(heard);
  if (days !== undefined) return lastingFrom(begins?.first ?? today, days);
  if (!begins || !ends) return {};
  return periods.length === 1 ? overOne(begins, heard) : between(begins, ends, heard);
}

/** The days of "for two weeks". */
function lastingIn({ tokens }: Heard): number | undefined {
  return tokens
    .map(({ word }, at) => (word === 'for' ? daysIn(tokens, at + 1)?.days : undefined))
    .find((days) => days !== undefined);
}

const lastingFrom = (begins: Day, days: number): Pause => ({
  first: begins,
  last: addDays(begins, days - 1),
});

function periodsIn(heard: Heard): readonly Period[] {
  const periods = all(heard, 'time').map((found) => periodOf(found, heard));
  const newYear = periods.length === 0 ? newYearIn(heard) : undefined;
  return newYear ? [newYear] : periods;
}

function overOne({ first: begins, last }: Period, heard: Heard): Partial<Pause> {
  const { day: today } = heard.hearing.now;
  const [begun] = all(heard, 'time').flatMap((found) => dayBeforeTo(heard, found));
  if (begun !== undefined) return { first: begun, last };
  if (says(heard, ...upTo)) return { first: today, last };
  if (says(heard, 'from') && begins === last) return { first: begins };
  return { first: begins < today ? today : begins, last };
}

/** "from Monday to Friday" ends on the Friday after that Monday; what has begun by now goes on from today. */
function between(begins: Period, { last }: Period, heard: Heard): Pause {
  const { day: today } = heard.hearing.now;
  const from = begins.first < today || (last < begins.first && hasJustBegun(heard)) ? today : begins.first;
  const later = (weekdayOf(last) - weekdayOf(from) + 7) % 7;
  return { first: from, last: last < from && endsOnWeekday(heard) ? addDays(from, later) : last };
}

/** "from 20 December to 3 January", said on the 28th: this December, and not the next. */
function hasJustBegun(heard: Heard): boolean {
  const { day: today } = heard.hearing.now;
  const began = all(heard, 'time')[0]?.means.time.past.first;
  return (
    began !== undefined && began < today && began >= addDays(today, -longestBegun) && !endsOnWeekday(heard)
  );
}

const longestBegun = 62;

/** The 20th of "20 to 31 December": of the same month. */
function dayBeforeTo({ tokens }: Heard, { from, means }: FoundAs<'time'>): readonly Day[] {
  const at = tokens[from - 1]?.word === 'the' ? from - 2 : from - 1;
  const joined = ['to', ...upTo].includes(tokens[at]?.word ?? '');
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at - 1]?.word ?? '')?.[1];
  const last = means.time.future.first;
  const day: Day = `${last.slice(0, 8)}${(number ?? '').padStart(2, '0')}`;
  return joined && number !== undefined && Number(number) > 0 && day < last ? [day] : [];
}

function endsOnWeekday(heard: Heard): boolean {
  const last = all(heard, 'time').at(-1);
  return last !== undefined && last.to === last.from + 1 && weekdays.has(heard.tokens[last.from]?.word ?? '');
}

const upTo = ['until', 'till', 'til'] as const;

function noSuchDay(heard: Heard): readonly string[] {
  return all(heard, 'no such day').flatMap(({ from, to }) =>
    heard.tokens.slice(from, to).map((token) => token.typed),
  );
}

interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** Nobody is away on Christmas Day alone: what is said of a feast is of the days that people take off around it. */
function periodOf({ means, from }: FoundAs<'time'>, { tokens }: Heard): Period {
  const { first: begins, last: ends } = means.time.future;
  const word = tokens[from]?.word;
  if (word === 'christmas') {
    const eve = addDays(begins, -1);
    const monday = weekdayOf(eve) > 5 ? eve : startOfWeek(eve);
    return { first: monday, last: lastOfNewYear(newYearAfter(begins)) };
  }
  return word === 'easter'
    ? { first: addDays(begins, -2), last: addDays(ends, 1) }
    : { first: begins, last: ends };
}

const newYearAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}-01-01`;

/** Until people are back at work. */
const lastOfNewYear = (newYear: Day): Day => addDays(addWorkingDays(newYear, 1), -1);

/** "over new year", "until after new year". */
function newYearIn(heard: Heard): Period | undefined {
  if (!saysNewYear(heard)) return undefined;
  const newYear = newYearAfter(heard.hearing.now.day);
  return { first: addDays(newYear, -1), last: lastOfNewYear(newYear) };
}

const saysNewYear = ({ tokens }: Heard): boolean =>
  tokens.some(({ word }, at) => word === 'new' && /^years?$/.test(tokens[at + 1]?.word ?? ''));

const writing = '(?:digests?|nudges?|nudging|reminders?|posts?|messages?)';
const noneOn = new RegExp(
  `^(?:please )?(?:no|do not send|do not post|send no|stop|turn off) ${writing}(?:,? (?:or|and|nor) (?:any |no )?${writing})+ (?:on|from|between|over|for) `,
);
const quietOn = /\b(?:is|are|as|make|mark|be|add) .*\bquiet days?$|\b(?:to|as) (?:the |our )?quiet days$/;
const quietNoMore =
  /\b(?:is|are) (?:not|no) (?:a |longer (?:a )?)?quiet days?(?: any ?more)?$|^(?:take|remove|delete|drop) .* (?:off|from|out of) (?:the |our )?quiet days$|^(?:forget|remove|cancel) (?:the )?quiet days? (?:on|of) /;
const askingThem =
  /^(?:what|which|when|show|list)?(?: are| is)?(?: me)?(?: the| our| your)* ?quiet days?(?: are there| do we have)?$/;

/** "no digests or nudges on 30 and 31 December", "make 30 December a quiet day", "what are our quiet days". */
export function readQuietDays(heard: Heard): Utterance | undefined {
  const words = asTyped(heard)
    .map(({ word }) => word)
    .join(' ');
  if (askingThem.test(words)) return { says: 'asks quiet days' };
  const isNoMore = quietNoMore.test(words);
  if (heard.sentence.questioned || !(isNoMore || noneOn.test(words) || quietOn.test(words))) return undefined;
  if (first(heard, 'no such day')) return unsure('no such day', noSuchDay(heard), []);
  const days = quietDaysIn(heard);
  return days.length === 0 ? undefined : { says: 'sets quiet days', days, quiet: !isNoMore };
}

/** Single days, the numbers in front of them ("30 and 31 December"), and all days from one to another. */
function quietDaysIn(heard: Heard): readonly Day[] {
  const times = all(heard, 'time');
  const [begins, ends] = [times[0], times.at(-1)];
  const isRange = says(heard, 'to', ...upTo, 'between') && times.length === 2;
  if (begins && ends && isRange) return daysFrom(begins.means.time.future.first, ends.means.time.future.last);
  if (begins && times.length === 1) {
    const { first: from } = begins.means.time.future;
    const [begun] = times.flatMap((found) => dayBeforeTo(heard, found));
    if (begun !== undefined) return daysFrom(begun, begins.means.time.future.last);
    if (says(heard, 'to', ...upTo, 'between') && saysNewYear(heard))
      return daysFrom(from, newYearAfter(from));
    // Christmas Eve is the first of them: the days before it are worked.
    if (says(heard, 'over') && heard.tokens[times[0]?.from ?? 0]?.word === 'christmas')
      return daysFrom(addDays(from, -1), periodOf(begins, heard).last);
  }
  const days = times.flatMap((found) => [
    ...numbersBefore(heard, found),
    ...daysFrom(found.means.time.future.first, found.means.time.future.last),
  ]);
  return [...new Set(days)].slice(0, mostQuietDays + 1);
}

/** The 30 of "30 and 31 December". */
function numbersBefore({ tokens }: Heard, { from, means }: FoundAs<'time'>): readonly Day[] {
  const days: Day[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.word ?? '')?.[1];
    if (number !== undefined)
      days.unshift(`${means.time.future.first.slice(0, 8)}${number.padStart(2, '0')}`);
    else if (!['and', 'the'].includes(tokens[at]?.word ?? '')) break;
  }
  return days;
}
