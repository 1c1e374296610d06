import { phraseBook, phrasesFor } from './phrases';

/** What the beginning of something planned is called: `starts`, `kicks off`, `due to begin`. */
export const opening = phraseBook(
  phrasesFor(
    `(due to |)(start|begin|commence|kick off|get going|open up);starts;begins;commences;kicks off;gets going;opens;opens up;
     starting;beginning;commencing;kicking off;getting going;opening;opening up;(windows|window) (open|opens|opening)`.replace(
      /\s*\n\s*/g,
      ' ',
    ),
    'opening' as const,
  ),
);

/** Said of nothing else, wherever it stands. */
export const startDate = phraseBook(
  phrasesFor('(start|starting|opening) (date|dates|day|days);start month(|s)', 'opening' as const),
);

export const openingWords: readonly string[] = [...opening.words, ...startDate.words].filter(
  (word) => word.length > 3,
);
