import type { Cue, Found } from '../found';
import type { Token } from '../sentence';
import { entriesOf } from './entries';

const cue = (name: Cue) => ({ slot: 'cue', cue: name }) as const;

/** What is wanted: who, when, why, how late, the history, what changed … */
export const cueEntries = entriesOf('cue', [
  [
    `who;members;members of;membership;whose;whose (job|responsibility|action|task);whom;which person;which agency;which post`,
    cue('who'),
  ],
  [`when;what (date|day);what time;by when;until when`, cue('when')],
  [
    `why;how come;(what is |what was |)the reason(| for);reason(|s)(| for);explain;what (is |was |)behind (the|that|this|it)`,
    cue('why'),
  ],
  [
    `due;due soon;soon;deadline(|s);due date(|s);end date(|s);target date(|s);finish;finishes;finishing;end;ends;ending;expected;falls due;fall due;fell due;fell;kicks out;wrap up;wraps up;wrapping up;coming up;comes up;come up;land;lands;landing;
     to be done;complete by;timescale(|s);needed by;need doing;needs doing;wants doing;need(|s) done;need(|s) to be done;due to (finish|end|complete|be done|be finished|be completed);up next;what is next;
     upcoming;on the horizon;timeframe;completion (date|timescale)(|s);should be (done|finished|completed);have to be done;be (done|finished|completed)`,
    cue('due'),
  ],
  [
    `by how (many days|many weeks|much|long);(by |)how many days (late|over|overdue|behind|has|have|is|are);days (late|overdue|over|behind)( on| for| with|);how (late|overdue|far behind|many days late|long overdue|far overdue|much late)`,
    cue('how late'),
  ],
  [
    `last (updated|changed|touched|edited|modified|reported on|looked at|rated|update|change);latest (update|change);(most recent|previous) (update|change);(a word |anything |something |word |)(been |)(reported|said|heard|sent in) (on|about|against|of);when (was|were) (it|that|this) (updated|changed|rated);up to date`,
    cue('updated'),
  ],
  [
    `history;full history;full story;story(| so far);audit trail;timeline;change log;trail;track record;what has happened to;previous updates;all (the |)updates`,
    cue('history'),
  ],
  [
    `changed;altered;amended;edited;change;changes;moved;new;news;updates;updated;update;happened;movement;movements;moves;what is different;gone on;been going on;latest;developments;been updated;been changed;
     been done;been added;differences;shifted;improved;progressed`,
    cue('changed'),
  ],
  [
    `gone;went;turned;become;became;turning;gone to;gone from;went to;went from;turned to;moved to;changed to;slipped to;dropped to;been (made|moved to|marked|turned|rated);newly;moved from;changed from;slipped from;dropped from;gone into`,
    cue('became'),
  ],
  [
    `status(| of);(how|where) (is|are) (we |things |it |)(with|on|at with|up to with|going with|doing on|doing with|getting on with|going on);how (is|are);where (are we|is|are);happening (with|on|about|to|in|around);
     going on (with|in|around);report on;update (on|about|for|from);updates (on|about|for|from);(the |)latest (on|with|about|for);news (on|about);progress(| on| with| of| for| against);how far;how well;tell me about;details(| of| on| for);
     detail(| of| on| for);position (on|with|of);picture (on|for|in);word on;situation with;story with;more about;info(|rmation) (on|about);done about;state of;doing on;come along;coming along;getting on;look at;open up;pull up;look up;bring up;rated;rating;ratings;the rating;colour;;what does (it|that|this) say`,
    cue('status'),
  ],
  [
    `stand(|s) (for|4);signify;signifies;denote;denotes;when (it is|its) at home;in (plain|ordinary|simple|easy) (english|words);mean;means;meaning(| of);short for;definition of;what on earth is;expansion of;in full;spelt out;spelled out;meant by;define`,
    cue('meaning'),
  ],
  [
    `run(|s) (out|until|till|to);running until;expire(|s);expiry;time limit(|ed|s);limited;stop(|s) being a priority;how long (does|is|will|do);last until;last till;valid until;cease(|s);(until|till|up to) when (is|are|will|does)`,
    cue('limit'),
  ],
  [
    `carried (over|forward|across);carry (over|forward);carrying over;rolled (over|forward);carryover;carry over from;repeated from;left over from;brought forward from;reappear(|s|ed)`,
    cue('carried over'),
  ],
  [
    `difference(|s) between;compare;compared (to|with|against);comparison(| of| between);different (from|to|between);versus;set against;alongside;how does it differ`,
    cue('compare'),
  ],
  [
    `(send |get |show |run |)(me |us |)(the |a |our |my |this |)(weekly |)digest(| now);digest(| for| of)`,
    cue('digest'),
  ],
  [`meeting;meetings;meet;meets;next meet;meeting date(|s);sit;sits;convene`, cue('meeting')],
  [
    `(got |has |)my name (on it|on|against it);owe;owes;got;on (my|his|her|their) plate;need to do;have to do;(have|got|need) 2 do;got on;on the hook for;have on;got to do;still to do`,
    cue('owing'),
  ],
  [
    `doing;do;working on;work on;meant to be doing;supposed to be doing;inherited;holding;hold;holds;picking up;picks up;picked up;taking on;to be doing;in my name;sitting with;down for;assigned;assigned to;allocated to;belongs to;belong to;belonging to;involved in;involved with;involving;under;against my name; with my name on;my name on`,
    cue('doing'),
  ],
  [`(going|go|goes|reporting|escalated|headed|heading) to(| the)`, cue('going to')],
  [
    `what about;how about;same for;same (thing |)(for|with|in|but for|again for);and (for|in|the);ditto(| for);likewise for;now (for|do|try);not that;sorry;rather;instead`,
    cue('again'),
  ],
  [
    `just;only;just the;only the;narrow (it |that |them |)(down |)(to|by);filter (by|to|on|for|them by|it by|them to|it to);limit (it |them |)to;restrict (it |them |)to;of those;of these;of them;out of those;out of these;from those;in there;on there;(in|on) (that|the) list`,
    cue('narrow'),
  ],
]);

const corrections = new Set('no sorry oh actually but'.split(' '));

/** "I meant P2", "no, I mean the police": at the start only, for "what am I meant to do" is another thing. */
export function readMeant(tokens: readonly Token[], at: number): Found | undefined {
  const means = ['meant', 'mean'].includes(tokens[at + 1]?.word ?? '') && tokens[at]?.word === 'i';
  const atStart = at === 0 || (at === 1 && corrections.has(tokens[0]?.word ?? ''));
  return means && atStart ? { from: at, to: at + 2, by: 'cue', means: cue('again') } : undefined;
}
