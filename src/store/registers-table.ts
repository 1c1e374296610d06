import { randomUUID } from 'node:crypto';
import type { Partnership, PartnershipId } from '../plan/partnership';
import { keyOf, textOf } from './keys';
import type { RegisterStore } from './plan-store';
import { registerHeadRow, registerRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import type { Row, Table, Write } from './table';

const headKey = 'head';
const registerKey = 'register|0';

interface Held {
  readonly partnership: Partnership;
  readonly revision: number;
}

/** Registers in a table: one partition a partnership, a small head to see by whether anything changed. */
export function registersTable(table: Table): RegisterStore {
  const holds = new Map<PartnershipId, Held>();

  async function head(partnership: PartnershipId) {
    const row = await table.get(keyOf(partnership), headKey);
    return row && { ...valueOf(registerHeadRow, row), etag: row.etag };
  }

  /** The row may be newer than the revision asked for, and says its own. */
  async function upTo(partition: string, id: PartnershipId | undefined, revision: number): Promise<Held> {
    const held = id === undefined ? undefined : holds.get(id);
    if (held && held.revision >= revision) return held;
    const row = await table.get(partition, registerKey);
    if (!row) throw new Error(`Register ${partition} has a head and no register`);
    const read = valueOf(registerRow, row);
    holds.set(read.partnership.id, read);
    return read;
  }

  /** True when the write, or a try of it whose answer was lost, is what made the register what it is. */
  async function write(partnership: Partnership, revision: number, etag?: string): Promise<boolean> {
    const written = randomUUID();
    const properties = toProperties({ revision, written });
    const onHead: Write = etag
      ? { do: 'replace', row: headKey, properties, etag }
      : { do: 'insert', row: headKey, properties };
    const register = toProperties({ revision, partnership });
    const answer = await table.write(keyOf(partnership.id), [
      onHead,
      { do: 'put', row: registerKey, properties: register },
    ]);
    return answer.kind === 'written' || (await head(partnership.id))?.written === written;
  }

  return {
    revision: async (partnership) => (await head(partnership))?.revision,
    async register(partnership) {
      const at = await head(partnership);
      return at && upTo(keyOf(partnership), partnership, at.revision);
    },
    async all(unreadable) {
      const heads = await table.list({ from: headKey, to: `${headKey}|` });
      const read = await Promise.allSettled(heads.map(ofHead));
      return read.flatMap((one, at) => {
        if (one.status === 'fulfilled') return [one.value.partnership];
        if (!unreadable) throw one.reason;
        unreadable(one.reason, textOf(heads[at]?.partition ?? ''));
        return [];
      });
    },
    create: (partnership) => write(partnership, 1),
    async replace(partnership, revision) {
      const at = await head(partnership.id);
      return at?.revision === revision && write(partnership, revision + 1, at.etag);
    },
  };

  async function ofHead(row: Row): Promise<Held> {
    const known = [...holds.keys()].find((id) => keyOf(id) === row.partition);
    return upTo(row.partition, known, valueOf(registerHeadRow, row).revision);
  }
}
