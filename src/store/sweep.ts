import { addDays, addMonths, type Instant } from '../plan/day';
import { keysOf } from './keys';
import { retention } from './retention';
import { threadRow } from './row-kinds';
import { valueOf } from './rows';
import type { Listing, Row, Table, Tables } from './table';

/** How many rows went. */
export interface Swept {
  readonly threads: number;
  readonly operations: number;
  readonly deliveries: number;
  readonly messages: number;
}

/**
 * Table Storage expires nothing, so this does, as `retention` says: threads nobody spoke in, operations and deliveries
 * of long ago. A row that is written while it is swept stays.
 */
export async function sweep(tables: Tables, now: Instant): Promise<Swept> {
  const today = now.slice(0, 10);
  const { threads, operations, deliveries, messages } = retention;
  const lastHeard = `${addDays(today, -threads.days)}${now.slice(10)}`;
  return {
    threads: await removed(tables.conversations, olderThan('member', lastHeard), isForgotten),
    operations: await removed(tables.plans, olderThan('op', addDays(today, -operations.days))),
    deliveries: await removedOf(tables.deliveries, deliveries.rows, addMonths(today, -deliveries.months)),
    messages: await removedOf(tables.deliveries, messages.rows, addDays(today, -messages.days)),
  };
}

function olderThan(kind: string, before: string): Listing {
  return { ...keysOf(kind), where: { property: 'at', before } };
}

/** Who a local conversation speaks as is not forgotten with what was said in it. */
function isForgotten(row: Row): boolean {
  return valueOf(threadRow, row).speaksAs === undefined;
}

async function removedOf(table: Table, kinds: readonly string[], before: string): Promise<number> {
  let count = 0;
  for (const kind of kinds) count += await removed(table, olderThan(kind, before));
  return count;
}

async function removed(
  table: Table,
  listing: Listing,
  goes: (row: Row) => boolean = () => true,
): Promise<number> {
  let count = 0;
  for (const { partition, row, etag } of (await table.list(listing)).filter(goes)) {
    const { kind } = await table.write(partition, [{ do: 'delete', row, etag }]);
    if (kind === 'written') count += 1;
  }
  return count;
}
