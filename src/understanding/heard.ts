import { findAll } from './find';
import { isOnlyAcronym, isSlot, type Cue, type Found, type FoundAs, type Slot } from './found';
import type { Hearing } from './hearing';
import { nearest } from './nearest';
import { sentenceOf, type Sentence, type Token } from './sentence';

/** A sentence with what its words stand for. */
export interface Heard {
  readonly hearing: Hearing;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** Words that no reader claims and that the plan's items have: what the question is about. */
  readonly about: readonly number[];
  /** Words that nobody knows. */
  readonly unknown: readonly number[];
}

export function hear(text: string, hearing: Hearing): Heard {
  const sentence = sentenceOf(text);
  const tokens = sentence.tokens.map((token) => corrected(token, hearing));
  const found = findAll(tokens, hearing);
  const claimed = new Set(found.filter((each) => !isOnlyAcronym(each.means)).flatMap(span));
  const free = tokens.map((_, i) => i).filter((i) => !claimed.has(i));
  const isAbout = (i: number) => hearing.vocabulary.items.has(tokens[i]?.word ?? '');
  const acronyms = new Set(found.filter((each) => isOnlyAcronym(each.means)).flatMap(span));
  return {
    hearing,
    sentence,
    tokens,
    found,
    about: free.filter(isAbout),
    unknown: free.filter((i) => !isAbout(i) && !acronyms.has(i)),
  };
}

/** A misspelt word becomes the one known word it is nearest to; of two as near, neither. */
function corrected(token: Token, { vocabulary }: Hearing): Token {
  if (token.word.length < 4 || vocabulary.knows(token.word) || vocabulary.places.words.has(token.word))
    return token;
  const near = nearest(token.word, vocabulary.lexicon);
  return near.length === 1 && near[0] ? { ...token, word: near[0] } : token;
}

function span({ from, to }: Found): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

export function all<S extends Slot>(heard: Heard, slot: S): readonly FoundAs<S>[] {
  return heard.found.filter((found): found is FoundAs<S> => isSlot(found, slot));
}

export function first<S extends Slot>(heard: Heard, slot: S): FoundAs<S> | undefined {
  return heard.found.find((found): found is FoundAs<S> => isSlot(found, slot));
}

export function hasCue(heard: Heard, ...cues: readonly Cue[]): boolean {
  return all(heard, 'cue').some((found) => cues.includes(found.means.cue));
}

/** Whether any of the words is said, wherever. */
export function says(heard: Heard, ...words: readonly string[]): boolean {
  return heard.tokens.some((token) => words.includes(token.word));
}

export function typed(heard: Heard, indexes: readonly number[]): readonly string[] {
  return indexes.map((i) => heard.tokens[i]?.typed ?? '');
}

/** The message with the words of a span said otherwise. */
export function saidOtherwise(heard: Heard, from: number, to: number, words: string): string {
  const { text } = heard.sentence;
  const start = heard.tokens[from]?.start ?? 0;
  const end = heard.tokens[to - 1]?.end ?? start;
  return `${text.slice(0, start)}${words}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}
