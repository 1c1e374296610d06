import type { FactKind } from '../../plan/facts/fact';
import { factKindWords, smallInQuestions } from '../words/fact-words';
import { fieldWords } from '../words/field-words';
import { phraseAt, phraseBook, phrasesFor, type PhraseBook } from '../words/phrases';
import { stemOf } from '../words/stems';
import { wordsOf } from './sentence';

/** A word or phrase of a question with what would answer it: its own stems, a row of the field's words, or a sort of thing. */
export interface Sought {
  readonly words: readonly string[];
  readonly rows: readonly string[];
  readonly kinds: readonly string[];
}

export const kindMark = (kind: FactKind): string => `@${kind}`;
const rowMark = (row: number): string => `#${row}`;

/** The marks that texts are found by: their stems, and `#12` for a row of the field's words. */
export function marksIn(texts: readonly string[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const text of texts) {
    const stems = wordsOf(text).map(stemOf);
    stems.forEach((stem, at) => {
      marks.add(stem);
      for (const row of rowsFrom(stems, at)) marks.add(row);
    });
  }
  return marks;
}

/** Rows of every phrase that begins there: “child protection plan” is of a child too. */
function rowsFrom(stems: readonly string[], at: number): readonly string[] {
  const phrases = fieldWords.byFirst.get(stems[at] ?? '') ?? [];
  return phrases
    .filter(({ words }) => words.every((word, i) => stems[at + i] === word))
    .flatMap(({ value }) => value.map(rowMark));
}

/** What a question is about, phrase by phrase, without its small words. */
export function soughtIn(words: readonly string[]): readonly Sought[] {
  const tokens = words.map((word) => ({ word: stemOf(word) }));
  const all: Sought[] = [];
  for (let at = 0; at < tokens.length;) {
    const field = phraseAt(fieldWords, tokens, at);
    const sorts = phraseAt(kindBook, tokens, at);
    const length = Math.max(field?.length ?? 1, sorts?.length ?? 1);
    const said = words.slice(at, at + length).filter((word) => !smallInQuestions.has(word));
    const rows = field?.length === length ? field.value.map(rowMark) : [];
    const kinds = sorts?.length === length ? sorts.value.map(kindMark) : [];
    if (said.length > 0 || length > 1) all.push({ words: said.map(stemOf), rows, kinds });
    at += length;
  }
  return all;
}

const kindBook: PhraseBook<readonly FactKind[]> = bookOfKinds();

function bookOfKinds(): PhraseBook<readonly FactKind[]> {
  const kindsOf = new Map<string, FactKind[]>();
  for (const kind of Object.keys(factKindWords) as FactKind[])
    for (const [words] of phrasesFor(factKindWords[kind], kind)) {
      const stems = words.map(stemOf).join(' ');
      kindsOf.set(stems, [...(kindsOf.get(stems) ?? []), kind]);
    }
  return phraseBook([...kindsOf].map(([stems, kinds]) => [stems.split(' '), [...new Set(kinds)]] as const));
}
