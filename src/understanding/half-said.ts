import { all, type Heard } from './hear/heard';
import { phraseAt, phraseBook, phrasesFor } from './words/phrases';
import type { HalfSaid, Utterance } from './words/utterance';

const table: readonly (readonly [patterns: string, order: HalfSaid])[] = [
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
    `(add|move|change|cancel|set) (the |a |)(meeting|board meeting|board date|meeting date|next board);new meeting date`,
    'meetings',
  ],
  [
    `(add|change|edit|set up) (a |the |)(rating|colour|rag scheme|scheme|rating scheme)(| called| to the scheme);add blue;rename (red|amber|green)`,
    'scheme',
  ],
];

export const halfSaid = phraseBook<HalfSaid>(
  table.flatMap(([patterns, order]) => phrasesFor(patterns.replace(/\s*\n\s*/g, ' '), order)),
);

/** Words of an order that can be carried out, in a sentence that its own reader did not take: how it is said is shown. */
export function readHalfSaid(heard: Heard): Utterance | undefined {
  for (let at = 0; at < heard.tokens.length; at += 1) {
    const found = phraseAt(halfSaid, heard.tokens, at);
    if (found) return { says: 'half said', order: found.value };
  }
  const order = readReminder(heard) ?? readMeetingMove(heard) ?? readGiving(heard);
  return order && { says: 'half said', order };
}

/** "remind me about 2.2 on Friday"; without a time it only asks about the item. */
function readReminder(heard: Heard): HalfSaid | undefined {
  const reminds = heard.tokens[0]?.word === 'remind' || heard.tokens[1]?.word === 'remind';
  const of = all(heard, 'ref').length + all(heard, 'pronoun').length + heard.about.length > 0;
  return reminds && of && all(heard, 'time').length > 0 ? 'remind' : undefined;
}

const meetingMovers = new Set('move change put shift bring push cancel postpone reschedule'.split(' '));

/** "move the December exec to 15 December" */
function readMeetingMove(heard: Heard): HalfSaid | undefined {
  const moves = meetingMovers.has(heard.tokens[0]?.word ?? '') && all(heard, 'ref').length === 0;
  const met = all(heard, 'meeting').some(({ from }) => from <= 3);
  return moves && met && heard.about.length === 0 ? 'meetings' : undefined;
}

const givers = new Set('give pass hand make put set move transfer allocate swap'.split(' '));

/** "give 1.3 to Tom", "make Tom the lead for 1.3": an order with a person and an item in it. */
function readGiving(heard: Heard): HalfSaid | undefined {
  const item =
    heard.about.length > 0 ||
    all(heard, 'ref').length > 0 ||
    all(heard, 'pronoun').length > 0 ||
    all(heard, 'as').length > 0;
  return item && givesPerson(heard) ? 'assign' : undefined;
}

/** A verb of giving near the beginning, and a person it is about. */
export function givesPerson(heard: Heard): boolean {
  const at = heard.tokens.findIndex((token) => givers.has(token.word));
  const person = all(heard, 'name').some((found) =>
    found.means.names.some((name) => name.is === 'party' && 'person' in name.party),
  );
  return at >= 0 && at <= 2 && person && !heard.sentence.questioned;
}
