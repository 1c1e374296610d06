import { filterOf } from './ask/conditions';
import type { PlanId } from '../plan/partnership';
import type { Slot } from './hear/found';
import { hasCue, hear, says, type Heard } from './hear/heard';
import type { Hearing } from './hear/hearing';
import { typedBetween } from './hear/sentence';
import { withoutNames } from './hear/without-names';
import type { Utterance } from './words/utterance';

type ReadOne = (text: string, hearing: Hearing) => Utterance;

/**
 * Two questions in one message: "what am I down for, and also what's overdue in Neglect". Each half asks in so many
 * words, so conditions joined by "and" stay one question. The second is read once the first is answered.
 */
export function readTwoQuestions(
  text: string,
  whole: Utterance,
  hearing: Hearing,
  readOne: ReadOne,
): Utterance | undefined {
  if (whole.says === 'asks' && whole.query.ask === 'compare') return undefined;
  const heard = hear(text, hearing);
  const joints = jointsOf(heard);
  if (joints.length > mostJoints) return undefined;
  for (const joint of joints) {
    const halves = halvesAt(heard, joint);
    const read = readHalves(halves, whole, hearing, readOne);
    if (read) return read;
  }
  return undefined;
}

/** What has more is no message with a few questions. */
const mostJoints = 3;

/** Where the second question may begin: its first word, the words that join it, and the end of the first. */
interface Joint {
  readonly end: number;
  readonly from: number;
}

const joining = new Set('and plus also then secondly'.split(' '));
const dividing = new Set(['?', ';', '.', '\n', ',', '-']);

function jointsOf({ tokens }: Heard): readonly Joint[] {
  const joints: Joint[] = [];
  for (let end = 1; end < tokens.length - 1; end += 1) {
    let from = end;
    while (joining.has(tokens[from]?.word ?? '')) from += 1;
    const divided = dividing.has(tokens[end]?.before ?? '') || from > end;
    if (divided && opensAt(tokens, from)) joints.push({ end, from });
  }
  return joints;
}

const questionWords = new Set('what who whose whom which when where why how'.split(' '));
const orders = new Set('show list give tell count summarise'.split(' '));
const auxiliaries = new Set('is are was were do does did have has can could will'.split(' '));
const subjects = new Set(
  'it there any anything anybody anyone i we they she he this that these those the'.split(' '),
);

type Tokens = Heard['tokens'];

/** It asks in so many words; "and is late" goes on with the first question. */
function opensAt(tokens: Tokens, at: number): boolean {
  const [word = '', next = ''] = tokens.slice(at, at + 2).map((token) => token.word);
  if (next === '') return false;
  if (questionWords.has(word) || orders.has(word)) return true;
  return (auxiliaries.has(word) && subjects.has(next)) || (isAbout(word) && tokens[at - 1]?.word === 'and');
}

const isAbout = (word: string): boolean => word === 'on' || word === 'about';

interface Halves {
  readonly first: string;
  readonly second: string;
  /** The second with the "and" before it, which goes on from the first. */
  readonly goingOn: string;
}

function halvesAt(heard: Heard, { end, from }: Joint): Halves {
  const { sentence, tokens } = heard;
  const second = sentence.text.slice(tokens[from]?.start ?? 0);
  return { first: typedBetween(sentence, 0, end), second, goingOn: `and ${second}` };
}

function readHalves(
  halves: Halves,
  whole: Utterance,
  hearing: Hearing,
  readOne: ReadOne,
): Utterance | undefined {
  const one = hear(halves.first, hearing);
  if (!asksInWords(one) || isInverted(one, halves.second)) return undefined;
  const first = readOne(halves.first, hearing);
  if (first.says !== 'asks')
    return first.says === 'unsure' && whole.says === 'unsure'
      ? onlySecond(halves.second, one, readOne)
      : undefined;
  const inPlan = hearingOfPlan(hearing, first.query.plan);
  const other = hear(halves.second, inPlan);
  const goingOn: Utterance = { says: 'asks in turn', first, then: halves.goingOn };
  if (isAbout(other.tokens[0]?.word ?? '')) return isOfSameSort(one, other) ? goingOn : undefined;
  if (isCountOfPlace(other)) return goingOn;
  const then = readOne(halves.second, inPlan);
  const isRead =
    then.says === 'asks' || (then.says === 'unsure' && (whole.says === 'unsure' || pointsBack(other)));
  return isRead ? { says: 'asks in turn', first, then: halves.second } : undefined;
}

const prepositions = new Set('by in on at under for to of with from'.split(' '));

/** "By what measures, precisely, does it say …": one question, whose verb stands behind the comma. */
function isInverted({ tokens }: Heard, second: string): boolean {
  const [word = '', next = ''] = tokens.slice(0, 2).map((token) => token.word);
  const verb = /^[a-z]+/i.exec(second)?.[0].toLowerCase() ?? '';
  return prepositions.has(word) && questionWords.has(next) && auxiliaries.has(verb);
}

/** The first half was not understood: the second is answered where it stands alone, and says what it left out. */
function onlySecond(second: string, one: Heard, readOne: ReadOne): Utterance | undefined {
  const then = readOne(second, one.hearing);
  if (then.says !== 'asks' || pointsBack(hear(second, one.hearing))) return undefined;
  return { ...then, leftOut: [...(then.leftOut ?? []), withoutNames(one)] };
}

/** The plan that the first half names is the second's too. */
export function hearingOfPlan(hearing: Hearing, plan: PlanId): Hearing {
  const sibling = hearing.vocabulary.siblings.find((each) => each.plan.id === plan);
  return sibling ? { ...hearing, vocabulary: sibling.vocabulary() } : hearing;
}

const asksInWords = ({ tokens }: Heard): boolean =>
  tokens.some(({ word }) => questionWords.has(word) || orders.has(word)) ||
  (auxiliaries.has(tokens[0]?.word ?? '') && subjects.has(tokens[1]?.word ?? ''));

/** "On health or disability, and on CDOP": both halves say what it is about, which one list cannot hold. */
const isOfSameSort = (one: Heard, other: Heard): boolean =>
  says(one, 'on', 'about') &&
  other.tokens.length <= 5 &&
  other.found.every(({ means }) => wording.has(means.slot));

const wording: ReadonlySet<Slot> = new Set(['filler', 'name', 'cue', 'relation', 'or'] as const);

/** "Whose is it", "which of theirs are late": it needs what the first is about. */
const pointsBack = (heard: Heard): boolean =>
  says(heard, 'it', 'its', 'that', 'this', 'them', 'they', 'their', 'theirs', 'those', 'these') ||
  (hasCue(heard, 'who', 'when', 'why', 'how late') && heard.tokens.length <= 2);

/** "How many reds in part A and how many in part B": the second counts the same in another place. */
const isCountOfPlace = (heard: Heard): boolean =>
  heard.found.some(({ means }) => means.slot === 'show') &&
  heard.about.length === 0 &&
  heard.found.every(({ means }) => ['filler', 'show', 'relation', 'name'].includes(means.slot)) &&
  Object.keys(filterOf(heard)).length > 0;
