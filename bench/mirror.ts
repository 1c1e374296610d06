import { TableClient, type TableEntityResult } from '@azure/data-tables';
import { keyOf } from '../src/store/keys';
import { tableNames, type Tables } from '../src/store/table';
import type { FloorScript, RowJson } from './floor-script';
import type { Sent } from './stand-in-connector';

/** Which turn of our bot the floor bot is to do over. */
export interface Played {
  readonly storage: string;
  readonly plan: string;
  readonly partnership: string;
  readonly conversation: string;
  /** What our bot said. */
  readonly sent: Sent;
  /** The item our bot changed, where it changed one. */
  readonly ref?: string;
}

type Entity = TableEntityResult<Record<string, unknown>>;

/**
 * What our bot left in the tables, written once more as the floor bot's own rows, of the same tables and the same bytes,
 * so that both are measured on the same storage and neither writes the other's rows. The register is only read.
 */
export async function mirrored(played: Played): Promise<FloorScript> {
  const { plan, partnership, conversation, sent, ref } = played;
  const tables = tablesIn(played.storage);
  const head = await tables.plans.getEntity(keyOf(plan), 'head');
  const thread = await lastOf(tables.conversations, conversation, 'member');
  const change = ref === undefined ? undefined : await changeIn(tables.plans, plan, ref);
  const content = sent.attachments?.[0]?.content;
  if (!content) throw new Error('Our bot sent no card');
  return {
    plan: await copied(tables.plans, head),
    register: { partitionKey: keyOf(partnership), rowKey: 'head' },
    thread: await copied(tables.conversations, thread),
    ...(change && { change }),
    summary: sent.summary ?? '',
    card: content,
  };
}

type Clients = Record<'plans' | 'conversations', TableClient>;

function tablesIn(storage: string): Clients {
  const open = (table: keyof Tables) =>
    TableClient.fromConnectionString(storage, tableNames[table], { allowInsecureConnection: true });
  return { plans: open('plans'), conversations: open('conversations') };
}

async function changeIn(plans: TableClient, plan: string, ref: string): Promise<FloorScript['change']> {
  const item = (await rowsOf(plans, plan, 'item')).find((row) => row.rowKey?.endsWith(`|${keyOf(ref)}`));
  if (!item) throw new Error(`Our bot holds no ${ref}`);
  return {
    item: floorsOwn(item),
    operation: floorsOwn(await lastOf(plans, plan, 'op')),
    log: floorsOwn(await lastOf(plans, plan, 'log')),
  };
}

async function lastOf(table: TableClient, partition: string, kind: string): Promise<Entity> {
  const last = (await rowsOf(table, partition, kind)).at(-1);
  if (!last) throw new Error(`Our bot wrote no ${kind}`);
  return last;
}

async function rowsOf(table: TableClient, partition: string, kind: string): Promise<readonly Entity[]> {
  const filter = `PartitionKey eq '${keyOf(partition)}' and RowKey ge '${kind}|' and RowKey lt '${kind}}'`;
  const rows: Entity[] = [];
  for await (const row of table.listEntities({ queryOptions: { filter } })) rows.push(row);
  return rows;
}

async function copied(table: TableClient, entity: Entity): Promise<RowJson> {
  const row = floorsOwn(entity);
  await table.upsertEntity(row, 'Replace');
  return row;
}

function floorsOwn({ partitionKey = '', rowKey = '', ...rest }: Entity): RowJson {
  const properties = Object.entries(rest).filter(
    ([name, value]) => name !== 'timestamp' && !name.includes('.') && name !== 'etag' && isPlain(value),
  );
  return {
    ...(Object.fromEntries(properties) as Record<string, string>),
    partitionKey: `floor.${partitionKey}`,
    rowKey,
  };
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
