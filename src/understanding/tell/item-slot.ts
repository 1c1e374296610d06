import type { SlotReader } from '../hear/grammar';
import type { Heard } from '../hear/heard';
import { nowWords } from '../words/people';
import { phraseAt } from '../words/phrases';
import { reasonWords, trailing } from '../words/telling';
import { targetOf } from './target';

/** Up to every token to which the words from here name an item or a set. */
export const itemNamed: SlotReader<true> = (heard, from) => {
  const ends = Array.from({ length: heard.tokens.length - from }, (_, i) => from + i + 1);
  return ends
    .filter((to) => targetOf(heard, from, to, (ref) => ref) !== undefined)
    .map((to) => ({ to, value: true }));
};

/** Where a mark, a reason or a word that changes nothing stands, or the message ends. */
export const mayEnd = ({ tokens }: Heard, to: number): boolean =>
  to === tokens.length ||
  tokens[to]?.before !== '' ||
  [reasonWords, trailing, nowWords].some((book) => phraseAt(book, tokens, to) !== undefined);
