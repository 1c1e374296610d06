import type { NudgingWanted } from '../../plan/command';
import { addDays, type Day } from '../../plan/day';
import type { Ref } from '../../plan/plan';
import { timesOf, type SaidTime } from '../ask/times';
import { quietSince } from '../ask/with-times';
import { readAway } from './away';
import { readContact } from './contact';
import { isSlot } from '../hear/found';
import { groupAt } from '../hear/group-named';
import { says, type Heard } from '../hear/heard';
import {
  asking,
  beforeIt,
  behind,
  chasing,
  ending,
  nudgingOf,
  quieting,
  reminded,
  reminding,
  resuming,
  snoozing,
  whoever,
} from '../words/nudging';
import { phraseAt, wholePhrase } from '../words/phrases';
import { skip, type Order } from '../hear/courtesy';
import { recalled, targetOf, type Target } from '../tell/target';
import type { Utterance } from '../words/utterance';

/** A snooze that does not say how long lasts a week. */
const usualSnooze = 7;

/**
 * "remind me on Friday about 2.2", "snooze 1.3 until 1 December", "never nudge me about 1.3", "nudge me after 2pm", "what
 * will you nudge me about": a member's own nudges, who has not updated before a meeting, and having them chased.
 */
export function readNudges(heard: Order): Utterance | undefined {
  if (wholePhrase(asking, heard.tokens)) return { says: 'asks nudges' };
  const waiting = readNotUpdated(heard) ?? readChase(heard);
  if (waiting) return waiting;
  if (heard.sentence.questioned && !heard.request) return undefined;
  return (
    readContact(heard) ??
    readAway(heard) ??
    readReminder(heard) ??
    readSnooze(heard) ??
    readQuiet(heard) ??
    readResume(heard)
  );
}

/** Where an opening "everyone who hasn't updated" ends; its first words are in the book. */
function behindFrom(heard: Heard, book: typeof chasing): number | undefined {
  const who = skip(book, heard, 0);
  const end = skip(behind, heard, who);
  return who > 0 && end > who ? end : undefined;
}

/** "who hasn't updated before the board", "who hasn't updated for the exec". */
function readNotUpdated(heard: Heard): Utterance | undefined {
  const who = behindFrom(heard, whoever);
  const before = who === undefined ? undefined : skip(beforeIt, heard, who);
  if (before === undefined || before === who) return undefined;
  const at = heard.tokens[before]?.word === 'next' ? before + 1 : before;
  const group =
    groupAt(heard, at) ?? (heard.tokens[at]?.word === 'the' ? groupAfterNext(heard, at) : undefined);
  const end =
    group && (['meeting', 'meets'].includes(heard.tokens[group.to]?.word ?? '') ? group.to + 1 : group.to);
  return group && end === heard.tokens.length
    ? { says: 'asks who has not updated', group: group.id }
    : undefined;
}

/** "chase everyone who hasn't updated since September", "chase those who have not updated for 60 days". */
function readChase(heard: Heard): Utterance | undefined {
  const from = behindFrom(heard, chasing);
  if (from === undefined) return undefined;
  const end = endOf(heard, from);
  const time = onlyTime(heard);
  const lasting = heard.found.find(
    (each) => isSlot(each, 'lasting') && each.from === from && each.to === end,
  );
  const isSince = time?.relation === 'since' && time.joinedFrom === from && time.found.to === end;
  if (!lasting && !isSince) return undefined;
  const since = quietSince(heard, time);
  return since !== undefined && since <= heard.hearing.now.day ? { says: 'chases since', since } : undefined;
}

/** "the next board" */
const groupAfterNext = (heard: Heard, at: number) =>
  heard.tokens[at + 1]?.word === 'next' ? groupAt(heard, at + 2) : undefined;

