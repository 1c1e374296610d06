import { selectItems } from '../asking/select';
import type { View } from '../asking/view';
import type { GroupId, GroupKind } from '../partnership';
import type { Item } from '../plan';
import { groupById } from '../responsibility';

/** Whose business the whole plan is, where it has no items of its own. */
const overAll: ReadonlySet<GroupKind> = new Set<GroupKind>(['board', 'executive']);

/** What a group's digest is about: its own items; of a board or executive without any, the whole plan's exceptions. */
export function digestItems(
  view: View,
  group: GroupId,
): { readonly items: readonly Item[]; readonly byException: boolean } {
  const items = selectItems(view, { group });
  const kind = groupById(view.partnership, group)?.kind;
  if (items.length > 0 || kind === undefined || !overAll.has(kind)) return { items, byException: false };
  return { items: selectItems(view, { states: ['exceptions'] }), byException: true };
}
