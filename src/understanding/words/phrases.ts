/** Phrases by their first word, longest first. */
export interface PhraseBook<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly words: ReadonlySet<string>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A book of phrases; of two values for the same words the first stays. */
export function phraseBook<T>(
  entries: Iterable<readonly [words: readonly string[], value: T]>,
): PhraseBook<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const words = new Set<string>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    const [first] = phrase;
    const key = phrase.join(' ');
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    for (const word of phrase) words.add(word);
    const list = byFirst.get(first);
    if (list) list.push({ words: phrase, value });
    else byFirst.set(first, [{ words: phrase, value }]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return { byFirst, words };
}

/** The longest phrase of the book that starts at a token. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: readonly { readonly word: string }[],
  at: number,
): { readonly length: number; readonly value: T } | undefined {
  const first = tokens[at]?.word;
  const list = first === undefined ? undefined : book.byFirst.get(first);
  const found = list?.find((phrase) => phrase.words.every((word, i) => tokens[at + i]?.word === word));
  return found && { length: found.words.length, value: found.value };
}

/** What the words mean where the whole of them is one phrase of the book. */
export function wholePhrase<T>(
  book: PhraseBook<T>,
  tokens: readonly { readonly word: string }[],
): T | undefined {
  const found = phraseAt(book, tokens, 0);
  return found?.length === tokens.length ? found.value : undefined;
}

/** Writes out a pattern: `(not|never) (been |)rated` is four phrases. */
export function writtenOut(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)/.exec(pattern);
  if (!choice) return [pattern.trim().replace(/\s+/g, ' ')];
  const [whole, inner = ''] = choice;
  return inner
    .split('|')
    .flatMap((each) =>
      writtenOut(pattern.slice(0, choice.index) + each + pattern.slice(choice.index + whole.length)),
    );
}

/** One careless pattern, written out, costs half a second at every start: split it, and read each part by a book of its own. */
const mostPhrases = 10_000;

/** Entries for a book from patterns separated by semicolons. Throws on a pattern of more than ten thousand phrases. */
export function phrasesFor<T>(patterns: string, value: T): (readonly [readonly string[], T])[] {
  return patterns
    .split(';')
    .flatMap((pattern) => {
      const phrases = writtenOut(pattern);
      if (phrases.length > mostPhrases) throw new Error(`${phrases.length} phrases: split ${pattern}`);
      return phrases;
    })
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase.split(' '), value] as const);
}

/** A book that tells only whether something is one of its phrases. */
export const phrases = (patterns: string): PhraseBook<true> => phraseBook(phrasesFor(patterns, true));
