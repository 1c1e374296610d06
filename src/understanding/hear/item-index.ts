import { isTracked, type Item, type Plan, type Ref } from '../../plan/plan';
import { sentenceOf } from './sentence';
import { stemOf } from '../words/stems';

/** The words of a plan's items, for finding one by what it is about. */
export interface ItemIndex {
  readonly items: readonly IndexedItem[];
  readonly byRef: ReadonlyMap<Ref, IndexedItem>;
  /** The items that have a stem, in the plan's order. */
  readonly holders: ReadonlyMap<string, readonly IndexedItem[]>;
  /** How telling a word is: rare words more than common ones. */
  readonly weight: ReadonlyMap<string, number>;
  /** Whether any item has the word. */
  has(word: string): boolean;
  readonly words: ReadonlySet<string>;
}

export interface IndexedItem {
  readonly item: Item;
  /** Its place in the plan. */
  readonly at: number;
  /** Every word of it, as written. */
  readonly words: readonly string[];
  /** Stems in order, for words that stand together. */
  readonly stems: readonly string[];
  readonly set: ReadonlySet<string>;
}

const small = new Set(
  'the a an of in on to for and or with by from at as is are be it its their how what which who that this so into than then both all any not'.split(
    ' ',
  ),
);

export function itemIndexOf(plan: Plan): ItemIndex {
  const words = new Set<string>();
  const items = plan.items.map((item, at) => indexed(item, at, words));
  const holders = new Map<string, IndexedItem[]>();
  for (const entry of items) {
    for (const stem of entry.set) {
      const held = holders.get(stem);
      if (held) held.push(entry);
      else holders.set(stem, [entry]);
    }
  }
  const weight = new Map(
    [...holders].map(([stem, { length }]) => [stem, Math.log(1 + items.length / length)] as const),
  );
  const byRef = new Map(items.map((entry) => [entry.item.ref, entry]));
  return { items, byRef, holders, weight, words, has: (word) => weight.has(stemOf(word)) };
}

function indexed(item: Item, at: number, words: Set<string>): IndexedItem {
  const own = sentenceOf([item.text, item.label ?? '', ...item.links].join(' . ')).tokens.map(
    (token) => token.word,
  );
  for (const word of own) if (!small.has(word)) words.add(word);
  const stems = own.filter((word) => !small.has(word)).map(stemOf);
  return { item, at, words: own, stems, set: new Set(stems) };
}

/** The items that have any of the stems, in the plan's order. */
export function holding({ holders }: ItemIndex, stems: readonly string[]): readonly IndexedItem[] {
  const lists = [...new Set(stems)].flatMap((stem) => {
    const list = holders.get(stem);
    return list ? [list] : [];
  });
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  return [...new Set(lists.flat())].sort((one, other) => one.at - other.at);
}

/** Where the words are said to belong, beside the words themselves. */
export interface Belonging {
  readonly priorities: readonly string[];
  /** The typed words that named them; an item may also just contain these. */
  readonly words: readonly string[];
}

export interface Match {
  readonly item: Item;
  /** How much of what was said it has, by weight: 1 is all of it. */
  readonly coverage: number;
  readonly score: number;
}

/**
 * Items that match words, best first: how much of what was said they have, whether the words stand together there,
 * and how little else they say. Tracked items go before others that match as well.
 */
export function matchItems(
  index: ItemIndex,
  words: readonly string[],
  optional: readonly string[],
  belonging: Belonging,
): readonly Match[] {
  const wanted = words.map(stemOf);
  const extra = optional.map(stemOf);
  const weights = wanted.map((stem) => index.weight.get(stem) ?? 3);
  const total = sum(weights);
  if (total === 0) return [];
  return holding(index, wanted)
    .filter((entry) => belongs(entry, belonging))
    .flatMap((entry) => {
      const coverage = heldBy(entry, wanted, weights) / total;
      return coverage < 0.5
        ? []
        : [{ item: entry.item, coverage, score: scoreOf(entry, wanted, extra, coverage) }];
    })
    .sort((one, other) => other.score - one.score);
}

/** The weight of what an item has of the words. A loop, since it runs for every item that has any of them. */
function heldBy({ set }: IndexedItem, wanted: readonly string[], weights: readonly number[]): number {
  let held = 0;
  for (let i = 0; i < wanted.length; i += 1) if (set.has(wanted[i] ?? '')) held += weights[i] ?? 0;
  return held;
}

function scoreOf(
  entry: IndexedItem,
  wanted: readonly string[],
  extra: readonly string[],
  coverage: number,
): number {
  const together = pairsIn(entry.stems, wanted);
  const more = extra.filter((stem) => entry.set.has(stem)).length;
  const leads = wanted.includes(entry.stems[0] ?? '') ? 0.15 : 0;
  const dense = wanted.length / Math.max(entry.set.size, wanted.length);
  return (
    coverage +
    0.3 * together +
    0.15 * Math.min(more, 2) +
    0.15 * dense +
    leads +
    (isTracked(entry.item) ? 0.4 : 0)
  );
}

/** The share of neighbouring words that are neighbours in the item too. */
function pairsIn(stems: readonly string[], wanted: readonly string[]): number {
  const pairs = wanted.slice(1).map((second, i) => [wanted[i], second] as const);
  if (pairs.length === 0) return 0;
  const held = pairs.filter(([first, second]) =>
    stems.some((stem, i) => stem === first && stems[i + 1] === second),
  );
  return held.length / pairs.length;
}

function belongs(entry: IndexedItem, { priorities, words }: Belonging): boolean {
  if (priorities.length === 0) return true;
  if (entry.item.priority !== null && priorities.includes(entry.item.priority)) return true;
  return words.length > 0 && words.map(stemOf).every((stem) => entry.set.has(stem));
}

/** The best match, and those too near to it to choose for the member. */
export function clearWinners(matches: readonly Match[]): readonly Ref[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter((match) => match.score >= best - 0.12).map((match) => match.item.ref);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
