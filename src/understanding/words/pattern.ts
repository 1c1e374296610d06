/**
 * The notation in which the sentences of an order are written down:
 * `(add|create) (a|) rating {label} (: {meaning}|)`.
 * `(a|b|)` is one of them or nothing, `(a|b)*` any number of them, `{label}` a slot, `: , - "` the mark before a word.
 */
export type Pattern = readonly Part[];
export type Part =
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'mark'; readonly mark: string }
  | { readonly is: 'slot'; readonly slot: string }
  | { readonly is: 'choice'; readonly ways: readonly Pattern[]; readonly many: boolean };

const parts = /\{[\w ]+\}|\)\*|[()|]|[^\s(){}|]+/g;
const marks = new Set([':', ',', '-', '"']);

/** Patterns separated by `;`, read. Throws on a bracket that is not closed. */
export function patternsOf(notation: string): readonly Pattern[] {
  return notation
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map(patternOf);
}

function patternOf(notation: string): Pattern {
  const written = notation.match(parts) ?? [];
  const { pattern, next } = sequenceFrom(written, 0);
  if (next < written.length) throw new Error(`A bracket too many: ${notation}`);
  return pattern;
}

function sequenceFrom(written: readonly string[], from: number): { pattern: Pattern; next: number } {
  const pattern: Part[] = [];
  let next = from;
  for (let part = written[next]; part !== undefined && !ends.has(part); part = written[next]) {
    if (part === '(') {
      const choice = choiceFrom(written, next + 1);
      pattern.push(choice.part);
      next = choice.next;
    } else {
      pattern.push(partOf(part));
      next += 1;
    }
  }
  return { pattern, next };
}

const ends = new Set(['|', ')', ')*']);

function choiceFrom(written: readonly string[], from: number): { part: Part; next: number } {
  const ways: Pattern[] = [];
  let next = from;
  for (;;) {
    const way = sequenceFrom(written, next);
    ways.push(way.pattern);
    const end = written[way.next];
    if (end === undefined) throw new Error(`A bracket is not closed: ${written.join(' ')}`);
    next = way.next + 1;
    if (end !== '|') return { part: { is: 'choice', ways, many: end === ')*' }, next };
  }
}

function partOf(written: string): Part {
  if (marks.has(written)) return { is: 'mark', mark: written };
  return written.startsWith('{') ? { is: 'slot', slot: written.slice(1, -1) } : { is: 'word', word: written };
}

/** Every word that is written in the patterns. */
export function wordsIn(patterns: readonly Pattern[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((pattern) => pattern.flatMap(wordsOfPart)));
}

function wordsOfPart(part: Part): readonly string[] {
  if (part.is === 'word') return [part.word];
  return part.is === 'choice' ? [...wordsIn(part.ways)] : [];
}
