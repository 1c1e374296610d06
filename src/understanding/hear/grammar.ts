import { patternsOf, type Part, type Pattern } from '../words/pattern';
import type { Heard } from './heard';

/** What stood in a slot: the words from a token to another, and what they mean. */
interface Filled<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Every way in which a slot can be filled from a token on, the likeliest first. */
export type SlotReader<T> = (
  heard: Heard,
  from: number,
) => readonly { readonly to: number; readonly value: T }[];

type Slots = Readonly<Record<string, SlotReader<unknown>>>;
type Value<S extends Slots, K extends keyof S> = S[K] extends SlotReader<infer T> ? T : never;

/** Where the reading may go on from a token whose words say nothing here. */
export type PassingOver = (heard: Heard, at: number) => number | undefined;

/** The sentence of the grammar that the message fits. */
export interface Fit<V, S extends Slots> {
  readonly means: V;
  /** What the slot held, in the order in which it was said. */
  all<K extends keyof S & string>(slot: K): readonly Filled<Value<S, K>>[];
  first<K extends keyof S & string>(slot: K): Value<S, K> | undefined;
}

interface Grammar<V, S extends Slots> {
  /** The first sentence of the grammar that the message fits, from a token to its end. */
  read(heard: Heard, from?: number, passOver?: PassingOver): Fit<V, S> | undefined;
}

type Said = ReadonlyMap<string, readonly Filled<unknown>[]>;

/** Sentences with what they mean; of two that a message fits, the first stands. */
export function grammar<V, S extends Slots>(
  rules: readonly (readonly [notation: string, means: V])[],
  slots: S,
): Grammar<V, S> {
  const sentences = rules.flatMap(([notation, means]) =>
    patternsOf(notation).map((pattern) => ({ pattern: checked(pattern, slots), means })),
  );
  return {
    read(heard, from = 0, passOver = () => undefined) {
      const matching: Matching = { heard, slots, passOver };
      for (const { pattern, means } of sentences) {
        const said = sequence(matching, pattern, 0, from, new Map(), (at, all) =>
          atEnd(matching, at) ? all : undefined,
        );
        if (said) return fitOf<V, S>(means, said);
      }
      return undefined;
    },
  };
}

function checked(pattern: Pattern, slots: Slots): Pattern {
  for (const part of pattern) {
    if (part.is === 'slot' && !slots[part.slot]) throw new Error(`No reader fills {${part.slot}}`);
    if (part.is === 'choice') part.ways.forEach((way) => checked(way, slots));
  }
  return pattern;
}

interface Matching {
  readonly heard: Heard;
  readonly slots: Slots;
  readonly passOver: PassingOver;
}

/** Matches what is left of the message, given the slots filled so far; nothing where it does not fit. */
type Rest = (at: number, said: Said) => Said | undefined;

function sequence(
  on: Matching,
  pattern: Pattern,
  index: number,
  at: number,
  said: Said,
  rest: Rest,
): Said | undefined {
  const part = pattern[index];
  if (!part) return rest(at, said);
  return matched(on, part, at, said, (next, all) => sequence(on, pattern, index + 1, next, all, rest));
}

function matched(on: Matching, part: Part, at: number, said: Said, rest: Rest): Said | undefined {
  const here = matchedHere(on, part, at, said, rest);
  if (here || part.is === 'choice') return here;
  const next = on.passOver(on.heard, at);
  return next === undefined || next <= at ? undefined : matched(on, part, next, said, rest);
}

function matchedHere(on: Matching, part: Part, at: number, said: Said, rest: Rest): Said | undefined {
  const token = on.heard.tokens[at];
  switch (part.is) {
    case 'word':
      return token?.word === part.word ? rest(at + 1, said) : undefined;
    case 'mark':
      return token?.before === part.mark ? rest(at, said) : undefined;
    case 'slot':
      return filled(on, part.slot, at, said, rest);
    case 'choice':
      return part.many ? repeated(on, part.ways, at, said, rest) : either(on, part.ways, at, said, rest);
    default:
      return part satisfies never;
  }
}

function filled(on: Matching, slot: string, from: number, said: Said, rest: Rest): Said | undefined {
  if (from >= on.heard.tokens.length) return undefined;
  for (const { to, value } of on.slots[slot]?.(on.heard, from) ?? []) {
    const all = new Map(said).set(slot, [...(said.get(slot) ?? []), { from, to, value }]);
    const whole = rest(to, all);
    if (whole) return whole;
  }
  return undefined;
}

function either(
  on: Matching,
  ways: readonly Pattern[],
  at: number,
  said: Said,
  rest: Rest,
): Said | undefined {
  for (const way of ways) {
    const whole = sequence(on, way, 0, at, said, rest);
    if (whole) return whole;
  }
  return undefined;
}

/** As many of them as there are; each must take at least a word. */
function repeated(
  on: Matching,
  ways: readonly Pattern[],
  at: number,
  said: Said,
  rest: Rest,
): Said | undefined {
  const again: Rest = (next, all) => (next > at ? repeated(on, ways, next, all, rest) : undefined);
  return either(on, ways, at, said, again) ?? rest(at, said);
}

function atEnd(on: Matching, at: number): boolean {
  if (at >= on.heard.tokens.length) return true;
  const next = on.passOver(on.heard, at);
  return next !== undefined && next > at && atEnd(on, next);
}

/** Each slot is filled by the reader of its name, so its values are of that reader's type. */
function fitOf<V, S extends Slots>(means: V, said: Said): Fit<V, S> {
  const all = <K extends keyof S & string>(slot: K) =>
    (said.get(slot) ?? []) as readonly Filled<Value<S, K>>[];
  return { means, all, first: (slot) => all(slot)[0]?.value };
}
