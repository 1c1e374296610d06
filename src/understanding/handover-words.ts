import { phraseBook, phrasesFor } from './phrases';

export const taking = phraseBook(
  phrasesFor(
    '(have |has |am |is |)(just |now |)(taken|taking|took|takes) over (from|for|as);(have |has |am |is |)(now |)(replaced|replacing|replaces)',
    true,
  ),
);
export const covering = phraseBook(
  phrasesFor('(is |am |will be |)(covering|covers|cover|standing in|stands in|stand in) for', true),
);
export const handing = phraseBook(
  phrasesFor('(please |)(hand over|transfer|move|pass|give)( all of| all|)', true),
);
export const waiting = phraseBook(
  phrasesFor(
    '(what is |whats |anything |any |)(requests|waiting|pending requests|requests waiting)( for me| to decide| for my approval|);(show |list |)(the |my |)(requests|handovers)',
    true,
  ),
);

/** Words of handing over, so that a misspelling of one is known for what it is. */
export const handoverWords: readonly string[] = [taking, covering, handing].flatMap((each) => [
  ...each.words,
]);
