import { grammar, type PassingOver, type SlotReader } from '../hear/grammar';
import type { Heard } from '../hear/heard';
import { aNumber, daysSaid, theRest, timeOfDay, weekday, weekdayWords } from '../hear/slots';
import { clockWords } from '../hear/readers/time-of-day';
import { patternsOf, wordsIn } from '../words/pattern';
import { phrases } from '../words/phrases';
import { digestPart } from './digest-parts';

/** What is said of how a digest comes. `it` is a slot: after a list of items it is not the digest. */
type DigestSentence =
  | 'settings'
  | 'next'
  | 'preview'
  | 'silent when quiet'
  | 'one line when quiet'
  | 'no preview'
  | 'previews'
  | 'not updated after'
  | 'leave out'
  | 'include'
  | 'put back'
  | 'resume'
  | 'pause for good'
  | 'pause'
  | 'weekly';

/** "It", once a digest was just spoken of. */
const itself: SlotReader<true> = ({ tokens, hearing }, from) =>
  tokens[from]?.word === 'it' && hearing.recall?.query?.ask === 'digest'
    ? [{ to: from + 1, value: true }]
    : [];

const digest = '(digest|digests|{it})';
const preview = '(digest|) (preview|previews)';
const quiet =
  '(when|if|in) (it is|there is|there are|) (quiet (week|weeks|)|nothing (new|to say|to tell|has changed|changed|)|no news|no changes)';
const off = '(stop|no|turn off|switch off|skip|drop|end|cancel|do not (send|show) (me|))';
const on = '(start|turn on|switch on|resume|bring back|restart|send (me|)|i want|i would like)';
const showing = '(show|see|open|change|edit|update|set|what|is|are|give|me)*';
const pausing =
  '(pause|stop|suspend|hold|halt|mute|turn off|switch off|skip|cancel|no|do not (post|send)|stop (posting|sending)) (all|)';
const untilSomebody =
  '(until|till|til) (further notice|(somebody|someone|i) (say so|(resume|resumes) (it|))|it is resumed)';
const noEnd = `(for (good|further notice|)|altogether|completely|off|post|posts|posting|${untilSomebody})*`;
const anyEnd =
  '(post|posts|posting|off|altogether|completely|for|further|until|notice|somebody|someone|i|say|so|resume|resumes|it|is|resumed|over|during|from|in|on|till|til|between|to|and|period|break|holiday|holidays|new|year|{days})*';
const these = '{part} ({part}|and|or)*';
const formerDay = '(not|instead of|rather than|from) (on|) {former day}';

