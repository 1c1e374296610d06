import type { Group, GroupId, GroupKind } from '../../plan/partnership';
import type { PriorityId } from '../../plan/plan';
import type { Name } from './found';
import { all, type Heard } from './heard';
import type { Vocabulary } from './vocabulary';

const generic = new Map<string, readonly GroupKind[]>([
  ['board', ['board', 'joint board']],
  ['exec', ['executive', 'support', 'board']],
  ['executive', ['executive', 'support', 'board']],
]);

/** A group that starts at a token: by its name, by its meeting, or "the board" and "the exec" of this partnership. */
export function groupAt(heard: Heard, from: number): { id: GroupId; to: number } | undefined {
  const article = ['the', 'our', 'a', 'an'].includes(heard.tokens[from]?.word ?? '');
  const at = article ? from + 1 : from;
  const found = all(heard, 'name').find((each) => each.from === from || each.from === at);
  const met = all(heard, 'meeting').find((each) => each.from === at);
  if (met) return { id: met.means.group, to: met.to };
  const named = found?.means.names.find((name) => name.is === 'group');
  if (found && named?.is === 'group') return { id: named.id, to: found.to };
  const { groups } = heard.hearing.vocabulary.partnership;
  for (const kind of generic.get(heard.tokens[at]?.word ?? '') ?? []) {
    const group = groups.find((each) => each.kind === kind);
    if (group) return { id: group.id, to: at + 1 };
  }
  return undefined;
}

/** The group that the names are of, or that looks after the priority they are of. */
export function groupOfNames(names: readonly Name[], { hearing }: Heard): GroupId | undefined {
  const group = names.find((name) => name.is === 'group');
  if (group?.is === 'group') return group.id;
  const priority = names.find((name) => name.is === 'priority');
  return priority?.is === 'priority' ? groupsFor([priority.id], hearing.vocabulary)[0]?.id : undefined;
}

/** The groups that look after any of the priorities. */
export function groupsFor(
  priorities: readonly PriorityId[],
  { partnership, plan }: Vocabulary,
): readonly Group[] {
  return partnership.groups.filter(({ looksAfter }) =>
    looksAfter.some((care) => care.plan === plan.id && priorities.some((id) => care.priorities.includes(id))),
  );
}
