import { addDays, type Day } from '../day';
import type { GroupId, Holding, Partnership, Party, Person, PersonId, PlanId, PostId } from '../partnership';
import type { Item, Plan } from '../plan';
import { holdersOf } from '../responsibility';

/** One thing that setting a partnership up says. Each is saved alone, and said again it changes nothing. */
export type SetUpStep =
  | { readonly kind: 'current plan'; readonly plan: PlanId }
  | { readonly kind: 'guest tenants'; readonly tenants: readonly string[] }
  /** Somebody new, or what is said of somebody known. */
  | { readonly kind: 'person'; readonly person: Told }
  | { readonly kind: 'holder'; readonly post: PostId; readonly person: PersonId }
  /** From now on the set-up opens only when it is asked for. */
  | { readonly kind: 'set up' };

/** A person as they are told of; who is new is no guest unless it is said. */
type Told = Omit<Person, 'guest'> & Partial<Pick<Person, 'guest'>>;

/** Which group's channel it is. Kept beside the register, with how the channel is reached. */
export interface ChannelOfGroup {
  readonly channel: string;
  readonly group: GroupId;
}

/** The register after the step; the very same one where it says so already. */
export function withStep(partnership: Partnership, step: SetUpStep, day: Day): Partnership {
  switch (step.kind) {
    case 'current plan':
      return partnership.currentPlan === step.plan ? partnership : { ...partnership, currentPlan: step.plan };
    case 'guest tenants':
      return isSame(partnership.guestTenants ?? [], step.tenants)
        ? partnership
        : { ...partnership, guestTenants: step.tenants };
    case 'person':
      return withPerson(partnership, step.person);
    case 'holder':
      return withHolder(partnership, step.post, step.person, day);
    case 'set up':
      return partnership.setUp === undefined ? { ...partnership, setUp: day } : partnership;
    default:
      return step satisfies never;
  }
}

function withPerson(partnership: Partnership, given: Told): Partnership {
  const { people } = partnership;
  const held = people.find(({ id }) => id === given.id);
  if (!held) return { ...partnership, people: [...people, { guest: false, ...given }] };
  const told = { ...held, ...given };
  return isSame(held, told)
    ? partnership
    : { ...partnership, people: people.map((person) => (person === held ? told : person)) };
}

/** The post is theirs from the day; who held it before, and until when, stays. Somebody who holds it already, perhaps with others, keeps it. */
function withHolder(partnership: Partnership, post: PostId, person: PersonId, day: Day): Partnership {
  const holders = holdersOf(partnership, post, day).map(({ id }) => id);
  if (holders.includes(person)) return partnership;
  const ended = partnership.holdings.flatMap((holding): readonly Holding[] => {
    if (holding.post !== post || !holders.includes(holding.person) || isOver(holding, day)) return [holding];
    return holding.from === day ? [] : [{ ...holding, to: addDays(day, -1) }];
  });
  return { ...partnership, holdings: [...ended, { post, person, from: day }] };
}

/** A holding that is over before the day, or has not begun by then, is not ended by a new holder. */
function isOver({ from, to }: Holding, day: Day): boolean {
  return (to !== undefined && to < day) || (from !== undefined && from > day);
}

/**
 * A bundled partnership as a customer begins with it: their tenant, and one person, who keeps the register. The groups,
 * posts, agencies and colours stay; the invented people, who they were and when they met, do not.
 */
export function startedWith(bundled: Partnership, tenant: string, manager: Person): Partnership {
  return {
    ...bundled,
    tenant,
    people: [manager],
    holdings: [],
    meetings: [],
    groups: bundled.groups.map((group) => ({ ...group, members: [] })),
  };
}

/** Whoever keeps the register is of its office, where it has one. */
export function firstManager({ agencies }: Partnership, { id, name }: Pick<Person, 'id' | 'name'>): Person {
  const office = agencies.find(({ kind }) => kind === 'partnership') ?? agencies[0];
  return { id, name, agency: office?.id ?? '', role: 'business manager', guest: false };
}

/** A bundled plan without the people who were invented for it. */
export function withoutPeople(plan: Plan): Plan {
  const kept = (parties: readonly Party[]) => parties.filter((party) => !('person' in party));
  const bare = (item: Item): Item => ({
    ...item,
    lead: kept(item.lead),
    contributors: kept(item.contributors),
  });
  return { ...plan, items: plan.items.map(bare) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
