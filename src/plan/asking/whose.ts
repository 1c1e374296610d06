import { postsLeftBy } from '../register/handover';
import type { AgencyId, Party, PersonId, PostId } from '../partnership';
import type { Item } from '../plan';
import type { Who } from './query';
import { actsFor, contributorsOf, holdersOf, leadsOf, postsOf } from '../responsibility';
import { hasLeft } from '../roles';
import type { View } from './view';

/** Whether an item is one of theirs: any of the parties asked about leads it or contributes to it, or it is nobody's. */
export function isTheirs(view: View, who: Who, item: Item): boolean {
  const leads = leadsOf(view.plan, item);
  const parties =
    who.as === 'lead'
      ? leads
      : who.as === 'contributor'
        ? contributorsOf(item)
        : [...leads, ...contributorsOf(item)];
  return who.parties.some((asked) =>
    asked === 'nobody' ? leads.length === 0 : parties.some((party) => standsFor(view, party, asked)),
  );
}

/** A challenge that names no agency is put to those whose item it is. */
export function isChallengedTo(view: View, agencies: readonly AgencyId[], item: Item): boolean {
  const isOf = (agency: AgencyId) => isTheirs(view, { parties: [{ agency }] }, item);
  return item.standing.challenges.some((one) =>
    agencies.some((agency) => (one.agency === undefined ? isOf(agency) : one.agency === agency)),
  );
}

/** A person stands for the posts they hold; a post for the people who hold it; an agency for all of its own. */
function standsFor(view: View, party: Party, asked: Party | 'me'): boolean {
  if (asked === 'me') return standsFor(view, party, { person: view.member.id });
  if ('agency' in asked) return actsFor(view.partnership, party, asked.agency, view.today);
  if ('person' in asked && 'post' in party) return postsBy(view, asked.person).includes(party.post);
  if ('post' in asked && 'person' in party) {
    return holdersOf(view.partnership, asked.post, view.today).some((holder) => holder.id === party.person);
  }
  return JSON.stringify(party) === JSON.stringify(asked);
}

/** The posts that somebody who has left held last stay theirs until somebody else holds them. */
function postsBy({ partnership, today }: View, id: PersonId): readonly PostId[] {
  const person = partnership.people.find((one) => one.id === id);
  return person && hasLeft(person, today)
    ? postsLeftBy(partnership, id, today)
    : postsOf(partnership, id, today);
}
