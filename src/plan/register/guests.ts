import type { Partnership, Person, PersonId } from '../partnership';

/** Who Teams says is speaking. */
interface Speaker {
  readonly tenant: string;
  readonly id: PersonId;
  readonly name: string;
}

/** The tenant whose directory knows the person; an id of one tenant is nobody of another. */
function tenantOf({ tenant }: Partnership, person: Person): string {
  return person.tenant ?? tenant;
}

export function isOfAnotherTenant(partnership: Partnership, person: Person): boolean {
  return tenantOf(partnership, person) !== partnership.tenant;
}

/** Those of the partnership's own tenant: what the others have in their own chats is between them and their own partnership. */
export function ownPeople(partnership: Partnership): readonly Person[] {
  return partnership.people.filter((person) => !isOfAnotherTenant(partnership, person));
}

/**
 * What somebody is to the partnership: what the register says, and else, from a tenant that it lists and in a channel of
 * one of its groups, a reader. Everybody else is nobody.
 */
export function memberFor(
  partnership: Partnership,
  speaker: Speaker,
  inGroupsChannel: boolean,
): Person | undefined {
  const named = partnership.people.find(
    (person) => person.id === speaker.id && tenantOf(partnership, person) === speaker.tenant,
  );
  if (named) return named;
  const isListed = partnership.guestTenants?.includes(speaker.tenant) === true;
  return isListed && inGroupsChannel ? visitor(speaker) : undefined;
}

/** Of no agency here and in no register, so nothing can be theirs. */
function visitor({ id, name, tenant }: Speaker): Person {
  return { id, name, agency: '', role: 'reader', guest: true, tenant };
}
