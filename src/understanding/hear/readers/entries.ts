import type { Meaning } from '../found';
import { phrasesFor } from '../../words/phrases';

/** A phrase with the reader it belongs to and what it stands for. */
export type Entry = readonly [
  words: readonly string[],
  value: { readonly by: string; readonly means: Meaning },
];

/** Phrases of one reader: each pattern list with its meaning. `(a|b|)` writes out alternatives, `;` separates. */
export function entriesOf(
  by: string,
  table: readonly (readonly [patterns: string, means: Meaning])[],
): readonly Entry[] {
  return table.flatMap(([patterns, means]) => phrasesFor(patterns, { by, means }));
}
