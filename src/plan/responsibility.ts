import type { LeadOrContributor } from './command';
import type { Day } from './day';
import {
  formerMember,
  type AgencyId,
  type Group,
  type GroupId,
  type Partnership,
  type Party,
  type Person,
  type PersonId,
  type PostId,
} from './partnership';
import { itemOf, priorityOf, type Item, type Plan } from './plan';

/** Who leads an item: whoever it was assigned to, else its own leads, those of the line it belongs to or its priority's. It may be nobody. */
export function leadsOf(plan: Plan, item: Item): readonly Party[] {
  if (item.standing.lead) return item.standing.lead;
  if (item.lead.length > 0) return item.lead;
  const parent = item.parent === undefined ? undefined : itemOf(plan, item.parent);
  if (parent) return leadsOf(plan, parent);
  return priorityOf(plan, item.priority)?.lead ?? [];
}

export function contributorsOf({ contributors, standing }: Item): readonly Party[] {
  return standing.contributors ?? contributors;
}

export function accountableFor(plan: Plan, item: Item): readonly Party[] {
  return priorityOf(plan, item.priority)?.accountable ?? [];
}

/** The groups whose item it is: the one it was given to, else the one it names and the one that looks after its priority. An item may have none. */
export function groupsOf(partnership: Partnership, plan: Plan, item: Item): readonly Group[] {
  const { group: given } = item.standing;
  if (given !== null) return partnership.groups.filter((group) => group.id === given);
  return partnership.groups.filter((group) => group.id === item.group || looksAfter(group, plan, item));
}

/** The group to name beside an item: the one it was given to, its own, else the one that looks after its priority. */
export function groupOf(partnership: Partnership, plan: Plan, item: Item): Group | undefined {
  const groups = groupsOf(partnership, plan, item);
  return groups.find((group) => group.id === item.group) ?? groups[0];
}

function looksAfter(group: Group, plan: Plan, item: Item): boolean {
  return group.looksAfter.some(
    (care) => care.plan === plan.id && item.priority !== null && care.priorities.includes(item.priority),
  );
}

/** Who holds a post on a day; several may share it, and it may be vacant. */
export function holdersOf(partnership: Partnership, post: PostId, day: Day): readonly Person[] {
  const held = partnership.holdings.filter((holding) => holding.post === post && holdsOn(holding, day));
  return partnership.people.filter((person) => held.some((holding) => holding.person === person.id));
}

export function postsOf(partnership: Partnership, person: PersonId, day: Day): readonly PostId[] {
  return partnership.holdings
    .filter((holding) => holding.person === person && holdsOn(holding, day))
    .map((holding) => holding.post);
}

function holdsOn(holding: { from?: Day; to?: Day }, day: Day): boolean {
  return (
    (holding.from === undefined || holding.from <= day) && (holding.to === undefined || day <= holding.to)
  );
}

/** Chairs and members belong to a group. */
export function belongsTo(partnership: Partnership, group: Group, person: PersonId, day: Day): boolean {
  return group.members.includes(person) || chairs(partnership, group, person, day);
}

export function chairs(partnership: Partnership, group: Group, person: PersonId, day: Day): boolean {
  return group.chair !== undefined && postsOf(partnership, person, day).includes(group.chair);
}

/** A person's part in an item: leading it themselves or by a post they hold, else contributing to it. */
export function partIn(
  partnership: Partnership,
  plan: Plan,
  item: Item,
  person: PersonId,
  day: Day,
): LeadOrContributor | undefined {
  const posts = postsOf(partnership, person, day);
  const isTheirs = (party: Party) =>
    'person' in party ? party.person === person : 'post' in party && posts.includes(party.post);
  if (leadsOf(plan, item).some(isTheirs)) return 'lead';
  return contributorsOf(item).some(isTheirs) ? 'contributor' : undefined;
}

/** Whether a party stands for an agency: the agency itself, one of its people, or a post of it or held by one of them. */
export function actsFor(partnership: Partnership, party: Party, agency: AgencyId, day: Day): boolean {
  if ('agency' in party) return party.agency === agency;
  if ('person' in party) return agencyOf(partnership, party.person) === agency;
  if ('group' in party) return false;
  const post = partnership.posts.find((candidate) => candidate.id === party.post);
  if (post?.agency !== undefined) return post.agency === agency;
  return holdersOf(partnership, party.post, day).some((holder) => holder.agency === agency);
}

function agencyOf(partnership: Partnership, person: PersonId): AgencyId | undefined {
  return partnership.people.find((candidate) => candidate.id === person)?.agency;
}

export function groupById(partnership: Partnership, id: GroupId | undefined): Group | undefined {
  return partnership.groups.find((group) => group.id === id);
}

/** A party by its name: the post's title, the person's, the group's or the agency's. */
export function nameOf(partnership: Partnership, party: Party): string {
  if ('post' in party) return partnership.posts.find((post) => post.id === party.post)?.title ?? party.post;
  if ('person' in party)
    return partnership.people.find((person) => person.id === party.person)?.name ?? formerMember;
  if ('group' in party) return groupById(partnership, party.group)?.name ?? party.group;
  return partnership.agencies.find((agency) => agency.id === party.agency)?.name ?? party.agency;
}

/** A party with who that is today: `Chair of Safeguarding Effectiveness (Sarah Okafor)`, or `(nobody in post)`. */
export function nameWithHolder(partnership: Partnership, party: Party, day: Day): string {
  const name = nameOf(partnership, party);
  if (!('post' in party)) return name;
  const holders = holdersOf(partnership, party.post, day).map((holder) => holder.name);
  return `${name} (${holders.length > 0 ? holders.join(', ') : 'nobody in post'})`;
}
