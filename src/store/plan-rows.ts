import { withItem } from '../plan/deciding/additions';
import { apply } from '../plan/deciding/apply';
import type { Item, Plan, Ref } from '../plan/plan';
import { keyOf } from './keys';
import type { Commit } from './plan-store';
import type { Frame } from './row-kinds';
import { toProperties } from './rows';
import type { Write } from './table';

export const headKey = 'head';
export const frameKey = (version: string) => `frame|${version}`;
export const itemsKey = (version: string) => `item|${version}`;
export const itemKey = (version: string, ref: Ref) => `${itemsKey(version)}|${keyOf(ref)}`;
export const logKey = (revision: number) => `log|${String(revision).padStart(10, '0')}`;
export const operationKey = (operation: string) => `op|${keyOf(operation)}`;

/** Throws unless the changes follow the head, are one operation's on one item, and fold to its standing. */
export function checkCommit({ head, item, standing, changes, operation }: Commit): void {
  const follow = changes.every(
    (change, index) =>
      change.revision === head.revision + 1 + index &&
      change.ref === item.ref &&
      change.operation === operation,
  );
  if (changes.length === 0 || !follow) throw new Error('The changes of a commit do not follow its head');
  const folded = changes.reduce(apply, item.standing);
  if (JSON.stringify(folded) !== JSON.stringify(standing)) {
    throw new Error('The changes of a commit do not fold to its standing');
  }
}

/**
 * The head is replaced only at its etag, so nothing at all has happened to the plan since it was read. The
 * item's own etag would add nothing: no change to an item leaves the head as it was.
 */
export function writesOf(commit: Commit, revision: number, position: number): Write[] {
  const { head, item, standing, changes, operation } = commit;
  const { version } = head;
  const marker = { first: head.revision + 1, last: revision };
  const at = changes[0]?.at ?? '';
  return [
    { do: 'replace', row: headKey, properties: toProperties({ revision, version }), etag: head.etag },
    {
      do: changes[0]?.what.kind === 'added' ? 'insert' : 'put',
      row: itemKey(version, item.ref),
      properties: toProperties({ position, item: { ...item, standing } }),
    },
    { do: 'insert', row: operationKey(operation), properties: toProperties(marker, { at }) },
    ...changes.map((change): Write => ({
      do: 'insert',
      row: logKey(change.revision),
      properties: toProperties(change, { ref: change.ref }),
    })),
  ];
}

/** The rows of a version, which nobody reads before a head names it. */
export function rowsOf({ items, takenOut = [], ...rest }: Plan, version: string): Write[] {
  const frame: Frame = rest;
  return [
    ...inStoredOrder([...items, ...takenOut]).map((item, position): Write => ({
      do: 'insert',
      row: itemKey(version, item.ref),
      properties: toProperties({ position, item }),
    })),
    { do: 'insert', row: frameKey(version), properties: toProperties(frame) },
  ];
}

/** As the plan was put there, and then whatever was added, in the order of adding: a row's position never changes. */
export function inStoredOrder(items: readonly Item[]): readonly Item[] {
  const addedAt = ({ added }: Item) => added?.revision ?? 0;
  return [...items].sort((one, other) => addedAt(one) - addedAt(other));
}

/** The plan of a frame and its items in their stored order. */
export function planOf(frame: Frame, items: readonly Item[], revision: number): Plan {
  const bare: Plan = { ...frame, items: items.filter(({ added }) => !added), revision };
  return items.filter(({ added }) => added).reduce(withItem, bare);
}
