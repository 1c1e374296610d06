import type { ProgressTo, Update } from '../../plan/command';
import type { Ref } from '../../plan/plan';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { skip } from '../hear/courtesy';
import type { Clause, ClauseReader } from './stretch';
import { isMisspelt, recalled, targetOf, type Target } from './target';
import { askWhole } from './whole';
import { dayDoneAt, isGuessed, valueAt, withDay, type Value, type ValueFound } from './value';
import { beingWords, finishers, linkers, raters } from '../words/telling';

/** The sentence that proposes the same for another item. */
export type Says = (ref: Ref) => string;

/** Where the first comma, dash or full stop behind the opening words stands, or the sentence ends. */
export function separatorFrom(heard: Heard, from: number): number {
  const { length } = heard.tokens;
  for (let i = from; i < length; i += 1) {
    if (/[,;.\n(-]/.test(heard.tokens[i]?.before ?? '') && !isBetweenRefs(heard, i) && !isInside(heard, i))
      return i;
  }
  return length;
}

/** "BAINES, Tom": the comma is in a name. */
const isInside = ({ found }: Heard, at: number): boolean =>
  found.some((each) => isSlot(each, 'name') && each.from < at && at < each.to);

/** "1.1, 1.2 and 1.3": the comma only lists them. */
function isBetweenRefs({ found, tokens }: Heard, at: number): boolean {
  const before = found.some((each) => isSlot(each, 'ref') && each.to === at);
  return (
    tokens[at]?.before === ',' && before && found.some((each) => isSlot(each, 'ref') && each.from === at)
  );
}

const reasonsOnly = new Set(['because', 'awaiting', 'due', 'owing']);

/** The same, or where a reason starts without one. */
export function reasonFrom(heard: Heard, from: number): number {
  const limit = separatorFrom(heard, from);
  for (let i = from; i < limit; i += 1) if (reasonsOnly.has(heard.tokens[i]?.word ?? '')) return i;
  return limit;
}

/** "mark 1.3 green", "make it amber", "set 2.1 to 2 of 3 done", "put amber on 1.3". */
export const readRating: ClauseReader = ({ heard, from }) => {
  const start = skip(raters, heard, from);
  if (start === from || isMisspelt(heard, from, start)) return undefined; // "makbe" may be maybe
  const limit = separatorFrom(heard, start + 1);
  const valueFirst = valueAt(heard, skipWord(heard, start, 'as'));
  if (valueFirst) return valueBefore(heard, valueFirst, limit);
  for (let at = start + 1; at < limit; at += 1) {
    const found = valueAt(heard, at);
    if (found) return told(heard, targetBefore(heard, start, at, found.value), found);
  }
  return undefined;
};

function skipWord(heard: Heard, at: number, word: string): number {
  return heard.tokens[at]?.word === word ? at + 1 : at;
}

function valueBefore(heard: Heard, found: ValueFound, limit: number): Clause | undefined {
  const joined = ['on', 'for', 'against'].includes(heard.tokens[found.to]?.word ?? '')
    ? found.to + 1
    : found.to;
  const target = targetOf(heard, joined, limit, saysFor(found.value));
  return told(heard, target, { ...found, to: limit });
}

/** "1.3 is green", "1.3: amber", "2.2 is on track", "milestone 5 P2 done". */
export const readStatement: ClauseReader = ({ heard, from }) => {
  if (!opensPlainly(heard, from)) return undefined;
  const limit = colonOr(heard, from);
  for (let at = from + 1; at < limit; at += 1) {
    const found = valueAt(heard, at);
    if (found && isAsWritten(heard, from, at))
      return stated(heard, targetBefore(heard, from, at, found.value, beingWords), found);
    if (found) return undefined;
  }
  return undefined;
};

const naming = new Set(
  'the our for on status rating rag colour progress item action milestone objective m/s'.split(' '),
);

/** "It 3.4 red" and "in 3.4 red" are "is 3.4 red" mistyped: before a ref only small words that name it may stand. */
function opensPlainly({ found, tokens }: Heard, from: number): boolean {
  const ref = found.find((each) => isSlot(each, 'ref') && each.from > from);
  const opening = found.find((each) => each.from === from);
  if (
    !ref ||
    !opening ||
    (!isSlot(opening, 'filler') && !isSlot(opening, 'relation') && !isSlot(opening, 'pronoun'))
  )
    return true;
  return naming.has(tokens[from]?.word ?? '') || opening.to > ref.from;
}

/** What an item is called must be typed as the plan has it: "sexual abus red" is a question of the priority, misspelt. */
function isAsWritten(heard: Heard, from: number, to: number): boolean {
  const { words } = heard.hearing.vocabulary.items;
  const named = heard.about.filter((i) => i >= from && i < to).map((i) => heard.tokens[i]?.word ?? '');
  const byRef = heard.found.some((found) => isSlot(found, 'ref') && found.from >= from && found.to <= to);
  if (byRef || named.length === 0) return true;
  const telling = named.some((word) => word.length > 3);
  return telling && !isMisspelt(heard, from, to) && named.every((word) => isWritten(words, word));
}

/** One or several of them: "audits" where the plan says audit. */
const isWritten = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(`${word}s`) || (word.length > 4 && words.has(word.replace(/s$/, '')));

/** "anything red" and "complete ones in P1" state nothing of a whole set. */
const stated = (heard: Heard, target: Target, found: ValueFound): Clause | undefined =>
  target?.is === 'bulk' ? undefined : told(heard, target, found);

/** A colon or dash may stand between the item and what is said of it: once. */
function colonOr(heard: Heard, from: number): number {
  const first = separatorFrom(heard, from + 1);
  const follows = valueAt(heard, first) !== undefined;
  return follows ? separatorFrom(heard, first + 1) : first;
}

/** The words from the verb to the value, without those that only link the two. "Was green" and "was complete" say nothing of now; "was completed" is done. */
function targetBefore(
  heard: Heard,
  from: number,
  valueFrom: number,
  value: Value,
  links: ReadonlySet<string> = linkers,
): Target {
  let to = valueFrom;
  while (to > from && links.has(heard.tokens[to - 1]?.word ?? '') && !isRefAt(heard, to - 1)) to -= 1;
  if (to === from) return undefined;
  const gone = heard.tokens
    .slice(to, valueFrom)
    .some((token) => ['was', 'were', 'been'].includes(token.word));
  const finished =
    value.rating === undefined ||
    (isFinishing(heard, value.rating) && heard.tokens[valueFrom]?.word !== 'complete');
  return gone && !finished ? undefined : targetOf(heard, from, to, saysFor(value));
}

const isDone = (heard: Heard, { rating, progress }: Value): boolean =>
  progress?.state === 'done' || (rating !== undefined && isFinishing(heard, rating));

const isFinishing = (heard: Heard, code: string): boolean =>
  heard.hearing.vocabulary.partnership.scheme.ratings.some(
    (rating) => rating.code === code && rating.finished,
  );

const isRefAt = (heard: Heard, at: number): boolean =>
  heard.found.some(
    (found) => found.from <= at && at < found.to && (isSlot(found, 'ref') || isSlot(found, 'pronoun')),
  );

function told(heard: Heard, target: Target, found: ValueFound): Clause | undefined {
  if (!target) return undefined;
  if (target.is === 'bulk')
    return target.named
      ? askWhole(heard, target, saysFor(found.value))
      : { is: 'bulk', of: [target.from, target.to], given: found.value, to: found.to };
  if (target.is === 'unsure') return { ...target, to: found.to };
  const done = isDone(heard, found.value) ? dayDoneAt(heard, found.to) : undefined;
  if (done?.ahead) return undefined;
  const value = withDay(found.value, done);
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, ...value }));
  return { is: 'told', commands, to: done?.to ?? found.to, explicit: target.explicit };
}

