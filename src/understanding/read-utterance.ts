import { heardOfRecalled } from './ask/recalled-plan';
import { readAroundAsides } from './asides';
import { withoutAddress } from './hear/address';
import { isCalled } from './hear/called';
import { asWritten } from './hear/dictated';
import { readChosen } from './hear/choose';
import { hear, type Heard } from './hear/heard';
import type { Hearing } from './hear/hearing';
import { sentenceOf } from './hear/sentence';
import { unsure } from './hear/unsure';
import { messageOf } from './message';
import { readPasted } from './pasted/read-pasted';
import { readInTurn } from './questions-in-turn';
import { sentenceReaders } from './sentence-readers';
import { readDueDate } from './tell/adding';
import { inTheActive, withReasonBehind } from './tell/said-otherwise';
import { readTwoQuestions } from './two-questions';
import type { Claim, Utterance } from './words/utterance';

export type { Hearing } from './hear/hearing';

/** What was heard, which words were claimed as what, and which sentence readers were asked: the last of them took it. */
export interface Reading {
  readonly utterance: Utterance;
  readonly claims: readonly Claim[];
  readonly asked: readonly string[];
}

/** A note of the longest kind fits; a pasted document does not. */
const longest = { text: 4_000, words: 400 };

/** Reads one message, of what can be said at once. Pure: the same words, vocabulary and recollection always mean the same. */
export function readUtterance(typed: string, hearing: Hearing): Reading {
  const text = inTheActive(withoutAddress(asWritten(typed), hearing));
  if (isTooLong(text)) return toldInLines(text, hearing) ?? tooLong;
  const chosen = readChosen(text, hearing) ?? readDueDate(text, hearing);
  const whole = readOne(chosen ?? text, hearing);
  const isOpen = whole.utterance.says === 'unsure' && mayTell.test(text);
  const lines = isOpen || maybeSeveral(text) ? toldInLines(text, hearing) : undefined;
  if (lines && !isNotForUs(whole.utterance, text) && tellsMore(lines, whole.utterance, text)) return lines;
  const { says } = whole.utterance;
  const told = asksWhichChange(whole.utterance) ? toldWithReason(text, hearing) : undefined;
  if (told) return told;
  if (says !== 'asks' && says !== 'unsure' && says !== 'half said' && !isOutside(whole.utterance))
    return whole;
  const readPart = (part: string, of: Hearing) => readOne(part, of).utterance;
  const utterance =
    readInTurn(text, hearing, readPart) ??
    readTwoQuestions(text, whole.utterance, hearing, readPart) ??
    readAroundAsides(text, whole.utterance, hearing, (part) => readPart(part, hearing));
  return utterance ? { ...whole, utterance } : whole;
}

const tooLong: Reading = { utterance: unsure('too long', [], []), claims: [], asked: [] };

/** Lines, sentences or items beside each other, at least one of them an item's number. */
const numbered = String.raw`\d\.\d`;
const several = new RegExp(String.raw`${numbered}[^]*(?:${numbered}|[.!;]\s|\n)|[.!;]\s[^]*${numbered}|\n`);
/** The number of an item, or something that is to be called or made something. */
const mayTell =
  /\b[a-z]{0,2}\d+\.[a-z]?\d|[.;!]\s+(?:so |please )?(?:call|make|mark|put|rate|set) (?:it|this|that)\b/i;
const maybeSeveral = (text: string): boolean => several.test(text);

function toldInLines(text: string, hearing: Hearing): Reading | undefined {
  const utterance = readPasted(text, hearing);
  return utterance && { utterance, claims: [], asked: ['line by line'] };
}

/** An emergency is answered before anything else; what else is not for us spoils its own line alone. */
const isNotForUs = (whole: Utterance, text: string): boolean =>
  whole.says === 'not for us' && (whole.about === 'emergency' || !text.includes('\n'));

/** "When is the next meeting? I need to book a room": the other sentence may ask something of the plan. */
const isOutside = (whole: Utterance): boolean => whole.says === 'not for us' && whole.about === 'outside';

/** Read in one, a note may hold several lines. By the line, several changes are read at least as well, and the guard spoils none but its own. */
function tellsMore({ utterance }: Reading, whole: Utterance, text: string): boolean {
  const inOne = whole.says === 'tells' ? whole.commands.length : 0;
  if (utterance.says !== 'tells lines') return false;
  const inLines = utterance.told.length;
  if (utterance.left.some((line) => line.begins === undefined)) return true;
  return inLines > inOne || (inLines === inOne && inOne > 1 && text.includes('\n'));
}

const asksWhichChange = (utterance: Utterance): boolean =>
  utterance.says === 'unsure' && utterance.question.why === 'which change';

/** One thing told, and a sentence behind it that is read as strictly as a reason behind a comma. */
function toldWithReason(text: string, hearing: Hearing): Reading | undefined {
  const joined = withReasonBehind(text);
  const read = joined === undefined ? undefined : readOne(joined, hearing);
  if (read?.utterance.says !== 'tells' || read.utterance.commands.length !== 1) return undefined;
  const [command] = read.utterance.commands;
  return command?.kind === 'update' && command.why !== undefined ? read : undefined;
}

function readOne(text: string, hearing: Hearing): Reading {
  const heard = heardOfRecalled(hear(text, hearing));
  return { ...utteranceOf(heard), claims: claimsOf(heard) };
}

const isTooLong = (text: string): boolean =>
  text.length > longest.text ||
  (text.length > longest.words && sentenceOf(text).tokens.length > longest.words);

/** The first reader that the sentence calls and that takes it. */
function utteranceOf(heard: Heard): Omit<Reading, 'claims'> {
  if (heard.tokens.length === 0) return { utterance: { says: 'help' }, asked: [] };
  const message = messageOf(heard);
  const asked: string[] = [];
  for (const { name, calledBy, read } of sentenceReaders) {
    if (!isCalled(calledBy, heard)) continue;
    asked.push(name);
    const utterance = read(message);
    if (utterance) return { utterance, asked };
  }
  return { utterance: nothingHeard(heard), asked };
}

function nothingHeard({ tokens }: Heard): Utterance {
  return unsure(
    'unknown words',
    tokens.map((token) => token.typed),
    [],
  );
}

function claimsOf(heard: Heard): readonly Claim[] {
  const claims = heard.found.map(({ from, to, by, means }) => ({
    from,
    words: heard.tokens.slice(from, to),
    as: `${by}: ${means.slot}`,
  }));
  const about = heard.about.map((i) => ({
    from: i,
    words: heard.tokens.slice(i, i + 1),
    as: 'what it is about',
  }));
  return [...claims, ...about]
    .sort((one, other) => one.from - other.from)
    .map(({ words, as }) => ({ words: [...new Set(words.map((token) => token.typed))].join(' '), as }));
}
