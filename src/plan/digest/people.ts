import type { Day } from '../day';
import type { Digest } from './digest';
import { formerMember, type Partnership, type Party, type Person, type PersonId } from '../partnership';
import type { Item } from '../plan';
import { redOf } from '../rating';
import { holdersOf, leadsOf, nameOf } from '../responsibility';
import { hasLeft } from '../roles';
import type { View } from '../asking/view';
import { isHiddenFrom } from '../sight';

/** Whom a digest looks to, and for which items. */
export interface LookedTo {
  readonly name: string;
  /** The one to be tagged; absent where nobody is, or they do not want it. */
  readonly tag?: PersonId;
  readonly items: readonly Item[];
}

/**
 * The leads of what is red, overdue or due soon, each once, in the plan's own order of items. Members are tagged unless
 * they said not to, or the item does not exist for them; a post that nobody holds, a group, an agency and somebody who has left are only named.
 */
export function lookedTo(digest: Digest, view: View): readonly LookedTo[] {
  const found = new Map<string, { who: Omit<LookedTo, 'items'>; items: Item[] }>();
  for (const item of needingSomebody(digest, view)) {
    const whos = leadsOf(view.plan, item).flatMap((party) => whoAnswers(party, item, view));
    for (const who of new Map(whos.map((one) => [keyOf(one), one])).values()) {
      const held = found.get(keyOf(who));
      if (held) held.items.push(item);
      else found.set(keyOf(who), { who, items: [item] });
    }
  }
  return [...found.values()].map(({ who, items }) => ({ ...who, items }));
}

function needingSomebody({ ratings, overdue, due }: Digest, { plan, partnership }: View): readonly Item[] {
  const red = ratings.find(({ code }) => code === redOf(partnership.scheme))?.items ?? [];
  const refs = new Set([...red, ...overdue, ...due].map(({ item }) => item.ref));
  return plan.items.filter((item) => refs.has(item.ref));
}

type Who = Omit<LookedTo, 'items'>;

const keyOf = ({ name, tag }: Who): string => tag ?? name;

function whoAnswers(party: Party, item: Item, { plan, partnership, today }: View): readonly Who[] {
  const people = peopleBehind(party, partnership, today);
  const isHidden = (person: Person) => isHiddenFrom(partnership, plan, item, person, today);
  return people.length > 0
    ? people.map((person) => named(person, isHidden(person)))
    : [{ name: nameAlone(party, partnership) }];
}

function nameAlone(party: Party, partnership: Partnership): string {
  const name = nameOf(partnership, party);
  if ('post' in party) return `${name} (nobody in post)`;
  return 'person' in party && name !== formerMember ? `${name} (has left)` : name;
}

function peopleBehind(party: Party, partnership: Partnership, today: Day): readonly Person[] {
  const here = (person: Person) => !hasLeft(person, today);
  if ('post' in party) return holdersOf(partnership, party.post, today).filter(here);
  if ('person' in party)
    return partnership.people.filter((person) => person.id === party.person && here(person));
  return [];
}

function named({ id, name, mentions }: Person, isHidden: boolean): Who {
  return mentions === false || isHidden ? { name } : { name, tag: id };
}
