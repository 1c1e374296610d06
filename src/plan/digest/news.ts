import type { Change } from '../change';
import { grouped } from '../grouped';
import type { Item } from '../plan';

/** An item with what happened to it, oldest first. */
export interface News {
  readonly item: Item;
  readonly changes: readonly Change[];
}

/** What happened to each item. What was taken back meanwhile is no news, and neither is its taking back. */
export function newsOf(items: readonly Item[], changes: readonly Change[]): readonly News[] {
  const byRef = grouped(standing(changes), ({ ref }) => ref);
  return items.flatMap((item) => {
    const happened = byRef.get(item.ref);
    return happened ? [{ item, changes: happened }] : [];
  });
}

/** The newest is looked at first, because an undo may itself be undone. An undo of something older is news. */
function standing(changes: readonly Change[]): readonly Change[] {
  const revisions = new Set(changes.map(({ revision }) => revision));
  const gone = new Set<number>();
  for (const { revision, what } of changes.toReversed()) {
    if (what.kind !== 'undone' || gone.has(revision) || !revisions.has(what.revision)) continue;
    gone.add(revision).add(what.revision);
  }
  return changes.filter(({ revision }) => !gone.has(revision));
}

/** The last change of each kind, beginning at what was so before the first: what they come to. */
export function inSum(changes: readonly Change[]): readonly Change[] {
  const sums = new Map<string, Change>();
  for (const change of changes) {
    const { kind } = change.what;
    const earlier = sums.get(kind);
    sums.delete(kind);
    sums.set(kind, earlier ? fromBefore(earlier, change) : change);
  }
  return [...sums.values()];
}

/** Ratings, dates and progress go from one to another; of the rest the last word counts. */
function fromBefore({ what: first }: Change, last: Change): Change {
  const { what } = last;
  if (what.kind === 'rated' && first.kind === 'rated')
    return { ...last, what: { ...what, before: first.before } };
  if (what.kind === 'rescheduled' && first.kind === 'rescheduled')
    return { ...last, what: { ...what, before: first.before } };
  if (what.kind === 'progressed' && first.kind === 'progressed')
    return { ...last, what: { ...what, before: first.before } };
  return last;
}
