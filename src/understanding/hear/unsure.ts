import type { Choice } from '../../plan/asking/recall';
import type { Item, Ref } from '../../plan/plan';
import type { Vocabulary } from './vocabulary';
import type { Unsure, Utterance } from '../words/utterance';

const mostChoices = 3;

export function unsure(why: Unsure['why'], words: readonly string[], choices: readonly Choice[]): Utterance {
  return { says: 'unsure', question: { why, words, choices: choices.slice(0, mostChoices) } };
}

/** One choice for each of the first items, with the sentence it says: as many as a question holds. */
export function itemChoices(
  vocabulary: Vocabulary,
  refs: readonly Ref[],
  says: (ref: Ref) => string,
): readonly Choice[] {
  const choices: Choice[] = [];
  for (const ref of refs) {
    if (choices.length === mostChoices) break;
    const item = vocabulary.byRef.get(ref);
    if (item) choices.push({ label: labelOf(item), says: says(ref) });
  }
  return choices;
}

/** `1.4 Audit practice against the Neglect Strategy`, cut to fit a button. */
export function labelOf({ ref, text }: Item): string {
  const label = `${ref} ${text}`;
  return label.length <= 60 ? label : `${label.slice(0, 59).replace(/\s+\S*$/, '')}…`;
}
