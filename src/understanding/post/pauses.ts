import { addDays, weekdayOf, startOfWeek, type Day } from '../../plan/day';
import { daysFrom, mostQuietDays } from '../../plan/digest/change';
import type { Pause } from '../../plan/digest-settings';
import { addWorkingDays } from '../../plan/working-days';
import { withOwnWords } from './digest-sentences';
import type { FoundAs } from '../hear/found';
import { grammar, type SlotReader } from '../hear/grammar';
import { all, first, says, type Heard } from '../hear/heard';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { daysIn, weekdays } from '../when/day';

/**
 * Over which days, as far as they are said: "over xmas", "from 20 December to 4 January", "until Friday", "for two weeks".
 * Times that nothing joins to one are no period.
 */
export function overWhich(heard: Heard): Partial<Pause> | Utterance {
  if (first(heard, 'no such day')) return unsure('no such day', noSuchDay(heard), []);
  const [one, two, ...more] = all(heard, 'time');
  const days = lastingIn(heard);
  if (days !== undefined) return two || says(heard, ...upTo) ? {} : lasting(one, days, heard);
  const newYear = newYearIn(heard);
  if (!one) return newYear ? overOne(newYear, heard) : {};
  if (!two) return overOne(periodOf(one, heard), heard);
  return more.length === 0 && areJoined(one, two, heard) ? between(one, two, heard) : {};
}

/** The days of "for two weeks". */
function lastingIn({ tokens }: Heard): number | undefined {
  return tokens
    .map(({ word }, at) => (word === 'for' ? daysIn(tokens, at + 1)?.days : undefined))
    .find((days) => days !== undefined);
}

function lasting(begun: FoundAs<'time'> | undefined, days: number, heard: Heard): Partial<Pause> {
  if (says(heard, 'after')) return {};
  const from = begun?.means.time.future.first ?? heard.hearing.now.day;
  return { first: from, last: addDays(from, days - 1) };
}

function overOne({ first: begins, last }: Period, heard: Heard): Partial<Pause> {
  const { day: today } = heard.hearing.now;
  if (says(heard, ...upTo, 'to', 'through')) return { first: today, last };
  if (says(heard, 'after') || last < today) return {};
  if (says(heard, 'from') && begins === last) return { first: begins };
  return { first: begins < today ? today : begins, last };
}

/** "from Monday to Friday", "20 - 31 December", "between the 1st and the 5th of March". */
export function areJoined(one: FoundAs<'time'>, two: FoundAs<'time'>, { tokens, sentence }: Heard): boolean {
  const [end, start] = [tokens[one.to - 1]?.end ?? 0, tokens[two.from]?.start ?? 0];
  if (/^\s*[-–—]\s*$/.test(sentence.text.slice(end, start))) return true;
  const words = tokens.slice(one.to, two.from).map(({ word }) => word);
  const [join, ...rest] = words.filter((word) => word !== 'the');
  const isBetween = join === 'and' && tokens.slice(0, one.from).some(({ word }) => word === 'between');
  return rest.length === 0 && (isBetween || ['to', 'through', ...upTo].includes(join ?? ''));
}

/** "from Monday to Friday" ends on the Friday after that Monday; what has begun by now goes on from today. */
function between(one: FoundAs<'time'>, two: FoundAs<'time'>, heard: Heard): Partial<Pause> {
  const { day: today } = heard.hearing.now;
  const [begins, { last }] = [periodOf(one, heard), periodOf(two, heard)];
  if (isWeekday(two, heard)) {
    const from = begins.first < today ? today : begins.first;
    return {
      first: from,
      last: last < from ? addDays(from, (weekdayOf(last) - weekdayOf(from) + 7) % 7) : last,
    };
  }
  const began = last < begins.first ? one.means.time.past.first : begins.first;
  if (began >= today) return { first: began, last };
  return began < addDays(today, -longestBegun) ? {} : { first: today, last };
}

const longestBegun = 62;

