import { addDays, type Day } from '../../plan/day';
import { daysFrom, mostQuietDays } from '../../plan/digest/change';
import type { FoundAs } from '../hear/found';
import { grammar, type SlotReader } from '../hear/grammar';
import { all, says, type Heard } from '../hear/heard';
import type { Utterance } from '../words/utterance';
import { newYearAfter, periodOf, saysNewYear } from './days-off';
import { withOwnWords } from './digest-sentences';
import { areJoined, noSuchDayIn, upTo } from './pauses';

const quietDays = 'quiet (day|days)';
const writing = '(any|no|) {writing}';

/** Any words: which days they are is left to whoever reads the sentence's times. */
const anything: SlotReader<true> = ({ tokens }, from) =>
  tokens.slice(from).map((_, i) => ({ to: from + i + 1, value: true }));

/** What the bot writes, by its kind: nudges and reminders alone are each member's own. */
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
  const noSuchDay = noSuchDayIn(heard);
  if (noSuchDay) return noSuchDay;
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
