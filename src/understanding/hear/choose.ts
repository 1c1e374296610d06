import type { Choice } from '../../plan/asking/recall';
import type { Hearing } from './hearing';
import { sentenceOf, wordsOf } from './sentence';
import { numberOf, ordinalOf } from '../when/numbers';

const around = new Set('the one option number choice please no i meant mean that i'.split(' '));

/** The whole sentence of the choice that was picked, by its number or by words of its label that no other has. */
export function readChosen(text: string, { recall }: Hearing): string | undefined {
  const choices = recall?.choices ?? [];
  if (choices.length === 0) return undefined;
  const words = sentenceOf(text).tokens.map((token) => token.word);
  const telling = words.filter((word) => !around.has(word));
  const [only, ...others] = telling;
  if (only === undefined || telling.length > 6) return undefined;
  const nth = others.length === 0 ? (numberOf(only) ?? ordinalOf(only)) : undefined;
  if (nth !== undefined) return choices[nth - 1]?.says;
  const fitting = choices.filter((choice) => fits(choice, telling));
  return fitting.length === 1 ? fitting[0]?.says : undefined;
}

function fits({ label, says }: Choice, words: readonly string[]): boolean {
  const held = new Set([...wordsOf(label), ...wordsOf(says)]);
  const own = new Set(wordsOf(label));
  return words.every((word) => held.has(word)) && words.some((word) => own.has(word));
}
