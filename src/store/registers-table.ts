import { randomUUID } from 'node:crypto';
import type { Partnership, PartnershipId } from '../plan/partnership';
import { keyOf, textOf } from './keys';
import type { RegisterStore } from './plan-store';
import { registerHeadRow, registerRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import { replacing, type Row, type Table } from './table';

const headKey = 'head';
const registerKey = 'register|0';

interface Held {
  readonly partnership: Partnership;
  readonly revision: number;
}

/** Registers in a table: one partition a partnership, with a small head that shows whether anything changed. */
export function registersTable(table: Table): RegisterStore {
  const holds = new Map<PartnershipId, Held>();

  /** The row may be newer than the revision asked for, and says its own. */
  async function upTo(partnership: PartnershipId, revision: number): Promise<Held> {
    const held = holds.get(partnership);
    if (held && held.revision >= revision) return held;
    const row = await table.get(keyOf(partnership), registerKey);
    if (!row) throw new Error(`Register ${partnership} has a head and no register`);
    const read = valueOf(registerRow, row);
    holds.set(partnership, read);
    return read;
  }

  async function ofHead(row: Row): Promise<Held> {
    return upTo(textOf(row.partition), valueOf(registerHeadRow, row).revision);
  }

  return {
    revision: async (partnership) => (await headOf(table, partnership))?.revision,
    async register(partnership) {
      const at = await headOf(table, partnership);
      return at && upTo(partnership, at.revision);
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
    create: (partnership) => written(table, partnership, 1),
    async replace(partnership, revision) {
      const at = await headOf(table, partnership.id);
      return at?.revision === revision && written(table, partnership, revision + 1, at.etag);
    },
  };
}

async function headOf(table: Table, partnership: PartnershipId) {
  const row = await table.get(keyOf(partnership), headKey);
  return row && { ...valueOf(registerHeadRow, row), etag: row.etag };
}

/** True when the write, or a try of it whose answer was lost, is what made the register what it is. */
async function written(
  table: Table,
  partnership: Partnership,
  revision: number,
  etag?: string,
): Promise<boolean> {
  const name = randomUUID();
  const properties = toProperties({ revision, written: name });
  const answer = await table.write(keyOf(partnership.id), [
    replacing(headKey, properties, etag),
    { do: 'put', row: registerKey, properties: toProperties({ revision, partnership }) },
  ]);
  return answer.kind === 'written' || (await headOf(table, partnership.id))?.written === name;
}
