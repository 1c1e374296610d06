import { addingWords } from '../words/adding';
import { handoverWords } from '../words/handover';
import { nudgeWords } from '../words/nudging';
import { phraseBook, wholePhrase } from '../words/phrases';
import { contentsEntries } from './readers/contents';
import { cueEntries } from './readers/cue';
import { fillerEntries } from './readers/filler';
import { formalEntries } from './readers/formal';
import { kindEntries } from './readers/kind';
import { placeEntries } from './readers/place';
import { ratingEntries } from './readers/rating';
import { showEntries } from './readers/show';
import { stateEntries } from './readers/state';
import { whoEntries } from './readers/who';
import { datingWords } from '../words/dating';
import { leadWords } from '../words/leading';
import { readingWords } from '../words/known-words';
import { openingWords } from '../words/opening';
import { notYetWords } from '../words/not-yet';
import { newsKnown } from '../words/news';
import { peopleWords } from '../words/people';
import { sentenceOf } from './sentence';
import { tellingWords } from '../words/telling';
import { dayWords } from '../when/day';
import { monthWords } from '../when/months';
import { numberWords } from '../when/numbers';

/** Every phrase that means the same in all partnerships. For the same words the first reader named here has it. */
const book = phraseBook([
  ...formalEntries,
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
  return wholePhrase(book, sentenceOf(words).tokens) !== undefined;
}

export const language = {
  book,
  words: new Set([
    ...book.words,
    ...dayWords,
    ...openingWords,
    ...monthWords,
    ...numberWords,
    ...readingWords,
    ...tellingWords,
    ...peopleWords,
    ...datingWords,
    ...leadWords,
    ...newsKnown,
    ...notYetWords,
    ...handoverWords,
    ...nudgeWords,
    ...addingWords,
  ]),
} as const;