const sentences: readonly (readonly [notation: string, means: DigestSentence])[] = [
  [`${showing} digest (settings|setting|setings|seting|set up|setup|options|schedule)`, 'settings'],
  ['settings (for|of) digest', 'settings'],
  ['(change|edit|update|set up|manage) digest (day|time|day and time|)', 'settings'],
  [
    `(when|what time|what day) (is|does|will|are|do|) (next|) (digest|digests) (next|due|coming|come|out|posted|sent|go|be|arrive|again)*;
     (show|is there|) next digest;
     (is|are|has) (digest|digests) (still|been|on)* (paused|on|off|running|stopped|coming) ({days}|)`,
    'next',
  ],
  [
    `(show|see|open|give|me|what is|is there) (show|see|open|give|me)* (digest|) preview (of digest|);
     (digest|) preview (of|) (next|) (digest|);
     (post|publish) ({days}|) (digest|{it}) (early|straight away|right away|immediately|at once|to channel|in channel)*;
     send (digest|{it}) (to|in) channel;
     (add|write|edit|change|put|i want) ((in|to add)|) (introduction|intro) (to|for|on|above|in|at top of) (to|for|on|above|in|at top of)* digest;
     introduce digest`,
    'preview',
  ],
  [
    `(say|post|send) nothing ${quiet};
     ((do not|no need to|never) (post|send|bother|say anything) (digest|anything|it|)|(skip|no) (digest|digests)|stay quiet|be quiet) ${quiet}`,
    'silent when quiet',
  ],
  [
    `(say|post|send|tell) (so|us|me|one line|1 line|line|something|it|digest)* (even|) ${quiet}`,
    'one line when quiet',
  ],
  [
    `${off} (more|sending (me|)|any)* ${preview} (of digest|any more|anymore)*;(turn|switch) ${preview} off`,
    'no preview',
  ],
  [
    `${on} (sending (me|)|) ${preview} (of digest|again)*;(turn|switch) ${preview} (back|) on (again|)`,
    'previews',
  ],
  [
    `(set|make|change|count|call|treat|tell|say) (item|items|as|is)* {part} (in digest|) (days|limit|to|after|for|at|is|as)* {number} {unit} (in digest|);
     in digest {part} (means|is|to|after|for) (means|is|to|after|for)* {number} {unit}`,
    'not updated after',
  ],
  [
    `leave (out|) ${these} (out|) (of|from|) (digest|);
     do not (include|tell|show) ${these} (in|on|) (digest|);
     (take|drop|remove|keep|cut|hide|skip) ${these} (out|) (of|from|in|) digest;
     (digest without|no) ${these} (in|) (digest|)`,
    'leave out',
  ],
  [`(include|put|add|bring|tell) ${these} (back|) (in|into|to|on|) digest (again|)`, 'include'],
  [`(include|put|bring|bring back|put back) ${these} (back|in|again)*`, 'put back'],
  [
    `(resume|restart|unpause|turn on|switch on|turn back on|bring back|start) (posting|sending|) ${digest} (again|post|posts|back|on)*;
     (turn|switch) (digest|digests) (back|) on (again|);
     (end|cancel|stop|remove) (digest|) (pause|pauses) (of digest|)`,
    'resume',
  ],
  [
    `${pausing} ${digest} ${noEnd};(turn|switch) (digest|digests) off ${noEnd};
     (pause|stop|skip|cancel|drop|no|do not (post|send)) {days} (digest|digests)`,
    'pause for good',
  ],
  [
    `${pausing} ${digest} ${anyEnd};(turn|switch) (digest|digests) off (for|until|from|over|during|{days})*;
     pause (digest|{it}) {rest}`,
    'pause',
  ],
  [
    `(${formerDay}|post|send|move|put|have|get|make|change|switch|schedule|do|run|set|publish|want|i|like|digest|digests|it|come|comes|go|out|be|sent|posted|on|to|every|each|at|from|instead|day|time|of|and|so|that|{weekday}|{clock})*`,
    'weekly',
  ],
];

/** Days in a unit of what is counted. */
const unit: SlotReader<number> = ({ tokens }, from) => {
  const days = { days: 1, weeks: 7 }[tokens[from]?.word ?? ''];
  return days === undefined ? [] : [{ to: from + 1, value: days }];
};

export const digestGrammar = grammar(sentences, {
  it: itself,
  days: daysSaid,
  weekday,
  'former day': weekday,
  clock: timeOfDay,
  part: digestPart,
  number: aNumber,
  unit,
  rest: theRest,
});

const sayNothing = new Set(
  'please the our my its a an just can could would you we weekly ok okay hi hello thanks also now group groups meeting meetings then'.split(
    ' ',
  ),
);

/** Small words say nothing of a digest, and its group is read elsewhere. */
export function passingOver(group: { readonly from: number; readonly to: number } | undefined): PassingOver {
  return ({ tokens }, at) => {
    if (group && at === group.from) return group.to;
    return sayNothing.has(tokens[at]?.word ?? '') ? at + 1 : undefined;
  };
}

/** Something about how a digest comes, and none of the above: its settings are shown. */
export const aboutDigests = phrases(
  `digest (to |)(come|arrive|be sent|go out|on|at);(move|change|switch|stop|pause|turn off|turn on|set|schedule) (the |our |my |)(weekly |)digest;digest (day|time|settings);digest come;weekly digest (come|on|to);stop (the |sending |)digest(|s);(mute|unmute);digest every`,
);

const ownWords: ReadonlySet<string> = new Set([
  ...wordsIn(sentences.flatMap(([notation]) => patternsOf(notation))),
  ...weekdayWords.keys(),
  ...clockWords,
]);

/** A message with the words of these sentences as they were typed: known nowhere else, they may have been corrected to others. */
export function withOwnWords(heard: Heard): Heard {
  const tokens = heard.tokens.map((token, at) => {
    const typed = heard.sentence.tokens[at];
    return typed && ownWords.has(typed.word) ? typed : token;
  });
  return { ...heard, tokens };
}
