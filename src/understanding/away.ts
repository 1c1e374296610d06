import { addDays, type Day } from '../plan/day';
import type { Absence } from '../plan/contact';
import type { Pause } from '../plan/digest-settings';
import { isSlot } from './found';
import { all, says, type Heard } from './heard';
import { awayConnectives, beingAway, leaveAlone, pausing } from './nudge-words';
import { overWhich } from './pauses';
import { phraseAt } from './phrases';
import { skip } from './tell/clause';
import type { Utterance } from './utterance';

/** "pause my nudges until 4 January", "I'm on leave from 20 December to 3 January", "no nudges over Christmas". */
export function readAway(heard: Heard, start: number): Utterance | undefined {
  const needsDays = [beingAway, pausing].find((book) => skip(book, heard, start) > start);
  const from = skip(needsDays ?? leaveAlone, heard, start);
  if (from === start || !isOnlyAPeriod(heard, from)) return undefined;
  const isAlone = heard.tokens.slice(from).every(({ word }) => word === 'please');
  if (isAlone) return needsDays && { says: 'pauses nudges' };
  const over = overWhich(heard);
  if ('says' in over) return over;
  const absence = absenceIn(heard, over, heard.hearing.now.day);
  return absence ? { says: 'sets contact', change: { set: 'away', ...absence } } : { says: 'pauses nudges' };
}

/** Behind them stand days and what joins days, and nothing of anything else. */
function isOnlyAPeriod(heard: Heard, from: number): boolean {
  const days = heard.found.filter(
    (one) => isSlot(one, 'time') || isSlot(one, 'lasting') || isSlot(one, 'no such day'),
  );
  return heard.tokens.every(
    (_, at) =>
      at < from ||
      days.some((one) => one.from <= at && at < one.to) ||
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(heard.tokens[at]?.word ?? '') ||
      phraseAt(awayConnectives, heard.tokens, at) !== undefined,
  );
}

/** Until a day is up to it, as a snooze is; from one day to another is both of them and what lies between. */
function absenceIn(heard: Heard, { first, last }: Partial<Pause>, today: Day): Absence | undefined {
  const [time, ...others] = all(heard, 'time');
  const isUpTo = says(heard, 'before') || (first === today && says(heard, 'until', 'till', 'til'));
  if (time && others.length === 0 && isUpTo && !says(heard, 'after', 'end'))
    return { from: today, until: time.means.time.future.first };
  return first === undefined || last === undefined ? undefined : { from: first, until: addDays(last, 1) };
}
