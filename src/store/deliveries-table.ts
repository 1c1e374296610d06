import type { DeliveryStore, Held } from './delivery-store';
import { keyOf, keysOf } from './keys';
import { deliveryRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import type { Row, Table, Write } from './table';

const weekKey = (week: string) => `week|${keyOf(week)}`;

/** Deliveries in a table: one partition a channel, one row a week. */
export function deliveriesTable(table: Table): DeliveryStore {
  async function get(channel: string, week: string): Promise<Held | undefined> {
    const row = await table.get(keyOf(channel), weekKey(week));
    return row && heldOf(row);
  }

  return {
    get,
    async lastSent(channel) {
      const rows = await table.list({ partition: keyOf(channel), ...keysOf('week') });
      const all = rows.map((row) => valueOf(deliveryRow, row));
      return all.filter((delivery) => delivery.state === 'sent').at(-1);
    },
    async put(delivery, etag) {
      const row = weekKey(delivery.week);
      const properties = toProperties(delivery, { at: delivery.at });
      const write: Write =
        etag === undefined ? { do: 'insert', row, properties } : { do: 'replace', row, properties, etag };
      const written = await table.write(keyOf(delivery.channel), [write]);
      if (written.kind === 'written') return { delivery, etag: written.etags[0] ?? '' };
      // The holder is in the row, so a row just like ours is ours, and its answer was lost.
      const held = await table.get(keyOf(delivery.channel), row);
      return held && held.properties['json'] === properties['json'] ? heldOf(held) : undefined;
    },
  };
}

function heldOf(row: Row): Held {
  return { delivery: valueOf(deliveryRow, row), etag: row.etag };
}
