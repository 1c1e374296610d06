import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import type { TokenCredential } from '@azure/identity';
import { azureTable } from './azure-table';
import { storesOver } from './stores-over';
import type { Stores } from './stores';
import { tableNames, type OnCall, type Table, type Tables } from './table';

/** An account by its connection string, or by its address and whoever this process is to it. */
export type TablesConnection =
  { readonly connectionString: string } | { readonly url: string; readonly credential: TokenCredential };

export interface TablesOptions {
  /**
   * Milliseconds until one request, tries and all, is given up; 4,000 unless told. An operation is at most two
   * requests one after the other: the plan's head and then its rows, a change and then its marker.
   */
  readonly deadline?: number;
  /** Milliseconds until a lost answer is first asked for again; 100 unless told. It doubles with each try. */
  readonly retryDelay?: number;
  /** Called once for every request, however often it is tried. */
  readonly onCall?: OnCall;
}

export interface TableStores extends Stores {
  /** Creates the tables that are missing; once, before anything else. */
  prepare(): Promise<void>;
}

/** Tries after the first. More would outlast the deadline; after that the member may press again. */
const maxRetries = 3;

/** Stores on Table Storage. Unencrypted only to this machine. */
export function tableStores(connection: TablesConnection, options: TablesOptions = {}): TableStores {
  const { prepare, ...tables } = tablesAt(connection, options);
  return { ...storesOver(tables), prepare };
}

/** The tables of an account, as the stores rest on them. */
export function tablesAt(
  connection: TablesConnection,
  options: TablesOptions = {},
): Tables & Pick<TableStores, 'prepare'> {
  const { deadline = 4_000, retryDelay = 100, onCall = () => {} } = options;
  const clients: TableClient[] = [];

  function open(name: string): Table {
    const client = clientOf(connection, name, retryDelay);
    clients.push(client);
    return azureTable(client, { name, deadline, onCall });
  }

  return {
    plans: open(tableNames.plans),
    registers: open(tableNames.registers),
    conversations: open(tableNames.conversations),
    channels: open(tableNames.channels),
    deliveries: open(tableNames.deliveries),
    async prepare() {
      await Promise.all(
        clients.map((client) => client.createTable({ abortSignal: AbortSignal.timeout(deadline) })),
      );
    },
  };
}

function clientOf(connection: TablesConnection, name: string, retryDelayInMs: number): TableClient {
  const address = 'url' in connection ? connection.url : endpointOf(connection.connectionString);
  const options: TableServiceClientOptions = {
    retryOptions: { maxRetries, retryDelayInMs, maxRetryDelayInMs: 1_000 },
    allowInsecureConnection: isLoopback(address),
  };
  return 'url' in connection
    ? new TableClient(connection.url, name, connection.credential, options)
    : TableClient.fromConnectionString(connection.connectionString, name, options);
}

function endpointOf(connectionString: string): string {
  return /(?:^|;)\s*TableEndpoint=([^;]+)/i.exec(connectionString)?.[1] ?? '';
}

function isLoopback(address: string): boolean {
  return URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
