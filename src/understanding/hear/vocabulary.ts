import type { GroupId, Meeting, Partnership, PersonId } from '../../plan/partnership';
import type { Item, Plan, PriorityId, Ref } from '../../plan/plan';
import { factsOf } from '../../plan/facts/facts-of';
import { factIndexOf, type FactIndex } from './fact-index';
import { itemIndexOf, type ItemIndex } from './item-index';
import type { Meaning, Name } from './found';
import { language } from './language';
import { namesOf } from './names';
import { englishPlaces } from '../../plan/places';
import { wordsOfField } from '../words/field-words';
import { lexiconOf, type Lexicon } from '../words/nearest';
import { phraseBook, type PhraseBook } from '../words/phrases';
import { wordsOf } from './sentence';
import { stemOf } from '../words/stems';

/** Everything a partnership and one of its plans have names for. It depends on the plan's wording and people, not on its ratings. */
export interface Vocabulary {
  readonly partnership: Partnership;
  readonly plan: Plan;
  readonly book: PhraseBook<{ readonly by: string; readonly means: Meaning }>;
  readonly items: ItemIndex;
  /** All that the plan's document says; put in order when it is first asked for. */
  facts(): FactIndex;
  readonly byRef: ReadonlyMap<Ref, Item>;
  /** What a ref may mean without its year: `a2.3` → `A2.3@2020-21`, `A2.3@2021-22`. Items taken out are there too: their history is still asked for. */
  readonly refs: ReadonlyMap<string, readonly Ref[]>;
  readonly priorities: ReadonlyMap<string, PriorityId>;
  readonly meetings: readonly Meeting[];
  readonly lexicon: Lexicon;
  readonly places: PhraseBook<string>;
  /** Words that are right as they are typed. */
  knows(word: string): boolean;
  /** The groups a person chairs or sits in. */
  groupsOf(person: PersonId): readonly GroupId[];
  /** The partnership's other plans, read when they are named. */
  readonly siblings: readonly Sibling[];
}

export interface Sibling {
  readonly plan: Plan;
  vocabulary(): Vocabulary;
}

/** The names of a partnership and of one of its plans; its other plans are read only when one is mentioned. */
export function vocabularyOf(
  partnership: Partnership,
  plans: readonly Plan[],
  plan: Plan,
  otherPlaces: readonly string[] = englishPlaces,
): Vocabulary {
  const items = itemIndexOf(plan);
  const book = phraseBook(entriesFrom(namesOf(partnership, plans, plan, items)));
  return {
    partnership,
    plan,
    book,
    items,
    facts: once(() => factIndexOf(factsOf(partnership, plan))),
    byRef: new Map(plan.items.map((item) => [item.ref, item])),
    refs: refsOf(plan),
    priorities: new Map(plan.priorities.map((priority) => [priority.id.toLowerCase(), priority.id])),
    meetings: [...partnership.meetings].sort((one, other) => (one.day < other.day ? -1 : 1)),
    lexicon: lexiconOf(new Set([...language.words, ...book.words, ...items.words])),
    places: placesBook(otherPlaces, book, items),
    knows: (word) =>
      language.words.has(word) ||
      book.words.has(word) ||
      items.weight.has(stemOf(word)) ||
      wordsOfField.has(word),
    groupsOf: (person) => groupsOf(partnership, person),
    siblings: plans
      .filter((other) => other.partnership === partnership.id && other.id !== plan.id)
      .map((other) => ({
        plan: other,
        vocabulary: once(() => vocabularyOf(partnership, plans, other, otherPlaces)),
      })),
  };
}

function* entriesFrom(
  names: Iterable<readonly [string, Name]>,
): Generator<readonly [readonly string[], { by: string; means: Meaning }]> {
  const byPhrase = new Map<string, Name[]>();
  for (const [phrase, name] of names) {
    const key = wordsOf(phrase).join(' ');
    const known = byPhrase.get(key) ?? [];
    if (!known.some((other) => JSON.stringify(other) === JSON.stringify(name)))
      byPhrase.set(key, [...known, name]);
  }
  for (const [phrase, all] of byPhrase) {
    const [first] = all;
    if (phrase === '' || !first) continue;
    const means: Meaning =
      first.is === 'rating'
        ? { slot: 'rating', codes: first.codes, vague: first.vague, many: first.many }
        : { slot: 'name', names: all };
    yield [phrase.split(' '), { by: first.is === 'rating' ? 'rating' : 'names', means }];
  }
}

function refsOf(plan: Plan): ReadonlyMap<string, readonly Ref[]> {
  const refs = new Map<string, Ref[]>();
  for (const { ref } of [...plan.items, ...(plan.takenOut ?? [])]) {
    const whole = ref.toLowerCase();
    const bare = whole.replace(/@.*$/, '');
    for (const key of new Set([whole, bare])) refs.set(key, [...(refs.get(key) ?? []), ref]);
  }
  return refs;
}

function placesBook(
  others: readonly string[],
  book: PhraseBook<unknown>,
  items: ItemIndex,
): PhraseBook<string> {
  const entries = others.flatMap((place) => {
    const words = wordsOf(place);
    const ours = words.every((word) => book.words.has(word) || items.has(word));
    const possessive = [...words.slice(0, -1), `${words.at(-1) ?? ''}s`];
    return ours ? [] : ([words, possessive] as const).map((each) => [each, place] as const);
  });
  return phraseBook(entries);
}

function groupsOf(partnership: Partnership, person: PersonId): readonly GroupId[] {
  const chaired = new Set(
    partnership.holdings.filter((holding) => holding.person === person).map((holding) => holding.post),
  );
  return partnership.groups
    .filter(
      (group) => group.members.includes(person) || (group.chair !== undefined && chaired.has(group.chair)),
    )
    .map((group) => group.id);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
