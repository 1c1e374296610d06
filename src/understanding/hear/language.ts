import { addingWords } from '../words/adding';
import { handoverWords } from '../words/handover';
import { nudgeWords } from '../words/nudging';
import { phraseAt, phraseBook } from '../words/phrases';
import { contentsEntries } from './readers/contents';
import { cueEntries } from './readers/cue';
import { fillerEntries } from './readers/filler';
import { kindEntries } from './readers/kind';
import { placeEntries } from './readers/place';
import { ratingEntries } from './readers/rating';
import { showEntries } from './readers/show';
import { stateEntries } from './readers/state';
import { whoEntries } from './readers/who';
import { readingWords } from '../words/known-words';
import { peopleWords } from '../words/people';
import { wordsOf } from './sentence';
import { tellingWords } from '../words/telling';
import { dayWords } from '../when/day';
import { monthWords } from '../when/months';
import { numberWords } from '../when/numbers';

/** Every phrase that means the same in all partnerships. For the same words the first reader named here has it. */
const book = phraseBook([
  ...ratingEntries,
  ...stateEntries,
  ...showEntries,
  ...kindEntries,
  ...contentsEntries,
  ...whoEntries,
  ...cueEntries,
  ...placeEntries,
  ...fillerEntries,
]);

/** Whether words mean something in every partnership already: "overdue", "not rated". */
export function isEverydayWord(words: string): boolean {
  const tokens = wordsOf(words).map((word) => ({ word }));
  return phraseAt(book, tokens, 0)?.length === tokens.length;
}

export const language = {
  book,
  words: new Set([
    ...book.words,
    ...dayWords,
    ...monthWords,
    ...numberWords,
    ...readingWords,
    ...tellingWords,
    ...peopleWords,
    ...handoverWords,
    ...nudgeWords,
    ...addingWords,
  ]),
} as const;
