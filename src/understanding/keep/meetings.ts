import type { Day } from '../../plan/day';
import { isSlot } from '../hear/found';
import { groupAt } from '../hear/group-named';
import { all, type Heard } from '../hear/heard';
import { phraseAt, phrases } from '../words/phrases';
import type { Utterance } from '../words/utterance';

export const addingMeeting = phrases(
  '(add|set up|plan|arrange|book|new)( a| an| the|)( new| next|)( meeting of| meeting for|)',
);
export const movingMeeting = phrases('(move|change|shift|bring|push|put|postpone|reschedule)');
export const cancellingMeeting = phrases('(cancel|call off|drop)');
const meetingWords = new Set('meeting meetings date on for to the at is'.split(' '));

/** "move the December exec to 15 December", "add a board meeting on 3 March", "cancel the next board": the calendar, told to the bot. */
export function readMeetingPlan(heard: Heard): Utterance | undefined {
  const verb = [addingMeeting, movingMeeting, cancellingMeeting].map(
    (book) => phraseAt(book, heard.tokens, 0)?.length ?? 0,
  );
  const left = [...heard.about, ...heard.unknown].some((i) => i >= Math.max(...verb));
  if (heard.sentence.questioned || left) return undefined;
  return moved(heard) ?? added(heard) ?? cancelled(heard);
}

function moved(heard: Heard): Utterance | undefined {
  const verb = phraseAt(movingMeeting, heard.tokens, 0);
  const [meeting] = all(heard, 'meeting');
  const to = lastDay(heard);
  if (!verb || !meeting || meeting.from > verb.length + 1 || to === undefined) return undefined;
  return { says: 'plans meeting', group: meeting.means.group, from: meeting.means.time.future.first, to };
}

function added(heard: Heard): Utterance | undefined {
  const verb = phraseAt(addingMeeting, heard.tokens, 0);
  const group = verb && groupAt(heard, verb.length);
  const to = lastDay(heard);
  if (!group || to === undefined || !onlyMeetingWords(heard, group.to)) return undefined;
  return { says: 'plans meeting', group: group.id, to };
}

function cancelled(heard: Heard): Utterance | undefined {
  const verb = phraseAt(cancellingMeeting, heard.tokens, 0);
  const [meeting] = all(heard, 'meeting');
  if (!verb || !meeting || meeting.to < heard.tokens.length) return undefined;
  return { says: 'plans meeting', group: meeting.means.group, from: meeting.means.time.future.first };
}

/** A single day that ends the sentence and can only be one. */
function lastDay(heard: Heard): Day | undefined {
  const last = heard.found.at(-1);
  if (!last || !isSlot(last, 'time') || last.to < heard.tokens.length || last.means.time.unit !== 'day')
    return undefined;
  return last.means.time.future.first;
}

function onlyMeetingWords({ tokens, found }: Heard, from: number): boolean {
  const time = found.at(-1)?.from ?? from;
  return tokens.slice(from, time).every((token) => meetingWords.has(token.word));
}
