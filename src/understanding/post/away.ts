import type { Absence } from '../../plan/contact';
import { addDays, type Day } from '../../plan/day';
import { weekdaysIn } from './contact';
import { isSlot } from '../hear/found';
import { all, says, type Heard } from '../hear/heard';
import { awayConnectives, beingAway, leaveAlone, pausing } from '../words/nudging';
import { areJoined, overWhich } from './pauses';
import { phraseAt } from '../words/phrases';
import { skip } from '../hear/courtesy';
import type { Utterance } from '../words/utterance';

/** "pause my nudges until 4 January", "I'm on leave from 20 December to 3 January", "no nudges over Christmas", "I'm off on Fridays". */
export function readAway(heard: Heard): Utterance | undefined {
  const needsDays = [beingAway, pausing].find((book) => skip(book, heard, 0) > 0);
  const from = skip(needsDays ?? leaveAlone, heard, 0);
  if (from === 0) return undefined;
  const words = heard.tokens.slice(from).map(({ word }) => word);
  if (words.length === 0) return needsDays && { says: 'pauses nudges' };
  const weekdays = everyWeek(heard.sentence.tokens.slice(from).map(({ word }) => word));
  if (weekdays) return { says: 'sets contact', change: { set: 'not on', weekdays } };
  if (!isOnlyAPeriod(heard, from)) return undefined;
  const absence = absenceIn(heard);
  if (absence && 'says' in absence) return absence;
  return absence ? { says: 'sets contact', change: { set: 'away', ...absence } } : { says: 'pauses nudges' };
}

/** "on Fridays", "Mondays and Fridays": with one of them in the plural all are meant every week. */
function everyWeek(words: readonly string[]): readonly number[] | undefined {
  const named = words.filter((word) => word !== 'on');
  const isPlural = named.some((word) => word.endsWith('s') && weekdaysIn([word.slice(0, -1)]) !== undefined);
  return isPlural ? weekdaysIn(named) : undefined;
}

/** Only days and the words that join them follow. */
function isOnlyAPeriod(heard: Heard, from: number): boolean {
  const days = heard.found.filter(
    (one) => isSlot(one, 'time') || isSlot(one, 'lasting') || isSlot(one, 'no such day'),
  );
  return heard.tokens.every(
    (_, at) =>
      at < from ||
      days.some((one) => one.from <= at && at < one.to) ||
      phraseAt(awayConnectives, heard.tokens, at) !== undefined,
  );
}

/** "Until Monday" leaves the Monday out, as a snooze does; "from Monday until Friday" includes both. */
function absenceIn(heard: Heard): Absence | Utterance | undefined {
  const { day: today } = heard.hearing.now;
  const back = dayBack(heard, today);
  if (back !== undefined) return { from: today, until: back };
  const over = overWhich(heard);
  if ('says' in over) return over;
  const { first, last } = over;
  return first === undefined || last === undefined ? undefined : { from: first, until: addDays(last, 1) };
}

/** The day of "until Monday", "before 4 January" and "from today until Friday". */
function dayBack(heard: Heard, today: Day): Day | undefined {
  const times = all(heard, 'time');
  const [one, two] = times;
  const isUpTo =
    says(heard, 'before') || (says(heard, 'until', 'till', 'til') && !says(heard, 'after', 'end'));
  if (!one || !isUpTo || all(heard, 'lasting').length > 0) return undefined;
  const { first, last } = one.means.time.future;
  if (!two) return first;
  const isFromToday = first === today && last === today;
  return times.length === 2 && isFromToday && areJoined(one, two, heard)
    ? two.means.time.future.first
    : undefined;
}
