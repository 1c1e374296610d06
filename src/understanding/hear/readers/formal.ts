import type { Cue } from '../found';
import { entriesOf } from './entries';

const cue = (name: Cue) => ({ slot: 'cue', cue: name }) as const;

/** How a question is put in formal English: what only says politely that it is asked, and long ways round to a state or a date. */
export const formalEntries = entriesOf('formal words', [
  [
    `for the avoidance of doubt;if i (may|might)( ask| enquire| trouble you| be so bold| make so bold|);if you (please|will|would be so kind|would be so good);pray( tell( me|)|);
     good (morning|afternoon|evening) to you;i am (much |most |very |greatly |)obliged( to you|);i should like to (know|ask|see);(may|might|could) i trouble you to (say|tell me);
     in respect of;with respect to;with regard to;in regard to;as regards;taken together;altogether;all told;by way of`,
    { slot: 'filler' },
  ],
  [`(across |in |)the whole of the plan;(across |in |)the plan as a whole`, { slot: 'everything' }],
  [`which matters`, { slot: 'kind', kind: 'tracked', many: true }],
  [`(in |)(which|what) (month|year|quarter|week)`, cue('when')],
  [`(were|was|is|are) to have been (done|finished|completed);to be (completed|finished)`, cue('due')],
  [
    `(have |has |)passed (the|their|its) (day|date) (on|by) which (they|it) (were|was|are|is|fell) due;(have |has |)(gone |)beyond (the|their|its) (date|day) (set|given|fixed|agreed)( for (them|it)|);
     ought by now to (have been|be) (done|finished|completed);(should|ought to) by now (have been|be) (done|finished|completed);(have |has |)gone beyond (their|its) (date|day)`,
    { slot: 'state', state: 'overdue' },
  ],
  [
    `without having been (recorded |marked |)(as |)(done|complete|completed|finished);not (yet |)(been |)(recorded|marked|shown) as (done|complete|completed|finished)`,
    { slot: 'state', state: 'not done' },
  ],
  [
    `nobody (at all |)(recorded|named|shown|down|listed) as (leading|owning|the lead|lead)( them| it| for them| for it| on them| on it|);
     nobody (at all |)(named|recorded|shown) (against|beside|for) (them|it)`,
    { slot: 'state', state: 'no lead' },
  ],
]);
