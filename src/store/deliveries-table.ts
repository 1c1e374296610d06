import type { Instant } from '../plan/day';
import type { Delivery, DeliveryStore, Held, Occasion, OccasionKind } from './delivery-store';
import { keyOf, keysOf } from './keys';
import { deliveryRow, leaseRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import type { Row, Table, Write, Written } from './table';

/** `week|2021-W45`, its second half made fit for a key. */
function occasionKey(occasion: Occasion): string {
  const bar = occasion.indexOf('|');
  return `${occasion.slice(0, bar)}|${keyOf(occasion.slice(bar + 1))}`;
}

/** Nobody is posted to here: the one row that says which process sends. */
const leadership = { partition: 'lease', row: 'lease|posts' } as const;

/** Deliveries in a table: one partition a channel or person, one row an occasion. */
export function deliveriesTable(table: Table): DeliveryStore {
  async function get(to: string, occasion: Occasion): Promise<Held | undefined> {
    const row = await table.get(keyOf(to), occasionKey(occasion));
    return row && heldOf(row);
  }

  async function kept(to: string, kind: OccasionKind): Promise<readonly Delivery[]> {
    const rows = await table.list({ partition: keyOf(to), ...keysOf(kind) });
    return rows.map((row) => valueOf(deliveryRow, row));
  }

  async function leadUntil(holder: string, until: Instant, held: Row | undefined): Promise<boolean> {
    const properties = toProperties({ holder, until });
    const { partition, row } = leadership;
    const write: Write = held
      ? { do: 'replace', row, properties, etag: held.etag }
      : { do: 'insert', row, properties };
    const written: Written = await table.write(partition, [write]);
    if (written.kind === 'written') return true;
    const now = await table.get(partition, row);
    return now?.properties['json'] === properties['json']; // ours, and the answer was lost
  }

  return {
    get,
    kept,
    async lastSent(channel) {
      return (await kept(channel, 'week')).filter((delivery) => delivery.state === 'sent').at(-1);
    },
    async put(delivery, etag) {
      const row = occasionKey(delivery.occasion);
      const properties = toProperties(delivery, { at: delivery.at });
      const write: Write =
        etag === undefined ? { do: 'insert', row, properties } : { do: 'replace', row, properties, etag };
      const written = await table.write(keyOf(delivery.to), [write]);
      if (written.kind === 'written') return { delivery, etag: written.etags[0] ?? '' };
      // The holder is in the row, so a row just like ours is ours, and its answer was lost.
      const held = await table.get(keyOf(delivery.to), row);
      return held && held.properties['json'] === properties['json'] ? heldOf(held) : undefined;
    },
    async lead(holder, real, until) {
      const held = await table.get(leadership.partition, leadership.row);
      const lease = held && valueOf(leaseRow, held);
      const isFree = lease === undefined || lease.holder === holder || lease.until < real;
      return isFree && leadUntil(holder, until, held);
    },
    async stopLeading(holder) {
      const held = await table.get(leadership.partition, leadership.row);
      if (held && valueOf(leaseRow, held).holder === holder) await leadUntil(holder, longAgo, held);
    },
  };
}

/** A lease that has run out on any clock. */
const longAgo: Instant = '1970-01-01T00:00:00.000Z';

function heldOf(row: Row): Held {
  return { delivery: valueOf(deliveryRow, row), etag: row.etag };
}
