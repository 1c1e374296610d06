import { takesReason, type Update } from '../../plan/command';
import type { Day } from '../../plan/day';
import { dayChoice } from '../ask/which-day';
import { isSlot, type Found, type Slot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { itemChoices, unsure } from '../hear/unsure';
import { isBlocked } from './blocked';
import { separatorFrom } from './clause';
import { skip } from '../hear/courtesy';
import { readShift } from './shift';
import type { Clause, ClauseReader } from './stretch';
import { recalled, targetOf, type Target } from './target';
import { askWhole } from './whole';
import { phraseAt, phrases } from '../words/phrases';
import { blockers, movedWords, movers } from '../words/telling';
import type { Utterance } from '../words/utterance';

const toWords = new Set('to until till for'.split(' '));
const betweenMoves = new Set('back out forward on now has have been is date'.split(' '));

/** "push the CSA strategy launch to March", "move 1.4 to 30 Nov", "1.4 has slipped to April". */
export const readMove: ClauseReader = ({ heard, from }) => {
  const dated = skip(dating, heard, from);
  const start = dated > from ? dated : skip(movers, heard, from);
  const limit = separatorFrom(heard, Math.max(start, from + 1));
  const said = heard.found.findLast(
    (found) =>
      dayLike.has(found.means.slot) &&
      found.from > start &&
      found.to <= limit &&
      joinFrom(heard, found.from, dated > from) !== undefined,
  );
  if (!said) return readShift({ heard, from }, start, limit);
  let to = joinFrom(heard, said.from, dated > from) ?? said.from;
  const expected = expectedWords.has(heard.tokens[to]?.word ?? '');
  const isMoved = start > from || expected || spokenMove(heard, from, to);
  const isPast = heard.tokens.slice(start, to).some(({ word }) => word === 'was' || word === 'were');
  if (!isMoved || (dated > from && isPast)) return undefined;
  while (
    to > start &&
    (betweenMoves.has(heard.tokens[to - 1]?.word ?? '') || movedWords.has(heard.tokens[to - 1]?.word ?? ''))
  )
    to -= 1;
  const day = isSlot(said, 'time') || isSlot(said, 'meeting') ? said.means.time.future.last : undefined;
  const says = (ref: string) => `move ${ref} to ${day ?? 'another day'}`;
  const target = to > start ? targetOf(heard, start, to, says) : ofTheOne(heard, from, said.from, says);
  if (!target) return undefined;
  if (day === undefined) return { is: 'unsure', utterance: whichDay(heard, said) };
  if (isEarlier(heard, from) && isLater(heard, target, day))
    return laterThanPrinted(heard, said, target, day);
  return withWordsBehind(heard, moves(heard, target, day, said.to));
};

const dayLike: ReadonlySet<Slot> = new Set(['time', 'meeting', 'no such day', 'which day']);

/** A day that does not exist, or that may be one of several: those that may be meant are offered, with all that was said. */
function whichDay(heard: Heard, said: Found): Utterance {
  const words = [typedBetween(heard.sentence, said.from, said.to)];
  const days = isSlot(said, 'which day')
    ? said.means.days
    : isSlot(said, 'no such day')
      ? (said.means.instead ?? [])
      : [];
  const choices = days.map((day) => dayChoice(heard, said, day));
  return unsure(isSlot(said, 'which day') ? 'which day' : 'no such day', words, choices);
}

/** Where "to", "to the" or "now expected" before a day begins; nothing where neither stands there. */
function joinFrom({ tokens }: Heard, day: number, dated: boolean): number | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  const at = word(day - 1) === 'the' ? day - 2 : day - 1;
  if (toWords.has(word(at))) return expectedFrom(word, at) ?? at;
  if (dated) return ['is', 'as', 'now'].includes(word(at)) ? at : day;
  return expectedFrom(word, day);
}

const expecting = new Set(['expected', 'due', 'forecast', 'scheduled']);

