/** Known words in groups of one length, so that only those of about the right length and letters are compared. */
export type Lexicon = ReadonlyMap<number, readonly Known[]>;

interface Known {
  readonly word: string;
  /** A bit for each letter it has. */
  readonly letters: number;
}

export function lexiconOf(words: Iterable<string>): Lexicon {
  const byLength = new Map<number, Known[]>();
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const list = byLength.get(word.length);
    const known = { word, letters: lettersOf(word) };
    if (list) list.push(known);
    else byLength.set(word.length, [known]);
  }
  return byLength;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

/** Letters that only one of two words has: each slip makes at most two of them. */
function differing(one: number, other: number): number {
  let count = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** How far a misspelling may be from what was meant: 1 from four letters, 2 from eight; shorter words and numbers not at all. */
function reach(word: string): number {
  if (!/^[a-z]+$/.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** Whether more than one known word is as near as the nearest: which of them was meant is a guess. */
export function hasRivals(word: string, lexicon: Lexicon): boolean {
  const limit = reach(word);
  for (let distance = 1; distance <= limit; distance += 1) {
    const found = within(word, lexicon, distance);
    if (found.length > 0) return found.length > 1;
  }
  return false;
}

/**
 * The known words nearest to a misspelt one. Of those at the same distance, a letter missed, doubled or swapped is
 * likelier than another one typed, and people get the first letter right.
 */
export function nearest(word: string, lexicon: Lexicon): readonly string[] {
  const limit = reach(word);
  for (let distance = 1; distance <= limit; distance += 1) {
    const found = within(word, lexicon, distance);
    const sameStart = found.filter((each) => each[0] === word[0]);
    const slips = sameStart.filter((each) => isSlip(word, each));
    const likeliest = [slips, sameStart, found].find((each) => each.length > 0);
    if (likeliest) return formMeant(word, likeliest);
  }
  return [];
}

/** Of two forms of one word, start and started, the one that ends as it was typed: startd. */
function formMeant(word: string, near: readonly string[]): readonly string[] {
  const shortest = near.reduce((one, other) => (other.length < one.length ? other : one), near[0] ?? '');
  const endsAlike = near.filter((each) => each.at(-1) === word.at(-1));
  return near.every((each) => each.startsWith(shortest)) && endsAlike.length === 1 ? endsAlike : near;
}

/** The same letters in another order, or all of the one in the other. */
function isSlip(one: string, other: string): boolean {
  if (one.length === other.length) return sorted(one) === sorted(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

const sorted = (word: string): string => Array.from(word).sort().join('');

function within(word: string, lexicon: Lexicon, limit: number): string[] {
  const found: string[] = [];
  const letters = lettersOf(word);
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    if (limit > 1 && length < 7) continue;
    for (const known of lexicon.get(length) ?? []) {
      if (known.word === word || differing(letters, known.letters) > 2 * limit) continue;
      if (distanceBetween(word, known.word, limit) <= limit) found.push(known.word);
    }
  }
  return found;
}

/** Letters to add, drop, change or swap with their neighbour; `limit + 1` as soon as it is more than the limit. */
export function distanceBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[other.length] ?? limit + 1;
}
