import type { LeadOrContributor } from '../../plan/command';
import { phraseBook, phrases, phrasesFor } from './phrases';

export const givers = phrases(
  'assign;reassign;re assign;allocate;reallocate;give;pass;hand;hand over;transfer',
);
/** "3.1 belongs to Safeguarding Effectiveness now". */
export const belonging = phrases(
  '(now |)(belongs|belong) (now |)to;(now |)(sits|sit) (now |)with;is (now |)owned by;(is |)now (with|for);(now |)(goes|go) to',
);
export const nowWords = phrases('now;from now on;from today;from now;instead');
/** These give an item only to a group: elsewhere they move dates. */
export const transferers = phrases('move;put');
export const makers = phrases('make;put;add;set;have');
interface Part {
  readonly as: LeadOrContributor;
  readonly beside: boolean;
}
export const parts = phraseBook<Part>([
  ...phrasesFor<Part>('(down |)(as |)(the |a |)(new |)(lead|lead officer|owner)', {
    as: 'lead',
    beside: false,
  }),
  ...phrasesFor<Part>('(down |)(as |)(the |a |)(joint|co|second|jointly) (lead|leads|owner)', {
    as: 'lead',
    beside: true,
  }),
  ...phrasesFor<Part>('(down |)(as |)(a |)(contributor|contributing)', { as: 'contributor', beside: true }),
]);
export const joiners = phrases('on;for;of;to;against');
export const escalators = phrases('escalate;raise;take;flag;refer');
export const challengers = phrases(
  '(i |)(want to |would like to |)(challenge|dispute|query);(log|raise|make) a challenge;(put|log|raise|make) a challenge (on|to|against|for|with);i (disagree|do not agree) with;challenge to',
);
export const challenged = phrases(
  '(the |)(rating|rag|colour|status) (of|on|for);the (red|amber|green|blue) (on|for|of)',
);

/** Words of giving, so that a misspelt one is recognised. */
export const peopleWords: readonly string[] = [
  givers,
  belonging,
  makers,
  parts,
  escalators,
  challengers,
  challenged,
].flatMap((each) => [...each.words]);
