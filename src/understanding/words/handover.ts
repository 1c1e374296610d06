import { phrases } from './phrases';

export const taking = phrases(
  '(have |has |am |is |)(just |now |)(taken|taking|took|takes) over (from|for|as);(have |has |am |is |)(now |)(replaced|replacing|replaces)',
);
export const covering = phrases(
  '(is |am |will be |)(covering|covers|cover|standing in|stands in|stand in) for',
);
export const handing = phrases('(hand over|transfer|move|pass|give)( all of| all|)');
export const waiting = phrases(
  '(what is |whats |anything |any |)(requests|waiting|pending requests|requests waiting)( for me| to decide| for my approval|);(show |list |)(the |my |)(requests|handovers)',
);

/** "what did you do about my request": about what the speaker asked for, not what waits for them to decide. */
export const askedFor =
  phrases(`(what did you do|what has happened|what happened|what became|what is happening|any news|any answer|any word|have you decided|has anyone decided|has anybody decided)( about| to| of| on| with)(| my| our) (request|requests);
     (was|is|has|have|were|are) my (request|requests)( been|) (granted|agreed|approved|refused|declined|decided|answered);(show |list |)what (have i|did i) (asked|ask)( for|);did (i|we) get (my|our|the) (extension|extra time|more time)`);

/** Words of handing over, so that a misspelt one is recognised. */
export const handoverWords: readonly string[] = [taking, covering, handing].flatMap((each) => [
  ...each.words,
]);
