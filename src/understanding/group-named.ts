import type { GroupId, GroupKind } from '../plan/partnership';
import { isSlot, type FoundAs } from './found';
import type { Heard } from './heard';

const generic = new Map<string, readonly GroupKind[]>([
  ['board', ['board', 'joint board']],
  ['exec', ['executive', 'support', 'board']],
  ['executive', ['executive', 'support', 'board']],
]);

/** A group that starts at a token: by its name, by its meeting, or "the board" and "the exec" of this partnership. */
export function groupAt(heard: Heard, from: number): { id: GroupId; to: number } | undefined {
  const article = ['the', 'our', 'a', 'an'].includes(heard.tokens[from]?.word ?? '');
  const at = article ? from + 1 : from;
  const found = heard.found.find(
    (each): each is FoundAs<'name'> => (each.from === from || each.from === at) && isSlot(each, 'name'),
  );
  const met = heard.found.find((each) => each.from === at && isSlot(each, 'meeting'));
  if (met && isSlot(met, 'meeting')) return { id: met.means.group, to: met.to };
  const named = found?.means.names.find((name) => name.is === 'group');
  if (found && named?.is === 'group') return { id: named.id, to: found.to };
  const { groups } = heard.hearing.vocabulary.partnership;
  for (const kind of generic.get(heard.tokens[at]?.word ?? '') ?? []) {
    const group = groups.find((each) => each.kind === kind);
    if (group) return { id: group.id, to: at + 1 };
  }
  return undefined;
}
