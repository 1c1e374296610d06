import type { Command, Update } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { isSlot } from '../found';
import { typed, type Heard } from '../heard';
import { phraseAt } from '../phrases';
import { personDoubt } from '../ask/read-question';
import { itemChoices, unsure } from '../unsure';
import type { Utterance } from '../utterance';
import {
  readBare,
  readDone,
  readMove,
  readRating,
  readReopen,
  readStatement,
  skip,
  type Clause,
  type Stretch,
} from './clause';
import { doubtOf } from './doubt';
import { readEvidence, readNote } from './free-text';
import { indexes } from '../ask/subject';
import { valueAt } from './value';
import { blockers, hearsay, openings, raters, reasonWords, requests, trailing, undoers } from './words';

/**
 * A plain command or statement of fact, told to the bot. Strict: every word up to the reason must fit, so that a
 * question, a wish, a guess, a condition, a denial or hearsay never becomes a change.
 */
export function readTelling(heard: Heard): Utterance | undefined {
  const { start, request } = opening(heard);
  if (isUndo(heard, start)) return tells(heard, [{ kind: 'undo' }]);
  if (heard.sentence.questioned && !request && !isFreeText(heard, start)) return undefined;
  if (!request && isQuestion(heard, start)) return undefined;
  const first = clauseAt({ heard, from: start, end: heard.tokens.length }, request);
  if (!first) return notTold(heard, start);
  if (first.is === 'bulk') return personDoubt(heard) ?? { says: 'beyond', ability: 'bulk' };
  if (first.is === 'unsure') {
    const fits = first.to === undefined || behind(heard, first.to, []) !== undefined;
    return fits ? (personDoubt(heard) ?? first.utterance) : notTold(heard, start);
  }
  const commands = behind(heard, first.to, first.commands);
  return Array.isArray(commands) ? tells(heard, commands) : notTold(heard, start);
}

function tells(heard: Heard, commands: readonly Command[]): Utterance {
  const doubt = doubtOf(heard, commands);
  return { says: 'tells', plan: heard.hearing.vocabulary.plan.id, commands, ...(doubt && { doubt }) };
}

/** Where the clause begins behind "please", "ok", "could we"; and whether it is asked of the bot. */
function opening(heard: Heard): { start: number; request: boolean } {
  let start = 0;
  let request = false;
  for (;;) {
    const asked = skip(requests, heard, start);
    const opened = asked > start ? asked : skip(openings, heard, start);
    if (opened === start) return { start, request };
    request ||= asked > start;
    start = opened;
  }
}

function isUndo(heard: Heard, start: number): boolean {
  const to = skip(undoers, heard, start);
  return to > start && skip(trailing, heard, to) >= heard.tokens.length && !heard.sentence.questioned;
}

function isFreeText(heard: Heard, start: number): boolean {
  const clause = { heard, from: start, end: heard.tokens.length };
  return (readNote(clause) ?? readEvidence(clause)) !== undefined;
}

/** The first reading that fits. Asked of the bot ("could we …"), it must be an order and not a statement. */
function clauseAt(stretch: Stretch, request: boolean, before?: Ref): Clause | undefined {
  return (
    readNote(stretch, before) ??
    readEvidence(stretch, before) ??
    readReopen(stretch) ??
    readMove(stretch) ??
    readRating(stretch) ??
    readDone(stretch) ??
    (request ? undefined : (readStatement(stretch) ?? readBare(stretch)))
  );
}

