import type { Command } from '../../plan/command';
import type { Heard } from '../hear/heard';
import { distanceBetween } from '../words/nearest';
import { phraseAt } from '../words/phrases';
import { readSocial } from '../hear/social';
import { valueAt } from './value';
import { blockers, conditions, conditionWords, hearsay } from '../words/telling';

const mildOpenings = new Set('not by until wait will would could should might right no'.split(' '));
const guessers = new Set('i we yeah as so they according'.split(' '));

/** A condition, a guess, hearsay, a joke or a second thought behind the comma, or a question mark after it. */
export function isBlocked(heard: Heard, at: number, commands: readonly Command[]): boolean {
  const { tokens } = heard;
  const word = tokens[at]?.word ?? '';
  const opened = phraseAt(blockers, tokens, at);
  const alone = tokens.length - at <= 3;
  if (word === 'i' && alone) return true;
  if (opened && (!mildOpenings.has(word) || alone || opened.length > 1)) return true;
  if (readSocial(tokens.slice(at)) === 'no') return true;
  if (opensWithSlip(heard, at) || isConditional(heard, at) || contradicts(heard, at, commands)) return true;
  return isGuess(heard, at) || hearsay.has(tokens.at(-1)?.word ?? '') || heard.sentence.questioned;
}

function isGuess({ tokens }: Heard, at: number): boolean {
  return tokens.slice(at).some((token, i) => {
    const found = phraseAt(blockers, tokens, at + i);
    return found !== undefined && found.length > 1 && guessers.has(token.word);
  });
}

/** "report done, if police agree": behind any further comma. */
function isConditional({ tokens }: Heard, at: number): boolean {
  return tokens.some(
    (token, i) => i > at && token.before !== '' && phraseAt(conditions, tokens, i) !== undefined,
  );
}

/** "oce the report is in", "whn police agree": an unknown word, as typed, that is nearly a condition. */
function opensWithSlip({ sentence, hearing }: Heard, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !/^[a-z]+$/.test(token.word) || /^[A-Z0-9]{2,}$/.test(token.typed)) return false;
  if (token.word.length === 1) return !['a', 'i'].includes(token.word);
  if (hearing.vocabulary.knows(token.word)) return false;
  return conditionWords.some((word) => distanceBetween(token.word, word, 2) <= (word.length >= 8 ? 2 : 1));
}

const former = new Set(['was', 'were', 'from']);

/** "actually amber", "no red": a few words with another value than the one that was told, and not what it was. */
function contradicts(heard: Heard, at: number, commands: readonly Command[]): boolean {
  const behind = heard.tokens.slice(at);
  if (behind.length > 3 || behind.some((token) => former.has(token.word))) return false;
  const told = commands.flatMap((command) => (command.kind === 'update' ? [command.rating] : []));
  return heard.tokens.some((_, i) => {
    const rating = i >= at ? valueAt(heard, i)?.value.rating : undefined;
    return rating !== undefined && !told.includes(rating);
  });
}
