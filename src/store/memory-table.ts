import { checkWrites } from './limits';
import {
  tableNames,
  type Listing,
  type OnCall,
  type Row,
  type Table,
  type Tables,
  type Write,
} from './table';

/** Tables in this process alone, gone with it. They refuse what Azure refuses. */
export function memoryTables(onCall: OnCall = () => {}): Tables {
  return {
    plans: memoryTable(tableNames.plans, onCall),
    registers: memoryTable(tableNames.registers, onCall),
    conversations: memoryTable(tableNames.conversations, onCall),
    channels: memoryTable(tableNames.channels, onCall),
    deliveries: memoryTable(tableNames.deliveries, onCall),
  };
}

function memoryTable(name: string, onCall: OnCall): Table {
  const partitions = new Map<string, Map<string, Row>>();
  let writes = 0;

  function put(partition: string, write: Write): string {
    const rows = partitions.get(partition) ?? new Map<string, Row>();
    partitions.set(partition, rows);
    if (write.do === 'delete') {
      rows.delete(write.row);
      return '';
    }
    writes += 1;
    const etag = String(writes);
    rows.set(write.row, { partition, row: write.row, etag, properties: { ...write.properties } });
    return etag;
  }

  return {
    async get(partition, row) {
      onCall(`${name}.get`);
      return partitions.get(partition)?.get(row);
    },
    async list(listing) {
      onCall(`${name}.list`);
      const searched = listing.partition === undefined ? [...partitions.keys()].sort() : [listing.partition];
      return searched.flatMap((partition) => matching(partitions.get(partition), listing));
    },
    async write(partition, all) {
      onCall(`${name}.write`);
      checkWrites(partition, all);
      const rows = partitions.get(partition);
      if (all.some((write) => isRefused(write, rows?.get(write.row)))) return { kind: 'refused' };
      return { kind: 'written', etags: all.map((write) => put(partition, write)) };
    },
  };
}

function isRefused(write: Write, held: Row | undefined): boolean {
  if (write.do === 'insert') return held !== undefined;
  if (write.do === 'delete')
    return held !== undefined && write.etag !== undefined && held.etag !== write.etag;
  return write.do === 'replace' && held?.etag !== write.etag;
}

function matching(rows: ReadonlyMap<string, Row> | undefined, { from, to, where }: Listing): readonly Row[] {
  const found = [...(rows?.values() ?? [])].filter(({ row, properties }) => {
    if (row < from || row >= to) return false;
    const held = where && properties[where.property];
    if (where?.is !== undefined && held !== where.is) return false;
    return where?.before === undefined || (typeof held === 'string' && held < where.before);
  });
  return found.sort((one, other) => (one.row < other.row ? -1 : 1));
}