/** What follows the first clause: nothing, a second value, a reason, further commands. Nothing is told if it is none of these. */
function behind(heard: Heard, from: number, commands: readonly Command[]): readonly Command[] | undefined {
  let at = from;
  for (let next = skip(trailing, heard, at); next > at; next = skip(trailing, heard, at)) at = next;
  if (at >= heard.tokens.length) return commands;
  const second = secondValue(heard, at, commands) ?? furtherFrom(heard, at, commands);
  if (second) return second;
  const separated = /[,;.\n(:-]/.test(heard.tokens[at]?.before ?? '');
  const reasoned = phraseAt(reasonWords, heard.tokens, at);
  if (!separated && !reasoned) return undefined;
  const reopening =
    commands.every((command) => command.kind === 'reopen') && heard.tokens[at]?.word === 'not';
  if (!reopening && isBlocked(heard, at)) return undefined;
  return withReason(heard, at, commands);
}

/** "amber and 2 of 3 in": two things of the same item, said at once. */
function secondValue(heard: Heard, at: number, commands: readonly Command[]): readonly Command[] | undefined {
  const joined = heard.tokens[at]?.word === 'and';
  if (!joined && heard.tokens[at]?.before !== ',') return undefined;
  const found = valueAt(heard, joined ? at + 1 : at);
  const updates = commands.flatMap((command) => (command.kind === 'update' ? [command] : []));
  if (!found || updates.length < commands.length) return undefined;
  if (updates.some((update) => clash(update, { kind: 'update', ref: update.ref, ...found.value })))
    return undefined;
  return behind(
    heard,
    found.to,
    updates.map((update) => ({ ...update, ...found.value })),
  );
}

/** A further command at a token: "and 1.4 amber", ", 2 of 3 in". */
function furtherFrom(heard: Heard, at: number, commands: readonly Command[]): readonly Command[] | undefined {
  const word = heard.tokens[at]?.word;
  const joined = word === 'and' || word === 'then' || word === 'also';
  const separated = /[,;.\n-]/.test(heard.tokens[at]?.before ?? '');
  if (!joined && !separated) return undefined;
  const start = skip(requests, heard, skip(openings, heard, joined ? at + 1 : at));
  const last = commands.at(-1);
  const ref = last && 'ref' in last ? last.ref : undefined;
  const next = clauseAt({ heard, from: start, end: heard.tokens.length }, false, ref);
  if (next?.is !== 'told' || !(next.explicit && startsFresh(heard, start))) return undefined;
  const rest = behind(heard, next.to, next.commands);
  return rest && joinedUp(commands, rest);
}

/** A further command names its item or gives an order: "training done" behind a comma is a reason, not a command. */
function startsFresh(heard: Heard, start: number): boolean {
  const found = heard.found.find((each) => each.from === start);
  const named = found && (isSlot(found, 'ref') || isSlot(found, 'nth'));
  return named === true || skip(raters, heard, start) > start || isOrder(heard, start);
}

const orders = new Set(
  'note comment add evidence impact reopen push move slip extend delay postpone close tick finish put unmark'.split(
    ' ',
  ),
);
const isOrder = (heard: Heard, start: number): boolean => orders.has(heard.tokens[start]?.word ?? '');

/** Two things said of one item are one update. */
function joinedUp(commands: readonly Command[], further: readonly Command[]): readonly Command[] {
  const last = commands.at(-1);
  const [next, ...rest] = further;
  if (last?.kind === 'update' && next?.kind === 'update' && last.ref === next.ref && !clash(last, next)) {
    return [...commands.slice(0, -1), { ...last, ...next }, ...rest];
  }
  return [...commands, ...further];
}

const clash = (one: Update, other: Update): boolean =>
  (Object.keys(other) as (keyof Update)[]).some(
    (key) => key !== 'kind' && key !== 'ref' && one[key] !== undefined,
  );

/** The reason runs to the end, or to where a further command starts. */
function withReason(heard: Heard, at: number, commands: readonly Command[]): readonly Command[] | undefined {
  let end = heard.tokens.length;
  let further: readonly Command[] = [];
  for (let i = at + 1; i < heard.tokens.length && further.length === 0; i += 1) {
    const joined =
      heard.tokens[i]?.word === 'and' &&
      heard.found.some((found) => found.from === i + 1 && isSlot(found, 'ref'));
    if (!/[,;.\n]/.test(heard.tokens[i]?.before ?? '') && !joined) continue;
    const rest = furtherFrom(heard, i, []);
    if (rest) [end, further] = [i, rest];
  }
  const why = reasonText(heard, at, end);
  if (!/\p{L}{3}/u.test(why) || hidesClause(heard, at, end)) return undefined;
  return [...commands.map((command) => reasoned(command, why)), ...further];
}

/** A ref behind a comma starts something of its own, which was not understood. */
function hidesClause(heard: Heard, from: number, to: number): boolean {
  return heard.found.some(
    (found) =>
      isSlot(found, 'ref') &&
      found.from >= from &&
      found.from < to &&
      (heard.tokens[found.from]?.before ?? '') !== '',
  );
}

function reasonText(heard: Heard, from: number, to: number): string {
  const start = skipReasonWord(heard, from);
  const { text } = heard.sentence;
  const stop = to >= heard.tokens.length ? text.length : (heard.tokens[to - 1]?.end ?? text.length);
  return text
    .slice(heard.tokens[start]?.start ?? 0, stop)
    .trim()
    .replace(/^\(([^()]*)\)?$/, '$1')
    .replace(/[.;,\s]+$/, '')
    .replace(/^([^(]*)\)$/, '$1');
}

/** "because" and "as" only join; "awaiting sign-off" is the reason itself. */
function skipReasonWord(heard: Heard, at: number): number {
  const joins = new Set(['because', 'as', 'since', 'reason']);
  return joins.has(heard.tokens[at]?.word ?? '') ? at + 1 : at;
}

function reasoned(command: Command, why: string): Command {
  return command.kind === 'undo' || why === '' ? command : { ...command, why };
}

/** A condition, a guess, hearsay or a joke behind the comma, or a question mark after it. */
function isBlocked(heard: Heard, at: number): boolean {
  const last = heard.tokens.at(-1);
  const opened = phraseAt(blockers, heard.tokens, at);
  const alone = heard.tokens.length - at <= 3;
  if (heard.tokens[at]?.word === 'i' && alone) return true;
  const mild = ['not', 'by', 'until', 'will', 'would', 'could', 'should', 'might', 'right', 'no'].includes(
    heard.tokens[at]?.word ?? '',
  );
  const guess = heard.tokens.slice(at).some((_, i) => {
    const found = phraseAt(blockers, heard.tokens, at + i);
    return (
      found !== undefined &&
      found.length > 1 &&
      ['i', 'we', 'yeah', 'as', 'so', 'they', 'according'].includes(heard.tokens[at + i]?.word ?? '')
    );
  });
  if (opened && (!mild || alone || opened.length > 1)) return true;
  return guess || hearsay.has(last?.word ?? '') || heard.sentence.questioned;
}

const questions = new Set(
  'is are was were has have had did does do will would should could can may might what which why who when where how whose am'.split(
    ' ',
  ),
);

/** Opens like a question: "has 2.5 slipped to March". "Do not" is a denial. */
function isQuestion(heard: Heard, start: number): boolean {
  return questions.has(heard.tokens[start]?.word ?? '') && heard.tokens[start + 1]?.word !== 'not';
}

/** Something about changing an item that is no plain command: asked about, with the plain commands as choices. */
function notTold(heard: Heard, start: number): Utterance | undefined {
  if (isQuestion(heard, start) || heard.sentence.questioned) return undefined;
  const refs = heard.found.flatMap((found) => (isSlot(found, 'ref') ? found.means.refs : []));
  const values = heard.found.flatMap((found) =>
    isSlot(found, 'rating') && !found.means.vague ? found.means.codes : [],
  );
  const done = heard.found.some((found) => isSlot(found, 'state') && found.means.state === 'done');
  const leans = heard.found.some((found) => isSlot(found, 'rating') && found.means.vague);
  const orderly = skip(raters, heard, start) > start || isOrder(heard, start);
  const [ref] = refs;
  if (ref === undefined) return orderly ? notNamed(heard, start) : undefined;
  const later = laterDay(heard);
  if (values.length === 0 && !done && !orderly && !leans && heard.verbs.length === 0 && !later)
    return undefined;
  const words = typed(heard, indexes(0, heard.tokens.length));
  const code = values.find((each) => each !== 'not rated');
  const denied = heard.found.some((found) => isSlot(found, 'not'));
  const changes = denied
    ? []
    : code
      ? [{ label: `Mark ${ref} ${code}`, says: `mark ${ref} ${code}` }]
      : done
        ? [{ label: `${ref} is done`, says: `${ref} done` }]
        : later
          ? [{ label: `Move ${ref} to ${later}`, says: `move ${ref} to ${later}` }]
          : leaning(heard, ref, leans);
  return unsure('which change', words, [
    ...changes,
    ...itemChoices(heard.hearing.vocabulary, [ref], (each) => `show ${each}`),
  ]);
}

/** "1.4 will be done by Christmas", "2.5 might slip to March": the day it may be meant to move to. */
function laterDay(heard: Heard): string | undefined {
  const guess = heard.tokens.some((token) =>
    ['will', 'might', 'may', 'should', 'could', 'expected'].includes(token.word),
  );
  const time = heard.found.find((found) => isSlot(found, 'time'));
  return guess && time && isSlot(time, 'time') ? time.means.time.future.last : undefined;
}

/** "1.3 is struggling" leans to more than one rating. */
function leaning(heard: Heard, ref: Ref, leans: boolean) {
  const vague = heard.found.find((found) => isSlot(found, 'rating') && found.means.vague);
  if (!leans || !vague || !isSlot(vague, 'rating')) return [];
  return vague.means.codes.map((code) => ({ label: `Mark ${ref} ${code}`, says: `mark ${ref} ${code}` }));
}

/** An order without an item it could be about: "update 2", "mark it". */
function notNamed(heard: Heard, start: number): Utterance | undefined {
  const [number] = heard.tokens.slice(start + 1).filter((token) => /^\d+$/.test(token.word));
  if (!number || heard.tokens.length > start + 3) return undefined;
  const { plan } = heard.hearing.vocabulary;
  const refs = plan.items
    .filter((item) => item.ref === `1.${number.word}` || item.ref === `${number.word}.1`)
    .map((item) => item.ref);
  const priority = plan.priorities.find((each) => each.id === number.word);
  const whole = priority
    ? [{ label: `All of P${priority.id} ${priority.title}`, says: `show everything in P${priority.id}` }]
    : [];
  return unsure(
    'which item',
    [number.typed],
    [...whole, ...itemChoices(heard.hearing.vocabulary, refs, (ref) => `show ${ref}`)],
  );
}
