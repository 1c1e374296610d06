import { DefaultAzureCredential } from '@azure/identity';
import type { Tables } from './config';
import { tableStores, type TablesConnection } from './store/azure-tables';
import { startAzurite } from './store/azurite';
import type { Stores } from './store/stores';
import type { OnCall } from './store/table';

export interface OpenTables {
  readonly stores: Stores;
  close(): Promise<void>;
}

interface OpenOptions {
  /** Use the folder's storage where it runs, and never stop one that somebody else started. */
  readonly join?: boolean;
  readonly onCall?: OnCall;
}

/** Opens wherever the settings keep the plans; a data folder brings its own storage process with it. */
export async function openTables(
  tables: Tables,
  { join = false, onCall }: OpenOptions = {},
): Promise<OpenTables> {
  const azurite =
    tables.kind === 'data folder' ? await startAzurite({ folder: tables.folder, join }) : undefined;
  const stores = tableStores(
    azurite ? { connectionString: azurite.connectionString } : accountOf(tables),
    onCall ? { onCall } : {},
  );
  await stores.prepare();
  return { stores, close: async () => azurite?.stop() };
}

function accountOf(tables: Tables): TablesConnection {
  switch (tables.kind) {
    case 'connection string':
      return { connectionString: tables.connection };
    case 'managed identity': {
      const credential = new DefaultAzureCredential(
        tables.clientId === undefined ? {} : { managedIdentityClientId: tables.clientId },
      );
      return { url: tables.url, credential };
    }
    case 'data folder':
      throw new Error('A data folder is opened by its storage process');
    default:
      return tables satisfies never;
  }
}
