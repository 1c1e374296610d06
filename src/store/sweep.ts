import { addDays, addMonths, type Instant } from '../plan/day';
import { keysOf } from './keys';
import { threadRow } from './row-kinds';
import { valueOf } from './rows';
import type { Listing, Row, Table, Tables } from './table';

/** How many rows went. */
export interface Swept {
  readonly threads: number;
  readonly operations: number;
  readonly deliveries: number;
}

/**
 * Table Storage expires nothing, so this does: threads nobody spoke in for a day, operations of 30 days ago,
 * deliveries of 13 months ago. A row that is written while it is swept stays.
 */
export async function sweep(tables: Tables, now: Instant): Promise<Swept> {
  const today = now.slice(0, 10);
  const yesterday = `${addDays(today, -1)}${now.slice(10)}`;
  return {
    threads: await removed(tables.conversations, olderThan('member', yesterday), isForgotten),
    operations: await removed(tables.plans, olderThan('op', addDays(today, -30))),
    deliveries: await removed(tables.deliveries, olderThan('week', addMonths(today, -13))),
  };
}

function olderThan(kind: string, before: string): Listing {
  return { ...keysOf(kind), where: { property: 'at', before } };
}

/** Who a local conversation speaks as is not forgotten with what was said in it. */
function isForgotten(row: Row): boolean {
  return valueOf(threadRow, row).speaksAs === undefined;
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
