import {
  odata,
  RestError,
  type TableClient,
  type TableEntityResult,
  type TransactionAction,
} from '@azure/data-tables';
import { checkWrites } from './limits';
import type { Listing, OnCall, Row, Table, Write, Written } from './table';

/** How requests to one table are sent. */
interface Manner {
  readonly name: string;
  /** Milliseconds until a request, with all its tries, is given up. */
  readonly deadline: number;
  readonly onCall: OnCall;
}

/** What ends a request by its deadline. */
interface Sending {
  readonly abortSignal: AbortSignal;
}

const pageSize = 1_000;

/** A table of an Azure account, or of Azurite. Every request ends by its deadline. */
export function azureTable(client: TableClient, { name, deadline, onCall }: Manner): Table {
  /** The timer is cleared: left to fire long after the answer, it costs more than it seems. */
  async function request<T>(operation: string, send: (options: Sending) => Promise<T>): Promise<T> {
    onCall(`${name}.${operation}`);
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), deadline);
    try {
      return await send({ abortSignal: abort.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async get(partition, row) {
      const found = await request('get', (options) =>
        client.getEntity(partition, row, options).catch(unlessMissing),
      );
      return found && rowOf(found);
    },
    async list(listing) {
      const rows: Row[] = [];
      let from: string | undefined;
      do {
        const page = await request('list', (options) => pageOf(client, listing, from, options));
        rows.push(...(page?.map(rowOf) ?? []));
        from = page?.continuationToken;
      } while (from);
      return rows;
    },
    async write(partition, writes) {
      checkWrites(partition, writes);
      try {
        return {
          kind: 'written',
          etags: await request('write', (to) => sent(client, partition, writes, to)),
        };
      } catch (error) {
        return refusedOr(error, writes);
      }
    },
  };
}

async function pageOf(client: TableClient, listing: Listing, from: string | undefined, options: Sending) {
  const pages = client
    .listEntities({ ...options, queryOptions: { filter: filterOf(listing) } })
    .byPage({ maxPageSize: pageSize, ...(from ? { continuationToken: from } : {}) });
  const page = await pages.next();
  return page.done ? undefined : page.value;
}

/** The etags of the rows written: one by itself, several in a transaction. */
async function sent(
  client: TableClient,
  partition: string,
  writes: readonly Write[],
  options: Sending,
): Promise<readonly string[]> {
  const [only, ...others] = writes;
  if (only && others.length === 0) return [await sentAlone(client, partition, only, options)];
  const actions = writes.map((write) => actionOf(partition, write));
  const { subResponses } = await client.submitTransaction(actions, options);
  return writes.map((write, index) => (write.do === 'delete' ? '' : etagOf(subResponses[index])));
}

async function sentAlone(
  client: TableClient,
  partition: string,
  write: Write,
  options: Sending,
): Promise<string> {
  if (write.do === 'delete') {
    const { etag = '*' } = write;
    await client.deleteEntity(partition, write.row, { ...options, etag }).catch(unlessMissing);
    return '';
  }
  const entity = entityOf(partition, write);
  if (write.do === 'insert') return etagOf(await client.createEntity(entity, options));
  if (write.do === 'put') return etagOf(await client.upsertEntity(entity, 'Replace', options));
  return etagOf(await client.updateEntity(entity, 'Replace', { ...options, etag: write.etag }));
}

/**
 * Somebody else's row or etag was there first, or this write's own earlier try was: the client sends a write
 * again when the answer is lost, and the second try meets the first.
 */
function refusedOr(error: unknown, writes: readonly Write[]): Written {
  const status = statusOf(error);
  if (status === 409 || status === 412) return { kind: 'refused' };
  const replaces = writes.some((write) => write.do === 'replace');
  if (status === 404 && replaces && !isNoTable(error)) return { kind: 'refused' };
  throw error;
}

/** `code` is set only by transactions; the status always is. */
function statusOf(error: unknown): number | undefined {
  return error instanceof RestError ? error.statusCode : undefined;
}

function unlessMissing(error: unknown): undefined {
  if (statusOf(error) === 404 && !isNoTable(error)) return undefined;
  throw error;
}

/** A missing row is an answer; a missing table is an installation that was not prepared. */
function isNoTable(error: unknown): boolean {
  return error instanceof RestError && `${error.code} ${error.message}`.includes('TableNotFound');
}

function entityOf(partition: string, write: Exclude<Write, { do: 'delete' }>) {
  return { ...write.properties, partitionKey: partition, rowKey: write.row };
}

function actionOf(partition: string, write: Write): TransactionAction {
  if (write.do === 'delete') {
    if (write.etag) throw new Error('The client takes no etag for a delete in a transaction');
    return ['delete', { partitionKey: partition, rowKey: write.row }];
  }
  const entity = entityOf(partition, write);
  if (write.do === 'insert') return ['create', entity];
  if (write.do === 'put') return ['upsert', entity, 'Replace'];
  return ['update', entity, 'Replace', { etag: write.etag }];
}

function etagOf(answer: { etag?: string } | undefined): string {
  if (!answer?.etag) throw new Error('A row was written and no etag came back');
  return answer.etag;
}

function filterOf({ partition, from, to, where }: Listing): string {
  const parts = [odata`RowKey ge ${from}`, odata`RowKey lt ${to}`];
  if (partition !== undefined) parts.unshift(odata`PartitionKey eq ${partition}`);
  if (where?.is !== undefined) parts.push(`${where.property} eq ${quoted(where.is)}`);
  if (where?.before !== undefined) parts.push(`${where.property} lt ${quoted(where.before)}`);
  return parts.join(' and ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What the client adds to a row's own properties. */
const told: ReadonlySet<string> = new Set(['etag', 'partitionKey', 'rowKey', 'timestamp', 'odata.metadata']);

function rowOf(entity: TableEntityResult<object>): Row {
  const properties: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(entity)) {
    if (!told.has(name) && (typeof value === 'string' || typeof value === 'number')) properties[name] = value;
  }
  const { partitionKey = '', rowKey = '', etag } = entity;
  return { partition: partitionKey, row: rowKey, etag, properties };
}
