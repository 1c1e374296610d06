import { saidAs } from './dialect';
import { withExceptions } from './except';
import { findAll } from './find';
import { isOnlyAcronym, isSlot, type Cue, type Found, type FoundAs, type Slot } from './found';
import type { Hearing } from './hearing';
import { language } from './language';
import { mentioned } from './mentions';
import { isOrdinary } from '../words/classes/class-of';
import { nearest } from '../words/nearest';
import { stemOf } from '../words/stems';
import { sentenceOf, type Sentence, type Token } from './sentence';

/** A sentence with what its words stand for. */
export interface Heard {
  readonly hearing: Hearing;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly found: readonly Found[];
  /** Words that no reader claims and that the plan's items have: what the question is about. */
  readonly about: readonly number[];
  /** Verbs of changing, which only make sense beside an item. */
  readonly verbs: readonly number[];
  /** Words that nobody knows. */
  readonly unknown: readonly number[];
}

export function hear(text: string, hearing: Hearing): Heard {
  const sentence = sentenceOf(text);
  const names = mentioned(sentence.tokens, hearing.mentions);
  const tokens = sentence.tokens.map((token, i) =>
    i < mostCorrected && !names.has(i) ? corrected(token, sentence, i, hearing) : token,
  );
  const named = findAll(tokens, hearing).filter((each) => !isPartOfTitle(each, tokens, hearing));
  const found = withExceptions(
    named.map((each, i) => inForI(each, named[i + 1], tokens)),
    tokens,
  );
  const claimed = new Set(found.filter((each) => !isOnlyAcronym(each.means)).flatMap(span));
  const free = tokens.map((_, i) => i).filter((i) => !claimed.has(i));
  const holds = (i: number) => hearing.vocabulary.items.has(tokens[i]?.word ?? '');
  const isAbout = (i: number) => holds(i) && (!isLetter(tokens[i]) || holds(i - 1));
  const isVerb = (i: number) => changingVerbs.has(tokens[i]?.word ?? '');
  const acronyms = new Set(found.filter((each) => isOnlyAcronym(each.means)).flatMap(span));
  return {
    hearing,
    sentence,
    tokens,
    found,
    about: free.filter(isAbout),
    verbs: free.filter((i) => !isAbout(i) && isVerb(i)),
    unknown: free.filter((i) => !isAbout(i) && !acronyms.has(i) && !isVerb(i)),
  };
}

/** What is asked or ordered stands within so many words; further on is a note or a reason, kept as typed. */
const mostCorrected = 60;

/** A letter or figure is of an item beside one of its words alone: the x of “Family X”, and not of “pls x”. */
const isLetter = (token: Token | undefined): boolean => /^[a-z0-9]$/.test(token?.word ?? '');

/** A short form in capitals is never corrected: MARF is no misspelt mark. */
const isShort = (typed: string): boolean => /^[A-Z0-9]{2,6}$/.test(typed);

/** Said in a question ("should we push 2.5?") they ask about the item; in an order the readers of telling see to them. */
const changingVerbs = new Set(
  `mark marking marks push pushing slip slipping reopen reopening close closing undo move moving change changing turn turning set put update updating
   extend delay postpone shift tick finish complete hopefully perhaps maybe might probably may`.split(/\s+/),
);

/** A misspelt word becomes the one known word it is nearest to; of two as near, neither. */
function corrected(token: Token, sentence: Sentence, at: number, { vocabulary }: Hearing): Token {
  const said = saidAs(sentence, at, vocabulary);
  if (said !== undefined) return { ...token, word: said };
  if (
    token.word.length < 4 ||
    isShort(token.typed) ||
    isOrdinary(token.word) ||
    vocabulary.knows(token.word) ||
    vocabulary.places.words.has(token.word)
  )
    return token;
  const near = nearest(token.word, vocabulary.lexicon);
  return near.length === 1 && near[0] ? { ...token, word: near[0] } : token;
}

/** "school exclusions" is an item's wording, not the schools: an agency's word and the next stand together in the items too. */
function isPartOfTitle(found: Found, tokens: readonly Token[], { vocabulary }: Hearing): boolean {
  const agency = isSlot(found, 'name') && found.to === found.from + 1 && found.means.names[0]?.is === 'party';
  const word = tokens[found.from]?.word ?? '';
  const next = tokens[found.to];
  if (
    !agency ||
    !next ||
    next.before !== '' ||
    vocabulary.book.words.has(next.word) ||
    language.words.has(next.word)
  )
    return false;
  const [one, other] = [stemOf(word), stemOf(next.word)];
  return (vocabulary.items.holders.get(one) ?? []).some(({ stems }) =>
    stems.some((stem, i) => stem === one && stems[i + 1] === other),
  );
}

const asksOfMe = new Set(
  'do did am have had can could should will would shall must may might are was'.split(' '),
);

/** "amber i P1" and "i npriority 4": the n of "in" was missed or stands before the next word. */
function inForI(found: Found, next: Found | undefined, tokens: readonly Token[]): Found {
  const i = isSlot(found, 'me') && tokens[found.from]?.word === 'i' && found.to === found.from + 1;
  const place = next && next.from === found.to && isSlot(next, 'name') && next.means.names[0]?.is !== 'party';
  if (!i || !place || found.from === 0 || asksOfMe.has(tokens[found.from - 1]?.word ?? '')) return found;
  return { ...found, by: 'where', means: { slot: 'relation', relation: 'in' } };
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

/** The message with its words as they were typed: a name that is given keeps its spelling. */
export const asTyped = (heard: Heard): Heard => ({ ...heard, tokens: heard.sentence.tokens });

/** Whether any of the words is said, wherever. */
export function says(heard: Heard, ...words: readonly string[]): boolean {
  return heard.tokens.some((token) => words.includes(token.word));
}

export function typed(heard: Heard, indexes: readonly number[]): readonly string[] {
  const once = indexes.filter(
    (i) => !indexes.includes(i - 1) || heard.tokens[i]?.start !== heard.tokens[i - 1]?.start,
  );
  return once.map((i) => heard.tokens[i]?.typed ?? '');
}

/** The message with the words of a span said otherwise. */
export function saidOtherwise(heard: Heard, from: number, to: number, words: string): string {
  const { text } = heard.sentence;
  const start = heard.tokens[from]?.start ?? 0;
  const end = heard.tokens[to - 1]?.end ?? start;
  return `${text.slice(0, start)}${words}${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}
