import { takesReason, type Command, type Update } from '../../plan/command';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { phraseAt } from '../words/phrases';
import { skip } from '../hear/courtesy';
import { clauseAt } from './read-clause';
import { valueAt } from './value';
import { isBlocked } from './blocked';
import { callingIt, openings, raters, reasonWords, requests, trailing } from '../words/telling';

/** What follows the first clause: nothing, a second value, a reason, further commands. Nothing is told if it is none of these. */
export function behind(
  heard: Heard,
  from: number,
  commands: readonly Command[],
): readonly Command[] | undefined {
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
  if (!reopening && isBlocked(heard, at, commands)) return undefined;
  return withReason(heard, at, commands);
}

/** "amber and 2 of 3 in": two things of the same item, said at once. */
function secondValue(heard: Heard, at: number, commands: readonly Command[]): readonly Command[] | undefined {
  const joined = heard.tokens[at]?.word === 'and';
  if (!joined && heard.tokens[at]?.before !== ',') return undefined;
  const found = valueAt(heard, skip(callingIt, heard, joined ? at + 1 : at));
  const updates = commands.flatMap((command) => (command.kind === 'update' ? [command] : []));
  const isSame =
    found?.value.rating !== undefined && updates.every(({ rating }) => rating === found.value.rating);
  if (found && isSame && updates.length === commands.length) return behind(heard, found.to, commands);
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
  const next = clauseAt({ heard, from: start }, false, ref);
  if (next?.is !== 'told' || !(next.explicit && startsFresh(heard, start))) return undefined;
  const rest = behind(heard, next.to, next.commands);
  if (!rest) return undefined;
  const shared = joined || heard.tokens[at]?.before === ',';
  return joinedUp(shared ? sharing(heard, commands, rest) : commands, rest);
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
export const isOrder = (heard: Heard, start: number): boolean => orders.has(heard.tokens[start]?.word ?? '');

/** "1.3 to amber and 1.2 to red because of the data": a reason at the end is that of every rating that wants one. */
function sharing(
  heard: Heard,
  commands: readonly Command[],
  further: readonly Command[],
): readonly Command[] {
  const { ratings } = heard.hearing.vocabulary.partnership.scheme;
  const wanting = new Set(ratings.filter((rating) => rating.needsReason).map((rating) => rating.code));
  const wants = (command: Command | undefined): command is Update =>
    command?.kind === 'update' && command.rating !== undefined && wanting.has(command.rating);
  const [next] = further;
  if (!wants(next) || next.why === undefined) return commands;
  const { why } = next;
  return commands.map((command) =>
    wants(command) && command.why === undefined ? { ...command, why } : command,
  );
}

/** Two things said of one item are one update. */
function joinedUp(commands: readonly Command[], further: readonly Command[]): readonly Command[] {
  const last = commands.at(-1);
  const [next, ...rest] = further;
  if (last?.kind === 'update' && next?.kind === 'update' && last.ref === next.ref && !clash(last, next)) {
    return [...commands.slice(0, -1), { ...last, ...next }, ...rest];
  }
  return [...commands, ...further];
}

/** Whether both say something of the same thing: two ratings, two dates. */
export const clash = (one: Update, other: Update): boolean =>
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

/** "because of", "due to" and "as" only join; "awaiting sign-off" is the reason itself. */
function skipReasonWord(heard: Heard, at: number): number {
  const joins = new Set(['because', 'as', 'since', 'reason']);
  const owed = ['due', 'owing'].includes(heard.tokens[at]?.word ?? '') && heard.tokens[at + 1]?.word === 'to';
  if (owed) return at + 2;
  if (!joins.has(heard.tokens[at]?.word ?? '')) return at;
  return heard.tokens[at + 1]?.word === 'of' ? at + 2 : at + 1;
}

function reasoned(command: Command, why: string): Command {
  return takesReason(command) && why !== '' ? { ...command, why } : command;
}
