import type { Day } from './day';
import type { Partnership, Person } from './partnership';
import type { Item, Plan } from './plan';
import { belongsTo, chairs, groupById, groupsOf, partIn } from './responsibility';
import { isHiddenFrom } from './sight';

/** In what capacity a person may change an item; `none` may not. */
export type Capacity =
  'business manager' | 'chair' | 'lead' | 'contributor' | 'member' | 'scrutineer' | 'none';

/**
 * What a person is to an item today. Readers are nothing to any item and scrutineers only that, whatever else they hold;
 * nobody is anything to an item that does not exist for them, though they lead it; and an item of no group is the business
 * manager's until it has one, or its lead's.
 */
export function capacityOf(
  partnership: Partnership,
  plan: Plan,
  item: Item,
  person: Person,
  day: Day,
): Capacity {
  if (hasLeft(person, day) || person.role === 'reader') return 'none';
  if (isHiddenFrom(partnership, plan, item, person, day)) return 'none';
  if (person.role === 'scrutineer') return 'scrutineer';
  if (person.role === 'business manager') return 'business manager';
  const groups = groupsOf(partnership, plan, item);
  if (groups.some((group) => chairs(partnership, group, person.id, day))) return 'chair';
  const part = partIn(partnership, plan, item, person.id, day);
  if (part) return part;
  return groups.some((group) => belongsTo(partnership, group, person.id, day)) ? 'member' : 'none';
}

/** What somebody may want to do with an item. */
export type Doing = 'change' | 'assign' | 'entrust' | 'escalate' | 'challenge' | 'grant' | 'add';

/** The one table of who may do what, in what capacity. Nobody else may, whatever a card says. */
const may: Readonly<Record<Doing | 'change where leads do', ReadonlySet<Capacity>>> = {
  /** Rate, move, note and evidence it, reopen it, and undo their own change to it. */
  change: new Set<Capacity>(['business manager', 'chair', 'lead', 'contributor', 'member']),
  /** The same in a partnership that leaves updates to leads. */
  'change where leads do': new Set<Capacity>(['business manager', 'chair', 'lead', 'contributor']),
  assign: new Set<Capacity>(['business manager', 'chair']),
  /** Say which group's item it is. */
  entrust: new Set<Capacity>(['business manager']),
  escalate: new Set<Capacity>(['business manager', 'chair', 'lead']),
  challenge: new Set<Capacity>(['business manager', 'chair', 'scrutineer']),
  /** Decide what somebody who may not change it asked for, and make a move of a rating that is to be signed off. */
  grant: new Set<Capacity>(['business manager', 'chair']),
  /** Add it after the plan was agreed, where it is what its priority's groups look after. */
  add: new Set<Capacity>(['business manager', 'chair']),
};

function capacitiesFor(doing: Doing, { whoUpdates }: Partnership): ReadonlySet<Capacity> {
  return may[doing === 'change' && whoUpdates === 'leads' ? 'change where leads do' : doing];
}

export function mayDo(
  doing: Doing,
  partnership: Partnership,
  plan: Plan,
  item: Item,
  person: Person,
  day: Day,
): boolean {
  return capacitiesFor(doing, partnership).has(capacityOf(partnership, plan, item, person, day));
}

/** May rate, move, note and evidence the item, reopen it, and undo their own change to it. */
export function mayChange(
  partnership: Partnership,
  plan: Plan,
  item: Item,
  person: Person,
  day: Day,
): boolean {
  return mayDo('change', partnership, plan, item, person, day);
}

/** May say which channel is whose, and ask for a group's digest to be posted to it: its chair and the business manager. */
export function mayRunGroup(partnership: Partnership, group: string, person: Person, day: Day): boolean {
  if (isManager(person, day)) return true;
  if (hasLeft(person, day)) return false;
  const run = groupById(partnership, group);
  const only = person.role === 'reader' || person.role === 'scrutineer';
  return run !== undefined && !only && chairs(partnership, run, person.id, day);
}

/** May say what something is called and who holds which post in the partnership: its business manager. */
export function mayKeepRegister(person: Person, day: Day): boolean {
  return isManager(person, day);
}

/** May ask for what is not theirs to do: whoever the register names. Who only reads along in a shared channel asks for nothing. */
export function mayAsk({ people }: Partnership, person: Person): boolean {
  return people.some(({ id }) => id === person.id);
}

/** May say of words that the guard refused that they are about no child or family: the business manager. */
export function mayPassWords(person: Person, day: Day): boolean {
  return isManager(person, day);
}

/** The people to turn to about an item, for "who could": its leads and chair first, then the business manager. */
export function whoMay(
  doing: Doing,
  partnership: Partnership,
  plan: Plan,
  item: Item,
  day: Day,
): readonly Person[] {
  const rank = (capacity: Capacity) =>
    (['chair', 'lead', 'business manager'] as Capacity[]).indexOf(capacity);
  return partnership.people
    .map((person) => ({ person, capacity: capacityOf(partnership, plan, item, person, day) }))
    .filter(({ capacity }) => capacitiesFor(doing, partnership).has(capacity))
    .map(({ person, capacity }) => ({ person, rank: rank(capacity) }))
    .filter((candidate) => candidate.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map((candidate) => candidate.person);
}

function isManager(person: Person, day: Day): boolean {
  return !hasLeft(person, day) && person.role === 'business manager';
}

/** A leaver is an outsider from the day after they left. */
export function hasLeft(person: Person, day: Day): boolean {
  return person.left !== undefined && person.left < day;
}
