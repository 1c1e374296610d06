import type { Ref } from '../../plan/plan';
import type { Filter } from '../../plan/asking/query';
import { isSlot, type Found } from '../hear/found';
import { all, first, hasCue, typed, type Heard } from '../hear/heard';
import { clearWinners, matchItems, type Match } from '../hear/item-index';
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
  return byWords(heard, heard.about, says);
}

/** Items found by words, among the tokens given. */
export function byWords(heard: Heard, about: readonly number[], says: (ref: Ref) => string): Subject {
  const matches = matchesFor(heard, about);
  if (matches.length === 0) return { question: unsure('which item', typed(heard, about), []) };
  const winners = clearWinners(matches);
  if (winners.length === 1) return { refs: winners };
  const choices = itemChoices(heard.hearing.vocabulary, winners, says);
  return { question: unsure('which item', typed(heard, about), choices) };
}

export function matchesFor(heard: Heard, about: readonly number[]): readonly Match[] {
  const { items } = heard.hearing.vocabulary;
  const words = about.map((i) => heard.tokens[i]?.word ?? '');
  const from = (about[0] ?? 0) - 2;
  const to = (about.at(-1) ?? 0) + 2;
  const near = heard.found.filter((found) => found.from >= from && found.to <= to + 1);
  const optional = near
    .filter(
      (found) =>
        isSlot(found, 'filler') ||
        isSlot(found, 'kind') ||
        isSlot(found, 'contents') ||
        isSlot(found, 'cue') ||
        isSlot(found, 'state'),
    )
    .flatMap((found) => heard.tokens.slice(found.from, found.to).map((token) => token.word))
    .filter((word) => word.length > 3 && items.has(word));
  const named = all(heard, 'name').flatMap((found) => {
    const name = meantName(found, heard);
    return name?.is === 'priority'
      ? [{ id: name.id, words: heard.tokens.slice(found.from, found.to).map((token) => token.word) }]
      : [];
  });
  const belonging = { priorities: named.map((each) => each.id), words: named.flatMap((each) => each.words) };
  return matchItems(items, words, [...optional, ...belonging.words], belonging);
}

/** "that", "the second one": what was shown before. */
function pointedAt(heard: Heard, says: (ref: Ref) => string): Subject {
  const { recall, vocabulary } = heard.hearing;
  const nth = first(heard, 'nth');
  if (nth) {
    const ref = recall?.refs[nth.means.nth - 1];
    if (ref !== undefined) return { refs: [ref] };
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
  const matches = matchesFor(heard, about);
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
