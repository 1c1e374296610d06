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

/** The most that the keys of the log have digits for. */
const lastRevision = 9_999_999_998;
/** So few lines are read by their keys, all at once, which costs less than a query. */
const fewLines = 4;

/** Plans in a table: one partition a plan, so that everything one change touches is written together. */
export function plansTable(table: Table): PlanStore {
  const head = (plan: PlanId) => headOf(table, plan);
  const cache = planCache({
    head,
    whole: (at) => wholeOf(table, at),
    log: (plan, after, upTo) => linesOf(table, plan, { after, upTo }),
  });

  async function commit(wanted: Commit): Promise<Committed> {
    checkCommit(wanted);
    const { plan } = wanted.head;
    const held = await cache.at(wanted.head);
    // This process has already seen a newer head, so the etag cannot match.
    const outcome = held.head.etag === wanted.head.etag ? await written(table, wanted, held) : 'refused';
    if (typeof outcome === 'object' && 'etag' in outcome) {
      cache.moved(wanted.head, wanted.changes, outcome);
      return { kind: 'committed', head: outcome };
    }
    // Refused, or nobody knows: the marker, written with the change or not at all, tells what happened.
    const applied = await operationOf(table, plan, wanted.operation);
    if (applied) return { kind: 'already', changes: applied };
    if (outcome === 'refused') return { kind: 'conflict' };
    throw new Error(`It is not known whether ${wanted.operation} changed ${plan}`, outcome);
  }

  return {
    head,
    plan: async (id, known) => {
      const at = known ?? (await head(id));
      return at && opened(await cache.at(at));
    },
    log: (plan, after) => linesOf(table, plan, after === undefined ? {} : { after }),
    history: (plan, ref) => linesOf(table, plan, { ref }),
    operation: (plan, id) => operationOf(table, plan, id),
    commit,
    create: (plan) => created(table, plan),
    forget: (plan, person, as) => forgetInPlan(table, plan, person, as),
  };
}

async function headOf(table: Table, plan: PlanId): Promise<Head | undefined> {
  const row = await table.get(keyOf(plan), headKey);
  return row && { plan, ...valueOf(headRow, row), etag: row.etag };
}

/** Items may be newer than the head, if a change came while they were read. */
async function wholeOf(table: Table, at: Head): Promise<Plan> {
  const partition = keyOf(at.plan);
  const [frame, rows] = await Promise.all([
    table.get(partition, frameKey(at.version)),
    table.list({ partition, ...keysOf(itemsKey(at.version)) }),
  ]);
  if (!frame) throw new Error(`Plan ${at.plan} has a head and no frame`);
  const items = rows
    .map((row) => valueOf(itemRow, row))
    .sort((one, other) => one.position - other.position)
    .map(({ item }) => item);
  return planOf(valueOf(frameRow, frame), items, at.revision);
}

async function linesOf(
  table: Table,
  plan: PlanId,
  { after = 0, upTo = lastRevision, ref }: { after?: number; upTo?: number; ref?: Ref },
): Promise<readonly Change[]> {
  if (ref === undefined && upTo - after <= fewLines) return fewOf(table, plan, after, upTo);
  const rows = await table.list({
    partition: keyOf(plan),
    from: logKey(after + 1),
    to: logKey(upTo + 1),
    ...(ref === undefined ? {} : { where: { property: 'ref', is: ref } }),
  });
  return rows.map((row) => valueOf(changeRow, row));
}

async function fewOf(table: Table, plan: PlanId, after: number, upTo: number): Promise<readonly Change[]> {
  const keys = Array.from({ length: upTo - after }, (_, index) => logKey(after + 1 + index));
  const rows = await Promise.all(keys.map((key) => table.get(keyOf(plan), key)));
  return rows.flatMap((row) => (row ? [valueOf(changeRow, row)] : []));
}

async function operationOf(table: Table, plan: PlanId, id: string): Promise<readonly Change[] | undefined> {
  const row = await table.get(keyOf(plan), operationKey(id));
  if (!row) return undefined;
  const { first, last } = valueOf(operationRow, row);
  return linesOf(table, plan, { after: first - 1, upTo: last });
}

async function written(
  table: Table,
  wanted: Commit,
  held: Held,
): Promise<Head | 'refused' | { cause: unknown }> {
  const { plan, version } = wanted.head;
  const revision = wanted.head.revision + wanted.changes.length;
  const writes = writesOf(wanted, revision, placeOf(held, wanted.item));
  checkWrites(keyOf(plan), writes); // a fault known before anything is sent leaves nothing to find out
  try {
    const answer = await table.write(keyOf(plan), writes);
    if (answer.kind === 'refused') return 'refused';
    return { plan, revision, version, etag: answer.etags[0] ?? '' };
  } catch (cause) {
    return { cause };
  }
}

async function created(table: Table, plan: Plan): Promise<boolean> {
  if (await headOf(table, plan.id)) return false;
  const version = randomUUID();
  const partition = keyOf(plan.id);
  const rows = rowsOf(plan, version);
  for (const batch of inBatches(rows)) await table.write(partition, batch);
  const properties = toProperties({ revision: plan.revision, version });
  const head = await table.write(partition, [{ do: 'insert', row: headKey, properties }]);
  if (head.kind === 'written') return true;
  if ((await headOf(table, plan.id))?.version === version) return true; // ours, and the answer was lost
  const unread = rows.map(({ row }): Write => ({ do: 'delete', row }));
  for (const batch of inBatches(unread)) await table.write(partition, batch);
  return false;
}

function opened({ plan, head }: Held): { plan: Plan; head: Head } {
  return { plan, head };
}

/** An item that is being added comes after all the others. */
function placeOf({ places, head }: Held, { ref, added }: Item): number {
  const place = places.get(ref) ?? (added && places.size);
  if (place === undefined) throw new Error(`Plan ${head.plan} does not hold ${ref}`);
  return place;
}
