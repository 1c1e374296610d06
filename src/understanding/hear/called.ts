import type { Cue, Slot } from './found';
import { isSlot } from './found';
import type { Heard } from './heard';
import { phraseAt, type PhraseBook } from '../words/phrases';

/**
 * What calls a reader: words of the message, as typed or corrected, a phrase of a book, or what some of its words were
 * found to be. Where none of it is there, the reader is not asked; a reader called by `'any'` always is.
 */
export type Called =
  | 'any'
  | {
      readonly words?: ReadonlySet<string>;
      readonly books?: readonly PhraseBook<unknown>[];
      readonly slots?: readonly Slot[];
      readonly cues?: readonly Cue[];
      readonly where?: (heard: Heard) => boolean;
    };

export function isCalled(called: Called, heard: Heard): boolean {
  if (called === 'any') return true;
  const { words, books, slots, cues, where } = called;
  return (
    (words !== undefined && (says(heard.tokens, words) || says(heard.sentence.tokens, words))) ||
    (books?.some((book) => holds(heard.tokens, book) || holds(heard.sentence.tokens, book)) ?? false) ||
    (slots !== undefined && heard.found.some(({ means }) => slots.includes(means.slot))) ||
    (cues !== undefined &&
      heard.found.some((each) => isSlot(each, 'cue') && cues.includes(each.means.cue))) ||
    (where?.(heard) ?? false)
  );
}

const says = (tokens: Heard['tokens'], words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));

const holds = (tokens: Heard['tokens'], book: PhraseBook<unknown>): boolean =>
  tokens.some((_, at) => phraseAt(book, tokens, at) !== undefined);