function isWeekday({ from, to }: FoundAs<'time'>, { tokens }: Heard): boolean {
  return to === from + 1 && weekdays.has(tokens[from]?.word ?? '');
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

const quietDays = 'quiet (day|days)';
const writing = '(any|no|) {writing}';

/** Some words or none: what they are is told by whoever reads the sentence's days. */
const anything: SlotReader<true> = ({ tokens }, from) =>
  tokens.slice(from).map((_, i) => ({ to: from + i + 1, value: true }));

/** What the bot writes: told apart, for nudges and reminders alone are everybody's own. */
const written: SlotReader<string> = ({ tokens }, from) => {
  const kind = /^(digest|nudge|nudging|reminder|post|message)s?$/.exec(tokens[from]?.word ?? '')?.[1];
  return kind === undefined ? [] : [{ to: from + 1, value: kind }];
};

const sentences = grammar(
  [
    [
      `(what|which|when|show|list|) (are|is|) (me|) (the|our|your)* ${quietDays} (are there|do we have|)`,
      'asked',
    ],
    [
      `({days}|) (is|are) (not (a|)|no (longer (a|)|)) ${quietDays} (any more|anymore|);
       (take|remove|delete|drop) {days} (off|from|out of) (the|our|) quiet days;
       (forget|remove|cancel) (the|) ${quietDays} (on|of) {days}`,
      'no more',
    ],
    [
      `({days}|) (is|are|as|make|mark|be|add) ({days}|) ${quietDays};({days}|) (to|as) (the|our|) quiet days`,
      'quiet',
    ],
    [
      `(no|do not send|do not post|send no|stop|turn off) {writing} (or|and|nor) ${writing} ((or|and|nor) ${writing})* (on|from|between|over|for) {days}`,
      'nothing written',
    ],
  ],
  { days: anything, writing: written },
);

/** "no digests or nudges on 30 and 31 December", "make 30 December a quiet day", "what are our quiet days". */
export function readQuietDays(heard: Heard): Utterance | undefined {
  const said = sentences.read(withOwnWords(heard));
  if (!said) return undefined;
  if (said.means === 'asked') return { says: 'asks quiet days' };
  if (heard.sentence.questioned || (said.means === 'nothing written' && isOwn(said.all('writing'))))
    return undefined;
  if (first(heard, 'no such day')) return unsure('no such day', noSuchDay(heard), []);
  const days = quietDaysIn(heard);
  return days.length === 0 ? undefined : { says: 'sets quiet days', days, quiet: said.means !== 'no more' };
}

const isOwn = (writings: readonly { readonly value: string }[]): boolean =>
  !writings.some(({ value }) => ['digest', 'post', 'message'].includes(value));

/** Single days, the numbers in front of them ("30 and 31 December"), and all days from one to another. */
function quietDaysIn(heard: Heard): readonly Day[] {
  const times = all(heard, 'time');
  const days = times.flatMap((found, at) => {
    const [before, after] = [times[at - 1], times[at + 1]];
    const { first: from, last } = found.means.time.future;
    if (before && areJoined(before, found, heard)) return [];
    if (after && areJoined(found, after, heard))
      return [...numbersBefore(heard, found), ...daysFrom(from, after.means.time.future.last)];
    return times.length === 1
      ? daysOfOne(found, heard)
      : [...numbersBefore(heard, found), ...daysFrom(from, last)];
  });
  return [...new Set(days)].slice(0, mostQuietDays + 1);
}

function daysOfOne(found: FoundAs<'time'>, heard: Heard): readonly Day[] {
  const { first: from, last } = found.means.time.future;
  if (says(heard, 'to', ...upTo, 'between') && saysNewYear(heard)) return daysFrom(from, newYearAfter(from));
  // Christmas Eve is the first of them: the days before it are worked.
  if (says(heard, 'over') && heard.tokens[found.from]?.word === 'christmas')
    return daysFrom(addDays(from, -1), periodOf(found, heard).last);
  return [...numbersBefore(heard, found), ...daysFrom(from, last)];
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
