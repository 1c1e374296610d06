import { isTracked } from '../../src/plan/plan';
import type { Question } from '../../src/plan/asking/query';
import { vocabularyFor } from './setting';

/** A sentence made from slots, of which plan, and what it means. */
export interface Made<Means> {
  readonly plan: string;
  readonly say: string;
  readonly means: Means;
}

export interface Change {
  readonly ref: string;
  readonly rating?: string;
  readonly progress?: unknown;
  readonly forecast?: string;
}

type Words = (ref: string, rating: string) => string;

const rating: readonly Words[] = [
  (ref, code) => `mark ${ref} ${code}`,
  (ref, code) => `set ${ref} to ${code}, waiting on police data`,
  (ref, code) => `${ref} is now ${code}`,
  (ref, code) => `could we turn ${ref} ${code} please`,
  (ref, code) => `please change ${ref} to ${code} because the review moved`,
  (ref, code) => `${ref}: ${code} - no capacity`,
];

const others: readonly ((ref: string) => readonly [say: string, Omit<Change, 'ref'>])[] = [
  (ref) => [`push ${ref} to february`, { forecast: '2022-02-28' }],
  (ref) => [`move ${ref} to 17 december`, { forecast: '2021-12-17' }],
  (ref) => [`${ref}: 2 of 3 in`, { progress: { state: 'under way', count: { done: 2, of: 3 } } }],
  (ref) => [`we have started ${ref}`, { progress: { state: 'under way' } }],
  (ref) => [`${ref} has not started`, { progress: { state: 'not started' } }],
];

/** Questions, wishes, guesses, conditions, denials, hearsay and the future. */
const never: readonly Words[] = [
  (ref, code) => `should ${ref} be ${code}`,
  (ref, code) => `why is ${ref} ${code}`,
  (ref, code) => `${ref} might go ${code}`,
  (ref, code) => `do not mark ${ref} ${code}`,
  (ref, code) => `police say ${ref} is ${code}`,
  (ref, code) => `i wish ${ref} was ${code}`,
  (ref, code) => `${ref} will be ${code} by march`,
  (ref, code) => `if the data comes ${ref} can go ${code}`,
  (ref, code) => `mark ${ref} ${code} once the report is in`,
];

const refsOf = (plan: string): readonly string[] =>
  vocabularyFor(plan)
    .plan.items.filter(isTracked)
    .map(({ ref }) => ref);
const codesOf = (plan: string): readonly string[] =>
  vocabularyFor(plan).partnership.scheme.ratings.map(({ code }) => code);

const everyRating = (plan: string, phrasings: readonly Words[]): readonly Made<Change>[] =>
  refsOf(plan).flatMap((ref) =>
    codesOf(plan).flatMap((code) =>
      phrasings.map((words) => ({ plan, say: words(ref, code), means: { ref, rating: code } })),
    ),
  );

export function commandsOf(plan: string): readonly Made<Change>[] {
  const told = refsOf(plan).flatMap((ref) =>
    others.map((words) => {
      const [say, change] = words(ref);
      return { plan, say, means: { ref, ...change } };
    }),
  );
  return [...everyRating(plan, rating), ...told];
}

export const neverTold = (plan: string): readonly Made<Change>[] => everyRating(plan, never);

type Asking = (place: string, code: string) => readonly [say: string, Partial<Question>];

const asking: readonly Asking[] = [
  (place, code) => [`what's ${code} in ${place}?`, {}],
  (place, code) => [`show me the ${code} ones in ${place}`, {}],
  (place, code) => [`anything ${code} in ${place}`, {}],
  (place, code) => [`how many are ${code} in ${place}`, { show: 'count' }],
  (place, code) => [`${code} in ${place} sorted by date`, { sort: 'date' }],
];

/** Every rating in every priority, by its number and by its title. */
export function questionsOf(plan: string): readonly Made<Question>[] {
  return vocabularyFor(plan).plan.priorities.flatMap(({ id, title }) =>
    [`P${id}`, `priority ${id}`, title].flatMap((place) =>
      codesOf(plan).flatMap((code) =>
        asking.map((words) => {
          const [say, more] = words(place, code);
          const means = {
            ask: 'items',
            filter: { ratings: [code], priorities: [id] },
            show: 'list',
            ...more,
          } as Question;
          return { plan, say, means };
        }),
      ),
    ),
  );
}

/** Numbers that look random and are the same every time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One slip of the finger at a letter: dropped, doubled, swapped with the next, or another one typed. */
export function slipped(text: string, below: (limit: number) => number): string {
  const letters = Array.from(text).flatMap((each, i) => (/[a-z]/i.test(each) ? [i] : []));
  const at = letters[below(letters.length)] ?? 0;
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const another = String.fromCharCode(97 + below(26));
  const slips = [
    before + after,
    before + here + here + after,
    before + after.charAt(0) + here + after.slice(1),
    before + another + after,
  ];
  return slips[below(slips.length)] ?? text;
}
