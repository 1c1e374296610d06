import { tablesAt } from '../../src/store/azure-tables';
import type { Table, Tables } from '../../src/store/table';
import { chanceOf, monday, waysToFail, wrongOn } from './monday';
import { memoryTables } from '../../src/store/memory-table';

/** Everything wrong on Mondays on Table Storage, one after the other, each with a seed that picks who fails, how, and at which step. */
export async function* wrongOnAzurite(
  connectionString: string,
  seeds: readonly number[],
): AsyncIterable<string> {
  const tables = tablesAt({ connectionString });
  await tables.prepare();
  const { steps } = await monday({ seed: 1, runners: 1, calm: 1, tables: memoryTables() });
  for (const seed of seeds) {
    const chance = chanceOf(seed);
    const how = waysToFail[Math.floor(chance() * waysToFail.length)] ?? 'dies after';
    const failing = { how, at: 1 + Math.floor(chance() * (steps + 5)) };
    const runners = 1 + Math.floor(chance() * 3);
    yield* await wrongOn({ seed, runners, failing, calm: chance() < 0.5 ? 1 : 0.4, tables });
    await clear(tables);
  }
}

export async function clear({
  plans,
  registers,
  conversations,
  channels,
  deliveries,
}: Tables): Promise<void> {
  await Promise.all([plans, registers, conversations, channels, deliveries].map(clearTable));
}

async function clearTable(table: Table): Promise<void> {
  const rows = await table.list({ from: ' ', to: '~' });
  await Promise.all(rows.map(({ partition, row }) => table.write(partition, [{ do: 'delete', row }])));
}
