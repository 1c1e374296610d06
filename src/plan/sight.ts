import { everItemOf } from './addition';
import type { Day } from './day';
import type { Alias, Group, GroupId, Partnership, Person, PlanId, Request } from './partnership';
import { itemOf, type Item, type Matrix, type Plan, type PriorityId, type Ref } from './plan';
import { belongsTo, groupsOf, partIn } from './responsibility';

/** Where something is shown: in a channel or a group chat, everybody there reads along. */
export interface Where {
  readonly kind: 'personal' | 'channel' | 'group';
  /** The group whose channel it is. */
  readonly group?: GroupId;
}

/**
 * The groups whose items do not exist for a person where they ask. A group marked "named members only" is for its chair and
 * members, the business manager and the scrutineer; and, whoever asks, only in their own chat and in the group's own channel.
 */
export function hiddenFrom(
  partnership: Partnership,
  person: Person,
  day: Day,
  where: Where,
): readonly GroupId[] {
  return markedIn(partnership)
    .filter((group) => !isShownIn(where, group) || !isFor(partnership, group, person, day))
    .map(({ id }) => id);
}

/** What is hidden from a post that nobody asked for, in the channel of a group. */
export function hiddenInChannelOf(partnership: Partnership, group: GroupId): readonly GroupId[] {
  const where: Where = { kind: 'channel', group };
  return markedIn(partnership)
    .filter((marked) => !isShownIn(where, marked))
    .map(({ id }) => id);
}

function markedIn({ groups }: Partnership): readonly Group[] {
  return groups.filter((group) => group.namedMembersOnly === true);
}

function isShownIn({ kind, group }: Where, { id }: Group): boolean {
  return kind === 'personal' || (kind === 'channel' && group === id);
}

function isFor(partnership: Partnership, group: Group, person: Person, day: Day): boolean {
  const everywhere = person.role === 'business manager' || person.role === 'scrutineer';
  return everywhere || belongsTo(partnership, group, person.id, day);
}

/** A plan as it is seen where some groups' items do not exist: as if it had never held them. */
export function planSeen(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): Plan {
  return hidden.length === 0 ? plan : narrowed(partnership, plan, hidden);
}

/** Whether the item does not exist for the person, even in their own chat. */
export function isHiddenFrom(
  partnership: Partnership,
  plan: Plan,
  item: Item,
  person: Person,
  day: Day,
): boolean {
  const hidden = hiddenFrom(partnership, person, day, { kind: 'personal' });
  if (hidden.length === 0) return false;
  const held = itemOf(plan, item.ref);
  return !held || isHiddenIn(partnership, plan, held, hidden);
}

/**
 * The register as it is seen there: what names a hidden priority, says whose it is or asks something about a hidden item is left
 * out too; and whatever is asked about another plan than the one in hand, of which nothing is known here.
 */
export function partnershipSeen(
  partnership: Partnership,
  plan: Plan,
  hidden: readonly GroupId[],
): Partnership {
  if (hidden.length === 0) return partnership;
  const left = planSeen(partnership, plan, hidden);
  const isAsked = (one: Request) =>
    one.kind === 'handover' || (one.plan === plan.id && itemOf(left, one.ref) !== undefined);
  const isGone = (plan: PlanId, priority: PriorityId) =>
    isHiddenPriority(partnership, plan, priority, hidden);
  const names = ({ means }: Alias) => !('priority' in means && isGone(means.plan, means.priority));
  return {
    ...partnership,
    aliases: partnership.aliases.filter(names),
    requests: partnership.requests?.filter(isAsked),
    groups: partnership.groups.map((group) => ({
      ...group,
      looksAfter: group.looksAfter
        .map(({ plan, priorities }) => ({ plan, priorities: priorities.filter((id) => !isGone(plan, id)) }))
        .filter(({ priorities }) => priorities.length > 0),
    })),
  };
}

/** Names what is hidden, the same as long as that is the same; nothing where everything is seen. */
export function sightOf({ groups }: Partnership, hidden: readonly GroupId[]): string | undefined {
  const said = groups
    .filter(({ id }) => hidden.includes(id))
    .map(
      ({ id, looksAfter }) =>
        `${id}:${looksAfter.map((care) => [care.plan, ...care.priorities].join(' ')).join()}`,
    );
  return said.length === 0 ? undefined : said.join(';');
}

/** For whom a group's items exist. */
export type Openness = 'named members' | 'everyone';

