import type { Digest } from '../plan/digest';
import type { GroupId, Partnership } from '../plan/partnership';
import type { Item } from '../plan/plan';

type Section = 'overdue' | 'due' | 'red' | 'changed' | 'done' | 'noLead';

/** The digest by refs, for machines. `red` is the scheme's red; the first rating that needs a reason where it has none. */
export function digestSections(digest: Digest): Readonly<Record<Section, readonly string[]>> {
  const refs = (items: readonly Item[]) => items.map((item) => item.ref);
  const red = digest.ratings.find(({ code }) => code === 'red') ?? digest.ratings[0];
  return {
    overdue: refs(digest.overdue.map(({ item }) => item)),
    due: refs(digest.due.map(({ item }) => item)),
    red: refs(red?.items ?? []),
    changed: refs(digest.changed.map(({ item }) => item)),
    done: refs(digest.done),
    noLead: refs(digest.noLead),
  };
}

/** The group that is meant: by its id, name or alias, else by a part of its name. */
export function groupMeant({ groups }: Partnership, words: string): GroupId | undefined {
  const wanted = words.toLowerCase();
  const called = groups.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
  return (called ?? groups.find(({ name }) => name.toLowerCase().includes(wanted)))?.id;
}
