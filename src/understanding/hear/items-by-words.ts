import type { PriorityId, Ref } from '../../plan/plan';
import type { Utterance } from '../words/utterance';
import type { Found } from './found';
import { typed, type Heard } from './heard';
import { clearWinners, matchItems, type Match } from './item-index';
import { itemChoices, unsure } from './unsure';

/** A priority named beside the words: its own items are likelier, and its name may be part of theirs. */
export interface NamedPriority {
  readonly id: PriorityId;
  readonly found: Found;
}

/**
 * Items by words of their own, the likeliest first: `about` are the words that nobody claims; what was found `beside`
 * them may be words of an item too, and is no condition then.
 */
export function itemsByWords(
  heard: Heard,
  about: readonly number[],
  beside: readonly Found[],
  named: readonly NamedPriority[],
): readonly Match[] {
  const { items } = heard.hearing.vocabulary;
  const wordsAt = ({ from, to }: Found) => heard.tokens.slice(from, to).map((token) => token.word);
  const optional = beside.flatMap(wordsAt).filter((word) => word.length > 3 && items.has(word));
  const words = named.flatMap(({ found }) => wordsAt(found));
  const belonging = { priorities: named.map(({ id }) => id), words };
  const said = about.map((i) => heard.tokens[i]?.word ?? '');
  return matchItems(items, said, [...optional, ...words], belonging);
}

/** The one that the words fit best, or a question which of those that they fit alike. */
export function clearlyOne(
  heard: Heard,
  about: readonly number[],
  matches: readonly Match[],
  says: (ref: Ref) => string,
): { readonly ref: Ref } | { readonly question: Utterance } {
  const [ref, ...others] = clearWinners(matches);
  if (ref !== undefined && others.length === 0) return { ref };
  const winners = ref === undefined ? [] : [ref, ...others];
  const choices = itemChoices(heard.hearing.vocabulary, winners, says);
  return { question: unsure('which item', typed(heard, about), choices) };
}
