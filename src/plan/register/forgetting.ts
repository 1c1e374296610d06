import { addDays, type Day } from '../day';
import {
  formerMember,
  type Holding,
  type Partnership,
  type Person,
  type PersonId,
  type Request,
} from '../partnership';
import { asksAbout } from './requests';
import { mayKeepRegister } from '../roles';

/**
 * Without a business manager nobody could put the register right again, so the last one stays until there is another.
 * One whose leaving day is known does not count as another.
 */
export function isLastBusinessManager({ people }: Partnership, person: PersonId, today: Day): boolean {
  const managers = people.filter((one) => mayKeepRegister(one, today));
  const another = managers.some((one) => one.id !== person && one.left === undefined);
  return !another && managers.some((one) => one.id === person);
}

/**
 * The register with somebody on the way to being forgotten: from now on they can do nothing here, and it says who they
 * become. Somebody who was on that way already becomes whom they were said to become then.
 */
export function leaving(partnership: Partnership, person: PersonId, as: PersonId, today: Day): Partnership {
  const left = addDays(today, -1);
  const going = (one: Person): Person => ({
    ...one,
    left: earlier(one.left, left),
    becomes: one.becomes ?? as,
  });
  return {
    ...partnership,
    people: partnership.people.map((one) => (one.id === person ? going(one) : one)),
  };
}

/**
 * The register with a former member in somebody's place: no name, no title and no group. Their posts keep their days,
 * and one that was still held ends on the day they left.
 */
export function withFormerMember(partnership: Partnership, person: PersonId, as: PersonId): Partnership {
  const left = partnership.people.find((one) => one.id === person)?.left;
  return {
    ...partnership,
    people: partnership.people.map((one) => (one.id === person ? former(one, as) : one)),
    holdings: partnership.holdings.map((one) => (one.person === person ? ended(one, as, left) : one)),
    requests: partnership.requests?.flatMap((one) => requestWithout(one, person, as)),
    groups: partnership.groups.map((group) => ({
      ...group,
      members: group.members.filter((member) => member !== person),
    })),
  };
}

/** What they asked for, or would hand over or take, goes; what they answered somebody else stays, without their name. */
function requestWithout(request: Request, person: PersonId, as: PersonId): readonly Request[] {
  if (asksAbout(request, person)) return [];
  const answer = request.kind === 'more time' ? request.answer : undefined;
  return request.kind === 'more time' && answer?.by === person
    ? [{ ...request, answer: { ...answer, by: as } }]
    : [request];
}

/** The agency stays, because an agency's items are those of its people. */
function former({ agency, left }: Person, as: PersonId): Person {
  return {
    id: as,
    name: formerMember,
    agency,
    role: 'reader',
    guest: false,
    left,
  };
}

function ended(holding: Holding, as: PersonId, left: Day | undefined): Holding {
  return { ...holding, person: as, to: left === undefined ? holding.to : earlier(holding.to, left) };
}

function earlier(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other;
}

/**
 * A plan's frame, item or change with a former member wherever it names the person: who did it, and who answers for it.
 * However deep, because what was undone holds what was done. The very same value where it names them nowhere.
 */
export function withoutPerson<T>(value: T, person: PersonId, as: PersonId): T {
  return replaced(value, person, as) as T;
}

function replaced(value: unknown, person: PersonId, as: PersonId): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isBy(value) && value.id === person) return { id: as, name: formerMember };
  if (isParty(value) && value.person === person) return { person: as };
  return Array.isArray(value)
    ? sameOr(
        value,
        value.map((one) => replaced(one, person, as)),
      )
    : withParts(value, (part) => replaced(part, person, as));
}

function withParts(value: object, change: (part: unknown) => unknown): object {
  const parts = Object.entries(value);
  const changed = parts.map(([name, part]) => [name, change(part)] as const);
  return changed.every(([, part], index) => part === parts[index]?.[1]) ? value : Object.fromEntries(changed);
}

function sameOr(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}

function isBy(value: object): value is { readonly id: PersonId } {
  return 'id' in value && 'name' in value && Object.keys(value).length === 2;
}

function isParty(value: object): value is { readonly person: PersonId } {
  return 'person' in value && Object.keys(value).length === 1;
}
