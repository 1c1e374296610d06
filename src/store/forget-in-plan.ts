import { withoutPerson } from '../plan/register/forgetting';
import type { PersonId, PlanId } from '../plan/partnership';
import { keyOf, keysOf } from './keys';
import { inBatches } from './limits';
import { headKey } from './plan-rows';
import { changeRow, frameRow, headRow, itemRow } from './row-kinds';
import { toProperties, valueOf, type RowKind } from './rows';
import type { Row, Table, Write } from './table';

/** Every try loses only to a change that won, so this many in a row is a fault, not traffic. */
const mostTries = 200;

type Put = Extract<Write, { do: 'put' }>;

/**
 * Puts a former member in the person's place in every row of a plan: its frame, its items and its history. Each
 * transaction replaces the head at its etag, so that no change is overwritten, and counts its revision up without a line
 * of the log, which is how every process that holds the plan learns to read it anew. Stopped half way, it is completed
 * by the next run: what is done no longer names the person.
 */
export async function forgetInPlan(
  table: Table,
  plan: PlanId,
  person: PersonId,
  as: PersonId,
): Promise<void> {
  const partition = keyOf(plan);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const head = await table.get(partition, headKey);
    const puts = await putsIn(table, partition, (value) => withoutPerson(value, person, as));
    if (!head || puts.length === 0 || (await written(table, partition, head, puts))) return;
  }
  throw new Error(`Forgetting somebody in ${plan} lost to others ${mostTries} times in a row`);
}

/** False when somebody changed the plan in between, or when an answer was lost: what is left is looked for again. */
async function written(table: Table, partition: string, head: Row, puts: readonly Put[]): Promise<boolean> {
  const { revision, version } = valueOf(headRow, head);
  let { etag } = head;
  const counted = (by: number): Write => ({
    do: 'replace',
    row: headKey,
    properties: toProperties({ revision: revision + by, version }),
    etag,
  });
  for (const [index, batch] of inBatches(puts, counted(mostTries)).entries()) {
    const answer = await table.write(partition, [counted(index + 1), ...batch]);
    if (answer.kind === 'refused') return false;
    etag = answer.etags[0] ?? '';
  }
  return true;
}

type Changed = <T>(value: T) => T;

/** The rows that a change to their values changes, of every version: one that nobody reads any more names people too. */
async function putsIn(table: Table, partition: string, changed: Changed): Promise<readonly Put[]> {
  const rows = await Promise.all(
    ['frame', 'item', 'log'].map((kind) => table.list({ partition, ...keysOf(kind) })),
  );
  return rows.flat().flatMap((row) => {
    const value = valueOf(kindOf(row), row);
    const after = changed(value);
    return after === value ? [] : [{ do: 'put', row: row.row, properties: propertiesOf(row, after) }];
  });
}

function kindOf({ row }: Row): RowKind<object> {
  if (row.startsWith('frame|')) return frameRow;
  return row.startsWith('item|') ? itemRow : changeRow;
}

/** A line of the log is looked for by its item. */
function propertiesOf({ properties: { ref } }: Row, value: object) {
  return toProperties(value, ref === undefined ? {} : { ref });
}
