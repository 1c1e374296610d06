import type { PersonId } from '../partnership';

/** Somebody with a name to be read by. */
export interface Named {
  readonly id: PersonId;
  readonly name: string;
}

export type Meant<T extends Named> =
  | { readonly kind: 'one'; readonly person: T }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

/**
 * Whom a typed name means among people: the whole name, in any order and letters, before a part of it. Directories write
 * "Okafor, Sarah (Council)" as readily as "Sarah Okafor".
 */
export function nameMeant<T extends Named>(typed: string, people: readonly T[]): Meant<T> {
  const words = wordsIn(typed);
  if (words.length === 0) return { kind: 'nobody' };
  const fitting = people.filter(({ name }) => isWithin(words, wordsIn(name)));
  const whole = fitting.filter(({ name }) => isWithin(wordsIn(name), words));
  const [one, ...more] = whole.length > 0 ? whole : fitting;
  if (!one) return { kind: 'nobody' };
  if (more.length === 0) return { kind: 'one', person: one };
  return { kind: 'several', names: [one, ...more].map(({ name }) => name) };
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.includes(word));
}

function wordsIn(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
