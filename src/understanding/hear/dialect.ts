import { doubtfulSpellings, doubtfulWords, type Doubtful } from '../words/doubtful-spellings';
import type { Sentence, Token } from './sentence';
import type { Vocabulary } from './vocabulary';

/**
 * A word spelt as it is said: "goin", "'elp", "that wan", and of what it may be the one that is known. Undefined where
 * it is a word already, or a name of this partnership.
 */
export function saidAs(sentence: Sentence, at: number, vocabulary: Vocabulary): string | undefined {
  const token = sentence.tokens[at];
  if (!token || (vocabulary.book.words.has(token.word) && !/^\d$/.test(token.word))) return undefined;
  const doubtful = besideOthers(sentence.tokens, at);
  if (doubtful !== undefined || vocabulary.knows(token.word)) return doubtful;
  return [endedInG(token.word), begunWithH(token, sentence)].find(
    (word) => word !== undefined && vocabulary.knows(word),
  );
}

function besideOthers(tokens: readonly Token[], at: number): string | undefined {
  const { word = '', typed = '' } = tokens[at] ?? {};
  if (!doubtfulWords.has(word) || typed !== typed.toLowerCase()) return undefined;
  const [behind, before] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  const fits = (each: Doubtful) =>
    each.typed === word && (each.behind?.has(behind) ?? true) && (each.before?.has(before) ?? true);
  return doubtfulSpellings.find(fits)?.means;
}

/** "trainin", "goin'" */
const endedInG = (word: string): string | undefined => (/^[a-z]{3,}in$/.test(word) ? `${word}g` : undefined);

/** "'elp", with the mark where the letter was. */
function begunWithH({ word, start }: Token, { text }: Sentence): string | undefined {
  return text.charAt(start - 1) === "'" && /^[aeiou][a-z]{1,}$/.test(word) ? `h${word}` : undefined;
}
