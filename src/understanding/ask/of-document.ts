import type { Slot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { soughtIn } from '../hear/fact-marks';

const questionWords = new Set('who whom whose what which where when why how'.split(' '));
const auxiliaries = new Set(
  'is are was were do does did has have had can could should shall will would must may might'.split(' '),
);
/** "Can you", "would you": what follows is wanted done. */
const asksDone = new Set('can could will would'.split(' '));

/** What is asked of how items stand, of somebody or of what was said before: no document says it. */
const standing: ReadonlySet<Slot> = new Set([
  ...(['rating', 'state', 'stale', 'count', 'ref', 'no such ref', 'nth', 'stranger', 'lasting'] as const),
  ...(['no such day', 'which day', 'no such plan', 'away', 'own group', 'nobody'] as const),
  ...(['show', 'limit', 'by', 'sort'] as const),
]);

/**
 * Whether a message asks, in so many words, what a plan's document may say: not an order or something told, not how items
 * stand today, and of nobody by name. What comes nearest may then be its answer, though not every word is known.
 */
export function asksOfDocument(heard: Heard): boolean {
  return asks(heard) && !isOfStanding(heard) && !isOfSomebody(heard) && !goesOn(heard);
}

/** "Is any of that …", after something was shown. */
const goesOn = ({ hearing, found }: Heard): boolean =>
  hearing.recall !== undefined && found.some(({ means }) => means.slot === 'pronoun');

export const isOfStanding = ({ found }: Heard): boolean =>
  found.some(({ means }) => standing.has(means.slot));

function asks({ tokens, sentence, verbs }: Heard): boolean {
  if (tokens.some(({ before }) => before === '.' || before === '\n')) return false;
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  if (asksDone.has(first) && second === 'you') return false;
  if (auxiliaries.has(first)) return verbs.length === 0 || second !== 'we';
  return sentence.questioned || tokens.slice(0, 4).some(({ word }) => questionWords.has(word));
}

/** A person of the register, the speaker's own items, or a word with a capital that neither plan nor field knows. */
function isOfSomebody(heard: Heard): boolean {
  const { tokens, found, unknown } = heard;
  const isPerson = found.some(
    ({ means }) =>
      means.slot === 'name' && means.names.some((name) => name.is === 'party' && 'person' in name.party),
  );
  const isOwn = tokens.some(
    ({ word }, at) => ['my', 'mine'].includes(word) || (word === 'i' && isDoing(tokens[at - 1]?.word)),
  );
  return isPerson || isOwn || unknown.some((at) => at > 0 && mayBeName(heard, at));
}

/** "Do I", "have I" and "am I" ask of the speaker; "should I" of anybody. */
const isDoing = (word: string | undefined): boolean =>
  ['do', 'did', 'have', 'am', 'was'].includes(word ?? '');

function mayBeName({ tokens, hearing }: Heard, at: number): boolean {
  const { typed = '', word = '' } = tokens[at] ?? {};
  const { weight } = hearing.vocabulary.facts();
  const isKnown = soughtIn([word]).some(({ words, rows }) =>
    [...words, ...rows].some((mark) => weight.has(mark)),
  );
  return /^[A-Z][a-z]/.test(typed) && !isKnown;
}
