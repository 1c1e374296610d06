import { phrases } from './phrases';

/** What cannot be done to an item here, as an order. */
export const unmakers = phrases(
  '(permanently |)(delete|remove|scrap|bin|withdraw|retire|archive|get rid of|merge|split|duplicate|bin off)(| the| our)',
);
/** How one item hangs together with another, behind it: nothing here keeps that. */
export const tiedTo = phrases(
  `(is|was|are|has been|have been|is now|has now been|) (superseded|replaced|covered|duplicated|blocked|held up|overtaken|subsumed) (by|in|into|under|on);
   (is|are|is now|) (dependent|waiting|reliant|contingent) (on|for|upon);(depends|relies|hangs|hinges) on;(is|has been|should be|) (merged|combined) (with|into);
   (supersedes|replaces|duplicates|blocks|covers|overtakes|holds up)`,
);

/** Their words, so that a misspelt one is recognised. */
export const notYetWords: readonly string[] = [unmakers, tiedTo].flatMap((each) => [...each.words]);
