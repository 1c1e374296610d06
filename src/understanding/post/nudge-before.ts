import { groupAt } from '../hear/group-named';
import type { Heard } from '../hear/heard';
import { phrases } from '../words/phrases';
import { skip } from '../hear/courtesy';
import type { Utterance } from '../words/utterance';
import { numberOf } from '../when/numbers';

const leads =
  '(leads|the leads|all leads|all the leads|our leads|people|everyone|everybody|whoever has not updated|whoever have not updated)';
export const nudgingLeads = phrases(`(nudge|remind|prompt|chase) ${leads}`);
/** A week is counted as its working days. */
const daysOfWeek = 5;
export const neverNudging = phrases(
  `(do not|never|stop) (nudge|nudging|remind|reminding|prompt|chase|chasing) ${leads}`,
);
const days = phrases('(working |business |)(day|days)');
const before = phrases('before;ahead of;in advance of');
const meetings = phrases(
  '(our|the|each|every|any|all|all our|all the|my|) (meeting|meetings);we meet;it meets;(each|every) of our meetings',
);
const meeting = phrases('meeting;meetings;meets');

/** "nudge leads 5 working days before our meetings", "don't nudge leads before the board": how long before a group's meetings its leads are nudged. */
export function readNudgeBefore(heard: Heard): Utterance | undefined {
  if (heard.sentence.questioned) return undefined;
  const off = skip(neverNudging, heard, 0);
  const counted = off > 0 ? { count: 0, to: off } : countedFrom(heard, skip(nudgingLeads, heard, 0));
  if (!counted) return undefined;
  const from = skip(before, heard, counted.to);
  if (from === counted.to) return undefined;
  const whole = heard.tokens.length;
  if (skip(meetings, heard, from) === whole && from < whole)
    return { says: 'sets nudge before', days: counted.count };
  const group = groupAt(heard, from);
  return group && skip(meeting, heard, group.to) === whole
    ? { says: 'sets nudge before', days: counted.count, group: group.id }
    : undefined;
}

function countedFrom(heard: Heard, at: number) {
  if (at === 0) return undefined;
  const word = heard.tokens[at]?.word ?? '';
  const count = word === 'a' ? 1 : numberOf(word);
  if (count === undefined) return undefined;
  const to = skip(days, heard, at + 1);
  if (to > at + 1) return { count, to };
  const unit = heard.tokens[at + 1]?.word;
  return unit === 'week' || unit === 'weeks' ? { count: count * daysOfWeek, to: at + 2 } : undefined;
}
