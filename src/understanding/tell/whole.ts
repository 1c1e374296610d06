import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Clause } from './stretch';

/** "close priority 1", "push neglect to March": nobody is taken to mean all that is in it without a word for all. */
export function askWhole(
  heard: Heard,
  { from, to }: { from: number; to: number },
  says: (what: string) => string,
): Clause {
  const words = typedBetween(heard.sentence, from, to);
  const all = `everything in ${words.replace(/^(?:the|our)\s+/i, '')}`;
  const order = says(all);
  const choices = [
    {
      label: `Say it of ${all}, one at a time`,
      says: order.startsWith(all) ? `mark ${order}` : order,
    },
    { label: `Show ${all}`, says: `show ${all}` },
  ];
  return { is: 'unsure', utterance: unsure('which change', [words], choices) };
}