function saysFor(value: Value): Says {
  const { rating, progress } = value;
  const count = progress?.state === 'under way' ? progress.count : undefined;
  const state = count
    ? `${count.done} of ${count.of} done`
    : progress?.state === 'under way'
      ? 'started'
      : progress?.state;
  return (ref) => (rating === undefined ? `${ref} ${state ?? ''}`.trim() : `mark ${ref} ${rating}`);
}

const doers = new Set(
  'did done finished completed closed launched delivered sorted achieved started begun'.split(' '),
);
const people = new Set('we i'.split(' '));
const small = new Set('have just now already finally also has all'.split(' '));

/** "we did the thematic audit", "finished 1.4 on 4 Nov", "we've started 2.1", "tick off 1.5". */
export const readDone: ClauseReader = ({ heard, from }) => {
  const limit = reasonFrom(heard, from + 1);
  const completing = valueAt(heard, from);
  if (completing?.value.rating !== undefined && heard.tokens[from]?.word === 'complete') {
    return isAsWritten(heard, completing.to, limit)
      ? doneTarget(heard, completing.to, limit, completing.value, 'statement')
      : undefined;
  }
  const finisher = skip(finishers, heard, from);
  if (finisher > from) return doneTarget(heard, finisher, limit, { progress: { state: 'done' } });
  let at = from;
  const subject = people.has(heard.tokens[at]?.word ?? '');
  if (subject) at += 1;
  while (subject && small.has(heard.tokens[at]?.word ?? '')) at += 1;
  const verb = heard.tokens[at]?.word ?? '';
  if (!doers.has(verb) || isGuessed(heard, { from: at, to: at + 1 })) return undefined;
  const begun = verb === 'started' || verb === 'begun';
  const progress: ProgressTo = { state: begun ? 'under way' : 'done' };
  return doneTarget(heard, at + 1, limit, { progress }, subject ? 'order' : 'statement');
};

/** "closed actions" and "complete ones" ask for them: only an order, or whoever did it, tells of a whole set. */
function doneTarget(
  heard: Heard,
  from: number,
  limit: number,
  value: Value,
  as: 'order' | 'statement' = 'order',
): Clause | undefined {
  const last = lastTime(heard, from, limit);
  const gap = last !== undefined && heard.tokens[last - 1]?.word === 'on' ? 1 : 0;
  const to = last === undefined ? limit : last - gap;
  const target = targetOf(heard, from, to, saysFor(value));
  return as === 'statement'
    ? stated(heard, target, { value, from, to })
    : told(heard, target, { value, from, to });
}

/** A day at the end of the clause. */
function lastTime(heard: Heard, from: number, limit: number): number | undefined {
  return heard.found.find((found) => isSlot(found, 'time') && found.from > from && found.to === limit)?.from;
}

/** "amber", "2 of 3 in": of the one item shown before. A rating alone, with none or several shown, asks for those. */
export const readBare: ClauseReader = ({ heard, from }) => {
  const found = valueAt(heard, from);
  const one = heard.hearing.recall?.refs.length === 1;
  if (!found || (!one && found.value.rating !== undefined)) return undefined;
  return told(heard, recalled(heard, [heard.tokens[from]?.typed ?? ''], saysFor(found.value)), found);
};
