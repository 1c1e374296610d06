import type { State } from '../../../plan/asking/query';
import type { Found } from '../found';
import type { Token } from '../sentence';
import { entriesOf } from './entries';

const state = (name: State) => ({ slot: 'state', state: name }) as const;

/** Where things stand apart from their rating: overdue, done, not started, without a lead … */
export const stateEntries = entriesOf('state', [
  [
    `overdue;over due;late;lates;past (its |their |the |it is |)(due |)(date|deadline|due);missed (its |their |the |a |)(date|deadline);
     behind schedule;running late;out of time;over time;should (have|already) been (done|finished|completed);should (have|be|we have|i have|they have) (finished|done|completed|delivered) by now(| and (have not|has not|are not|is not));(meant|supposed) to (have |be |)(finished|done|completed) by now;gone over;(gone |been |)over (its|it is|their|the) (due |end |)(date|dates|deadline|deadlines);(gone |)past (its|it is|their|the) (due |end |)(date|dates|deadline|deadlines);overrun;overran;overrunning;over running;behind on;behind with;behind time;running behind;lagging;(with|in) delay`,
    state('overdue'),
  ],
  [
    `(still |)(have|has|got|with|having|having got|have got|has got) time (left|on the clock|to go|to spare|left on the clock);time (left |)on the clock;time to spare;not due yet;not yet due;still in time`,
    state('not yet due'),
  ],
  [
    `done;finished;ticked off;closed;closed off;closed down;achieved;signed off;sorted;launched;delivered;(did|have) (we|they|you) (finish|complete|deliver|close|launch|achieve|get done|tick off);wrapped up;put to bed;crossed off;accomplished`,
    state('done'),
  ],
  [
    `not (yet |been |)(done|finish|finished|complete|completed|closed|delivered|ticked off);never (got |been |)(done|finished|completed|closed|delivered);outstanding;open;unfinished;incomplete;left;still (to do|open|outstanding);
     to do;left to do;yet to do;remaining;pending;unresolved;still to be done;not been (done|finished|completed)`,
    state('not done'),
  ],
  [
    `started;under way;underway;in progress;in hand;ongoing;begun;on the go;kicked off;being worked on;got going`,
    state('started'),
  ],
  [
    `not (yet |been |)(started|begun|kicked off|got going);yet to (start|begin);unstarted;no progress`,
    state('not started'),
  ],
  [
    `no (lead|owner|leads|owners|lead officer|named lead);without (a |an |any |)(lead|owner|leads|owners);no (one|body) (leads|leading|owns|owning);(is not|not) anyone (leading|owning|leads|owns);(does not|not) anyone (lead|own);not (led|owned) by (anyone|anybody);not got (anyone|anybody) (leading|owning|on it|down for it);
     nobody (leads|leading|owns|owning|is leading);lead (is |are |)(empty|blank|missing);(empty|blank|missing) leads;unassigned;unallocated;unowned;leadless;not got (a |an |any |)(lead|owner);
     not have (a |an |any |)(lead|owner);missing (a |an |)(lead|owner);lacking (a |an |)(lead|owner);need(|s|ing) (a |an |)(lead|owner)`,
    state('no lead'),
  ],
  [
    `no (date|due date|deadline|dates|deadlines|timescale|timescales|end date);without (a |an |any |)(date|due date|deadline|timescale|dates|deadlines|timescales);
     undated;not got (a |any |)(date|deadline|due date|timescale);not have (a |any |)(date|deadline|due date|timescale);missing (a |)(date|deadline);open ended`,
    state('no date'),
  ],
  [
    `no evidence;without (any |)evidence;not got (any |)evidence;not have (any |)evidence;unevidenced;missing evidence;lacking evidence;
     evidence missing;(nothing|nowt) behind (it|them)( by way of evidence| as evidence|);(nothing|nowt) by way of evidence;no evidence of (impact|difference|any difference);without (any |)evidence of (impact|difference);without impact evidence;not (been |)evidenced;no proof;without (any |)proof;need(|s|ing) evidence`,
    state('no evidence'),
  ],
  [
    `slipped;slippage;slips;pushed back;put back;moved back;delayed;rescheduled;postponed;pushed out;dates (have |)(moved|changed|slipped);
     new dates;revised dates`,
    state('slipped'),
  ],
  [
    `(any |)challenges;challenged;been challenged;under challenge;challenges (logged|raised|made)`,
    state('challenged'),
  ],
  [`escalated;been escalated;escalation;escalations`, state('escalated')],
  [
    `(what |)(should|do|must|can|shall) (i|we) (need to |have to |want to |)(raise|flag|flag up|highlight|bring up)( at| to| with| for|);exceptions;exception report(|s|ing);by exception;exception;exception list`,
    state('exceptions'),
  ],
  [
    `not (been |had |got |)(updated|touched|changed|looked at|reported on|moved|chased)(| lately| recently| for ages| in ages);not (had|got|have) (an |any |a |)(update|updates);
     no (update|updates|news|movement)(| lately| recently);gone quiet;stale;nothing (at all |)(said|reported|recorded|heard|logged) (about|on|against|of|for) (it|them|any|either);without (an |any |)(update|updates);not (given|sent|put in) (an |any |)(update|updates);
     missing (update|updates);(owe|owes|owing) (me |us |)(an |)(update|updates);never (been |)updated;(nobody|no one) (has |)(updated|touched|changed|looked at)`,
    { slot: 'stale' },
  ],
]);

const being = new Set('is are was were have has had did'.split(' '));

/** "ought to be done by October and are not": at the very end, a denial of having been done. */
export function readLeftUndone(tokens: readonly Token[], at: number): Found | undefined {
  const joined = ['and', 'but'].includes(tokens[at]?.word ?? '') && being.has(tokens[at + 1]?.word ?? '');
  const been = tokens[at + 3]?.word === 'been' ? 1 : 0;
  const to = at + 3 + been;
  if (!joined || tokens[at + 2]?.word !== 'not' || to !== tokens.length) return undefined;
  return { from: at, to, by: 'state', means: { slot: 'state', state: 'not done' } };
}
