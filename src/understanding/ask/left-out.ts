import type { Slot } from '../hear/found';
import { matchFacts } from '../hear/fact-index';
import { typed, type Heard } from '../hear/heard';
import { classOf, isHarmless } from '../words/classes/class-of';
import { filterOf } from './conditions';
import { firstOfQuestion, isInShell, isTopic } from './where-it-stands';

/** A question without words that change nothing of what is meant, and those words as typed. */
export interface WithoutWords {
  readonly heard: Heard;
  readonly leftOut: readonly string[];
  /** Words that the question may be about, and that the plan nowhere says. */
  readonly unsaid: readonly string[];
}

const whole = (heard: Heard): WithoutWords => ({ heard, leftOut: [], unsaid: [] });

/** Harmless words are left out where no other word is unknown, and named on the card. */
export function withoutHarmless(heard: Heard): WithoutWords {
  const all = heard.unknown.every((at) => isHarmless(wordAt(heard, at)));
  return all ? without(heard, []) : whole(heard);
}

/**
 * Ordinary words are left out too where the rest is sure of what is asked: before the question itself, where they only
 * lead up to it, and beside an item that is named. Anywhere else they may be what it is about: "which bus actions are late".
 */
export function withoutOrdinary(heard: Heard): WithoutWords {
  if (heard.unknown.length > mostLeftOut || heard.verbs.length > 0 || !isSure(heard)) return whole(heard);
  const ordinary = heard.unknown.filter((at) => !isHarmless(wordAt(heard, at)));
  if (!ordinary.every((at) => isOrdinary(heard, at))) return whole(heard);
  const topics = ordinary.filter((at) => isTopic(heard, at));
  const unsaid = topics.filter((at) => isUnsaid(heard, at));
  if (asksOfItem(heard)) return without(heard, unsaid);
  const areAside = ordinary.every(
    (at) => unsaid.includes(at) || (!topics.includes(at) && isInShell(heard, at)),
  );
  const isNarrowed = unsaid.length === 0 || (!isCount(heard) && Object.keys(filterOf(heard)).length > 0);
  return areAside && isNarrowed ? without(withoutSpeaker(heard), unsaid) : whole(heard);
}

/** "I found the form, which are late" asks for nothing of mine. */
function withoutSpeaker(heard: Heard): Heard {
  const first = firstOfQuestion(heard) ?? 0;
  return { ...heard, found: heard.found.filter(({ to, means }) => to > first || means.slot !== 'me') };
}

/** What has more unknown words is not understood. */
const mostLeftOut = 6;

function without(heard: Heard, unsaid: readonly number[]): WithoutWords {
  const others = heard.unknown.filter((at) => !unsaid.includes(at));
  return {
    heard: { ...heard, unknown: [] },
    leftOut: typed(heard, others),
    unsaid: typed(heard, unsaid),
  };
}

const wordAt = ({ tokens }: Heard, at: number): string => tokens[at]?.word ?? '';

const wanted: ReadonlySet<Slot> = new Set([
  ...(['rating', 'state', 'stale', 'ref', 'nth', 'name', 'nobody', 'own group', 'time', 'meeting'] as const),
  ...(['lasting', 'kind', 'contents', 'cue', 'show', 'by'] as const),
]);

/** It asks in so many words, and something in it says what is wanted. */
const isSure = (heard: Heard): boolean =>
  firstOfQuestion(heard) !== undefined && heard.found.some(({ means }) => wanted.has(means.slot));

/** A name, a number and a word that denies, counts, dates, places or tells are never left out. */
function isOrdinary(heard: Heard, at: number): boolean {
  const token = heard.sentence.tokens[at];
  const wordClass = classOf(wordAt(heard, at));
  const isName = token !== undefined && at > 0 && /^[A-Z]/.test(token.typed);
  return (wordClass === 'asking' || wordClass === 'item') && !isName;
}

/** A number says nothing of what it is without. */
const isCount = ({ found }: Heard): boolean =>
  found.some(({ means }) => means.slot === 'show' && means.show === 'count');

/** The question itself is of an item. One named before it may be told something: "1.3 amber as the form is late, and when is …". */
function asksOfItem(heard: Heard): boolean {
  const items = heard.found.filter(({ means }) => means.slot === 'ref' || means.slot === 'nth');
  const first = firstOfQuestion(heard) ?? 0;
  return items.length > 0 && items.every(({ from }) => from >= first);
}

/** Neither this plan nor the partnership's others have it, in their own words or in the field's. */
function isUnsaid({ hearing: { vocabulary }, tokens }: Heard, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const isKnown = vocabulary.knows(word) || vocabulary.siblings.some((each) => each.vocabulary().knows(word));
  return !isKnown && matchFacts(vocabulary.facts(), [word]).length === 0;
}
