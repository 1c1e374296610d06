import type { Day } from '../day';
import { isOfAnotherTenant } from './guests';
import { formerMember, type Partnership, type Person, type PersonId } from '../partnership';
import { hasLeft } from '../roles';

/** Why the bot cannot write to somebody first; the first that holds is told. */
export type OutOfReach = 'left' | 'another tenant' | 'no chat yet';

/**
 * Whether the bot can write to a person in their own chat, and why not: Teams lets it write only where somebody has added
 * it, and never across tenants.
 */
export function outOfReach(
  partnership: Partnership,
  person: Person,
  chats: ReadonlySet<PersonId>,
  day: Day,
): OutOfReach | undefined {
  if (hasLeft(person, day)) return 'left';
  if (isOfAnotherTenant(partnership, person)) return 'another tenant';
  return chats.has(person.id) ? undefined : 'no chat yet';
}

/** Everybody of the register whom the bot cannot write to; a former member is nobody to write to. */
export function peopleOutOfReach(
  partnership: Partnership,
  chats: ReadonlySet<PersonId>,
  day: Day,
): readonly { readonly person: Person; readonly why: OutOfReach }[] {
  return partnership.people.flatMap((person) => {
    const why = outOfReach(partnership, person, chats, day);
    return why === undefined || person.name === formerMember ? [] : [{ person, why }];
  });
}

/** Why the bot cannot write to somebody, for each whom it cannot. */
export function unreachableIn(
  partnership: Partnership,
  chats: ReadonlySet<PersonId>,
  day: Day,
): ReadonlyMap<PersonId, OutOfReach> {
  return new Map(
    partnership.people.flatMap((person) => {
      const why = outOfReach(partnership, person, chats, day);
      return why === undefined ? [] : [[person.id, why] as const];
    }),
  );
}
