import { phraseBook, phrasesFor } from './phrases';

const book = <T>(patterns: string, value: T) =>
  phraseBook(phrasesFor(patterns.replace(/\s*\n\s*/g, ' '), value));

/** What a request to the bot may open with; a question mark behind one of the first sort is only politeness. */
export const requests = book(
  `please;(please |)(can|could|would|will) (you|we|i)( please| just| now|);i would like you to;i need you to;lets;let us;kindly;would you mind;go ahead and;you can;you could`,
  true,
);
export const openings = book(
  `ok;okay;right;actually;and;then;also;now;just;hi;hello;hey;thanks;sorry;oh;well;so can you;good morning;morning;fyi;quick update;quick one;oops;whoops;(oops |)wrong one;my mistake;my bad`,
  true,
);

export const raters = book(
  `set;mark;make;change;turn;put;flip;rate;switch;update;record;move;bring;take;log;colour;rag;upgrade;downgrade;drop;raise;pop;call;mark up;put in;class`,
  true,
);
export const finishers = book(
  `tick;tick off;close;close off;close down;finish;finish off;sign off;cross off;wrap up`,
  true,
);
export const movers = book(
  `push;push back;push out;move;move back;put back;put;slip;extend;delay;postpone;shift;bring;bring forward;reprofile;reschedule;change (the |)(date|due date|deadline|end date|forecast) (of|for|on);
   set (the |a |)(date|due date|deadline|end date|forecast|new date) (of|for|on);move (the |)(date|due date|deadline) (of|for|on);reforecast;forecast;push on;set back;new (date|deadline|due date) for;redate;change`,
  true,
);
export const reopeners = book(
  `reopen;re open;unmark;un mark;untick;un tick;unclose;open up;mark as not done;put back open`,
  true,
);
export const undoers = book(
  `undo;undo (that|it|this|my last|my last change|the last one|the last change|last|last change|my change|what i did|my last update);take (that|it|this|my last change|that change) back;revert;revert (that|it|my last change);
   reverse that;i (did not|never) mean that;undo please;scratch that;put it back`,
  true,
);
export const noting = book(
  `(please |)(add |put |make |leave |record |log |)(a |an |the |)(note|comment|remark)(| on| to| for| against| about| that| in);note(| on| for| against| that);(add|log|record) (to|on|against);comment(| on| for)`,
  true,
);
export const evidencing = book(
  `(add |put |attach |record |log |new |)(the |some |a |)(evidence|impact|proof|difference)(| for| on| to| against| of| that);evidence (is|shows)`,
  true,
);

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
export const trailing = book(
  `please;thanks;thank you;ta;cheers;now;today;for me;again;then;as of today;as of now;too;instead;ok;right now;for now;this week;this month;all good;yay;at last;finally;already;fully;completely`,
  true,
);
/** A reason needs no comma in front of these. */
export const reasonWords = book(
  `because;as;since;due to;owing to;given;given that;awaiting;waiting;waiting (for|on);pending;after;following;now that;reason;reason being;on account of;thanks to;so that;in view of;no;lack of;while we wait for;until we`,
  true,
);
/** Behind a comma these make it a condition, a guess, hearsay or a joke, and nothing is told. */
export const blockers = book(
  `if;unless;once;when;whenever;provided;providing;assuming;maybe;perhaps;probably;possibly;hopefully;apparently;allegedly;supposedly;i (think|reckon|guess|hope|believe|suppose|assume|imagine|wish|doubt);we (think|hope|reckon|believe|guess|suppose);
   according to;so (they|i|we) (say|hear|am|was|told|gather);so i am told;they (say|said|reckon|claim|think);yeah;lol;haha;ha;as if;subject to;by;until;till;right;innit;is (it|that|not it);correct;eh;should;might;could;would;will;not really;
   not yet;not;in theory;in my dreams;pretend;joking;just kidding;kidding;jk;or not;or is it;or so;depending on;i do not think;in your dreams;like hell;my foot;obviously not;allegedly;someday;one day;eventually;soon;
   yeah right;or (red|amber|green|should);do you think;what do you think;i (am|was) (told|not sure);not sure;who knows;pigs might fly;when hell freezes;
   (as|so) (soon|long) as;just as soon as;as and when;as of;in case;in the event;on condition;conditional on;contingent on;dependent on;only (if|once|when|after);even if;
   but (if|once|unless|check|only (if|once|when|after));the (minute|moment);ones;wait;hold on;hang on;actually no;no wait;sorry no;oh no;scratch that;on second thoughts;i mean;i meant`,
  true,
);
/** Further on in a reason, behind another comma, these still make it a condition. */
export const conditions = book(
  `if;unless;once;provided;providing;assuming;subject to;only (if|once|when|after);but (if|once|unless|only (if|once|when|after));(as|so) (soon|long) as;in case;on condition`,
  true,
);
/** A word nobody knows that is a slip away from one of these is taken for it: a condition missed would be a wrong change. */
export const conditionWords: readonly string[] =
  'if once when unless whenever provided providing assuming hopefully apparently maybe perhaps'.split(' ');
export const hearsay = new Set(
  'say says said claim claims reckon reckons think thinks believe believes told apparently allegedly supposedly hopefully probably maybe perhaps lol haha innit'.split(
    ' ',
  ),
);

/** Words of telling, so that a misspelling of one is known for what it is. */
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
