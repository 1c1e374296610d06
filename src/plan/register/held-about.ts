import { effectOf, type Change } from '../change';
import type { Day } from '../day';
import type { Partnership, Party, Person, PersonId, PlanId, Request } from '../partnership';
import type { Plan } from '../plan';
import { asksAbout, answeredBy } from './requests';
import { contributorsOf } from '../responsibility';

/** What a partnership's register, plans and history hold about one person, each thing once. */
export interface HeldAbout {
  /** Their own entry; history may still name somebody whom the register no longer holds. */
  readonly entry?: Person;
  readonly posts: readonly { readonly title: string; readonly from?: Day; readonly to?: Day }[];
  readonly groups: readonly string[];
  /** What the plans say they answer for themselves, and not by a post. */
  readonly parts: readonly PartHeld[];
  /** What they asked for and others asked about them, and what they answered. */
  readonly requests: readonly Request[];
  /** Dates that were moved because they asked. */
  readonly askedFor: readonly { readonly plan: PlanId; readonly change: Change }[];
  readonly changes: readonly { readonly plan: PlanId; readonly change: Change }[];
}

interface PartHeld {
  readonly plan: PlanId;
  /** The item's ref, or `priority 1`. */
  readonly of: string;
  readonly as: 'lead' | 'contributor' | 'accountable';
}

/** A plan with its history. */
export interface Recorded {
  readonly plan: Plan;
  readonly log: readonly Change[];
}

/** All that is held about a person, and nothing about anybody else. */
export function heldAbout(
  { people, posts, holdings, groups, requests = [] }: Partnership,
  recorded: readonly Recorded[],
  person: PersonId,
): HeldAbout {
  const entry = people.find(({ id }) => id === person);
  return {
    entry,
    posts: holdings
      .filter((holding) => holding.person === person)
      .map(({ post, from, to }) => ({
        title: posts.find(({ id }) => id === post)?.title ?? post,
        from,
        to,
      })),
    groups: groups.filter(({ members }) => members.includes(person)).map(({ name }) => name),
    parts: recorded.flatMap(({ plan }) => partsIn(plan, person)),
    requests: requests.filter((one) => asksAbout(one, person) || answeredBy(one, person)),
    askedFor: changesIn(recorded, (change) => askerOf(change) === person),
    changes: changesIn(recorded, ({ by }) => by.id === person),
  };
}

function changesIn(recorded: readonly Recorded[], wanted: (change: Change) => boolean) {
  return recorded.flatMap(({ plan, log }) => log.filter(wanted).map((change) => ({ plan: plan.id, change })));
}

/** Who asked for what happened, where that was not whoever did it; also of what was taken back. */
function askerOf({ what: happened }: Change): PersonId | undefined {
  const what = effectOf(happened);
  return what.kind === 'rescheduled' ? (what.after?.askedBy ?? what.before?.askedBy)?.id : undefined;
}

function partsIn({ id: plan, priorities, items }: Plan, person: PersonId): readonly PartHeld[] {
  const among = (parties: readonly Party[], of: string, as: PartHeld['as']): readonly PartHeld[] =>
    parties.some((party) => 'person' in party && party.person === person) ? [{ plan, of, as }] : [];
  return [
    ...priorities.flatMap(({ id, lead, accountable }) => [
      ...among(lead, `priority ${id}`, 'lead'),
      ...among(accountable, `priority ${id}`, 'accountable'),
    ]),
    ...items.flatMap((item) => [
      ...among(item.standing.lead ?? item.lead, item.ref, 'lead'),
      ...among(contributorsOf(item), item.ref, 'contributor'),
    ]),
  ];
}
