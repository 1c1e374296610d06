import type { Digest } from '../plan/digest/digest';
import type { GroupId, Partnership } from '../plan/partnership';
import type { Item } from '../plan/plan';
import { redOf } from '../plan/rating';
import type { View } from '../plan/asking/view';

type Section = 'overdue' | 'due' | 'red' | 'changed' | 'done' | 'noLead';
type Also = 'better' | 'rated' | 'opening' | 'notUpdated' | 'ending';

/** The digest as refs, for machines. `red` is the scheme's red; `changed` includes what got better. */
export function digestSections(
  digest: Digest,
  { plan, partnership }: View,
): Readonly<Record<Section, readonly string[]>> {
  const red = digest.ratings.find(({ code }) => code === redOf(partnership.scheme));
  const changed = new Set(refs([...digest.better, ...digest.changed]));
  return {
    overdue: refs(digest.overdue),
    due: refs(digest.due),
    red: refs(red?.items ?? []),
    changed: plan.items.map(({ ref }) => ref).filter((ref) => changed.has(ref)),
    done: refs(digest.done),
    noLead: digest.noLead.map(({ ref }) => ref),
  };
}

/** The rest of the digest: `rated` has the items whose rating needs a reason, `ending` the priorities that end soon. */
export function furtherSections(digest: Digest): Readonly<Record<Also, readonly string[]>> {
  return {
    better: refs(digest.better),
    rated: digest.ratings.flatMap(({ items }) => refs(items)),
    opening: refs(digest.windows),
    notUpdated: refs(digest.stale),
    ending: digest.ending.map(({ priority }) => priority.id),
  };
}

function refs(entries: readonly { readonly item: Item }[]): readonly string[] {
  return entries.map(({ item }) => item.ref);
}

/** The group meant: by its id, name or alias, or else by part of its name. */
export function groupMeant({ groups }: Partnership, words: string): GroupId | undefined {
  const wanted = words.toLowerCase();
  const called = groups.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  return (called ?? groups.find(({ name }) => name.toLowerCase().includes(wanted)))?.id;
}
