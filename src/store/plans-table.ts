import { randomUUID } from 'node:crypto';
import type { Change } from '../plan/change';
import type { PlanId } from '../plan/partnership';
import type { Item, Plan, Ref } from '../plan/plan';
import { forgetInPlan } from './forget-in-plan';
import { keyOf, keysOf } from './keys';
import { checkWrites, inBatches } from './limits';
import { planCache, type Held } from './plan-cache';
import {
  checkCommit,
  frameKey,
  headKey,
  itemsKey,
  logKey,
  operationKey,
  planOf,
  rowsOf,
  writesOf,
} from './plan-rows';
import type { Commit, Committed, Head, PlanStore } from './plan-store';
import { changeRow, frameRow, headRow, itemRow, operationRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import type { Table, Write } from './table';

/** As many lines as the keys of the log have digits for. */
const lastRevision = 9_999_999_998;
/** So few known lines are read by their keys, all at once, which costs less than looking for them. */
const fewLines = 4;

/** Plans in a table: one partition a plan, so that everything one change touches is written together. */
export function plansTable(table: Table): PlanStore {
  const cache = planCache({ head, whole, log: (plan, after, upTo) => lines(plan, { after, upTo }) });

  async function head(plan: PlanId): Promise<Head | undefined> {
    const row = await table.get(keyOf(plan), headKey);
    return row && { plan, ...valueOf(headRow, row), etag: row.etag };
  }

  /** Items may be newer than the head, if a change came while they were read. */
  async function whole(at: Head): Promise<Plan> {
    const partition = keyOf(at.plan);
    const [frame, rows] = await Promise.all([
      table.get(partition, frameKey(at.version)),
      table.list({ partition, ...keysOf(itemsKey(at.version)) }),
    ]);
    if (!frame) throw new Error(`Plan ${at.plan} has a head and no frame`);
    const items = rows
      .map((row) => valueOf(itemRow, row))
      .sort((one, other) => one.position - other.position);
    return planOf(
      valueOf(frameRow, frame),
      items.map(({ item }) => item),
      at.revision,
    );
  }

  async function lines(
    plan: PlanId,
    { after = 0, upTo = lastRevision, ref }: { after?: number; upTo?: number; ref?: Ref },
  ): Promise<readonly Change[]> {
    if (ref === undefined && upTo - after <= fewLines) return fewOf(plan, after, upTo);
    const rows = await table.list({
      partition: keyOf(plan),
      from: logKey(after + 1),
      to: logKey(upTo + 1),
      ...(ref === undefined ? {} : { where: { property: 'ref', is: ref } }),
    });
    return rows.map((row) => valueOf(changeRow, row));
  }

  async function fewOf(plan: PlanId, after: number, upTo: number): Promise<readonly Change[]> {
    const keys = Array.from({ length: upTo - after }, (_, index) => logKey(after + 1 + index));
    const rows = await Promise.all(keys.map((key) => table.get(keyOf(plan), key)));
    return rows.flatMap((row) => (row ? [valueOf(changeRow, row)] : []));
  }

  async function operation(plan: PlanId, id: string): Promise<readonly Change[] | undefined> {
    const row = await table.get(keyOf(plan), operationKey(id));
    if (!row) return undefined;
    const { first, last } = valueOf(operationRow, row);
    return lines(plan, { after: first - 1, upTo: last });
  }

  async function commit(wanted: Commit): Promise<Committed> {
    checkCommit(wanted);
    const { plan } = wanted.head;
    const held = await cache.at(wanted.head);
    // This process has already seen a newer head, so the etag cannot match.
    const written = held.head.etag === wanted.head.etag ? await write(wanted, held) : 'refused';
    if (typeof written === 'object' && 'etag' in written) {
      cache.moved(wanted.head, wanted.changes, written);
      return { kind: 'committed', head: written };
    }
    // Refused, or nobody knows: the marker, written with the change or not at all, tells what happened.
    const applied = await operation(plan, wanted.operation);
    if (applied) return { kind: 'already', changes: applied };
    if (written === 'refused') return { kind: 'conflict' };
    throw new Error(`It is not known whether ${wanted.operation} changed ${plan}`, written);
  }

  async function write(wanted: Commit, held: Held): Promise<Head | 'refused' | { cause: unknown }> {
    const { plan, version } = wanted.head;
    const revision = wanted.head.revision + wanted.changes.length;
    const writes = writesOf(wanted, revision, placeOf(held, wanted.item));
    checkWrites(keyOf(plan), writes); // a fault known before anything is sent leaves nothing to find out
    try {
      const written = await table.write(keyOf(plan), writes);
      if (written.kind === 'refused') return 'refused';
      return { plan, revision, version, etag: written.etags[0] ?? '' };
    } catch (cause) {
      return { cause };
    }
  }

  async function create(plan: Plan): Promise<boolean> {
    if (await head(plan.id)) return false;
    const version = randomUUID();
    const partition = keyOf(plan.id);
    const rows = rowsOf(plan, version);
    for (const batch of inBatches(rows)) await table.write(partition, batch);
    const value = { revision: plan.revision, version };
    const properties = toProperties(value);
    const written = await table.write(partition, [{ do: 'insert', row: headKey, properties }]);
    if (written.kind === 'written') return true;
    if ((await head(plan.id))?.version === version) return true; // ours, and the answer was lost
    const unread = rows.map(({ row }): Write => ({ do: 'delete', row }));
    for (const batch of inBatches(unread)) await table.write(partition, batch);
    return false;
  }

  return {
    head,
    plan: async (id, known) => {
      const at = known ?? (await head(id));
      return at && opened(await cache.at(at));
    },
    log: (plan, after) => lines(plan, after === undefined ? {} : { after }),
    history: (plan, ref) => lines(plan, { ref }),
    operation,
    commit,
    create,
    forget: (plan, person, as) => forgetInPlan(table, plan, person, as),
  };
}

function opened({ plan, head }: Held): { plan: Plan; head: Head } {
  return { plan, head };
}

/** An item that is being added comes behind all there are. */
function placeOf({ places, head }: Held, { ref, added }: Item): number {
  const place = places.get(ref) ?? (added && places.size);
  if (place === undefined) throw new Error(`Plan ${head.plan} does not hold ${ref}`);
  return place;
}
