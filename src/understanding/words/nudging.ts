import { phrases } from './phrases';

const about = '(about|of|on|for|regarding|re)';

/** "remind me on Friday …" */
export const reminding = phrases(
  `(remind|nudge|prompt) me;(send|give) me a (reminder|nudge);set (me |)a (reminder|nudge)`,
);
/** What the reminder is of; "to mark it green" is none of these, because a reminder marks nothing. */
export const reminded = phrases(
  `${about};to (update|look at|check|check on|chase|review|do|finish|progress|return to|come back to)( on|)`,
);
export const snoozing = phrases(`snooze;mute;silence;park the nudges ${about}`);
export const quieting = phrases(
  `(never|do not) (nudge|remind|bother|prompt) me ${about};stop (nudging|reminding|bothering|prompting) me ${about};(no|stop) (more |)(nudges|reminders) ${about}`,
);
export const resuming = phrases(
  `(start|resume) (nudging|reminding) me ${about};(start|resume) (the |my |)(nudges|reminders) ${about};unsnooze;un snooze;unmute;stop snoozing;(cancel|drop|remove|delete|forget) (the |my |)(reminder|reminders|nudge|snooze) ${about}`,
);
export const nudgingOf = phrases(`(nudge|remind) me ${about}`);
/** What may end such a sentence and says nothing more. */
export const ending = phrases('(ever |)again;any more;anymore;ever;at all');

export const stopping = phrases(
  `stop (nudging|reminding|bothering) me;stop (all |my |the |all my |)(nudges|reminders);(do not|never) (nudge|remind|bother) me( at all| any more| anymore| again| ever again|);
   no more (nudges|reminders);turn off (my |the |all |)(nudges|reminders);turn (my |the |all |)(nudges|reminders) off`,
);
export const starting = phrases(
  `(start|resume) (nudging|reminding) me( again|);(start|resume) (my |the |)(nudges|reminders)( again|);turn on (my |the |)(nudges|reminders);turn (my |the |)(nudges|reminders) (back on|on)( again|);(you (can|may) |)nudge me again;
   (unpause|un pause|unmute) (my |the |)(nudges|reminders);i am back( now| again| at work| from leave| from holiday| from my leave| from my holiday|);(cancel|forget) my (leave|absence|absences);i am not (away|on leave)( after all| any more|)`,
);

/** Whoever says one of these without a day is asked which. */
export const beingAway = phrases(
  `i (am|will be|am going to be) (away|off work|out of the office|not at work|on leave|on annual leave|on holiday|on vacation|off on leave|on sick leave|off sick)`,
);
export const pausing = phrases(
  `(pause|suspend|hold|snooze|mute|silence) (all |)(my |all my |the |)(nudges|nudging|reminders);(snooze|mute|pause|silence) (everything|me);leave me alone`,
);
export const leaveAlone = phrases(
  `stop (nudging|reminding|bothering) me;(stop|no|no more) (all |my |)(nudges|reminders|nudges or reminders|reminders or nudges);(do not|never) (nudge|remind|bother) me;i (am|will be) (off|out)`,
);
export const awayConnectives = phrases(
  'from;until;till;til;to;and;over;for;during;between;before;on;in;the;all;of;after;end;new;year;years;now;through;up;just;only;starting',
);
export const anyTime = phrases('(you (can|may) |)nudge me (at any time|any time|at the usual time)( again|)');
export const anyDay = phrases(
  '(you (can|may) |)nudge me (on any day|any day|every day|on every day)( again|)',
);
export const notOn = phrases(
  '(do not|never) (nudge|remind|bother) me on;no (nudges|reminders) on;stop nudging me on',
);
export const alsoOn = phrases('(you (can|may) |)nudge me on;start nudging me on');

export const asking = phrases(
  `what (will|would|do) you (nudge|remind) me (about|of)( next|);what are you (going to|gonna) (nudge|remind) me (about|of);what will i be (nudged|reminded) (about|of);when (will|do) you (nudge|remind) me;
   (show |show me |list |what are |)my (nudges|reminders|snoozes);what (nudges|reminders) (do i have|have i got|will i get|are coming|are coming up);what is coming up in my nudges`,
);
/** How a question ("who") or an order ("chase everyone who") opens; `behind` follows. */
export const whoever = phrases(
  '(chase |chase up |nudge |)(everyone |everybody |anyone |leads |all leads |)who;(chase|chase up|nudge) whoever',
);
export const chasing = phrases(
  '(chase|chase up|nudge|prod|remind) (everyone|everybody|anyone|anybody|all|those|people|the people|leads|the leads|all leads|all the leads|)( of them|) (who|that);(chase|chase up|nudge|prod|remind) whoever',
);
export const behind = phrases(
  `(has|have) (not|yet to) (updated|update|reported|done their updates|given an update|sent an update)( anything| theirs| their actions| their items| their milestones| their objectives| yet| us| me|)`,
);
export const beforeIt = phrases('before;for;ahead of;in time for');

/** Every sentence of nudges has a phrase of one of these, but for those with an hour. */
export const nudgeBooks = [
  ...[reminding, snoozing, quieting, resuming, nudgingOf, stopping, starting, beingAway, pausing, leaveAlone],
  ...[anyTime, anyDay, notOn, alsoOn, asking, behind],
];

/** Words of nudging, so that none of them is taken for a misspelling. */
export const nudgeWords: readonly string[] = [
  ...[reminding, reminded, snoozing, quieting, resuming, stopping, starting, beingAway, pausing, leaveAlone],
].flatMap((each) => [...each.words]);
