import type { Slot } from '../hear/found';
import type { Heard } from '../hear/heard';

const asking = new Set('which what who whose whom when where why how'.split(' '));
const ordering = new Set('list show count'.split(' '));

/** Where the question itself begins, behind whatever leads up to it; nothing where it does not ask in so many words. */
export function firstOfQuestion({ tokens }: Heard): number | undefined {
  const at = tokens.findIndex(({ word }) => asking.has(word));
  const ordered = tokens.findIndex(({ word }) => ordering.has(word));
  return at >= 0 ? at : ordered >= 0 ? ordered : undefined;
}

const speakers = new Set('i we me my you'.split(' '));
const wanting = new Set('want wants wanted need needs see find get like have got'.split(' '));
const infinitive = new Set('to i we you me'.split(' '));

/**
 * It stands in what leads up to the question: "I should be glad of a comfortable answer: which are late". What is wanted,
 * and a noun right before the question, may be what is asked about: "I want the buses which are late".
 */
export function isInShell(heard: Heard, at: number): boolean {
  const { tokens } = heard;
  const first = firstOfQuestion(heard) ?? 0;
  if (at >= first || isNear(heard, at)) return false;
  if (!tokens.slice(0, first).some(({ word }) => speakers.has(word)) || saysMore(heard, first)) return false;
  const before = tokens[beforeNoun(heard, at)]?.word ?? '';
  const runsOn = at === first - 1 && tokens[first]?.before === '' && !infinitive.has(before);
  return !runsOn && !wanting.has(before);
}

const narrowing: ReadonlySet<Slot> = new Set([
  ...(['ref', 'nth', 'rating', 'state', 'stale', 'time', 'meeting', 'lasting', 'count', 'not'] as const),
]);

/** What leads up to it names a time or a state of its own: "I found a plan from 2017, what …". */
const saysMore = ({ found }: Heard, first: number): boolean =>
  found.some(({ from, means }) => from < first && narrowing.has(means.slot));

const places = new Set(
  'about on regarding re concerning of in with for from at around mention mentions mentioning mentioned cover covers covering'.split(
    ' ',
  ),
);

/** It stands where a question says what it is about: "about buses", "that mention the buses". */
export const isTopic = (heard: Heard, at: number): boolean =>
  places.has(heard.tokens[beforeNoun(heard, at)]?.word ?? '');

const articles = new Set('the a an any our my your their this that these those some'.split(' '));

/** The word before a noun with its article and what describes it. */
function beforeNoun({ tokens, unknown }: Heard, at: number): number {
  let before = at - 1;
  while (before >= 0 && (articles.has(tokens[before]?.word ?? '') || unknown.includes(before))) before -= 1;
  return before;
}

const headed: ReadonlySet<Slot> = new Set(['kind', 'name', 'state', 'rating', 'contents', 'time'] as const);

/** Right beside something that is asked for it may describe it: "bus actions", "training buses". */
function isNear({ found, about, tokens }: Heard, at: number): boolean {
  const isCut = tokens[at + 1]?.before !== '';
  const next = found.some(({ from, means }) => from === at + 1 && headed.has(means.slot));
  const last = found.some(({ to, means }) => to === at && headed.has(means.slot));
  return (!isCut && (next || about.includes(at + 1))) || last || about.includes(at - 1);
}
