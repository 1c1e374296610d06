import { phrases } from './phrases';

/** How a request to the bot may open: a question mark at its end is only politeness. */
export const requests = phrases(
  `please;(please |)(can|could|would|will|might|may) (you|we|i)( please| just| now| kindly| very kindly|);(would|will|could) you (please |)be (so |)(kind|good)( enough|) (as |)to;i (should|would) (be |)(most |very |so |much |)(grateful|obliged|appreciate it) if you (would|could)( kindly| please|);if i may;if you would be so (kind|good);(would|will) you (very |)kindly;i would like you to;i need you to;lets;let us;kindly;would you mind;go ahead and;you can;you could`,
);
export const openings = phrases(
  `ok;okay;right;actually;and;then;also;now;just;hi;hello;hey;thanks;sorry;oh;well;so can you;good morning;morning;fyi;quick update;quick one;oops;whoops;(oops |)wrong one;my mistake;my bad;thank you;thank you so much;many thanks;apologies;my apologies;so sorry;i am so sorry;i am sorry;sorry me again;sorry to bother you;sorry to trouble you;good (afternoon|evening);(i do |i |)hope you are well;i wonder (whether|if) (i|you) (might|could)( trouble you to| kindly| please|);with apologies( for the short notice|);i am pleased to say;might i ask that;i (should|would) be (most |very |so |much |)(grateful|obliged);for the (minutes|record);from the minutes;(this is |)for the minutes`,
);

export const raters = phrases(
  `set;mark;make;change;turn;put;flip;rate;switch;update;record;move;bring;take;log;colour;rag;upgrade;downgrade;drop;raise;pop;call;mark up;put in;class;marking;setting;changing;putting;making;moving;recording;updating;turning`,
);
/** "Going well, pop it green": the item was said before. */
export const callingIt = phrases(
  `(so |now |and |then |please |)(mark|make|pop|put|set|turn|rate|call|record) (it|this|that)(| as| to| down as)`,
);
export const finishers = phrases(
  `tick;tick off;close;close off;close down;finish;finish off;sign off;cross off;wrap up`,
);
export const movers = phrases(
  `push;push back;push out;move;move back;put back;put;slip;extend;delay;postpone;shift;bring;bring forward;reprofile;reschedule;change (the |)(date|due date|deadline|end date|forecast) (of|for|on);
   set (the |a |)(date|due date|deadline|end date|forecast|new date) (of|for|on);move (the |)(date|due date|deadline) (of|for|on);reforecast;forecast;push on;set back;new (date|deadline|due date) for;redate;change;slide;slide back;slide on;knock back;knock on;bump;bump back;set back;pushing;moving;extending;pull forward`,
);
export const reopeners = phrases(
  `reopen;re open;unmark;un mark;untick;un tick;unclose;open up;mark as not done;put back open`,
);
export const undoers = phrases(
  `undo;undo (that|it|this|my last|my last change|the last one|the last change|last|last change|my change|what i did|my last update);take (that|it|this|my last change|that change) back;revert;revert (that|it|my last change);
   reverse that;i (did not|never) mean that;undo please;scratch that;put it back`,
);
export const noting = phrases(
  `(please |)(add |put |make |leave |record |log |)(a |an |the |)(note|comment|remark)(| on| to| for| against| about| that| in);note(| on| for| against| that);(add|log|record) (to|on|against);comment(| on| for)`,
);
export const puttingOn = phrases(
  '(put|write|minute|enter|show|say|record|log) (down |)(on|against|in|under|for|at)',
);
export const evidencing = phrases(
  `(add |put |attach |record |log |new |)(the |some |a |)(evidence|impact|proof|difference)(| for| on| to| against| of| that);evidence (is|shows)`,
);

/** What has happened to a date: "1.4 has slipped to April". */
export const movedWords = new Set('slipped moved pushed delayed slipping extended postponed'.split(' '));

/** What may stand between an item and what is stated of it: "1.3 is now green". */
export const beingWords = new Set(
  'to is are we both now over has have gone been was = on back all turned went officially finally also just currently still at'.split(
    ' ',
  ),
);
/** The same behind an order: "set 1.3 as green", "1.3 to be amber". */
export const linkers = new Set([...beingWords, ...'as be into up down with too the being a'.split(' ')]);
/** What may stand in the words that name an item. */
export const targetFillers = new Set(
  'the a an of on in at for with our its their about re regarding this that these those one please status rating rag progress colour both and date'.split(
    ' ',
  ),
);
/** What may follow without changing anything. */
export const trailing = phrases(
  `please;thanks;thank you;ta;cheers;now;today;for me;again;then;as of today;as of now;too;instead;ok;right now;for now;this week;this month;all good;yay;at last;finally;already;fully;completely;sorry;so sorry;i am sorry;i am afraid;i am so sorry`,
);
/** A reason needs no comma in front of these. */
export const reasonWords = phrases(
  `because;as;since;due to;owing to;given;given that;awaiting;waiting;waiting (for|on);pending;after;following;now that;reason;reason being;on account of;thanks to;so that;in view of;no;lack of;while we wait for;until we`,
);
/** Behind a comma these make it a condition, a guess, hearsay or a joke, and nothing is told. */
export const blockers = phrases(
  `if;unless;once;when;whenever;provided;providing;assuming;maybe;perhaps;probably;possibly;hopefully;apparently;allegedly;supposedly;i (think|reckon|guess|hope|believe|suppose|assume|imagine|wish|doubt);we (think|hope|reckon|believe|guess|suppose);
   according to;so (they|i|we) (say|hear|am|was|told|gather);so i am told;they (say|said|reckon|claim|think);yeah;lol;haha;ha;as if;subject to;by;until;till;right;innit;is (it|that|not it);correct;eh;should;might;could;would;will;not really;
   not yet;not;in theory;in my dreams;pretend;joking;just kidding;kidding;jk;or not;or is it;or so;depending on;i do not think;in your dreams;like hell;my foot;obviously not;allegedly;someday;one day;eventually;soon;
   yeah right;or (red|amber|green|should);do you think;what do you think;i (am|was) (told|not sure);not sure;who knows;pigs might fly;when hell freezes;
   (as|so) (soon|long) as;just as soon as;as and when;as of;in case;in the event;on condition;conditional on;contingent on;dependent on;only (if|once|when|after);even if;
   but (if|once|unless|check|only (if|once|when|after));the (minute|moment);ones;wait;hold on;hang on;actually no;no wait;sorry no;oh no;scratch that;on second thoughts;i mean;i meant`,
);
/** Further on in a reason, behind another comma, these still make it a condition. */
export const conditions = phrases(
  `if;unless;once;provided;providing;assuming;subject to;only (if|once|when|after);but (if|once|unless|only (if|once|when|after));(as|so) (soon|long) as;in case;on condition`,
);
/** An unknown word one slip away from one of these is taken for it: a condition missed would be a wrong change. */
export const conditionWords: readonly string[] =
  'if once when unless whenever provided providing assuming hopefully apparently maybe perhaps'.split(' ');
export const hearsay = new Set(
  'say says said claim claims reckon reckons think thinks believe believes told apparently allegedly supposedly hopefully probably maybe perhaps lol haha innit'.split(
    ' ',
  ),
);

/** Words of telling, so that a misspelt one is recognised. */
export const tellingWords: readonly string[] = [
  ...[
    requests,
    openings,
    raters,
    finishers,
    movers,
    reopeners,
    undoers,
    noting,
    evidencing,
    trailing,
    reasonWords,
    blockers,
  ].flatMap((each) => [...each.words]),
  ...hearsay,
  ...linkers,
];
