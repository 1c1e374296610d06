import type { Ref } from '../../plan/plan';
import type { Filter } from '../../plan/asking/query';
import { isSlot, type Found, type Slot } from '../hear/found';
import { all, first, hasCue, typed, type Heard } from '../hear/heard';
import type { Match } from '../hear/item-index';
import { clearlyOne, itemsByWords } from '../hear/items-by-words';
import { stemOf } from '../words/stems';
import { itemChoices, unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';
import { meantName } from './conditions';

/** The one item a sentence is about; a question where it could be several; nothing where it names none. */
export type Subject = { readonly refs: readonly Ref[] } | { readonly question: Utterance } | undefined;

export function subjectOf(heard: Heard, says: (ref: Ref) => string): Subject {
  const none = first(heard, 'no such ref');
  if (none)
    return {
      question: unsure(
        'no such ref',
        typed(heard, indexes(none.from, none.to)),
        nearRefs(heard, none.from, says),
      ),
    };
  const refs = all(heard, 'ref').flatMap((found) => found.means.refs);
  if (refs.length > 0) return { refs };
  const pointed = pointedAt(heard, says);
  if (pointed) return pointed;
  if (heard.about.length === 0) return undefined;
  const one = clearlyOne(heard, heard.about, matchesFor(heard, heard.about), says);
  return 'ref' in one ? { refs: [one.ref] } : one;
}

export function matchesFor(heard: Heard, about: readonly number[]): readonly Match[] {
  const from = (about[0] ?? 0) - 2;
  const to = (about.at(-1) ?? 0) + 3;
  const near = heard.found.filter((found) => found.from >= from && found.to <= to && mayBeOfItem(found));
  const named = all(heard, 'name').flatMap((found) => {
    const name = meantName(found, heard);
    return name?.is === 'priority' ? [{ id: name.id, found }] : [];
  });
  return itemsByWords(heard, about, near, named);
}

const ofItems: ReadonlySet<Slot> = new Set(['filler', 'kind', 'contents', 'cue', 'state'] as const);
const mayBeOfItem = ({ means }: Found): boolean => ofItems.has(means.slot);

/** "that", "the second one": what was shown before. */
function pointedAt(heard: Heard, says: (ref: Ref) => string): Subject {
  const { recall, vocabulary } = heard.hearing;
  const nths = all(heard, 'nth');
  const [nth] = nths;
  if (nth) {
    const refs = nths.flatMap(({ means }) => recall?.refs[means.nth - 1] ?? []);
    if (refs.length === nths.length) return { refs };
    return { question: unsure('nothing to refer to', typed(heard, indexes(nth.from, nth.to)), []) };
  }
  const pronoun = all(heard, 'pronoun').find((found) => !found.means.many);
  if (!pronoun || heard.about.length > 0) return undefined;
  if (!recall || recall.refs.length === 0) {
    return pointsSurely(heard, pronoun)
      ? { question: unsure('nothing to refer to', typed(heard, indexes(pronoun.from, pronoun.to)), []) }
      : undefined;
  }
  if (recall.refs.length === 1) return { refs: recall.refs };
  const choices = itemChoices(vocabulary, recall.refs, says);
  return { question: unsure('which item', typed(heard, indexes(pronoun.from, pronoun.to)), choices) };
}

/** "That one" always points at an item; "it" does where something is said of one, and not in "how is it going". */
function pointsSurely(heard: Heard, { from, to }: Found): boolean {
  if (to - from > 1 || hasCue(heard, 'who')) return true;
  const said = all(heard, 'rating').length > 0 || all(heard, 'state').length > 0;
  return heard.tokens[from]?.word === 'it' && said;
}

/** Refs that differ in one place from one that does not exist. */
function nearRefs(heard: Heard, at: number, says: (ref: Ref) => string) {
  const { vocabulary } = heard.hearing;
  const word =
    heard.tokens
      .slice(at, at + 3)
      .map((token) => token.word)
      .find((each) => /\d/.test(each)) ?? '';
  const [priority = '', number = ''] = word.replace(/^p/, '').split('.');
  const inPriority = vocabulary.plan.items.filter((item) =>
    item.ref.toLowerCase().startsWith(`${priority}.`),
  );
  const sameNumber = vocabulary.plan.items.filter((item) =>
    item.ref.toLowerCase().replace(/@.*/, '').endsWith(`.${number}`),
  );
  const near = [...inPriority.slice(-2), ...sameNumber.slice(0, 2)].map((item) => item.ref);
  return itemChoices(vocabulary, [...new Set(near)].slice(0, 3), says);
}

export function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** The words as said with the small ones between them: "peer on peer", "signs of safety". */
function wholeSpan(heard: Heard, about: readonly number[]): readonly string[] {
  const [from = 0] = about;
  const to = (about.at(-1) ?? 0) + 1;
  return heard.tokens.slice(from, to).map((token) => token.word);
}

/** A filter for the items that the words are about: by the words themselves where the items' text has them, else by ref; behind a "not" they are left out. */
export function textFilter(heard: Heard, beside: Filter = {}): Filter {
  const [from] = heard.about;
  if (from === undefined) return {};
  const before = heard.found.findLast((found) => found.to <= from && !isSlot(found, 'filler'));
  if (!before || !isSlot(before, 'not')) return filterByWords(heard);
  const { not } = beside;
  return { not: not ? { anyOf: [...(not.anyOf ?? [not]), filterByWords(heard)] } : filterByWords(heard) };
}

/** "about training or toolkits": either of them. */
function filterByWords(heard: Heard): Filter {
  const or = all(heard, 'or').find(
    (found) => heard.about.some((i) => i < found.from) && heard.about.some((i) => i >= found.to),
  );
  if (!or) return filterByAll(heard, heard.about);
  const sides = [heard.about.filter((i) => i < or.from), heard.about.filter((i) => i >= or.to)];
  return { anyOf: sides.map((about) => filterByAll(heard, about)) };
}

function filterByAll(heard: Heard, about: readonly number[]): Filter {
  const there = matchesFor(heard, about);
  // Words that nothing in the named priority has may be elsewhere, which the answer says.
  const together = (about.at(-1) ?? 0) - (about[0] ?? 0) === about.length - 1;
  const matches = there.length > 0 || !together ? there : itemsByWords(heard, about, [], []);
  const texts = matches.map((match) => match.item.text.toLowerCase());
  const words = about.map((i) => heard.tokens[i]?.word ?? '');
  const holding = (each: readonly string[]) =>
    texts.filter((text) => each.every((word) => text.includes(word))).length;
  const variants = [wholeSpan(heard, about), words, words.map((word) => word.replace(/s$/, ''))];
  const said = variants.reduce((one, other) => (holding(other) > holding(one) ? other : one));
  const best = holding(said) > 0 ? said : words.map(stemOf);
  if (holding(best) > 0) return { text: best.join(' ') };
  const whole = matches.filter((match) => match.coverage > 0.99);
  return { refs: (whole.length > 0 ? whole : matches.slice(0, 5)).map((match) => match.item.ref) };
}