/** "now expected", "new date", "forecast", perhaps with "is" behind it. */
function expectedFrom(word: (at: number) => string, day: number): number | undefined {
  const to = word(day - 1) === 'is' ? day - 1 : day;
  if (expecting.has(word(to - 1)) && word(to - 2) === 'now') return to - 2;
  if (word(to - 1) === 'forecast') return word(to - 2) === 'new' ? to - 2 : to - 1;
  return ['date', 'deadline'].includes(word(to - 1)) && ['new', 'revised'].includes(word(to - 2))
    ? to - 2
    : undefined;
}

const expectedWords = new Set('now new revised forecast'.split(' '));

/** "new date for 2.4 is …", "forecast for 1.5 is …" */
const dating = phrases(
  '(the |a |)(new |revised |)(date|due date|forecast|deadline|expected date|forecast date)( for| on| of)( the|)',
);

function spokenMove(heard: Heard, from: number, to: number): boolean {
  return (
    heard.tokens.slice(from, to).some((token) => movedWords.has(token.word)) &&
    !heard.found.some((found) => found.from >= from && found.to <= to && isSlot(found, 'not'))
  );
}

export function moves(heard: Heard, target: NonNullable<Target>, day: Day, to: number): Clause {
  if (target.is === 'bulk' && target.named) return askWhole(heard, target, (all) => `move ${all} to ${day}`);
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], given: { forecast: day }, to };
  if (target.is === 'unsure') return target;
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, forecast: day }));
  return { is: 'told', commands, to, explicit: target.explicit };
}

/** "slipped to february", with nothing named: the one item shown before, or which is asked. */
function ofTheOne(heard: Heard, from: number, day: number, says: (ref: string) => string): Target {
  const words = [typedBetween(heard.sentence, from, day)];
  return movedWords.has(heard.tokens[from]?.word ?? '') ? recalled(heard, words, says) : undefined;
}

/** "bring the audit forward to sept". */
const isEarlier = ({ tokens }: Heard, from: number): boolean =>
  ['bring', 'pull'].includes(tokens[from]?.word ?? '') &&
  tokens.slice(from, from + 6).some(({ word }) => word === 'forward');

/** A day that is later than the printed one, so that it was another day that was meant. */
function isLater(heard: Heard, target: NonNullable<Target>, day: Day): boolean {
  const refs = target.is === 'items' ? target.refs : [];
  const dues = refs.flatMap((ref) => heard.hearing.vocabulary.byRef.get(ref)?.due ?? []);
  return dues.some((due) => day > due.last);
}

/** The day they said is offered beside the item, whose own date is before it. */
function laterThanPrinted(heard: Heard, said: Found, target: NonNullable<Target>, day: Day): Clause {
  const refs = target.is === 'items' ? target.refs : [];
  const moving = refs.map((ref) => ({ label: `Move ${ref} to ${day}`, says: `move ${ref} to ${day}` }));
  const shown = itemChoices(heard.hearing.vocabulary, refs, (ref) => `show ${ref}`);
  const words = [typedBetween(heard.sentence, said.from, said.to)];
  return { is: 'unsure', utterance: unsure('which day', words, [...moving, ...shown]) };
}

/** "put 2.5 back to 31/03/2022 venue fell through": words of their own right behind the day are its reason. */
function withWordsBehind(heard: Heard, clause: Clause): Clause {
  const { tokens, found, sentence } = heard;
  if (clause.is !== 'told' || tokens.length - clause.to < 2) return clause;
  const behind = (at: number) => at >= clause.to;
  const isOpen = !found.some((each) => each.from <= clause.to && clause.to < each.to);
  const isPlain = !found.some(({ from, means }) => behind(from) && notReason.has(means.slot));
  const isSure = !tokens.some(
    ({ before }, at) => behind(at) && (before !== '' || phraseAt(blockers, tokens, at) !== undefined),
  );
  if (!isOpen || !isPlain || !isSure || isBlocked(heard, clause.to, clause.commands)) return clause;
  const why = typedBetween(sentence, clause.to, tokens.length);
  const commands = clause.commands.map((command) => (takesReason(command) ? { ...command, why } : command));
  return { ...clause, commands, to: tokens.length };
}

const notReason: ReadonlySet<Slot> = new Set([
  'ref',
  'rating',
  'time',
  'or',
  'count',
  'nth',
  'kind',
  'me',
] as const);
