import type { DigestPart } from '../../plan/digest-settings';
import type { Heard } from '../hear/heard';
import { phraseBook, phrasesFor } from '../words/phrases';
import { weekdays as days } from '../when/day';

/** What a digest may tell, as people call it. */
export const parts = phraseBook<DigestPart>([
  ...phrasesFor<DigestPart>('good news;what went well;what was done;successes;wins', 'good news'),
  ...phrasesFor<DigestPart>(
    'changes;what changed;what has changed;what moved;moves;what has moved',
    'changes',
  ),
  ...phrasesFor<DigestPart>('ratings;(red|reds) and (amber|ambers);reds;ambers', 'ratings'),
  ...phrasesFor<DigestPart>(
    'overdue(| items| milestones| actions);what is (overdue|late);late items',
    'overdue',
  ),
  ...phrasesFor<DigestPart>(
    '(due|coming) (soon|up)(| items);what is (due soon|due|coming|coming up);upcoming(| items)',
    'due soon',
  ),
  ...phrasesFor<DigestPart>(
    'not updated(| items);stale(| items);what (is|has) not (been |)updated',
    'not updated',
  ),
  ...phrasesFor<DigestPart>('(no|without a|missing) (lead|leads);what has no lead', 'no lead'),
]);

/** What a word stands for in a sentence about a digest, where that is not itself; nothing where it says nothing. */
export const fillers = new Set(
  'please the our my its a an just can could would you we weekly ok okay hi hello thanks also now group groups meeting meetings then'.split(
    ' ',
  ),
);

/** Monday is 1; said of every week, too: "on Fridays". */
export const weekdays = new Map(
  [...days].flatMap(([name, day]) => [[name, day] as const, [`${name}s`, day] as const]),
);

const quiet =
  '(?:when|if|in) (?:it is |there is |there are )?(?:quiet(?: week| weeks)?|nothing(?: new| to say| to tell| has changed| changed)?|no news|no changes)';
const off = '(?:stop|no|turn off|switch off|skip|drop|end|cancel|do not (?:send|show)(?: me)?)';
const on = '(?:start|turn on|switch on|resume|bring back|restart|send(?: me)?|i want|i would like)';
const showing = '(?:(?:show|see|open|change|edit|update|set|what|is|are|give|me) )*';

/** Whole sentences, once fillers and the group are gone and times and parts stand as one word each. */
export const sentences = {
  settings: [
    new RegExp(`^${showing}digest (?:set+ings?|set up|setup|options|schedule)$`),
    /^settings (?:for|of) digest$/,
    /^(?:change|edit|update|set up|manage) digest(?: day| time| day and time)?$/,
  ],
  next: [
    /^(?:when|what time|what day) (?:is|does|will|are|do)? ?(?:next )?digests?(?: (?:next|due|coming|come|out|posted|sent|go|be|arrive|again))*$/,
    /^(?:show |is there )?next digest$/,
    /^(?:is|are|has) digests? (?:still |been |on )*(?:paused|on|off|running|stopped|coming)(?: DAYS)?$/,
  ],
  previewed: [
    /^(?:show|see|open|give|me|what is|is there)(?: (?:show|see|open|give|me))* (?:digest )?preview(?: of digest)?$/,
    /^(?:digest )?preview(?: of)?(?: next)?(?: digest)?$/,
    /^(?:post|publish) (?:DAYS )?(?:digest|IT)(?: (?:early|straight away|right away|immediately|at once|to channel|in channel))*$/,
    /^send (?:digest|IT) (?:to|in) channel$/,
    /^(?:add|write|edit|change|put|i want)(?: (?:in|to add))? (?:introduction|intro)(?: (?:to|for|on|above|in|at top of))+ digest$/,
    /^introduce digest$/,
  ],
  silent: [
    new RegExp(`^(?:say|post|send) nothing ${quiet}$`),
    new RegExp(
      `^(?:(?:do not|no need to|never) (?:post|send|bother|say anything)(?: digest| anything| it)?|(?:skip|no) digests?|stay quiet|be quiet) ${quiet}$`,
    ),
  ],
  oneLine: [
    new RegExp(
      `^(?:say|post|send|tell)(?: so| us| me| one line| 1 line| line| something| it| digest)* (?:even )?${quiet}$`,
    ),
  ],
  noPreview: [
    new RegExp(
      `^${off}(?: more| sending(?: me)?| any)* (?:digest )?previews?(?: of digest| any more| anymore)*$`,
    ),
    /^(?:turn|switch) (?:digest )?previews? off$/,
  ],
  preview: [
    new RegExp(`^${on}(?: sending(?: me)?)? (?:digest )?previews?(?: of digest| again)*$`),
    /^(?:turn|switch) (?:digest )?previews? (?:back )?on(?: again)?$/,
  ],
  pause: [
    /^(?:pause|stop|suspend|hold|halt|mute|turn off|switch off|skip|cancel|no|do not (?:post|send)|stop (?:posting|sending)) (?:all )?(?:digests?|IT)(?: (?:posts?|posting|off|altogether|completely|for|further|until|notice|somebody|someone|i|say|so|resumes?|it|is|resumed|over|during|from|in|on|till|between|to|and|period|break|holidays?|new|year|DAYS))*$/,
    /^(?:turn|switch) digests? off(?: (?:for|until|from|over|during|DAYS))*$/,
    /^pause (?:digest|IT)\b/,
    /^(?:pause|stop|skip|cancel|drop|no|do not (?:post|send)) DAYS digests?$/,
  ],
  resume: [
    /^(?:resume|restart|unpause|turn on|switch on|turn back on|bring back|start)(?: posting| sending)? (?:digests?|IT)(?: (?:again|posts|back|on))*$/,
    /^(?:turn|switch) digests? (?:back )?on(?: again)?$/,
    /^(?:end|cancel|stop|remove) (?:digest )?pauses?(?: of digest)?$/,
  ],
  stale: [
    /^(?:set|make|change|count|call|treat|tell|say)(?: items?| as| is)* PART:not-updated(?: in digest)?(?: (?:days|limit|to|after|for|at|is|as))* (\d{1,3}) (days|weeks)(?: in digest)?$/,
    /^in digest PART:not-updated(?: (?:means|is|to|after|for))+ (\d{1,3}) (days|weeks)$/,
  ],
} as const;

