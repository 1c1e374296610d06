import { entriesOf } from './entries';

/** Whose something is, apart from names: the speaker, nobody, the speaker's own group; leading or contributing. */
export const whoEntries = entriesOf('who', [
  [`me;my;mine;myself;i;my own`, { slot: 'me' }],
  [`nobody;no one;noone;none of us;anonymous`, { slot: 'nobody' }],
  [
    `(my|our|this) (sub |own |)group;(my|our) (team|panel|board|committee);us lot;this channel`,
    { slot: 'own group' },
  ],
  [
    `(do|should|can|could|would) i (ring|call|contact|speak to|talk to|email|phone)( about| for| on|);led by;lead by;owned by;lead on;leading on;leads on;lead for;leading;leads;lead;own;owns;owning;owner of;responsible for;accountable for;in charge of;responsible;
     accountable;answers for;answer for;heading up;shared with;joint with;joint between;in charge;over it;chairs;owners;owner;running;lead officer`,
    { slot: 'as', as: 'lead' },
  ],
  [
    `contribut(e|es|ing|or|ors)(| to);contributed to by;supporting;helping with;input from`,
    { slot: 'as', as: 'contributor' },
  ],
  [
    `(can|could|may|might) i (see|c|have|get|look at|view);i (want|need|would like|would love|wanna)(| to) (see|have|know|get|look at|view);let me (see|have|know);i would like`,
    { slot: 'filler' },
  ],
  [
    `(show|give|tell|send|get|list|find|read|bring|fetch) (me|us);remind me (what|which|who|of|about|how|when|where|whose|if|whether);for me please`,
    { slot: 'filler' },
  ],
  [
    `i (went|was|have been|had been|am|got) (on leave|away|off|on holiday|off sick|back|last here|last in|on annual leave|out);i (last |)(looked|checked|asked|logged in|met);
     my (leave|holiday|last look|annual leave|time off);we (last |)(spoke|looked)`,
    { slot: 'away' },
  ],
]);
