import type { Command } from '../../plan/command';
import { wholeFilter } from '../ask/items';
import { personDoubt } from '../ask/read-question';
import { hear, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import type { Utterance } from '../words/utterance';
import { behind } from './behind';
import { courtesyOf, skip } from '../hear/courtesy';
import { doubtOf } from './doubt';
import { readEvidence, readNote } from './free-text';
import { isQuestion, notTold } from './not-told';
import { clauseAt } from './read-clause';
import type { Clause } from './stretch';
import { isTakenBack } from './taken-back';
import { trailing, undoers } from '../words/telling';

/**
 * A plain command or statement of fact, told to the bot. Strict: every word up to the reason must fit, so that a
 * question, a wish, a guess, a condition, a denial or hearsay never becomes a change.
 */
export function readTelling(heard: Heard): Utterance | undefined {
  const { start, request } = courtesyOf(heard);
  if (isUndo(heard, start)) return tells(heard, [{ kind: 'undo' }]);
  if (heard.sentence.questioned && !request && !isFreeText(heard, start)) return undefined;
  if (!request && isQuestion(heard, start)) return undefined;
  const first = clauseAt({ heard, from: start }, request);
  if (!first) return notTold(heard, start);
  if (first.is === 'bulk') return personDoubt(heard) ?? toldOfAll(heard, start, first);
  if (first.is === 'unsure') {
    const fits = first.to === undefined || behind(heard, first.to, []) !== undefined;
    return fits ? (personDoubt(heard) ?? first.utterance) : notTold(heard, start);
  }
  const commands = behind(heard, first.to, first.commands);
  const stands = Array.isArray(commands) && !isTakenBack(heard.tokens.slice(start));
  return stands ? tells(heard, commands) : notTold(heard, start);
}

/** "set all my neglect ones to green": of each of them. */
function toldOfAll(
  heard: Heard,
  start: number,
  { of, given, to }: Extract<Clause, { is: 'bulk' }>,
): Utterance {
  const plan = heard.hearing.vocabulary.plan.id;
  const [command, ...others] = (given && behind(heard, to, [{ kind: 'update', ref: '', ...given }])) ?? [];
  const stands = others.length === 0 && !isTakenBack(heard.tokens.slice(start));
  if (command?.kind !== 'update' || !stands) return { says: 'beyond', ability: 'bulk' };
  const { rating, progress, forecast, why } = command;
  const filter = wholeFilter(hear(typedBetween(heard.sentence, ...of), heard.hearing));
  return { says: 'tells all', plan, filter, each: { rating, progress, forecast, why } };
}

function tells(heard: Heard, commands: readonly Command[]): Utterance {
  const doubt = doubtOf(heard, commands);
  return { says: 'tells', plan: heard.hearing.vocabulary.plan.id, commands, ...(doubt && { doubt }) };
}

function isUndo(heard: Heard, start: number): boolean {
  const to = skip(undoers, heard, start);
  return to > start && skip(trailing, heard, to) >= heard.tokens.length && !heard.sentence.questioned;
}

function isFreeText(heard: Heard, start: number): boolean {
  const clause = { heard, from: start };
  return (readNote(clause) ?? readEvidence(clause)) !== undefined;
}
