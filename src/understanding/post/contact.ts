import type { ContactChange } from '../../plan/contact';
import { grammar, type SlotReader } from '../hear/grammar';
import { asTyped, type Heard } from '../hear/heard';
import { hourAt } from '../hear/readers/time-of-day';
import { weekdayWords } from '../hear/slots';
import { alsoOn, anyDay, anyTime, notOn, starting, stopping } from '../words/nudging';
import { wholePhrase } from '../words/phrases';
import { skip } from '../hear/courtesy';
import type { Utterance } from '../words/utterance';

/** "nudge me after 2pm", "don't nudge me on Fridays", "stop nudging me", "start nudging me again". */
export function readContact(heard: Heard): Utterance | undefined {
  const { tokens } = heard;
  if (wholePhrase(stopping, tokens)) return sets({ set: 'off' });
  if (wholePhrase(starting, tokens) || isStartAgain(heard)) return sets({ set: 'on' });
  if (wholePhrase(anyTime, tokens)) return sets({ set: 'any time' });
  if (wholePhrase(anyDay, tokens)) return sets({ set: 'any day' });
  const time = afterTime.read(asTyped(heard))?.first('hour');
  if (time !== undefined) return sets({ set: 'after', time });
  return onWeekdays(heard);
}

const sets = (change: ContactChange): Utterance => ({ says: 'sets contact', change });

/** "start again" counts only from somebody whose nudges are off. */
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

const workingDays = new Map([...weekdayWords].filter(([, day]) => day <= 5));

/** "don't nudge me on Mondays or Fridays", "nudge me on Fridays again": working days alone, since no others are nudged on. */
function onWeekdays(heard: Heard): Utterance | undefined {
  const not = skip(notOn, heard, 0);
  const from = not > 0 ? not : skip(alsoOn, heard, 0);
  const words = heard.tokens.slice(from).map((token) => token.word);
  const saysAgain = words.at(-1) === 'again';
  if (from === 0 || (not === 0 && !saysAgain)) return undefined;
  const days = weekdaysIn(saysAgain ? words.slice(0, -1) : words);
  return days && sets({ set: not > 0 ? 'not on' : 'again on', weekdays: days });
}

/** "Mondays or Fridays", and nothing beside them. */
export function weekdaysIn(words: readonly string[]): readonly number[] | undefined {
  const named = words.filter((word) => !['and', 'or'].includes(word));
  const days = named.flatMap((word) => workingDays.get(word) ?? []);
  return days.length > 0 && days.length === named.length ? days : undefined;
}