/** The mark set or taken off; a group that is gone is left gone. */
export function withOpenness(partnership: Partnership, id: GroupId, to: Openness): Partnership {
  const groups = partnership.groups.map((group) =>
    group.id === id ? { ...group, namedMembersOnly: to === 'named members' } : group,
  );
  return { ...partnership, groups };
}

/** Who leads or contributes to a group's items and would not see them once it is for named members only. */
export function leftOutBy(partnership: Partnership, plan: Plan, group: Group, day: Day): readonly Person[] {
  const items = plan.items.filter((item) =>
    groupsOf(partnership, plan, item).some(({ id }) => id === group.id),
  );
  return partnership.people.filter(
    (person) =>
      !isFor(partnership, group, person, day) &&
      items.some((item) => partIn(partnership, plan, item, person.id, day) !== undefined),
  );
}

function narrowed(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): Plan {
  const gone = hiddenRefs(partnership, plan, hidden);
  const priorities = plan.priorities.filter(({ id }) => !isHiddenPriority(partnership, plan.id, id, hidden));
  if (gone.size === 0 && priorities.length === plan.priorities.length) return plan;
  const items = plan.items.filter(({ ref }) => !gone.has(ref));
  const lost = { ...plan, items: plan.items.filter(({ ref }) => gone.has(ref)) };
  const isLeft = (holds: (among: Pick<Plan, 'items' | 'priorities'>) => boolean) =>
    holds({ items, priorities }) || !holds(lost);
  return {
    ...plan,
    items,
    takenOut: plan.takenOut?.filter(({ ref }) => !gone.has(ref)),
    unseen: [...gone],
    priorities,
    parts: plan.parts.filter(({ id }) => isLeft((among) => among.priorities.some(({ part }) => part === id))),
    themes: plan.themes.filter(({ id }) =>
      isLeft((among) => among.items.some(({ themes }) => themes.includes(id))),
    ),
    acronyms: plan.acronyms.filter(({ short }) => isLeft((among) => wordsIn(among).includes(` ${short} `))),
    // A remark about the document may quote any line: only what is known to be about lines that are seen is left.
    issues: plan.issues.filter(({ refs }) => refs.length > 0 && !refs.some((ref) => gone.has(ref))),
    matrix: plan.matrix && matrixSeen(plan.matrix, gone, new Set(priorities.map(({ id }) => id))),
  };
}

/** Everything that is written in lines and titles, for looking a short form up. */
function wordsIn({ items, priorities }: Pick<Plan, 'items' | 'priorities'>): string {
  const texts = [
    ...items.flatMap(({ text, label = '' }) => [text, label]),
    ...priorities.flatMap(({ title, aliases, aim }) => [title, ...aliases, aim?.text ?? '']),
  ];
  return ` ${texts.join(' ').replace(/[^\p{L}\p{N}&]+/gu, ' ')} `;
}

function matrixSeen({ rows }: Matrix, gone: ReadonlySet<Ref>, priorities: ReadonlySet<PriorityId>): Matrix {
  return {
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells
        .filter(({ priority }) => priorities.has(priority))
        .map((cell) => ({ ...cell, refs: cell.refs.filter((ref) => !gone.has(ref)) })),
    })),
  };
}

/** What belongs to marked groups is shown where any one of them is. */
function isHiddenBy(owners: readonly Group[], hidden: readonly GroupId[]): boolean {
  const marked = owners.filter((group) => group.namedMembersOnly === true);
  return marked.length > 0 && marked.every(({ id }) => hidden.includes(id));
}

function isHiddenPriority(
  { groups }: Partnership,
  plan: PlanId,
  priority: PriorityId,
  hidden: readonly GroupId[],
): boolean {
  const owners = groups.filter(({ looksAfter }) =>
    looksAfter.some((care) => care.plan === plan && care.priorities.includes(priority)),
  );
  return isHiddenBy(owners, hidden);
}

function hiddenRefs(partnership: Partnership, plan: Plan, hidden: readonly GroupId[]): ReadonlySet<Ref> {
  const all = [...plan.items, ...(plan.takenOut ?? [])];
  return new Set(all.filter((item) => isHiddenIn(partnership, plan, item, hidden)).map(({ ref }) => ref));
}

/** A hidden line hides whatever stands under it. */
function isHiddenIn(partnership: Partnership, plan: Plan, item: Item, hidden: readonly GroupId[]): boolean {
  if (isHiddenBy(groupsOf(partnership, plan, item), hidden)) return true;
  const above = item.parent === undefined ? undefined : everItemOf(plan, item.parent);
  return above !== undefined && isHiddenIn(partnership, plan, above, hidden);
}