const these = '((?:PART:[a-z-]+ ?(?:and |or )?)+)';

/** What goes out of a digest and what comes back; without the word only where a digest was just spoken of, or nothing was. */
export const leavingOut = [
  new RegExp(`^leave (?:out )?${these}(?:out )?(?:of |from )?(digest)?$`),
  new RegExp(`^do not (?:include|tell|show) ${these}(?:in |on )?(digest)?$`),
  new RegExp(`^(?:take|drop|remove|keep|cut|hide|skip) ${these}(?:out )?(?:of |from |in )?(digest)$`),
  new RegExp(`^(?:digest without|no) ${these}(?:in )?(digest)?$`),
];
export const including = [
  new RegExp(`^(?:include|put|add|bring|tell) ${these}(?:back )?(?:in |into |to |on )?(digest)(?: again)?$`),
  new RegExp(`^(?:include|put|bring|bring back|put back) ${these}(?:(?:back|in|again) ?)*()$`),
];

/** A pause that its words leave without an end; with any others beside them it has one. */
export const endless =
  /^(?:(?:for(?: good)?|altogether|completely|off|posts?|posting|(?:until|till?|for) further notice|(?:until|till?) (?:somebody|someone|i) (?:say so|resumes?(?: it)?)|(?:until|till?) it is resumed)(?: |$))*$/;

/** Words of ordering when a digest comes. */
export const timing =
  /^(?:(?:post|send|move|put|have|get|make|change|switch|schedule|do|run|set|publish|want|i|like|digests?|IT|it|come|comes|go|out|be|sent|posted|on|to|every|each|at|from|instead|day|time|of|and|so|that) |WEEKDAY |CLOCK )+$/;

/** Something about how a digest comes, and none of the above: its settings are shown. */
export const about = phraseBook(
  phrasesFor(
    `digest (to |)(come|arrive|be sent|go out|on|at);(move|change|switch|stop|pause|turn off|turn on|set|schedule) (the |our |my |)(weekly |)digest;digest (day|time|settings);digest come;weekly digest (come|on|to);stop (the |sending |)digest(|s);(mute|unmute);digest every`,
    true,
  ),
);

/** Words that are known here and nowhere else, and so are taken for misspelt ones before they come here. */
const ownWords = new Set(
  `settings setting options schedule preview previews pause paused pauses resume resumes unpause suspend halt mute quiet noon midday stale half
   introduction intro introduce restart turn back every weeks nudges nudging reminders posts posting sending oclock weekly silent count treat say means skip hide cut keep two three four six days day`.split(
    /\s+/,
  ),
);

/** The words of a sentence, with those as they were typed. */
export function asTyped({ sentence, tokens }: Heard): Heard['tokens'] {
  return tokens.map((token, at) => {
    const typed = sentence.tokens[at];
    return typed && (ownWords.has(typed.word) || weekdays.has(typed.word)) ? typed : token;
  });
}
