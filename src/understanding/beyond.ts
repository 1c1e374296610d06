import { all, type Heard } from './hear/heard';
import { phraseAt, phraseBook, phrasesFor } from './words/phrases';
import type { BeyondAbility } from './words/utterance';

const table: readonly (readonly [patterns: string, ability: BeyondAbility])[] = [
  [
    `taken over from;taking over from;take over from;took over from;hand(|ed|ing) over;handover;inherited;have i inherited;stepping down;replacing;replaces;is leaving;has left;new in post;successor`,
    'handover',
  ],
  [
    `assign;reassign;re assign;allocate;reallocate;give (it|this|that|them) to;make (me|him|her|them) (the |)lead;change the lead;set the lead;new lead;put (me|him|her) down as;as the lead`,
    'assign',
  ],
  [
    `(add|create|make|new|insert|put in|log) (a |an |)(new |)(action|milestone|objective|item|task|priority|measure|outcome);new action;add an action;add action`,
    'new item',
  ],
  [
    `escalate;escalated by me;escalate (it|this|that) to;raise (it|this|that|with) (to|with|the);flag (it|this|that) (to|with) the;take (it|this|that) to the (board|exec)`,
    'escalate',
  ],
  [
    `challenge (the|this|that|a|it)(| rating);dispute;query the rating;disagree with;do not agree with`,
    'challenge',
  ],
  [
    `remind (everyone|everybody|people|them|leads|all leads|the leads);remind (me|us|them|him|her|everyone|everybody|all|the) (to|on|in|at|next|tomorrow|a|about it|when it|before);set a reminder;send (a |)reminder(|s);remind (tom|leads|people);reminder for`,
    'remind',
  ],
  [
    `(nudge|bother|prompt) me;remind me (every|each|of|weekly|daily|in the);(pause|stop|change|move) my (nudges|reminders);stop (nudging|reminding) me;my (nudges|reminders);(what|when) (do|will|would) you nudge;nudge schedule;(snooze|mute) (everything|all|them all|the lot)`,
    'own nudges',
  ],
  [`chase;chase up;nudge;prod;send (a |)chaser(|s);chasing`, 'chase'],
  [
    `read only;make (me|him|her) (a |an |)(reader|chair|member|manager|scrutineer|admin);let the (scrutineer|chair|board|members|police|partners);give (him|her|them|the|me) (access|rights|permission);(change|set) (the |)(role|roles|permissions);
     not edit;permission(|s) (for|to);remove (access|permission)(| for| from);add (a |new |)(member|person|user|colleague);who can (edit|update|see)`,
    'roles',
  ],
  [
    `(add|move|change|cancel|set) (the |a |)(meeting|board meeting|board date|meeting date|next board);new meeting date`,
    'meetings',
  ],
  [
    `(add|change|edit|set up) (a |the |)(rating|colour|rag scheme|scheme|rating scheme)(| called| to the scheme);add blue;rename (red|amber|green)`,
    'scheme',
  ],
  [`import;upload;load (a |the |)(plan|document|file);replace the plan`, 'import'],
  [
    `export;download;(as|to|in) (a |an |)(word|excel|pdf|csv|spreadsheet|powerpoint)(| document| file);send (me |)(a |the |)(spreadsheet|word document|pdf);(write|draft|prepare|produce|generate) (a |the |an |)(report|paper|board report|board paper|annual report|exception report|summary report);
     spreadsheet;board paper;annual report (for|draft);print`,
    'export',
  ],
];

const book = phraseBook<BeyondAbility>(
  table.flatMap(([patterns, ability]) => phrasesFor(patterns.replace(/\s*\n\s*/g, ' '), ability)),
);

const givers = new Set('give pass hand make put set move transfer allocate swap'.split(' '));
const roles = new Set('reader scrutineer member admin manager editor viewer'.split(' '));

/** "give 1.3 to Tom", "make Tom the lead for 1.3", "make Ann a reader": an order with a person in it. */
function readGiving(heard: Heard): BeyondAbility | undefined {
  const at = heard.tokens.findIndex((token) => givers.has(token.word));
  const person = all(heard, 'name').some((found) =>
    found.means.names.some((name) => name.is === 'party' && 'person' in name.party),
  );
  if (at < 0 || at > 2 || !person || heard.sentence.questioned) return undefined;
  if (heard.tokens.some((token) => roles.has(token.word))) return 'roles';
  const item =
    heard.about.length > 0 ||
    all(heard, 'ref').length > 0 ||
    all(heard, 'pronoun').length > 0 ||
    all(heard, 'as').length > 0;
  return item ? 'assign' : undefined;
}

/** What later versions will do. Only asked about once the sentence is nothing that this one does. */
export function readBeyond(heard: Heard): BeyondAbility | undefined {
  for (let at = 0; at < heard.tokens.length; at += 1) {
    const found = phraseAt(book, heard.tokens, at);
    if (found) return found.value;
  }
  return readReminder(heard) ?? readMeetingMove(heard) ?? readGiving(heard);
}

/** "remind me about 2.2 on Friday"; without a time it only asks about the item. */
function readReminder(heard: Heard): BeyondAbility | undefined {
  const reminds = heard.tokens[0]?.word === 'remind' || heard.tokens[1]?.word === 'remind';
  const of = all(heard, 'ref').length + all(heard, 'pronoun').length + heard.about.length > 0;
  return reminds && of && all(heard, 'time').length > 0 ? 'remind' : undefined;
}

const meetingMovers = new Set('move change put shift bring push cancel postpone reschedule'.split(' '));

/** "move the December exec to 15 December" */
function readMeetingMove(heard: Heard): BeyondAbility | undefined {
  const moves = meetingMovers.has(heard.tokens[0]?.word ?? '') && all(heard, 'ref').length === 0;
  const met = all(heard, 'meeting').some(({ from }) => from <= 3);
  return moves && met && heard.about.length === 0 ? 'meetings' : undefined;
}
