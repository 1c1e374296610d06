import { entriesOf } from './entries';

/** How wide a question is, and the small words that join conditions and times to it. */
export const placeEntries = entriesOf('where', [
  [
    `everything;everywhere;(the |our |)(whole|entire) (plan|thing|lot);across (everything|the board|all parts|the plan|all priorities|both parts|the whole plan|the piece);overall;
     all (the |our |)priorities;all parts;both parts;the plan;our plan;this plan;(in |)total across`,
    { slot: 'everything' },
  ],
  [
    `any;anything;and e thing;anyone;anybody;all;every;all of;all the;each;list;what is all;everyone;everybody;which;every single;whole list;full list`,
    { slot: 'any' },
  ],
  [
    `not;neither;nor;but not;except;except for;excluding;excl;apart from;other than;without;minus;ignoring;exclude;leaving out;leave out;not including;not the;never;but not the;no;bar;rather than;non;not in;not counting;aside from;not for;but not for;but not in`,
    { slot: 'not' },
  ],
  [`or;and/or;either;or the`, { slot: 'or' }],
  [`and;plus;as well as;along with;together with;and also;also`, { slot: 'and' }],
  [
    `since;since the;from;ever since;starting;onwards from;(no|not) earlier than;since we last had;since our;on or after`,
    { slot: 'relation', relation: 'since' },
  ],
  [`after;after the;following`, { slot: 'relation', relation: 'after' }],
  [`(ever |)since before(| the)`, { slot: 'relation', relation: 'since before' }],
  [
    `by;by the;until;till;til;in time for;no later than;up to and including;between now and(| the);from now (until|till|to)(| the);on or before;not later than`,
    { slot: 'relation', relation: 'by' },
  ],
  [
    `before;before the;before we (next |)meet (on|in);before (the|our) (next |)meeting (on|in);ahead of;ahead of the;prior to;earlier than`,
    { slot: 'relation', relation: 'before' },
  ],
  [
    `in;during;within;over;on;for;this side of;in the;during the;over the;within the;on the;throughout`,
    { slot: 'relation', relation: 'in' },
  ],
  [`between;between the`, { slot: 'relation', relation: 'from' }],
  [`to;through;through to;up to`, { slot: 'relation', relation: 'to' }],
]);
