import type { Choice } from '../plan/recall';
import type { Item, Ref } from '../plan/plan';
import type { Vocabulary } from './vocabulary';
import type { Unsure, Utterance } from './utterance';

export function unsure(why: Unsure['why'], words: readonly string[], choices: readonly Choice[]): Utterance {
  return { says: 'unsure', question: { why, words, choices: choices.slice(0, 3) } };
}

/** One choice for each item, with the sentence it says. */
export function itemChoices(
  vocabulary: Vocabulary,
  refs: readonly Ref[],
  says: (ref: Ref) => string,
): readonly Choice[] {
  return refs.flatMap((ref) => {
    const item = vocabulary.byRef.get(ref);
    return item ? [{ label: labelOf(item), says: says(ref) }] : [];
  });
}

/** `1.4 Audit practice against the Neglect Strategy`, cut to fit a button. */
export function labelOf({ ref, text }: Item): string {
  const label = `${ref} ${text}`;
  return label.length <= 60 ? label : `${label.slice(0, 59).replace(/\s+\S*$/, '')}…`;
}
