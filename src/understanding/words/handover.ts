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
export const handing = phraseBook(phrasesFor('(hand over|transfer|move|pass|give)( all of| all|)', true));
export const waiting = phraseBook(
  phrasesFor(
    '(what is |whats |anything |any |)(requests|waiting|pending requests|requests waiting)( for me| to decide| for my approval|);(show |list |)(the |my |)(requests|handovers)',
    true,
  ),
);

/** "what did you do about my request": of what the speaker asked for, and not of what waits for them. */
export const askedFor = phraseBook(
  phrasesFor(
    `(what did you do|what has happened|what happened|what became|what is happening|any news|any answer|any word|have you decided|has anyone decided|has anybody decided)( about| to| of| on| with)(| my| our) (request|requests);
     (was|is|has|have|were|are) my (request|requests)( been|) (granted|agreed|approved|refused|declined|decided|answered);(show |list |)what (have i|did i) (asked|ask)( for|);did (i|we) get (my|our|the) (extension|extra time|more time)`.replace(
      /\s*\n\s*/g,
      ' ',
    ),
    true,
  ),
);

/** Words of handing over, so that a misspelling of one is known for what it is. */
export const handoverWords: readonly string[] = [taking, covering, handing].flatMap((each) => [
  ...each.words,
]);
