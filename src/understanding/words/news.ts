import { phrases } from './phrases';

/** Behind an item: "1.3 update: …", "A1.1 update for you: …". */
export const newsWords = phrases(
  '(progress|update|progress update|latest|news|latest news|status update|latest update)(| for you| 4 you| from us| from me| please);note',
);
/** Before one: "progress for 1.9: …", "write please progress in 4.1: …". */
export const newsHeads = phrases(
  `(write|put|add|log|record|enter|save) (please |)(the |a |an |some |)(progress|update|progress update)(| please);(the |an |a |)(quick |latest |)(progress|update|progress update|news)`,
);
export const newsJoiners = phrases('on;for;in;to;against;about;re;with;under;of;from');
/** Behind what was said of an item: "… can you put that as progress". */
export const newsTails = phrases(
  `(can you |could you |please |)(put|save|log|record|add|note|enter) (that |this |it |)(down |)as (progress|an update|update|a note|note)(| please| thanks)`,
);
/** Behind what was said, with the item at the end: "… please write it in 2.3". */
export const noteIn = phrases(
  `(please|can you|could you) (to |)(write|put|log|record|add|note|enter) (that |this |it |)(down |)(in|on|under|against|for|to)`,
);
export const noChange = phrases(
  `(there is |)no (change|changes);(still |)no change(| here);unchanged;nothing (new|to report)`,
);

/** Words of giving news, so that a misspelt one is recognised. */
export const newsKnown: readonly string[] = [newsHeads, newsTails, noteIn, noChange].flatMap((each) => [
  ...each.words,
]);
