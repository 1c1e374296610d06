import type { Slot } from './hear/found';
import { isCircumstance } from './hear/circumstances';
import { hear, type Heard } from './hear/heard';
import type { Hearing } from './hear/hearing';
import { readSocial } from './hear/social';
import { withoutNames } from './hear/without-names';
import type { Asks, Utterance } from './words/utterance';

type ReadOne = (text: string) => Utterance;

const longestAside = 40;

/**
 * A question with asides around it: "I was asked in a meeting. What is 1.3?", "what's late, I'm about to go into one".
 * One sentence asks, and every other one, like a clause at its ends, says nothing of items, states or times that are
 * asked about: it is left out, and the card says so.
 */
export function readAroundAsides(
  text: string,
  whole: Utterance,
  hearing: Hearing,
  readOne: ReadOne,
): Utterance | undefined {
  const sentences = sentencesOf(text);
  if (sentences.length > 5) return undefined;
  const parts = sentences.map((said) => ({ said, heard: hear(said, hearing) }));
  const [question, ...others] = parts.length === 1 ? parts : parts.filter((part) => !isAside(part.heard));
  if (!question || others.length > 0) return undefined;
  const asked = withoutCircumstances(question.said, hearing);
  if (parts.length === 1 && asked.leftOut.length === 0) return undefined;
  const read = readOne(asked.said);
  if (read.says !== 'asks') return mayStandAlone(read) ? read : undefined;
  if (isSame(read, whole)) return undefined;
  const beside = parts.filter((part) => part !== question && !isGreeting(part.heard));
  const leftOut = [...asked.leftOut, ...beside.map(({ heard }) => heard)].map(withoutNames);
  return leftOut.length === 0 ? read : { ...read, leftOut: [...(read.leftOut ?? []), ...leftOut] };
}

/** Whatever else only shows something. */
const mayStandAlone = ({ says }: Utterance): boolean => says === 'help' || says.startsWith('asks ');

const isSame = (one: Asks, other: Utterance): boolean =>
  other.says === 'asks' && JSON.stringify(one.query) === JSON.stringify(other.query);

/** The sentence without the clauses at its ends that only say where the speaker is, or why they ask. */
function withoutCircumstances(
  sentence: string,
  hearing: Hearing,
): { readonly said: string; readonly leftOut: readonly Heard[] } {
  const clauses = clausesOf(sentence).map((said) => ({ said, heard: hear(said, hearing) }));
  const isOut = ({ heard }: (typeof clauses)[number]) => isGreeting(heard) || isCircumstance(heard);
  const from = clauses.findIndex((clause) => !isOut(clause));
  const to = clauses.findLastIndex((clause) => !isOut(clause)) + 1;
  if (from < 0 || (from === 0 && to === clauses.length)) return { said: sentence, leftOut: [] };
  const out = [...clauses.slice(0, from), ...clauses.slice(to)].filter(({ heard }) => !isGreeting(heard));
  const said = clauses
    .slice(from, to)
    .map((clause) => clause.said)
    .join('');
  return { said: said.replace(/[,;:\s-]+$/, ''), leftOut: out.map(({ heard }) => heard) };
}

/** Each with the mark behind it. */
const clausesOf = (sentence: string): readonly string[] =>
  sentence.split(/(?<=[,;:]\s|\s[-–—]\s)|(?<=\s)(?=I'?m (?:in|on|between|about|off|stuck)\b)/i);

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[a-z)][.!?…]+)\s+|\n+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What an aside may never hold: it could narrow the question, or tell something. */
const narrowing: ReadonlySet<Slot> = new Set([
  ...(['ref', 'no such ref', 'name', 'rating', 'state', 'nth', 'kind', 'time', 'as', 'count'] as const),
  ...(['own group', 'stranger', 'limit', 'by', 'no such day', 'which day', 'meeting'] as const),
]);

/** What somebody says of themselves may have a word of an item in it: “I have been asked in a meeting.” */
const speakers = new Set('i it everyone everybody someone somebody people they nobody'.split(' '));

/** A yes or no beside a question may answer what waits, and is passed over by nobody. */
const silent: ReadonlySet<string> = new Set(['hello', 'thanks']);
const isGreeting = ({ tokens }: Heard): boolean => silent.has(readSocial(tokens) ?? '');

function isAside(heard: Heard): boolean {
  const { sentence, tokens, found, about, verbs } = heard;
  if (tokens.length === 0) return true;
  const social = readSocial(tokens);
  if (social) return silent.has(social);
  if (sentence.questioned || tokens.length > longestAside || verbs.length > 0) return false;
  const denies = found.some(({ means }) => means.slot === 'not');
  if (isCircumstance(heard)) return true;
  const isOfSpeaker = speakers.has(tokens[0]?.word ?? '') && !(denies && about.length > 0);
  if (!isOfSpeaker && (denies || about.length > 0)) return false;
  return !found.some(({ means }) => narrowing.has(means.slot));
}