/** "remind me on Friday about 2.2", "remind me about 2.2 on Friday", "remind me on Friday" of what was just shown. */
function readReminder(heard: Heard): Utterance | undefined {
  const from = skip(reminding, heard, 0);
  const time = from > 0 ? onlyTime(heard) : undefined;
  const day = time && dayOf(time);
  // A reminder comes once: one that is wanted over and over is none of these.
  if (!time || day === undefined || says(heard, 'every', 'each')) return undefined;
  const end = endOf(heard, from);
  const first = time.joinedFrom === from;
  if (!first && time.found.to !== end) return undefined;
  const [restFrom, restTo] = first ? [time.found.to, end] : [from, time.joinedFrom];
  const of = skip(reminded, heard, restFrom);
  const sayIt = (ref: Ref) => `remind me on ${day} about ${ref}`;
  if (restFrom === restTo)
    return told(heard, recalled(heard, ['reminder'], sayIt), { how: 'remind', on: day });
  return of > restFrom
    ? told(heard, targetOf(heard, of, restTo, sayIt), { how: 'remind', on: day })
    : undefined;
}

/** "snooze 1.3", "snooze it for a fortnight", "snooze 1.3 until 1 December". */
function readSnooze(heard: Heard): Utterance | undefined {
  const from = skip(snoozing, heard, 0);
  return from > 0 ? quieted(heard, from, 'week') : undefined;
}

/** "never nudge me about 1.3", "don't nudge me about 1.3 until December". */
function readQuiet(heard: Heard): Utterance | undefined {
  const from = skip(quieting, heard, 0);
  return from > 0 ? quieted(heard, from, 'never') : undefined;
}

function quieted(heard: Heard, from: number, otherwise: 'week' | 'never'): Utterance | undefined {
  const end = endOf(heard, from);
  const { today, until, to } = untilIn(heard, end);
  const days = otherwise === 'week' ? addDays(today, usualSnooze) : undefined;
  const day = until ?? days;
  const wants: NudgingWanted = day === undefined ? { how: 'never' } : { how: 'snooze', until: day };
  const sayIt = (ref: Ref) =>
    day === undefined ? `never nudge me about ${ref}` : `snooze ${ref} until ${day}`;
  return told(heard, targetOf(heard, from, to, sayIt), wants);
}

/** The day at the end of the sentence, and where the words before it end. */
function untilIn(heard: Heard, end: number): { today: Day; until?: Day; to: number } {
  const today = heard.hearing.now.day;
  const last = heard.found.find((each) => each.to === end && isSlot(each, 'lasting'));
  if (last && isSlot(last, 'lasting'))
    return { today, until: addDays(today, last.means.days), to: last.from };
  const time = onlyTime(heard);
  const until = time?.found.to === end ? dayOf(time) : undefined;
  return until === undefined || !time ? { today, to: end } : { today, until, to: time.joinedFrom };
}

/** "nudge me about 1.3 again", "unsnooze 1.3". */
function readResume(heard: Heard): Utterance | undefined {
  const plain = skip(resuming, heard, 0);
  const from = plain > 0 ? plain : skip(nudgingOf, heard, 0);
  const end = endOf(heard, from);
  const saysAgain = heard.tokens.some(({ word }, at) => word === 'again' && at >= end);
  if (from === 0 || (plain === 0 && !saysAgain)) return undefined;
  return told(
    heard,
    targetOf(heard, from, end, (ref) => `nudge me about ${ref} again`),
    { how: 'as usual' },
  );
}

function told(heard: Heard, target: Target, wants: NudgingWanted): Utterance | undefined {
  if (target?.is === 'unsure') return target.utterance;
  if (target?.is !== 'items') return undefined;
  const commands = target.refs.map((ref) => ({ kind: 'nudging', ref, wants }) as const);
  return { says: 'tells', plan: heard.hearing.vocabulary.plan.id, commands };
}

/** Where the sentence ends without "again", "any more" and "please". */
function endOf({ tokens }: Heard, from: number): number {
  for (let at = from; at < tokens.length; at += 1)
    if (phraseAt(ending, tokens, at)?.length === tokens.length - at) return at;
  return tokens.length;
}

function onlyTime(heard: Heard): SaidTime | undefined {
  const [time, ...others] = timesOf(heard);
  return others.length === 0 ? time : undefined;
}

/** Its first day; "before Friday" is Thursday. */
function dayOf({ time, relation }: SaidTime): Day | undefined {
  if (relation === 'before') return addDays(time.future.first, -1);
  return relation === undefined || relation === 'in' || relation === 'by' || relation === 'from'
    ? time.future.first
    : undefined;
}
