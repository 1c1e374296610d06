import { phrases } from './phrases';

const noun = '(action|milestone|objective|item|task)';

/** An order to add; a bare "new action" is one only where something is said of it at once. */
export const adding = phrases(
  `(add|create|make|log|raise|put in|set up|insert|record) (a|an|another|one|the|) (new|further|extra|) ${noun}`,
);
export const announcing = phrases(`(a |another |)(new|further|extra) ${noun}`);

/** What is to be done follows: "an action to refresh the guidance". */
export const naming = phrases('to;called;saying;that says;namely');

/** What may stand before the priority it goes under. */
export const placing = new Set('under in to for on within against goes it is the priority'.split(' '));
export const grouping = phrases(
  `(for|with|under|owned by|group|subgroup|sub group|owner|it is)( the| our|);the;our`,
);
export const leading = phrases('lead;leads;led by;lead by;lead is;lead officer;leading;owner;owned by');
export const leadingAfter = phrases('(to |as |is |as the |is the |the |)(lead|leading|leads)');
export const dueing = phrases(
  `(it is |is |to be |)(due|deadline|deadline is|due date|due date is|target|target date|finish|finished|done|complete|completed)( by| on| in| at| before| for|);by`,
);
export const undated = phrases(
  `(with |)(no|without a|without) (due date|date|deadline|end date)( yet| for now| so far|);(leave |)(the |)(date|due date|due|deadline) (open|tbc|tba|tbd|to be confirmed|to be agreed)( for now|);
   (date|due date) left open;open date;open ended;undated;not dated;no date or deadline;(due |)(tbc|tba|tbd)`,
);

/** What starts a further detail behind "and". */
export const starters = new Set('due deadline lead leads led by under owned target group'.split(' '));

/** The wording of an action begins with none of these: they make it talk about actions. */
export const noWording = new Set(
  `is are was were be been being has have had will would can could should may might do does did that which who what when where why how if unless once
   because about for on in of with from at by under within and or but not no than as so plan plans list lists log report reports owner statement it this these those them there please thanks`.split(
    /\s+/,
  ),
);

/** Words of adding, so that a misspelt one is recognised. */
export const addingWords: readonly string[] = [adding, announcing, leading, dueing, undated].flatMap(
  (each) => [...each.words],
);
