import { addDays, weekdayOf } from '../../plan/day';
import type { Pause } from '../../plan/digest-settings';
import type { FoundAs } from '../hear/found';
import { all, says, type Heard } from '../hear/heard';
import { unsure } from '../hear/unsure';
import { weekdays } from '../when/day';
import { daysIn } from '../when/how-long';
import type { Period } from '../when/time';
import type { Utterance } from '../words/utterance';
import { newYearIn, periodOf } from './days-off';

/**
 * Over which days, as far as they are said: "over xmas", "from 20 December to 4 January", "until Friday", "for two weeks".
 * Two times that nothing joins are no period.
 */
export function overWhich(heard: Heard): Partial<Pause> | Utterance {
  const noSuchDay = noSuchDayIn(heard);
  if (noSuchDay) return noSuchDay;
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

export const upTo = ['until', 'till', 'til'] as const;

/** Asks back about days that do not exist: 31 February. */
export function noSuchDayIn(heard: Heard): Utterance | undefined {
  const words = all(heard, 'no such day').flatMap(({ from, to }) =>
    heard.tokens.slice(from, to).map((token) => token.typed),
  );
  return words.length > 0 ? unsure('no such day', words, []) : undefined;
}
