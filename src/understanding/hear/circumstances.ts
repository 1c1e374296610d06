import { phraseAt, phrases } from '../words/phrases';
import type { Slot } from './found';
import type { Heard } from './heard';

/** How somebody says where they are and why they ask, beside the question itself. */
const speaking = phrases(
  `quick;quick one;quickly;(i am |we are |)(just |)about to (go|start|walk|head|dial|join|leave|meet|begin|present|chair);
   (i am |we are |)(just |)(off|heading|going|walking|running|rushing|nipping|dashing) (to|into|in|out);
   (i am |we are |)(just |)(in a|on a|between|in between|stuck in|sat in|on my way|on the way|on the phone|on the train|on the bus|in the car|in the middle of);
   i have (got |only got |just got |only |)(a|an|about|five|ten|two|no) (meeting|minute|minutes|call|visit|moment|time);i have to (go|run|present|report|speak|leave);
   (i |we |)need (to (book (a|the) room|read|say|tell|know|report|send|put|write|show)|it|this|them) (out|for|in|by|today|now|this|on|up|soon|before);
   (my|the) (phone|laptop|screen|signal|train|battery|internet|wifi|boss|manager|director);when you (can|get|have);no (rush|hurry|panic);
   if (you|that|it) (can|could|would|do not|does not|is not|are able);(i am |i do |)(so |very |most |)sorry;(my |)apologies;i hope;i do hope;i appreciate;i realise;forgive me;bear with me;
   (doing|writing|preparing|drafting|filling in|putting together) (a|an|the|my|our) (form|report|paper|return|briefing|agenda|application|return|letter|bid|summary|slide|slides|pack);
   (nobody|no one) (has |ever |has ever |)(told|showed|shown|said|explained);i (was|have been|got|am) (just |only |)(asked|told|new|covering|lost|confused)`,
);

/** A reason for asking: "as I have been asked about it by the Chair". */
const reasons = phrases(
  '(as|because|so|given that|in case|for) (i|we) (am|have|had|was|were|need|want|must|will|shall|should)',
);

/** A reason that is no first person's: "since the column is headed as though they had been". */
const grounds = phrases('(as|because|since|given that) (the|it|they|that|this|there|my|our)');
const inGrounds: ReadonlySet<Slot> = new Set(['filler', 'cue', 'relation', 'pronoun', 'me', 'kind'] as const);

const isGrounds = ({ tokens, found, about }: Heard): boolean =>
  about.length === 0 &&
  phraseAt(grounds, tokens, 0) !== undefined &&
  found.every(({ means }) => inGrounds.has(means.slot));

/** "Hi, Kate from Housing": who speaks, and nobody who is asked about. */
const introducing = phrases(
  '(hi|hello|hey|hiya|morning|afternoon)( all|);(it is|this is|i am|my name is);(hi|hello|hey|morning) (it is|this is|i am)',
);
const inIntroduction: ReadonlySet<Slot> = new Set(['filler', 'me', 'name', 'relation', 'pronoun'] as const);

function isIntroduction(heard: Heard): boolean {
  const { tokens, found, about } = heard;
  const opened = phraseAt(introducing, tokens, 0) !== undefined;
  const says = tokens.some(({ word }) => word === 'from' || word === 'here');
  const short = tokens.length <= 8 && about.length === 0 && !namesPlace(heard);
  return opened && says && short && found.every(({ means }) => inIntroduction.has(means.slot));
}

const asking = new Set('what which who whose when how where list show give'.split(' '));

/** What would narrow the question, or tell something. */
const narrowing: ReadonlySet<Slot> = new Set([
  ...(['ref', 'no such ref', 'rating', 'state', 'nth', 'count', 'limit', 'by', 'stranger'] as const),
  ...(['own group', 'no such day', 'which day', 'stale'] as const),
]);

/** A clause that only says where the speaker is, or why they ask: without it the same is asked. */
export function isCircumstance(heard: Heard): boolean {
  const { tokens, found } = heard;
  if (tokens.some(({ word }) => asking.has(word)) || found.some(({ means }) => narrowing.has(means.slot)))
    return false;
  const opened = [speaking, reasons].some((book) => phraseAt(book, tokens, 0)) || isMinutes(heard);
  return (opened && !namesPlace(heard)) || isOccasion(heard) || isGrounds(heard) || isIntroduction(heard);
}

const minutes = new Set('min mins minute minutes'.split(' '));
const having = new Set('i have only just got'.split(' '));

/** "5 mins before next job", "only got 2 mins" */
function isMinutes({ tokens }: Heard): boolean {
  const at = tokens.findIndex(({ word }) => !having.has(word));
  return /^\d+$/.test(tokens[at]?.word ?? '') && minutes.has(tokens[at + 1]?.word ?? '');
}

const namesPlace = ({ found }: Heard): boolean =>
  found.some(
    ({ means }) =>
      means.slot === 'name' &&
      means.names.some(({ is }) => is === 'priority' || is === 'theme' || is === 'part' || is === 'rating'),
  );

const papers = new Set('minutes notes record paper papers pack report agenda'.split(' '));
const inOccasion: ReadonlySet<Slot> = new Set([
  ...(['filler', 'time', 'name', 'meeting', 'relation', 'cue', 'or', 'me'] as const),
]);

/** "For the 16 Dec Board", "for the minutes": what the answer is wanted for. */
function isOccasion(heard: Heard): boolean {
  const { tokens, found, about, unknown } = heard;
  const dated = found.some(({ means }) => means.slot === 'time' || means.slot === 'meeting');
  const known = about.length + unknown.length === 0 && !namesPlace(heard);
  const isFor = tokens[0]?.word === 'for' && tokens.length > 2;
  return (
    isFor &&
    known &&
    (dated || papers.has(tokens.at(-1)?.word ?? '')) &&
    found.every(({ means }) => inOccasion.has(means.slot))
  );
}
