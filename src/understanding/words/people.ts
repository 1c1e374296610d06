import type { LeadOrContributor } from '../../plan/command';
import { phraseBook, phrasesFor } from './phrases';

const book = <T>(patterns: string, value: T) => phrasesFor(patterns, value);
const all = <T>(...entries: readonly ReturnType<typeof book<T>>[]) => phraseBook(entries.flat());

export const givers = all(
  book('assign;reassign;re assign;allocate;reallocate;give;pass;hand;hand over;transfer', true),
);
/** "3.1 belongs to Safeguarding Effectiveness now". */
export const belonging = all(
  book(
    '(now |)(belongs|belong) (now |)to;(now |)(sits|sit) (now |)with;is (now |)owned by;(is |)now (with|for);(now |)(goes|go) to',
    true,
  ),
);
export const nowWords = all(book('now;from now on;from today;from now;instead', true));
/** Only what is given to a group is moved there: elsewhere these words move dates. */
export const transferers = all(book('move;put', true));
export const makers = all(book('make;put;add;set;have', true));
export const parts = all<{ as: LeadOrContributor; beside: boolean }>(
  book('(down |)(as |)(the |a |)(new |)(lead|lead officer|owner)', { as: 'lead', beside: false }),
  book('(down |)(as |)(the |a |)(joint|co|second|jointly) (lead|leads|owner)', { as: 'lead', beside: true }),
  book('(down |)(as |)(a |)(contributor|contributing)', { as: 'contributor', beside: true }),
);
export const joiners = all(book('on;for;of;to;against', true));
export const escalators = all(book('escalate;raise;take;flag;refer', true));
export const challengers = all(
  book(
    '(i |)(want to |would like to |)(challenge|dispute|query);(log|raise|make) a challenge;(put|log|raise|make) a challenge (on|to|against|for|with);i (disagree|do not agree) with;challenge to',
    true,
  ),
);
export const challenged = all(
  book('(the |)(rating|rag|colour|status) (of|on|for);the (red|amber|green|blue) (on|for|of)', true),
);

/** Words of giving, so that a misspelling of one is known for what it is. */
export const peopleWords: readonly string[] = [
  givers,
  belonging,
  makers,
  parts,
  escalators,
  challengers,
  challenged,
].flatMap((each) => [...each.words]);
