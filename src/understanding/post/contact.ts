import type { ContactChange } from '../../plan/contact';
import { grammar, type SlotReader } from '../hear/grammar';
import { asTyped, type Heard } from '../hear/heard';
import { hourAt } from '../hear/readers/time-of-day';
import { alsoOn, anyDay, anyTime, again, notOn, starting, stopping } from '../words/nudging';
import { phraseAt, type PhraseBook } from '../words/phrases';
import { skip } from '../hear/courtesy';
import type { Utterance } from '../words/utterance';

/** "nudge me after 2pm", "don't nudge me on Fridays", "stop nudging me", "start nudging me again". */
export function readContact(heard: Heard): Utterance | undefined {
  const whole = (book: PhraseBook<unknown>): boolean =>
    phraseAt(book, heard.tokens, 0)?.length === heard.tokens.length;
  if (whole(stopping)) return sets({ set: 'off' });
  if (whole(starting) || isStartAgain(heard)) return sets({ set: 'on' });
  if (whole(anyTime)) return sets({ set: 'any time' });
  if (whole(anyDay)) return sets({ set: 'any day' });
  const time = afterTime.read(asTyped(heard))?.first('hour');
  if (time !== undefined) return sets({ set: 'after', time });
  return onWeekdays(heard);
}

const sets = (change: ContactChange): Utterance => ({ says: 'sets contact', change });

/** "start again" says it of nobody else: they had stopped. */
function isStartAgain({ tokens, hearing }: Heard): boolean {
  const said = tokens.map((token) => token.word).join(' ');
  return said === 'start again' && hearing.speaker.contact?.nudges === 'off';
}

/** An hour without am or pm is one of the working day: "after 8", "at 2". */
const hour: SlotReader<string | undefined> = ({ tokens }, from) => {
  const found = hourAt(tokens, from);
  return found ? [{ to: from + found.length, value: found.time }] : [];
};

const afterTime = grammar(
  [
    [
      `((only|) (nudge|remind|message) me (only|) (after|from|at|not before)|(do not|never) (nudge|remind|bother) me before) {hour}`,
      true,
    ],
  ],
  { hour },
);

const weekdays = new Map(
  ['mon monday', 'tue tues tuesday', 'wed weds wednesday', 'thu thur thurs thursday', 'fri friday'].flatMap(
    (names, i) => names.split(' ').flatMap((name) => [[name, i + 1] as const, [`${name}s`, i + 1] as const]),
  ),
);

/** "don't nudge me on Mondays or Fridays", "nudge me on Fridays again": working days alone, since no others are nudged on. */
function onWeekdays(heard: Heard): Utterance | undefined {
  const not = skip(notOn, heard, 0);
  const from = not > 0 ? not : skip(alsoOn, heard, 0);
  const words = heard.tokens.slice(from).map((token) => token.word);
  const end = phraseAt(
    again,
    words.slice(-1).map((word) => ({ word })),
    0,
  )
    ? words.slice(0, -1)
    : words;
  if (from === 0 || (not === 0 && end.length === words.length)) return undefined;
  const days = weekdaysIn(end);
  return days && sets({ set: not > 0 ? 'not on' : 'again on', weekdays: days });
}

/** "Mondays or Fridays", and nothing beside them. */
export function weekdaysIn(words: readonly string[]): readonly number[] | undefined {
  const named = words.filter((word) => !['and', 'or'].includes(word));
  const days = named.flatMap((word) => weekdays.get(word) ?? []);
  return days.length > 0 && days.length === named.length ? days : undefined;
}
