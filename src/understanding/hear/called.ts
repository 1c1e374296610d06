import type { Cue, Slot } from './found';
import { isSlot } from './found';
import type { Heard } from './heard';

/**
 * What calls a reader: words of the message, as typed or corrected, or what some of its words were found to be. Where
 * nothing of it is there, the reader is not asked; `'any'` is asked of every message.
 */
export type Called =
  | 'any'
  | {
      readonly words?: ReadonlySet<string>;
      readonly slots?: readonly Slot[];
      readonly cues?: readonly Cue[];
      readonly where?: (heard: Heard) => boolean;
    };

export function isCalled(called: Called, heard: Heard): boolean {
  if (called === 'any') return true;
  const { words, slots, cues, where } = called;
  return (
    (words !== undefined && (says(heard.tokens, words) || says(heard.sentence.tokens, words))) ||
    (slots !== undefined && heard.found.some(({ means }) => slots.includes(means.slot))) ||
    (cues !== undefined &&
      heard.found.some((each) => isSlot(each, 'cue') && cues.includes(each.means.cue))) ||
    (where?.(heard) ?? false)
  );
}

const says = (tokens: Heard['tokens'], words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word));
